import { setImmediate as breathe } from 'node:timers/promises';

import { ButtonStyle } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { Learner } from '../../quiz/learner-store.js';
import { endOfLocalDay, localDay, localHour } from '../../quiz/local-day.js';
import { stillAsked } from '../../quiz/still-asked.js';
import type { BotMessage } from '../answer-message.js';
import type { Answering } from '../answering.js';
import { loggable, reasonOf } from '../loggable.js';
import {
  messageOfParts,
  rowsOf,
  textPart,
  wordButton,
  type MessageButton,
} from '../message-parts.js';
import { idOfProgressControl } from './progress-ids.js';
import type { QuietHours, QuizParts } from './quizzing.js';
import type { WriteTo } from './write-to.js';

/** What reminding takes. */
export interface ReminderOptions
  extends
    Pick<QuizParts, 'deckNow' | 'clock' | 'quietHours'>,
    Pick<Answering, 'whoMayAsk' | 'textsFor' | 'logger'> {
  readonly stores: {
    readonly learners: Pick<QuizParts['stores']['learners'], 'toRemind' | 'markReminded' | 'set'>;
    readonly reviews: Pick<QuizParts['stores']['reviews'], 'memoriesOf' | 'reviewsOf'>;
    readonly cards: Pick<QuizParts['stores']['cards'], 'retired'>;
  };
  readonly write: WriteTo;
  /** Waits, or rejects when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Reminders that go out. */
export interface Reminders {
  /** Ends them; one that is on its way is waited for. */
  readonly stop: () => Promise<void>;
}

const EVERY_MS = 5 * 60_000;
/** Whoever replied to a card within this time needs no reminder. */
const ACTIVE_MS = 3 * 60 * 60_000;

/** Reminds people of what is due, every few minutes, until it is stopped. */
export function startReminders(options: ReminderOptions): Reminders {
  const ending = new AbortController();
  const { signal } = ending;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await remindAll(options, signal);
      } catch (error) {
        options.logger.error(
          { err: loggable(error) },
          'People could not be reminded of their cards',
        );
      }
      await options.wait(EVERY_MS, signal).catch(() => undefined);
    }
  };
  const ended = run();
  return {
    stop: () => {
      ending.abort();
      return ended;
    },
  };
}

/** Reminds everybody whose time it is, one after another. */
export async function remindAll(options: ReminderOptions, signal?: AbortSignal): Promise<void> {
  const { stores, deckNow, logger } = options;
  const ready = deckNow();
  // Without cards nothing can be due; next time they may be made.
  if (!ready) return;
  const learners = await stores.learners.toRemind();
  const retired = learners.length === 0 ? new Set<string>() : await stores.cards.retired();
  for (const learner of learners) {
    // The database answers at once, so that otherwise nobody else is attended to before all are.
    await breathe();
    if (signal?.aborted === true) return;
    try {
      await remind(learner, { ...options, asked: { cards: ready.deck.cards, retired } });
    } catch (error) {
      // Of one person; who it is stays out of the log.
      logger.warn({ reason: reasonOf(error) }, 'Somebody could not be reminded of their cards');
    }
  }
}

interface RemindOptions extends ReminderOptions {
  readonly asked: Parameters<typeof stillAsked>[1];
}

async function remind(learner: Learner, options: RemindOptions): Promise<void> {
  const { stores, clock, quietHours, asked, whoMayAsk, textsFor, write, logger } = options;
  const { person, remindedOn, locale } = learner;
  const timeZone = learner.timeZone ?? clock.timeZone;
  const now = clock.now();
  const day = localDay(now, timeZone);
  // Days can come twice to whoever travels.
  if (remindedOn !== null && remindedOn >= day) return;
  if (isQuiet(localHour(now, timeZone), quietHours)) return;
  const memories = stillAsked(await stores.reviews.memoriesOf(person), asked);
  if (!memories.some(({ recall }) => recall.due <= now)) return;
  const active = await stores.reviews.reviewsOf(person, new Date(now.getTime() - ACTIVE_MS));
  if (active.length > 0) return;
  // Kept first: whatever happens, nobody is written to twice on a day.
  if (!(await stores.learners.markReminded(person, day))) return;
  if (!(await whoMayAsk.inPrivate(person))) return;
  const endOfDay = endOfLocalDay(now, timeZone);
  const due = memories.filter(({ recall }) => recall.due < endOfDay).length;
  const outcome = await write(person, reminderMessage(due, textsFor({ locale })));
  if (outcome === 'sent') return;
  await stores.learners.set(person, { wantsReminders: false });
  logger.info('Reminders of somebody who can’t be written to are off');
}

/** Whether an hour of the day is one in which nobody is to be reminded. */
export function isQuiet(hour: number, { from, to }: QuietHours): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** Says what is due, with a way to begin and one to hear no more of it. */
export function reminderMessage(due: number, texts: Messages): BotMessage {
  const { reminders } = texts.progress;
  return messageOfParts([
    textPart(`🗂️ ${reminders.due(due)}`),
    ...rowsOf([
      wordButton(idOfProgressControl({ action: 'review' }), reminders.start, ButtonStyle.Primary),
      turnOffButton(texts),
    ]),
  ]);
}

/** The button after which there are no more reminders. */
export function turnOffButton(texts: Messages): MessageButton {
  return wordButton(idOfProgressControl({ action: 'turn-off' }), texts.progress.reminders.turnOff);
}
