import { setTimeout as delay } from 'node:timers/promises';

import { Events, Status, type Client } from 'discord.js';
import type { Logger } from 'pino';

import type { AnswerQuestion } from '../answer/answer.js';
import { messageOf } from '../errors.js';
import { operatorEnglish } from '../messages/operator-english.js';
import type { FindNeighbours } from '../answer/neighbours.js';
import type { Suggestions } from '../answer/suggestions.js';
import { languageOf, textsIn, type TextLanguage } from '../messages/languages.js';
import { createAnswerDesk } from './answer-desk.js';
import type { AnswerStore } from './answer-store.js';
import type { Answering, TextsFor } from './answering.js';
import { askCommand } from './ask-command.js';
import { askTopic } from './ask-topic.js';
import type { AskingLimits } from './asking-limits.js';
import { connectClient } from './connect-client.js';
import { deleteAnswer } from './delete-answer.js';
import type { FairQueue } from './fair-queue.js';
import { findCommand } from './find-command.js';
import type { GapDesk } from './gap-desk.js';
import { gapScope } from './gap-scope.js';
import { gapsCommand, gapsControl } from './gaps-command.js';
import { isGuildMember } from './guild-membership.js';
import { handleInteraction, type Handling as InteractionHandling } from './handle-interaction.js';
import { inviteLink } from './invite-link.js';
import { loggable, reasonOf } from './loggable.js';
import { messageDoor } from './message-door.js';
import { noteTopics } from './note-topics.js';
import { clearOtherScope, registerCommands } from './register-commands.js';
import { createGroupRounds } from './quiz/group-rounds.js';
import { quizHandlers } from './quiz/quiz-handlers.js';
import { quizMe } from './quiz/quiz-me.js';
import { hasCards } from './quiz/has-cards.js';
import type { GroupRounds, QuizParts, Quizzing } from './quiz/quizzing.js';
import { startReminders, type Reminders } from './quiz/reminders.js';
import { writeTo } from './quiz/write-to.js';
import type { SourceLink } from './source-link.js';
import { shareAnswer } from './share-answer.js';
import { turnPages } from './turn-pages.js';
import { vote } from './vote.js';
import type { VoteStore } from './vote-store.js';
import { watchForTheEnd } from './watch-for-the-end.js';
import { watchMessages } from './watch-messages.js';
import { whoMayAsk } from './who-may-ask.js';
import { workUnderWay } from './work-under-way.js';

/** What a bot needs. */
export interface BotOptions {
  readonly token: string;
  /** Like `https://discord.com/api`, without a version. @default Discord's own */
  readonly apiUrl?: string | undefined;
  /** The one server that gets the slash commands, for trying out. @default all */
  readonly guildId?: string | undefined;
  /** The servers whose people may ask; empty: all. */
  readonly allowedGuilds: readonly string[];
  /** Whether to ask for the text of messages that don't mention the bot. */
  readonly messageContent: boolean;
  /** Channels in which every message is a question; only with `messageContent`. */
  readonly questionChannels: readonly string[];
  readonly answerQuestion: AnswerQuestion;
  /** Answers without keeping gaps or remembering who asked what. */
  readonly answerAgain: AnswerQuestion;
  /** Id of the build of the index that is asked. */
  readonly build: string;
  readonly suggestions: Suggestions;
  readonly neighbours: FindNeighbours;
  readonly sourceLink: SourceLink;
  readonly answers: AnswerStore;
  readonly votes: VoteStore;
  readonly gaps: GapDesk;
  readonly quiz: QuizParts;
  readonly limits: AskingLimits;
  readonly queue: FairQueue;
  /** Whether a command answers privately where the person doesn't say. */
  readonly isPrivateByDefault: boolean;
  /** The language where Discord doesn't tell the person's. @default the server's, else English */
  readonly language?: TextLanguage | undefined;
  readonly logger: Logger;
  /** Takes the lines for the person who runs the bot. */
  readonly announce: (line: string) => void;
  /** How long Discord may be silent, or out of reach, before that is an error. @default 5 minutes */
  readonly deafAfterMs?: number | undefined;
  /** Ends the login; a bot that has started is ended by `stop`. */
  readonly signal?: AbortSignal | undefined;
}

/** A bot that answers. */
export interface Bot {
  /** Takes no new questions, finishes those under way within some time (default 10 s), and leaves. */
  readonly stop: (graceMs?: number) => Promise<void>;
  /** Resolves with the reason if the bot can't go on; it is to be stopped then. */
  readonly ended: Promise<Error>;
}

const DEAF_AFTER_MS = 5 * 60_000;
const GRACE_MS = 10_000;

/**
 * Logs the bot in; from then on it answers.
 * @throws {SetupError} when it can't, with the remedy
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { announce, logger, token, apiUrl, messageContent, deafAfterMs = DEAF_AFTER_MS } = options;
  const work = workUnderWay();
  let isStopping = false;
  let attached: Attached | undefined;
  if (options.questionChannels.length > 0 && !messageContent) {
    announce(operatorEnglish.channelsNeedContent);
  }
  const client = await connectClient({
    token,
    apiUrl,
    messageContent,
    announce,
    patienceMs: deafAfterMs,
    signal: options.signal ?? new AbortController().signal,
    prepare: (fresh) => {
      attached = attachHandlers(fresh, { options, add: work.add, isStopping: () => isStopping });
    },
  });
  const ending = watchForTheEnd(client, deafAfterMs);
  introduce(client, options);
  const reminders = attached?.remind();

  let stopped: Promise<void> | undefined;
  const stop = async (graceMs: number): Promise<void> => {
    isStopping = true;
    attached?.rounds.pause();
    if (reminders) work.add(reminders.stop());
    const left = await work.finish(graceMs);
    if (left > 0) logger.warn({ left }, 'Stopped before every question was answered');
    ending.stopWatching();
    await leave(client);
  };
  return { ended: ending.ended, stop: (graceMs = GRACE_MS) => (stopped ??= stop(graceMs)) };
}

interface Handling {
  readonly options: BotOptions;
  readonly add: (work: Promise<void>) => void;
  readonly isStopping: () => boolean;
}

/** What goes on by itself, without anybody using the bot. */
interface Attached {
  readonly rounds: GroupRounds;
  /** Begins to remind people of their cards. */
  readonly remind: () => Reminders;
}

/** Attaches what answers. */
function attachHandlers(client: Client, { options, add, isStopping }: Handling): Attached {
  const { logger } = options;
  const answering = answeringOf(client, { options, add, isStopping });
  const gaps = {
    ...answering,
    gaps: options.gaps,
    scopeOf: gapScope({
      allowedGuilds: options.allowedGuilds,
      guilds: () => [...client.guilds.cache.keys()],
    }),
  };
  const rounds = createGroupRounds({ ...answering, ...options.quiz, client, add });
  const quizzing: Quizzing = { ...answering, ...options.quiz, client, rounds };
  const quiz = quizHandlers(quizzing);
  const commands: Commands = {
    commands: [askCommand(answering), gapsCommand(gaps), ...quiz.commands],
    messageCommands: [findCommand(answering)],
    controls: [
      deleteAnswer(answering),
      askTopic(answering),
      turnPages(answering),
      shareAnswer(answering),
      vote(answering),
      quizMe(answering, quizzing),
      gapsControl(gaps),
      ...quiz.controls,
    ],
  };
  client.on(Events.InteractionCreate, (interaction) => {
    add(handleInteraction(interaction, { ...commands, ...answering }));
  });
  const { questionChannels } = options;
  watchMessages(client, {
    door: messageDoor({ client, answering, questionChannels, now: Date.now }),
    add,
  });
  client.on(Events.ClientReady, (ready) => {
    void register(ready, options, commands);
    add(takeUpRounds(rounds, logger));
  });
  client.on(Events.GuildCreate, (guild) => {
    // The one server that was waited for.
    if (client.isReady() && guild.id === options.guildId) void register(client, options, commands);
  });
  // Without a listener, an error event would end the process.
  client.on(Events.Error, (error) => {
    logger.error({ err: loggable(error) }, 'Discord client error');
  });
  client.on(Events.ShardError, (error) => {
    logger.warn({ reason: reasonOf(error) }, 'Discord connection error');
  });
  client.on(Events.ShardReconnecting, () => {
    logger.info('Reconnecting to Discord');
  });
  client.on(Events.ShardResume, () => {
    logger.info('Resumed the connection to Discord');
  });
  const remind = (): Reminders =>
    startReminders({
      ...answering,
      ...options.quiz,
      write: writeTo(client),
      wait: (ms, signal) => delay(ms, undefined, { signal, ref: false }),
    });
  return { rounds, remind };
}

/** What can't be taken up now is taken up at the next start. Never throws. */
async function takeUpRounds(rounds: GroupRounds, logger: Logger): Promise<void> {
  try {
    await rounds.resume();
  } catch (error) {
    logger.error({ reason: reasonOf(error) }, 'The quizzes under way could not be taken up');
  }
}

type Commands = Pick<InteractionHandling, 'commands' | 'messageCommands' | 'controls'>;

function answeringOf(client: Client, { options, add, isStopping }: Handling): Answering {
  const { answers, votes, suggestions, neighbours, sourceLink, quiz, logger } = options;
  const asking = whoMayAsk({
    allowedGuilds: options.allowedGuilds,
    isMember: (guildId, userId) => isGuildMember(client, guildId, userId),
    now: Date.now,
  });
  return {
    desk: createAnswerDesk({
      ...options,
      whoMayAsk: asking,
      isStopping,
      noteTopic: noteTopics({ topics: quiz.stores.topics, add, logger }),
    }),
    answers,
    votes,
    suggestions,
    neighbours,
    sourceLink,
    hasCards: hasCards(quiz.deckNow),
    whoMayAsk: asking,
    isStopping,
    isPrivateByDefault: options.isPrivateByDefault,
    textsFor: textsFor(options.language),
    logger,
  };
}

/** A person's own language first; where only the server's is known, the one that was set comes before it. */
function textsFor(set: TextLanguage | undefined): TextsFor {
  return ({ locale, guildLocale }) =>
    textsIn(languageOf(locale) ?? set ?? languageOf(guildLocale) ?? 'en');
}

/** Registers the slash commands; a bot without them still answers mentions. Never throws. */
async function register(
  client: Client<true>,
  { guildId, announce, logger }: BotOptions,
  { commands, messageCommands }: Commands,
): Promise<void> {
  const definitions = [...commands, ...messageCommands].map(({ definition }) => definition);
  const registration = { client, definitions, guildId };
  try {
    const outcome = await registerCommands(registration);
    if (outcome === 'no-access') {
      announce(
        operatorEnglish.guildMissing(guildId ?? '', inviteLink(client.application.id, guildId)),
      );
      return;
    }
    const place =
      guildId === undefined ? operatorEnglish.everywhere : operatorEnglish.inGuild(guildId);
    logger.info({ outcome }, operatorEnglish.commandsIn(place));
    await clearOtherScope(registration);
  } catch (error) {
    // The bot may have been stopped meanwhile.
    if (!client.isReady()) return;
    logger.error({ err: loggable(error) }, 'The commands could not be registered');
    announce(operatorEnglish.commandsFailed(messageOf(error)));
  }
}

function introduce(client: Client<true>, { announce, guildId }: BotOptions): void {
  announce(operatorEnglish.ready(client.user.tag, client.guilds.cache.size));
  announce(operatorEnglish.invite(inviteLink(client.application.id, guildId)));
}

/** discord.js waits this long before it connects again, and can't be stopped meanwhile. */
const RECONNECT_PAUSE_MS = 500;

async function leave(client: Client): Promise<void> {
  const isConnected = client.ws.shards.every(({ status }) => status === Status.Ready);
  if (!isConnected) await delay(RECONNECT_PAUSE_MS + 100);
  await client.destroy();
}
