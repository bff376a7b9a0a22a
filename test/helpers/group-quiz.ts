import { Events } from 'discord.js';
import { pino } from 'pino';

import { createClient } from '../../src/discord/create-client.js';
import { handleInteraction } from '../../src/discord/handle-interaction.js';
import { groupControl } from '../../src/discord/quiz/group-control.js';
import { createGroupRounds } from '../../src/discord/quiz/group-rounds.js';
import type { GroupRounds } from '../../src/discord/quiz/quizzing.js';
import type { After } from '../../src/discord/quiz/timers.js';
import { languageOf, textsIn } from '../../src/messages/languages.js';
import type { Card } from '../../src/quiz/card.js';
import { createRoundDesk } from '../../src/quiz/create-round-desk.js';
import { createDeckScopes } from '../../src/quiz/deck-scopes.js';
import { knownCard } from '../../src/quiz/known-card.js';
import type { RoundDesk } from '../../src/quiz/round-desk.js';
import type { Round } from '../../src/quiz/round.js';
import type { LoopbackDiscord, StoredMessage } from './loopback-discord.js';
import { deckOf } from './quiz-bot.js';
import type { TestStores } from './stores.js';

export const QUIZ_GUILD = '600000000000000001';
export const QUIZ_CHANNEL = '600000000000000002';
/** Who starts a round, unless a test says who. */
export const STARTER = '700000000000000001';

/** Rounds for all over the real client, desk and stores, with a clock that a test moves. */
export interface GroupQuiz {
  readonly desk: RoundDesk;
  /** The rounds as they run since the latest start. */
  readonly rounds: () => GroupRounds;
  /** Lets time pass: whatever it brings is done one after the other, and finished. */
  readonly pass: (ms: number) => Promise<void>;
  /** Waits until nothing is under way. */
  readonly settle: () => Promise<void>;
  /** How many timers are set. */
  readonly timers: () => number;
  /** Keeps a round about to show its first card. */
  readonly open: (mode: 'together' | 'race', cards: readonly Card[]) => Promise<Round>;
  /** The same, and shows it. */
  readonly begin: (mode: 'together' | 'race', cards: readonly Card[]) => Promise<Round>;
  /** The bot's latest message in the channel, of those that all see. */
  readonly shown: () => StoredMessage;
  /** All of the bot's messages in the channel that all see, the oldest first. */
  readonly all: () => readonly StoredMessage[];
  /** The process dies and is started anew after some time; timers and all else in memory are gone. */
  readonly crash: (awayMs?: number) => void;
  /** What the notes have by now. */
  readonly changeDeck: (cards: readonly Card[]) => void;
  readonly logged: readonly string[];
  readonly close: () => Promise<void>;
}

export interface GroupQuizOptions {
  readonly discord: LoopbackDiscord;
  readonly stores: TestStores;
  /** What wraps the desk. */
  readonly around?: (desk: RoundDesk) => RoundDesk;
}

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

/** Opens rounds for all at a loopback Discord. */
export async function openGroupQuiz(options: GroupQuizOptions): Promise<GroupQuiz> {
  const { discord, stores } = options;
  const logged: string[] = [];
  const logger = pino({}, { write: (line: string) => logged.push(line) });
  const now = (): number => stores.time().getTime();
  const clock = { now: stores.time, timeZone: 'UTC' };
  let timers = new Set<Timer>();
  const underWay = new Set<Promise<void>>();
  const settle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  let cards: readonly Card[] = [];
  const made = createRoundDesk({
    deck: () => Promise.resolve({ deck: deckOf(cards), scopes: createDeckScopes(cards) }),
    stores,
    clock,
    newSeed: () => 'seed',
  });
  const desk = options.around?.(made) ?? made;
  const client = createClient({ apiUrl: discord.url, messageContent: false });
  const textsFor = ({ locale }: { readonly locale?: string | null | undefined }) =>
    textsIn(languageOf(locale) ?? 'en');
  const start = (): GroupRounds => {
    const mine = new Set<Timer>();
    timers = mine;
    const after: After = (ms, act) => {
      const timer = { at: now() + ms, act };
      mine.add(timer);
      return () => mine.delete(timer);
    };
    return createGroupRounds({
      client,
      desk,
      stores,
      clock,
      sourceLink: () => undefined,
      textsFor,
      logger,
      after,
      add: (work) => {
        underWay.add(work);
        void work.finally(() => underWay.delete(work));
      },
    });
  };
  let rounds = start();
  client.on(Events.InteractionCreate, (interaction) => {
    const control = groupControl({
      desk,
      rounds,
      textsFor,
      whoMayAsk: { isEveryone: true, inGuild: () => true, inPrivate: () => Promise.resolve(true) },
      isStopping: () => false,
    });
    const work = handleInteraction(interaction, {
      commands: [],
      messageCommands: [],
      controls: [control],
      textsFor,
      logger,
    });
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  });
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => {
      resolve();
    });
  });
  await Promise.all([client.login(discord.token), ready]);

  const all = (): StoredMessage[] =>
    discord
      .messagesIn(QUIZ_CHANNEL)
      .filter(({ authorId, visibleTo }) => authorId === discord.botId && visibleTo === undefined);
  const open: GroupQuiz['open'] = async (mode, wanted) => {
    cards = wanted;
    const place = { server: QUIZ_GUILD, channel: QUIZ_CHANNEL, starter: STARTER, locale: 'en-US' };
    return stores.rounds.open(
      { mode, ...place, cards: wanted.map(({ id }) => id) },
      wanted.map(knownCard),
    );
  };
  return {
    desk,
    rounds: () => rounds,
    settle,
    pass: async (ms) => {
      const end = now() + ms;
      for (;;) {
        const [next] = [...timers].sort((a, b) => a.at - b.at);
        if (!next || next.at > end) break;
        timers.delete(next);
        stores.wait(Math.max(0, next.at - now()));
        next.act();
        await settle();
      }
      stores.wait(Math.max(0, end - now()));
      await settle();
    },
    timers: () => timers.size,
    open,
    begin: async (mode, wanted) => {
      const round = await open(mode, wanted);
      await rounds.begin(round.id);
      return round;
    },
    all,
    shown: () => {
      const message = all().at(-1);
      if (!message) throw new Error('The bot has said nothing in the channel.');
      return message;
    },
    crash: (awayMs = 0) => {
      rounds.pause();
      underWay.clear();
      stores.wait(awayMs);
      rounds = start();
    },
    changeDeck: (changed) => {
      cards = changed;
    },
    logged,
    close: async () => {
      rounds.pause();
      await settle();
      await client.destroy();
    },
  };
}
