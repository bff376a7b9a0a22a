import type { ReportReason } from '../answer/gap-store.js';

const DEVELOPER_PORTAL = 'https://discord.com/developers/applications';

/** What the person who runs the bot reads about Discord, in English. */
export const operatorEnglish = {
  ready: (name: string, servers: number) =>
    `Logged in to Discord as ${name}, in ${servers === 1 ? '1 server' : `${String(servers)} servers`}.`,
  invite: (link: string) => `To add the bot to a server, open: ${link}`,
  commandsIn: (place: string) => `/ask is registered ${place}.`,
  everywhere: 'in every server and in private messages',
  inGuild: (guildId: string) => `in server ${guildId} only (DISCORD_GUILD_ID)`,

  wrongToken: `Discord refuses the bot's token. Open ${DEVELOPER_PORTAL}, choose the application, then Bot → Reset Token, and put the new token into .env as DISCORD_TOKEN.`,
  intentRefused: `Discord refuses the message content intent, so the bot goes on without: it answers /ask, mentions and private messages, but not every message of a channel. To have that, open ${DEVELOPER_PORTAL}, choose the application, then Bot → Privileged Gateway Intents, switch on Message Content Intent, and start again; or set MESSAGE_CONTENT=off.`,
  channelsNeedContent:
    'DISCORD_QUESTION_CHANNELS has no effect without MESSAGE_CONTENT=on: the bot may not read messages that do not mention it.',
  unreachable: (host: string, reason: string) =>
    `Discord (${host}) cannot be reached: ${reason}. Trying again until it works.`,
  stillUnreachable: (host: string, reason: string) =>
    `Discord (${host}) could not be reached: ${reason}. Check the connection of this machine, and DISCORD_API_URL if it is set.`,
  apiRefused: (host: string, status: number) =>
    `${host} answers with status ${String(status)}, not like Discord. Check DISCORD_API_URL, and whether a proxy stands in between.`,
  tooManyLogins: (reason: string) =>
    `Discord allows no more logins of this bot for now (${reason}). Something restarts it over and over; wait, and find out what.`,
  guildMissing: (guildId: string, link: string) =>
    `The bot is not in the server of DISCORD_GUILD_ID (${guildId}), or may not register commands there. Open ${link} and add it. Until then it answers mentions and private messages.`,
  commandsFailed: (reason: string) =>
    `/ask could not be registered: ${reason}. The bot answers mentions and private messages.`,
  deaf: (minutes: number) =>
    `Discord has not answered a heartbeat for ${String(minutes)} minutes: the connection is dead.`,
  disconnected: (code: number) => `Discord closed the connection for good (code ${String(code)}).`,

  gaps: {
    /** What somebody found wrong with an answer. */
    reasons: {
      'wrong-passage': 'wrong passage',
      'out-of-date': 'out of date',
      incomplete: 'incomplete',
      other: 'something is wrong',
    } satisfies Record<ReportReason, string>,
  },
} as const;
