import fc from 'fast-check';
import { join } from 'node:path';
import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { type NewReview, RATINGS, type Recall, type ReviewRating } from '../../src/quiz/review.js';
import '../helpers/property-seed.js';
import { known, newReview, newRound } from '../helpers/reviews.js';
import { DAY_MS, openTestStores, START, type TestStores } from '../helpers/stores.js';
import { tempFolder } from '../helpers/temp-folder.js';

const ONE = known('What runs SQL on files?');
const TWO = known('What keeps files?');
const THREE = known('What moves files?');
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const EVER = new Date(0);

function after(ms: number): Date {
  return new Date(START.getTime() + ms);
}

interface Step {
  readonly rating: ReviewRating;
  /** Milliseconds since the review before. */
  readonly after: number;
}

interface Scheduled {
  readonly due: Date;
  readonly stability: number;
  readonly difficulty: number;
  readonly reps: number;
  readonly lapses: number;
}

const GRADES: Readonly<Record<ReviewRating, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** What ts-fsrs itself has after each review. */
function byFsrs(steps: readonly Step[]): Scheduled[] {
  const scheduler = fsrs({ enable_fuzz: false });
  let time = START.getTime();
  let card = createEmptyCard(after(steps[0]?.after ?? 0));
  return steps.map((step) => {
    time += step.after;
    card = scheduler.next(card, new Date(time), GRADES[step.rating]).card;
    return scheduled(card);
  });
}

function scheduled({ due, stability, difficulty, reps, lapses }: Scheduled): Scheduled {
  return { due, stability, difficulty, reps, lapses };
}

/** What the store has after each review; before each the database is opened anew where there is a file. */
async function byStore(steps: readonly Step[], url?: string): Promise<Scheduled[]> {
  let stores = await openTestStores({ url: url ?? ':memory:' });
  let time = START.getTime();
  const results: Scheduled[] = [];
  for (const step of steps) {
    time += step.after;
    const review = newReview({ card: ONE.id, rating: step.rating, at: new Date(time) });
    const recall = await stores.reviews.add(review, ONE);
    if (url !== undefined) {
      await stores[Symbol.asyncDispose]();
      stores = await openTestStores({ url });
    }
    const [memory] = await stores.reviews.memoriesOf('77');
    expect(memory?.recall).toEqual(recall);
    results.push(scheduled(recall));
  }
  await stores[Symbol.asyncDispose]();
  return results;
}

/** Reviews as people gave them: ratings, and how long after the one before. */
const RECORDED: Readonly<Record<string, readonly Step[]>> = {
  'known from the first': [
    { rating: 'good', after: 0 },
    { rating: 'good', after: 11 * MINUTE_MS },
    { rating: 'good', after: 3 * DAY_MS },
    { rating: 'good', after: 11 * DAY_MS },
    { rating: 'easy', after: 40 * DAY_MS },
  ],
  'hard to keep': [
    { rating: 'again', after: 0 },
    { rating: 'again', after: 90_000 },
    { rating: 'hard', after: 6 * MINUTE_MS },
    { rating: 'good', after: 10 * MINUTE_MS },
    { rating: 'good', after: DAY_MS },
    { rating: 'again', after: 4 * DAY_MS },
    { rating: 'hard', after: 12 * MINUTE_MS },
    { rating: 'good', after: 2 * DAY_MS },
  ],
  'too easy': [
    { rating: 'easy', after: 0 },
    { rating: 'easy', after: 8 * DAY_MS },
    { rating: 'easy', after: 60 * DAY_MS },
  ],
  'asked again before it was due': [
    { rating: 'good', after: 0 },
    { rating: 'good', after: HOUR_MS },
    { rating: 'good', after: HOUR_MS },
    { rating: 'easy', after: 5 * HOUR_MS },
    { rating: 'good', after: 1 },
    { rating: 'again', after: 0 },
  ],
  'left alone for a year': [
    { rating: 'good', after: 0 },
    { rating: 'good', after: 10 * MINUTE_MS },
    { rating: 'hard', after: 365 * DAY_MS },
    { rating: 'again', after: 400 * DAY_MS },
    { rating: 'good', after: 20 * MINUTE_MS },
  ],
};

describe('when a card is due', () => {
  test.each(Object.entries(RECORDED))('is what ts-fsrs says: %s', async (_name, steps) => {
    const url = `file:${join(await tempFolder(), 'footnote.db')}`;
    expect(await byStore(steps, url)).toEqual(byFsrs(steps));
  });

  // A newer ts-fsrs that reckons differently moves everybody's days: that should be meant.
  test('is what it was when this was written', async () => {
    const days = (await byStore(RECORDED['known from the first'] ?? [])).map(({ due }) =>
      due.toISOString(),
    );
    expect(days).toEqual([
      '2026-03-01T12:10:00.000Z',
      '2026-03-03T12:11:00.000Z',
      '2026-03-18T12:11:00.000Z',
      '2026-05-04T12:11:00.000Z',
      '2026-12-29T12:11:00.000Z',
    ]);
  });

  test('is what ts-fsrs says for any reviews', async () => {
    const step: fc.Arbitrary<Step> = fc.record({
      rating: fc.constantFrom(...RATINGS),
      after: fc.oneof(
        fc.integer({ min: 0, max: HOUR_MS }),
        fc.integer({ min: 0, max: 400 * DAY_MS }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        expect(await byStore(steps)).toEqual(byFsrs(steps));
      }),
      { numRuns: 60 },
    );
  });

  test('is the same in whatever order reviews come to be kept', async () => {
    const steps = RECORDED['hard to keep'] ?? [];
    let time = START.getTime();
    const reviews = steps.map(({ rating, after: ms }) =>
      newReview({ card: ONE.id, rating, at: new Date((time += ms)) }),
    );
    const stores = await openTestStores();
    for (const review of reviews.toReversed()) await stores.reviews.add(review, ONE);
    const [memory] = await stores.reviews.memoriesOf('77');
    expect(memory && scheduled(memory.recall)).toEqual(byFsrs(steps).at(-1));
  });
});

describe('reviews', () => {
  test('come back as they were kept, oldest first, from a time on', async () => {
    const { reviews } = await openTestStores();
    const first = newReview({ card: ONE.id, at: after(1) });
    const second: NewReview = {
      person: '77',
      card: TWO.id,
      rating: 'again',
      isRight: false,
      isHinted: true,
      tookMs: null,
      points: 0,
      mode: 'terminal',
      server: null,
      round: null,
      position: null,
      at: after(2),
      day: '2026-03-02',
    };
    const third = newReview({ mode: 'race', server: '7', round: 'r', position: 3, at: after(2) });
    await reviews.add(second, TWO);
    await reviews.add(first, ONE);
    await reviews.add({ ...third, card: THREE.id }, THREE);
    await reviews.add({ ...third, card: THREE.id, person: '88' }, THREE);
    expect(await reviews.reviewsOf('77', EVER)).toEqual([
      { ...first, id: 2 },
      { ...second, id: 1 },
      { ...third, card: THREE.id, id: 3 },
    ]);
    expect(await reviews.reviewsOf('77', after(2))).toHaveLength(2);
    expect(await reviews.reviewsOf('99', EVER)).toEqual([]);
  });

  test('count at once', async () => {
    const { reviews, queries } = await openTestStores();
    await reviews.add(newReview({ card: ONE.id, mode: 'terminal' }), ONE);
    const rows = await queries.selectFrom('reviews').select('is_counted').execute();
    expect(rows).toEqual([{ is_counted: 1 }]);
  });

  test('tell whether the latest was right', async () => {
    const { reviews } = await openTestStores();
    const wrong = { rating: 'again', isRight: false } as const;
    await reviews.add(newReview({ card: ONE.id }), ONE);
    await reviews.add(newReview({ card: ONE.id, ...wrong, at: after(5) }), ONE);
    await reviews.add(newReview({ card: TWO.id, ...wrong }), TWO);
    await reviews.add(newReview({ card: TWO.id, at: after(5) }), TWO);
    const memories = await reviews.memoriesOf('77');
    const wasRight = new Map(memories.map((memory) => [memory.card, memory.wasRight]));
    expect(await reviews.memoryOf('77', ONE.id)).toEqual(
      memories.find((memory) => memory.card === ONE.id),
    );
    expect(await reviews.memoryOf('88', ONE.id)).toBeUndefined();
    expect(wasRight).toEqual(
      new Map([
        [ONE.id, false],
        [TWO.id, true],
      ]),
    );
  });

  test('that can’t be kept leave nothing', async () => {
    const { reviews } = await openTestStores();
    const bad = newReview({ card: ONE.id, person: null as unknown as string });
    await expect(reviews.add(bad, ONE)).rejects.toThrow();
    expect(await reviews.knownCards()).toEqual([]);
  });

  test('of two connections see each other', async () => {
    const url = `file:${join(await tempFolder(), 'footnote.db')}`;
    const stores = [await openTestStores({ url }), await openTestStores({ url })];
    const steps = RECORDED['hard to keep'] ?? [];
    let time = START.getTime();
    let recall: Recall | undefined;
    for (const [index, { rating, after: ms }] of steps.entries()) {
      const review = newReview({ card: ONE.id, rating, at: new Date((time += ms)) });
      recall = await stores[index % 2]?.reviews.add(review, ONE);
    }
    expect(recall && scheduled(recall)).toEqual(byFsrs(steps).at(-1));
  });
});

describe('days', () => {
  test('are told latest first, each once, in a server or privately', async () => {
    const { reviews } = await openTestStores();
    const on = (day: string, fields: Partial<NewReview>) =>
      reviews.add(newReview({ card: ONE.id, day, ...fields }), ONE);
    await on('2026-03-02', { server: '7' });
    await on('2026-03-02', { server: '7' });
    await on('2026-03-01', { server: null });
    await on('2026-03-04', { server: '8' });
    await on('2026-03-03', { server: '7' });
    await on('2026-03-09', { server: '7', person: '88' });
    expect(await reviews.daysOf('77', '7')).toEqual(['2026-03-03', '2026-03-02', '2026-03-01']);
    expect(await reviews.daysOf('77', '8')).toEqual(['2026-03-04', '2026-03-01']);
    expect(await reviews.daysOf('77', null)).toHaveLength(4);
    expect(await reviews.daysOf('99', null)).toEqual([]);
  });
});

describe('cards', () => {
  test('are known as they last were, once somebody has replied to them', async () => {
    const { reviews, queries } = await openTestStores();
    await reviews.add(newReview({ card: ONE.id }), ONE);
    const moved = { ...ONE, path: 'moved.md', topic: ['Elsewhere'] };
    await queries.updateTable('quiz_cards').set({ retired_at: START.toISOString() }).execute();
    await reviews.add(newReview({ card: ONE.id, person: '88' }), moved);
    expect(await reviews.knownCards()).toEqual([moved]);
    const rows = await queries.selectFrom('quiz_cards').select('retired_at').execute();
    expect(rows).toEqual([{ retired_at: START.toISOString() }]);
  });

  test('of a kind that only a newer version knows are left out', async () => {
    const { reviews, queries } = await openTestStores();
    await reviews.add(newReview({ card: ONE.id }), ONE);
    await queries.updateTable('quiz_cards').set({ kind: 'riddle' }).execute();
    expect(await reviews.knownCards()).toEqual([]);
    expect(await reviews.memoriesOf('77')).toHaveLength(1);
  });
});

describe('a card that came of another', () => {
  test('takes over what is remembered of it, and the old one is gone', async () => {
    const { reviews, queries } = await openTestStores();
    const recall = await reviews.add(newReview({ card: ONE.id }), ONE);
    await reviews.adopt([{ from: ONE.id, to: TWO }]);
    expect(await reviews.memoriesOf('77')).toEqual([{ card: TWO.id, recall, wasRight: true }]);
    expect(await reviews.reviewsOf('77', EVER)).toMatchObject([{ card: TWO.id }]);
    expect(await reviews.knownCards()).toEqual([TWO]);
    expect(await queries.selectFrom('quiz_cards').select('id').execute()).toEqual([{ id: TWO.id }]);
  });

  test('is remembered by all reviews of both where somebody knew both', async () => {
    const { reviews } = await openTestStores();
    const steps = RECORDED['known from the first'] ?? [];
    let time = START.getTime();
    for (const [index, { rating, after: ms }] of steps.entries()) {
      const card = index % 2 === 0 ? ONE : TWO;
      const at = new Date((time += ms));
      await reviews.add(newReview({ card: card.id, rating, at }), card);
    }
    const others = await reviews.add(newReview({ card: ONE.id, person: '88' }), ONE);
    await reviews.adopt([{ from: ONE.id, to: TWO }]);
    const memories = await reviews.memoriesOf('77');
    expect(memories.map(({ card }) => card)).toEqual([TWO.id]);
    expect(memories.map((memory) => scheduled(memory.recall))).toEqual(byFsrs(steps).slice(-1));
    expect(await reviews.memoriesOf('88')).toEqual([
      { card: TWO.id, recall: others, wasRight: true },
    ]);
  });

  test('may come of two, and of none that anybody knew', async () => {
    const { reviews } = await openTestStores();
    await reviews.add(newReview({ card: ONE.id }), ONE);
    await reviews.add(newReview({ card: TWO.id, person: '88' }), TWO);
    await reviews.adopt([
      { from: ONE.id, to: THREE },
      { from: TWO.id, to: THREE },
      { from: 'never-seen', to: known('What else?') },
    ]);
    expect(await reviews.knownCards()).toEqual([THREE]);
    await reviews.adopt([{ from: THREE.id, to: THREE }]);
    expect(await reviews.memoriesOf('77')).toMatchObject([{ card: THREE.id }]);
    expect(await reviews.memoriesOf('88')).toMatchObject([{ card: THREE.id }]);
  });

  test('takes its place in rounds that are under way', async () => {
    const { reviews, rounds } = await openTestStores();
    const cards = [TWO.id, ONE.id];
    const open = await rounds.open(newRound({ cards }));
    const over = await rounds.open(newRound({ cards }));
    await rounds.end(over.id);
    await reviews.adopt([{ from: ONE.id, to: THREE }]);
    expect((await rounds.find(open.id))?.cards).toEqual([TWO.id, THREE.id]);
    expect((await rounds.find(over.id))?.cards).toEqual(cards);
  });

  test('leaves behind what people said of the old one', async () => {
    const { reviews, queries } = await openTestStores();
    await reviews.add(newReview({ card: ONE.id }), ONE);
    const flag = { card: ONE.id, person: '88', flagged_at: START.toISOString() };
    await queries.insertInto('quiz_flags').values(flag).execute();
    await reviews.adopt([{ from: ONE.id, to: TWO }]);
    expect(await queries.selectFrom('quiz_flags').selectAll().execute()).toEqual([flag]);
    expect(await reviews.knownCards()).toEqual([TWO]);
  });

  test('may be one of many at once', async () => {
    const { reviews } = await openTestStores();
    const pairs = Array.from({ length: 60 }, (_, index) => ({
      from: known(`Before ${index}?`),
      to: known(`After ${index}?`),
    }));
    for (const { from } of pairs) await reviews.add(newReview({ card: from.id }), from);
    await reviews.adopt(pairs.map(({ from, to }) => ({ from: from.id, to })));
    const ids = (await reviews.memoriesOf('77')).map(({ card }) => card);
    expect(ids.sort()).toEqual(pairs.map(({ to }) => to.id).sort());
  });
});

describe('people who have not replied for long', () => {
  test('are forgotten with what they knew, and others are not', async () => {
    const stores = await openTestStores();
    const { reviews, queries } = stores;
    await reviews.add(newReview({ card: ONE.id, person: 'idle' }), ONE);
    await reviews.add(newReview({ card: TWO.id, person: 'idle', at: after(5) }), TWO);
    await reviews.add(newReview({ card: TWO.id, person: 'back' }), TWO);
    await reviews.add(newReview({ card: THREE.id, person: 'back', at: after(DAY_MS) }), THREE);
    expect(await reviews.dropIdleSince(after(5))).toBe(0);
    expect(await reviews.dropIdleSince(after(6))).toBe(1);
    expect(await reviews.dropIdleSince(after(6))).toBe(0);
    expect(await people(stores)).toEqual(['back']);
    expect(await reviews.memoriesOf('back')).toHaveLength(2);
    const cards = await queries.selectFrom('quiz_cards').select('id').execute();
    expect(cards.map(({ id }) => id).sort()).toEqual([TWO.id, THREE.id].sort());
  });

  test('are forgotten with what they set and said of cards', async () => {
    const { reviews, learners, cards, queries } = await openTestStores();
    for (const [person, day] of [
      ['idle', 0],
      ['back', 1],
    ] as const) {
      await reviews.add(newReview({ card: ONE.id, person, at: after(day * DAY_MS) }), ONE);
      await learners.set(person, { timeZone: 'Europe/Madrid' });
      await cards.flag(ONE, person);
      await cards.appeal(ONE, person, 'Atena');
    }
    await reviews.dropIdleSince(after(DAY_MS));
    for (const table of ['learners', 'quiz_flags', 'quiz_appeals'] as const) {
      const left = await queries.selectFrom(table).select('person').execute();
      expect(left).toEqual([{ person: 'back' }]);
    }
    expect(await cards.retired()).toEqual(new Set([ONE.id]));
  });

  test('leave cards that somebody found bad or that are asked no more', async () => {
    const { reviews, queries } = await openTestStores();
    for (const card of [ONE, TWO, THREE]) await reviews.add(newReview({ card: card.id }), card);
    const time = START.toISOString();
    await queries
      .insertInto('quiz_flags')
      .values({ card: ONE.id, person: '88', flagged_at: time })
      .execute();
    await queries
      .updateTable('quiz_cards')
      .set({ retired_at: time })
      .where('id', '=', TWO.id)
      .execute();
    await reviews.dropIdleSince(after(1));
    const cards = await queries.selectFrom('quiz_cards').select('id').execute();
    expect(cards.map(({ id }) => id).sort()).toEqual([ONE.id, TWO.id].sort());
    expect(await reviews.knownCards()).toEqual([]);
  });

  async function people({ queries }: TestStores): Promise<string[]> {
    const reviews = await queries.selectFrom('reviews').select('person').distinct().execute();
    const recalls = await queries.selectFrom('recalls').select('person').distinct().execute();
    return Array.from(new Set([...reviews, ...recalls].map(({ person }) => person)));
  }
});
