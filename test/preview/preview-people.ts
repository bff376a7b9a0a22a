import type { StoredMessage } from '../helpers/loopback-discord.js';
import { PREVIEW_TIME } from './discord-markdown.js';
import type { MessageBody, Person, ShownMessage } from './shown.js';

export const GUILD = '600000000000000001';
export const CHANNEL = '600000000000000002';

export const BOT: Person = { name: 'Footnote', isApp: true };
export const MIRA: Person = { name: 'Mira' };

/** Ids of those who play, by name. */
export const PLAYERS = {
  Mira: '700000000000000001',
  Jonas: '700000000000000002',
  Aylin: '700000000000000003',
  Tom: '700000000000000004',
  Sofía: '700000000000000005',
} as const;
export type Player = keyof typeof PLAYERS;

/** Somebody in the channel of the pictures. */
export function inChannel(player: Player): {
  readonly user: string;
  readonly displayName: string;
  readonly guild: string;
  readonly channel: string;
} {
  return { user: PLAYERS[player], displayName: player, guild: GUILD, channel: CHANNEL };
}

const NAMES = Object.fromEntries(Object.entries(PLAYERS).map(([name, id]) => [id, name]));

/**
 * A message of the bot. What the loopback Discord took without complaint is of the form that Discord's types
 * describe. Times that tell how long something is away are as far from the time of the picture as they are from now.
 */
export function byBot({ content, embeds, components, flags }: StoredMessage): ShownMessage {
  const ahead = Math.floor((PREVIEW_TIME.getTime() - Date.now()) / 1000);
  const json = JSON.stringify({ content, embeds, components, flags });
  const moved = json.replace(
    /<t:(\d+):R>/g,
    (_, seconds: string) => `<t:${Number(seconds) + ahead}:R>`,
  );
  const body: unknown = JSON.parse(moved);
  return { kind: 'message', author: BOT, body: body as MessageBody, names: NAMES };
}

/** The same in answer to a command. */
export function byBotTo(command: string, message: StoredMessage): ShownMessage {
  return { ...byBot(message), used: { by: MIRA, name: command } };
}
