import fc from 'fast-check';
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';

import { idOfProgressControl } from '../../../src/discord/quiz/progress-ids.js';
import type { QuietHours } from '../../../src/discord/quiz/quizzing.js';
import {
  isQuiet,
  remindAll,
  startReminders,
  type ReminderOptions,
} from '../../../src/discord/quiz/reminders.js';
import { english } from '../../../src/messages/english.js';
import { german } from '../../../src/messages/german.js';
import { languageOf, textsIn } from '../../../src/messages/languages.js';
import type { Card } from '../../../src/quiz/card.js';
import { knownCard } from '../../../src/quiz/known-card.js';
import { localDay, localHour } from '../../../src/quiz/local-day.js';
import { buttonsOf, textOf } from '../../helpers/discord-reading.js';
import '../../helpers/property-seed.js';
import type { StoredComponent } from '../../helpers/discord-world.js';
import { openTestQuiz, QUIZ_CARDS, type TestQuiz } from '../../helpers/quiz-bot.js';
import { newReview } from '../../helpers/reviews.js';
import { DAY_MS, openTestStores, START, type TestStores } from '../../helpers/stores.js';

const HOUR_MS = 60 * 60_000;
const ADA = '700000000000000001';
const BO = '700000000000000002';
const [FIRST_CARD, SECOND_CARD = FIRST_CARD] = QUIZ_CARDS;

interface Sent {
  readonly person: string;
  readonly text: string;
  /** Custom ids. */
  readonly buttons: readonly (string | undefined)[];
  readonly at: Date;
}

let stores: TestStores;
let quiz: TestQuiz;
let sent: Sent[];
let logged: string[];
let options: ReminderOptions;

beforeEach(async () => {
  stores = await openTestStores();
  quiz = await openTestQuiz({ stores });
  sent = [];
  logged = [];
  options = {
    ...quiz.parts,
    whoMayAsk: { isEveryone: true, inGuild: () => true, inPrivate: () => Promise.resolve(true) },
    textsFor: ({ locale }) => textsIn(languageOf(locale) ?? 'en'),
    logger: pino({}, { write: (line: string) => logged.push(line) }),
    write: (person, { components }) => {
      const message = { components: components as readonly StoredComponent[] };
      const buttons = buttonsOf(message).map(({ customId }) => customId);
      sent.push({ person, text: textOf(message), buttons, at: stores.time() });
      return Promise.resolve('sent');
    },
    wait: () => Promise.reject(new Error('Nothing waits here.')),
  };
});

/** Somebody who wants reminders, with a card that is due from the time on, and for ever. */
async function wantsToBeReminded(
  person: string,
  {
    timeZone = null,
    at = new Date(START.getTime() - 2 * DAY_MS),
    card = FIRST_CARD,
  }: { timeZone?: string | null; at?: Date; card?: Card } = {},
): Promise<void> {
  await stores.learners.set(person, { wantsReminders: true, timeZone, locale: 'en-US' });
  // Forgotten is due again within minutes.
  const review = newReview({ person, card: card.id, rating: 'again', isRight: false, at });
  await stores.reviews.add(review, knownCard(card));
}

/** Lets hours pass, with a look at who is to be reminded in each. */
async function live(hours: number): Promise<void> {
  for (let hour = 0; hour < hours; hour += 1) {
    await remindAll(options);
    stores.wait(HOUR_MS);
  }
}

function timesOf(person: string, timeZone: string): string[] {
  return sent
    .filter((each) => each.person === person)
    .map(({ at }) => `${localDay(at, timeZone)} ${String(localHour(at, timeZone))}`);
}

describe('whoever has cards that are due', () => {
  test('is told how many, and can begin or end it there', async () => {
    await wantsToBeReminded(ADA);
    await wantsToBeReminded(ADA, { card: SECOND_CARD });
    await remindAll(options);
    const [reminder] = sent;
    expect(sent).toHaveLength(1);
    expect(reminder?.text).toContain(english.progress.reminders.due(2));
    expect(reminder?.buttons).toEqual([
      idOfProgressControl({ action: 'review' }),
      idOfProgressControl({ action: 'turn-off' }),
    ]);
  });

  test('does not keep others from being attended to', async () => {
    await wantsToBeReminded(ADA);
    await wantsToBeReminded(BO);
    const order: string[] = [];
    const { reviews } = stores;
    const memoriesOf: typeof reviews.memoriesOf = (person) => {
      order.push(person);
      setImmediate(() => order.push('somebody else'));
      return reviews.memoriesOf(person);
    };
    await remindAll({ ...options, stores: { ...stores, reviews: { ...reviews, memoriesOf } } });
    expect(order.slice(0, 3)).toEqual([ADA, 'somebody else', BO]);
  });

  test('is told in the language of their Discord', async () => {
    await wantsToBeReminded(ADA);
    await stores.learners.set(ADA, { locale: 'de' });
    await remindAll(options);
    expect(sent[0]?.text).toContain(german.progress.reminders.due(1));
  });

  test('hears of what becomes due later that day as well, but not of that alone', async () => {
    const easy = newReview({ person: ADA, card: SECOND_CARD.id, rating: 'easy', at: START });
    const { due } = await stores.reviews.add(easy, knownCard(SECOND_CARD));
    await stores.learners.set(ADA, { wantsReminders: true });
    stores.wait(due.getTime() - START.getTime() - HOUR_MS);
    await remindAll(options);
    expect(sent).toEqual([]);
    await wantsToBeReminded(ADA);
    await remindAll(options);
    expect(sent[0]?.text).toContain(english.progress.reminders.due(2));
  });

  test('is not reminded if they have not asked for it', async () => {
    await wantsToBeReminded(ADA);
    await stores.learners.set(ADA, { wantsReminders: false });
    await live(24);
    expect(sent).toEqual([]);
  });

  test('is left alone for hours after a reply', async () => {
    await wantsToBeReminded(ADA);
    const review = newReview({ person: ADA, card: SECOND_CARD.id, at: stores.time() });
    await stores.reviews.add(review, knownCard(SECOND_CARD));
    await live(6);
    expect(timesOf(ADA, 'UTC')).toEqual(['2026-03-01 16']);
  });

  test('is not written to who may not ask any more', async () => {
    await wantsToBeReminded(ADA);
    options = {
      ...options,
      whoMayAsk: { ...options.whoMayAsk, inPrivate: () => Promise.resolve(false) },
    };
    await live(3);
    expect(sent).toEqual([]);
  });
});

describe('nobody is reminded', () => {
  test('of a card that is not due yet', async () => {
    await wantsToBeReminded(ADA, { at: new Date(START.getTime() + DAY_MS) });
    await remindAll(options);
    expect(sent).toEqual([]);
  });

  test('of a card that the notes have no more', async () => {
    await wantsToBeReminded(ADA);
    quiz.replaceCards(QUIZ_CARDS.slice(1));
    await remindAll(options);
    expect(sent).toEqual([]);
  });

  test('of a card that is asked no more', async () => {
    await wantsToBeReminded(ADA);
    for (const person of [ADA, BO]) await stores.cards.flag(knownCard(FIRST_CARD), person);
    await remindAll(options);
    expect(sent).toEqual([]);
  });

  test('as long as the cards are being made, and later on the same day', async () => {
    await wantsToBeReminded(ADA);
    await remindAll({ ...options, deckNow: () => undefined });
    expect(sent).toEqual([]);
    await remindAll(options);
    expect(sent).toHaveLength(1);
  });
});

describe('in their own time', () => {
  test('somebody in the far east and somebody in the far west each hear of it in the morning', async () => {
    await wantsToBeReminded(ADA, { timeZone: 'Pacific/Auckland' });
    await wantsToBeReminded(BO, { timeZone: 'America/Los_Angeles' });
    // It is one at night in Auckland, and four in the morning in Los Angeles.
    await live(48);
    expect(timesOf(ADA, 'Pacific/Auckland')).toEqual(['2026-03-02 8', '2026-03-03 8']);
    expect(timesOf(BO, 'America/Los_Angeles')).toEqual(['2026-03-01 8', '2026-03-02 8']);
  });

  test.each([
    'Pacific/Auckland',
    'America/Los_Angeles',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Africa/Casablanca',
  ])('%s is reminded once on each day, whatever is done to its clocks', async (timeZone) => {
    await wantsToBeReminded(ADA, { timeZone });
    const days = 42;
    await live(24 * days);
    const times = timesOf(ADA, timeZone);
    const on = times.map((time) => time.split(' ')[0]);
    expect(new Set(on).size).toBe(times.length);
    expect(times.length).toBeGreaterThanOrEqual(days);
    expect(times.length).toBeLessThanOrEqual(days + 1);
    // On the first day the reminder may come late, when all begins.
    expect(new Set(times.slice(1).map((time) => time.split(' ')[1]))).toEqual(new Set(['8']));
  });

  test('whoever set no time zone is reminded in that of the owner', async () => {
    await wantsToBeReminded(ADA);
    options = { ...options, clock: { ...options.clock, timeZone: 'Asia/Tokyo' } };
    await live(24);
    expect(timesOf(ADA, 'Asia/Tokyo')).toEqual(['2026-03-01 21', '2026-03-02 8']);
  });

  test('whoever travels west is not reminded again on what is the day before', async () => {
    await wantsToBeReminded(ADA, { timeZone: 'Pacific/Auckland' });
    stores.wait(12 * HOUR_MS);
    await remindAll(options);
    expect(timesOf(ADA, 'Pacific/Auckland')).toEqual(['2026-03-02 13']);
    await stores.learners.set(ADA, { timeZone: 'America/Los_Angeles' });
    await live(24);
    // There the second of March was still to come.
    expect(sent).toHaveLength(1);
    await live(24);
    expect(timesOf(ADA, 'America/Los_Angeles').slice(1)).toEqual(['2026-03-03 8']);
  });

  test('nobody is ever reminded twice on a day, wherever they go', async () => {
    const zone = fc.constantFrom('Pacific/Auckland', 'America/Los_Angeles', 'UTC', 'Asia/Kolkata');
    const steps = fc.array(fc.record({ zone, hours: fc.integer({ min: 1, max: 30 }) }), {
      minLength: 5,
      maxLength: 20,
    });
    await wantsToBeReminded(ADA);
    await fc.assert(
      fc.asyncProperty(steps, async (journey) => {
        const days: string[] = [];
        for (const { zone: timeZone, hours } of journey) {
          await stores.learners.set(ADA, { timeZone });
          stores.wait(hours * HOUR_MS);
          const before = sent.length;
          await remindAll(options);
          await remindAll(options);
          expect(sent.length - before).toBeLessThanOrEqual(1);
          if (sent.length > before) days.push(localDay(stores.time(), timeZone));
        }
        expect(days).toEqual([...new Set(days)].sort());
      }),
      { numRuns: 20 },
    );
    expect(sent.length).toBeGreaterThan(50);
  });
});

describe('quiet hours', () => {
  test.each<[QuietHours, number[]]>([
    [{ from: 22, to: 8 }, [22, 23, 0, 1, 2, 3, 4, 5, 6, 7]],
    [{ from: 0, to: 6 }, [0, 1, 2, 3, 4, 5]],
    [{ from: 12, to: 14 }, [12, 13]],
    [{ from: 23, to: 0 }, [23]],
    [{ from: 0, to: 0 }, []],
  ])('%j are these', (hours, quiet) => {
    const all = Array.from({ length: 24 }, (_, hour) => hour);
    const found = all.filter((hour) => isQuiet(hour, hours));
    expect(found).toEqual(quiet.toSorted((a, b) => a - b));
  });

  test('past midnight keep the night free', async () => {
    await wantsToBeReminded(ADA, { timeZone: 'Europe/Madrid' });
    options = { ...options, quietHours: { from: 10, to: 20 } };
    await live(24);
    expect(timesOf(ADA, 'Europe/Madrid')).toEqual(['2026-03-01 20', '2026-03-02 0']);
  });
});

describe('what goes wrong', () => {
  test('a bot that ends between its note and the message writes no more on that day', async () => {
    await wantsToBeReminded(ADA);
    const { write } = options;
    options = { ...options, write: () => Promise.reject(new Error('The process was killed.')) };
    await remindAll(options);
    options = { ...options, write };
    await live(10);
    expect(sent).toEqual([]);
    await live(24);
    expect(timesOf(ADA, 'UTC')).toEqual(['2026-03-02 8']);
  });

  test('whoever can’t be written to gets no more reminders, and no log says who', async () => {
    await wantsToBeReminded(ADA);
    options = { ...options, write: () => Promise.resolve('closed') };
    await remindAll(options);
    expect((await stores.learners.find(ADA)).wantsReminders).toBe(false);
    expect(logged).toHaveLength(1);
    expect(logged.join()).not.toContain(ADA);
  });

  test('with one person keeps nobody else from being reminded, and no log says with whom', async () => {
    await wantsToBeReminded(ADA);
    await wantsToBeReminded(BO);
    const { write } = options;
    options = {
      ...options,
      write: (person, message) =>
        person === ADA ? Promise.reject(new Error('Service unavailable')) : write(person, message),
    };
    await remindAll(options);
    expect(sent.map(({ person }) => person)).toEqual([BO]);
    expect(logged.join()).toContain('Service unavailable');
    expect(logged.join()).not.toContain(ADA);
  });
});

describe('the reminders of a bot', () => {
  /** Time that passes when a test says so. */
  function pausing() {
    let resume = (): void => undefined;
    const pauses: number[] = [];
    return {
      pauses,
      goOn: () => {
        resume();
      },
      wait: (ms: number, signal: AbortSignal) =>
        new Promise<void>((resolve, reject) => {
          pauses.push(ms);
          resume = resolve;
          signal.addEventListener('abort', () => {
            reject(new Error('aborted'));
          });
        }),
    };
  }

  async function until(check: () => boolean): Promise<void> {
    for (let turn = 0; turn < 1_000 && !check(); turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(check()).toBe(true);
  }

  test('go out every few minutes, also after the database failed once', async () => {
    const time = pausing();
    let fails = true;
    const learners = {
      ...stores.learners,
      toRemind: () =>
        fails ? Promise.reject(new Error('database is locked')) : stores.learners.toRemind(),
    };
    await wantsToBeReminded(ADA);
    const reminders = startReminders({
      ...options,
      stores: { ...stores, learners },
      wait: time.wait,
    });
    await until(() => time.pauses.length === 1);
    expect(logged.join()).toContain('database is locked');
    fails = false;
    time.goOn();
    await until(() => time.pauses.length === 2);
    expect(sent).toHaveLength(1);
    expect(time.pauses.every((ms) => ms >= 60_000 && ms <= 15 * 60_000)).toBe(true);
    await reminders.stop();
  });

  test('end after the one that is on its way', async () => {
    await wantsToBeReminded(ADA);
    await wantsToBeReminded(BO);
    let arrive = (): void => undefined;
    const started: string[] = [];
    const reminders = startReminders({
      ...options,
      write: (person) => {
        started.push(person);
        return new Promise((resolve) => {
          arrive = () => {
            resolve('sent');
          };
        });
      },
      wait: () => Promise.reject(new Error('It has ended.')),
    });
    await until(() => started.length === 1);
    let hasEnded = false;
    const ended = reminders.stop().then(() => {
      hasEnded = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(hasEnded).toBe(false);
    arrive();
    await ended;
    expect(started).toEqual([ADA]);
  });
});
