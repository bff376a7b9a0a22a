import type { Messages } from '../../messages/messages.js';
import type { Card } from '../../quiz/card.js';
import { GRACE_MS, type Ended, type Posed, type Revealed } from '../../quiz/round-desk.js';
import type { Reply, Round } from '../../quiz/round.js';
import type { BotMessage } from '../answer-message.js';
import { reasonOf } from '../loggable.js';
import { dropButtons, editInChannel, isChannelLost, sendToChannel } from './group-channel.js';
import { readGroupPress } from './group-ids.js';
import {
  closedCardMessage,
  endMessage,
  openCardMessage,
  resolvedCardMessage,
  type ResolvedCard,
  type EndReason,
} from './group-message.js';
import type { GroupRounds, Quizzing } from './quizzing.js';
import { createSpaced, type Spaced } from './spaced.js';
import { afterwards, type After } from './timers.js';

/** What rounds for all of a channel take. */
export interface GroupRoundsOptions extends Pick<
  Quizzing,
  'client' | 'desk' | 'stores' | 'clock' | 'sourceLink' | 'textsFor' | 'logger'
> {
  /** Takes note of what is under way, so that it can be finished before the end. */
  readonly add: (work: Promise<void>) => void;
  readonly timing?: Partial<GroupTiming>;
  /** @default the clock of the process */
  readonly after?: After;
}

/** How long things take, in milliseconds. */
export interface GroupTiming {
  /** From the reveal to the next card. @default 12 s */
  readonly pauseMs: number;
  /** From one change of the count of answers to the next. @default 3 s */
  readonly countEveryMs: number;
  /** What a card that was open has at least after a restart. @default 10 s */
  readonly leastMs: number;
  /** After so long without the bot a round is not taken up. @default 10 min */
  readonly awayMs: number;
  /** How long to wait after each failure in a row before the round tries again; after the last it is ended. */
  readonly retryMs: readonly number[];
}

const TIMING: GroupTiming = {
  pauseMs: 12_000,
  countEveryMs: 3_000,
  leastMs: 10_000,
  awayMs: 10 * 60_000,
  retryMs: [1_000, 5_000, 20_000],
};

/** After so many cards in a row without any answer nobody is there. */
const MOST_UNANSWERED = 2;

/** What is in memory of a round that goes on by itself; whatever must last is in the store. */
interface LiveRound {
  readonly id: string;
  /** The end of all that is under way about it: things happen one after the other. */
  work: Promise<void>;
  /** The card it is at; undefined until that is known. */
  at: LiveCard | undefined;
  /** Calls off the one wait there is: for the end of a card, of a pause, or to try again. */
  callOff: () => void;
  /** The places of the latest cards in a row that nobody answered. */
  readonly unanswered: Set<number>;
  /** How often in a row it could not go on. */
  failures: number;
}

interface LiveCard {
  round: Round;
  readonly card: Card | null;
  isOpen: boolean;
  /** When a race was won. */
  wonAt: Date | null;
  /** Shows how many have answered. */
  readonly count: Spaced;
}

/** Runs the rounds for all of a channel: shows each card, resolves it in time, goes on, and tells how all fared. */
export function createGroupRounds(options: GroupRoundsOptions): GroupRounds {
  const { client, desk, stores, clock, sourceLink, textsFor, logger, add } = options;
  const { after = afterwards } = options;
  const timing = { ...TIMING, ...options.timing };
  const lives = new Map<string, LiveRound>();
  let isPaused = false;

  /** Does something about a round once all before it is done; whatever goes wrong ends here. */
  const inTurn = (id: string, act: (live: LiveRound) => Promise<void>): Promise<void> => {
    const live = lives.get(id) ?? newLive(id);
    lives.set(id, live);
    live.work = live.work.then(async () => {
      // What is left when the bot stops is taken up at the next start.
      if (isPaused) return;
      try {
        await act(live);
        live.failures = 0;
      } catch (error) {
        await recover(live, error);
      }
    });
    add(live.work);
    return live.work;
  };

  const wait = (live: LiveRound, ms: number, act: () => Promise<void>): void => {
    live.callOff();
    if (isPaused) return;
    live.callOff = after(Math.max(0, ms), () => void inTurn(live.id, act));
  };

  const forget = (live: LiveRound): void => {
    live.callOff();
    live.at?.count.drop();
    live.at = undefined;
    lives.delete(live.id);
  };

  /** Has a round try again later, or where that is no use, ends it. */
  const recover = async (live: LiveRound, error: unknown): Promise<void> => {
    // Discord is left already.
    if (isPaused) return;
    const reason = reasonOf(error);
    const retryMs = timing.retryMs[live.failures];
    live.failures += 1;
    if (!isChannelLost(error) && retryMs !== undefined) {
      logger.warn({ reason }, 'A quiz in a channel could not go on; it tries again');
      wait(live, retryMs, () => takeUp(live));
      return;
    }
    logger.info({ reason }, 'A quiz in a channel could not go on, and is ended');
    forget(live);
    try {
      await desk.stop(live.id);
      // Out of reach for a while, it is told at the next start.
      if (isChannelLost(error)) await desk.told(live.id);
    } catch (stopError) {
      logger.error({ reason: reasonOf(stopError) }, 'A quiz in a channel could not be ended');
    }
  };

  /** Goes on from where the store says that a round is. */
  const takeUp = async (live: LiveRound): Promise<void> => {
    const posed = await desk.find(live.id);
    switch (posed?.round.phase) {
      case 'posing':
        await show(live, posed);
        return;
      case 'open':
        await reopen(live, posed);
        return;
      case 'revealed':
        await reveal(live, posed.round.position);
        return;
      case 'ended':
      case undefined: {
        const ended = await desk.untold();
        const mine = ended.find(({ round }) => round.id === live.id);
        if (mine) await tellEndAgain(live, mine);
        else forget(live);
      }
    }
  };

  /** Takes up a round after a restart, unless that is too long ago. */
  const takeUpAgain = async (live: LiveRound, round: Round): Promise<void> => {
    const awayMs = clock.now().getTime() - (await lastSeen(round)).getTime();
    if (awayMs > timing.awayMs) await end(live, 'away');
    else await takeUp(live);
  };

  const show = async (live: LiveRound, posed: Posed): Promise<void> => {
    const { round, card } = posed;
    const { id, position, channel } = round;
    const at = turnTo(live, posed);
    if (!card) {
      await reveal(live, position);
      return;
    }
    const messageId = await sendToChannel(client, channel, {
      message: openCardMessage({ round, card, answers: 0, texts: textsOf(round) }),
      nonce: `${id}:${String(position)}`,
    });
    const shown = await desk.shown(id, position, messageId);
    if (!shown) {
      await takeUp(live);
      return;
    }
    at.round = shown;
    await keepOpen(live, at);
  };

  /** Takes up a card that was shown before. */
  const reopen = async (live: LiveRound, posed: Posed): Promise<void> => {
    const { id, position, closesAt, mode } = posed.round;
    const at = turnTo(live, posed);
    if (mode === 'race') at.wonAt ??= firstRight(await stores.rounds.replies(id, position));
    if (!posed.card || at.wonAt || (closesAt && closesAt <= clock.now())) {
      await reveal(live, position);
      return;
    }
    at.round = (await desk.giveTime(id, position, timing.leastMs)) ?? at.round;
    await keepOpen(live, at);
  };

  /** Tells when an open card is resolved, and waits for that. */
  const keepOpen = async (live: LiveRound, at: LiveCard): Promise<void> => {
    waitForEnd(live, at);
    at.count.justDone();
    await showCount(at);
  };

  const waitForEnd = (live: LiveRound, at: LiveCard): void => {
    const { position, closesAt } = at.round;
    const ends = [
      ...(closesAt ? [closesAt.getTime()] : []),
      ...(at.wonAt ? [at.wonAt.getTime() + GRACE_MS] : []),
    ];
    if (ends.length === 0) return;
    wait(live, Math.min(...ends) - clock.now().getTime(), async () => {
      if (isAt(live, position, 'open')) await reveal(live, position);
    });
  };

  const showCount = async (at: LiveCard): Promise<void> => {
    const { round, card } = at;
    const { id, position, channel, messageId } = round;
    if (!card || messageId === null) return;
    const replies = await stores.rounds.replies(id, position);
    // Resolved meanwhile: that must not be written over.
    if (!at.isOpen || isPaused) return;
    const answers = replies.filter(isAnswer).length;
    const message = openCardMessage({ round, card, answers, texts: textsOf(round) });
    await editInChannel(client, channel, { messageId, message });
  };

  const reveal = async (live: LiveRound, position: number): Promise<void> => {
    const revealed = await desk.reveal(live.id, position);
    if (!revealed) {
      await takeUpElsewhere(live, position);
      return;
    }
    const { round, card, results, isLast } = revealed;
    const at = isAt(live, position) ? live.at : turnTo(live, revealed);
    if (at) {
      at.round = round;
      at.isOpen = false;
      at.count.drop();
    }
    if (results.length > 0) live.unanswered.clear();
    else if (card) live.unanswered.add(position);
    if (!isLast && live.unanswered.size >= MOST_UNANSWERED) {
      await end(live, 'silent');
      return;
    }
    // Of a card that nobody has seen there is nothing to read.
    const pauseMs = round.messageId === null ? 0 : timing.pauseMs;
    const goesOnAt = new Date(clock.now().getTime() + pauseMs);
    await showResolved(revealed, { isHere: true, goesOnAt });
    wait(live, goesOnAt.getTime() - clock.now().getTime(), async () => {
      if (isAt(live, position, 'revealed')) await goOn(live, position);
    });
  };

  const goOn = async (live: LiveRound, position: number): Promise<void> => {
    live.callOff();
    const before = await desk.reveal(live.id, position);
    // First of all, so that no crash leaves buttons that do nothing.
    if (before) await showResolved(before, { isHere: false });
    const next = before && (await desk.next(live.id, position));
    if (!next) await takeUpElsewhere(live, position);
    else if (next.kind === 'posed') await show(live, next);
    else await tellEnd(live, next, 'done');
  };

  /** Where a round is not at the card that it was thought to be at. */
  const takeUpElsewhere = async (live: LiveRound, position: number): Promise<void> => {
    const posed = await desk.find(live.id);
    if (posed?.round.position === position) throw new Error('A card could not be resolved.');
    await takeUp(live);
  };

  /** Ends a round, and tells how all fared. */
  const end = async (live: LiveRound, reason: EndReason): Promise<void> => {
    const posed = await desk.find(live.id);
    const revealed = posed && (await revealIfAnswered(posed));
    const ended = await desk.stop(live.id);
    if (!ended) {
      await takeUp(live);
      return;
    }
    live.callOff();
    if (live.at) live.at.isOpen = false;
    if (revealed) await showResolved(revealed, { isHere: false });
    else if (posed) await showClosed(posed);
    await tellEnd(live, ended, reason);
  };

  /** The card that a round is at, resolved with the answers that it has; undefined where there are none. */
  const revealIfAnswered = async ({ round }: Posed): Promise<Revealed | undefined> => {
    const { id, position, phase } = round;
    const isAnswered =
      phase === 'revealed' || (await stores.rounds.replies(id, position)).some(isAnswer);
    return isAnswered ? desk.reveal(id, position) : undefined;
  };

  /** Tells an end that was kept before a crash, and perhaps told. */
  const tellEndAgain = async (live: LiveRound, ended: Ended): Promise<void> => {
    const { channel, messageId } = ended.round;
    if (messageId !== null) await dropButtons(client, channel, messageId, isForOpenRound);
    await tellEnd(live, ended, 'done');
  };

  const tellEnd = async (live: LiveRound, ended: Ended, reason: EndReason): Promise<void> => {
    const { round } = ended;
    await sendToChannel(client, round.channel, {
      message: endMessage(ended, reason, textsOf(round)),
      nonce: `${round.id}:end`,
    });
    await desk.told(round.id);
    forget(live);
  };

  const showResolved = async (
    revealed: Revealed,
    state: Pick<ResolvedCard, 'isHere' | 'goesOnAt'>,
  ): Promise<void> => {
    const { round } = revealed;
    const texts = textsOf(round);
    await change(round, resolvedCardMessage({ revealed, ...state, sourceLink, texts }));
  };

  const showClosed = async ({ round, card }: Posed): Promise<void> => {
    if (card) await change(round, closedCardMessage({ round, card, texts: textsOf(round) }));
  };

  const change = async ({ channel, messageId }: Round, message: BotMessage): Promise<void> => {
    if (messageId !== null) await editInChannel(client, channel, { messageId, message });
  };

  const turnTo = (live: LiveRound, { round, card }: Posed): LiveCard => {
    live.callOff();
    live.at?.count.drop();
    const count = createSpaced({
      everyMs: timing.countEveryMs,
      now: () => clock.now().getTime(),
      after,
      act: () => {
        add(
          showCount(at).catch((error: unknown) => {
            // The reveal counts.
            logger.info({ reason: reasonOf(error) }, 'How many have answered could not be shown');
          }),
        );
      },
    });
    const isOpen = round.phase !== 'revealed';
    const at: LiveCard = { round, card, isOpen, wonAt: null, count };
    live.at = at;
    return at;
  };

  const lastSeen = async ({ id, position, startedAt, posedAt, closesAt }: Round): Promise<Date> => {
    const replies = [
      ...(await stores.rounds.replies(id, position)),
      ...(position > 0 ? await stores.rounds.replies(id, position - 1) : []),
    ];
    const times = [startedAt, posedAt, closesAt, ...replies.map(({ at }) => at)];
    return new Date(Math.max(...times.map((each) => each?.getTime() ?? 0)));
  };

  const textsOf = ({ locale, server }: Round): Messages => {
    const guildLocale = server === null ? null : client.guilds.cache.get(server)?.preferredLocale;
    return textsFor({ locale, guildLocale });
  };

  return {
    begin: async (id) => {
      await inTurn(id, takeUp);
      return lives.has(id);
    },
    stop: async (id) => {
      // What can't be told any more is told at the next start.
      if (isPaused) return (await desk.stop(id)) !== undefined;
      if (!(await desk.find(id))) return false;
      await inTurn(id, (live) => end(live, 'stopped'));
      return true;
    },
    replied: (id, position, isRight) => {
      const live = lives.get(id);
      const at = live?.at;
      if (!live || !at?.isOpen || at.round.position !== position) return;
      at.count.want();
      if (at.round.mode !== 'race' || !isRight || at.wonAt) return;
      at.wonAt = clock.now();
      waitForEnd(live, at);
    },
    hurry: async (id, position, to) => {
      let isDone = false;
      await inTurn(id, async (live) => {
        if (!live.at) await takeUp(live);
        if (!isAt(live, position, to === 'reveal' ? 'open' : 'revealed')) return;
        isDone = true;
        await (to === 'reveal' ? reveal(live, position) : goOn(live, position));
      });
      return isDone;
    },
    cardAt: (id, position) => {
      const at = lives.get(id)?.at;
      return at?.round.position === position ? (at.card ?? undefined) : undefined;
    },
    resume: async () => {
      const [open, untold] = await Promise.all([desk.listOpen(), desk.untold()]);
      // What was begun since is under way.
      await Promise.all([
        ...open
          .filter(({ id }) => !lives.has(id))
          .map((round) => inTurn(round.id, (live) => takeUpAgain(live, round))),
        ...untold
          .filter(({ round }) => !lives.has(round.id))
          .map((ended) => inTurn(ended.round.id, (live) => tellEndAgain(live, ended))),
      ]);
    },
    pause: () => {
      isPaused = true;
      for (const live of lives.values()) {
        live.callOff();
        live.at?.count.drop();
      }
    },
  };
}

function newLive(id: string): LiveRound {
  return {
    id,
    work: Promise.resolve(),
    at: undefined,
    callOff: () => undefined,
    unanswered: new Set(),
    failures: 0,
  };
}

/** Whether a round is at a card, which is open or not. */
function isAt({ at }: LiveRound, position: number, phase?: 'open' | 'revealed'): boolean {
  if (at?.round.position !== position) return false;
  return phase === undefined || at.isOpen === (phase === 'open');
}

function isForOpenRound(customId: string): boolean {
  return readGroupPress(customId) !== undefined;
}

function isAnswer({ isRight }: Reply): boolean {
  return isRight !== null;
}

function firstRight(replies: readonly Reply[]): Date | null {
  return replies.find(({ isRight }) => isRight === true)?.at ?? null;
}
