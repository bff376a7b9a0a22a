import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { NewReview } from '../../src/quiz/review.js';
import type { Round } from '../../src/quiz/round.js';
import { known, newReview, newRound } from '../helpers/reviews.js';
import {
  openTestStores,
  START,
  type TestStoreOptions,
  type TestStores,
} from '../helpers/stores.js';
import { tempFolder } from '../helpers/temp-folder.js';

const ONE = known('What runs SQL on files?');
const TWO = known('What keeps files?');
const NOBODY_LIMITS = Infinity;

function after(ms: number): Date {
  return new Date(START.getTime() + ms);
}

/** A round whose first card is shown. */
async function shown(
  fields: Parameters<typeof newRound>[0] = {},
  options: TestStoreOptions = {},
): Promise<TestStores & { readonly round: Round }> {
  const stores = await openTestStores(options);
  const { id } = await stores.rounds.open(newRound({ cards: [ONE.id, TWO.id], ...fields }));
  const round = await stores.rounds.confirm(id, 0, {
    messageId: '900',
    posedAt: START,
    closesAt: after(30_000),
  });
  if (!round) throw new Error('Expected a round.');
  return { ...stores, round };
}

/** Has people reply to the card that a round is at, at its start. */
async function reply(
  { rounds }: TestStores,
  { id, position }: Pick<Round, 'id' | 'position'>,
  people: readonly string[] = ['77'],
): Promise<void> {
  for (const person of people) {
    await rounds.reply(id, position, { person, given: 'x', isRight: true, at: START }, Infinity);
  }
}

/** A reply as it is kept when its card is resolved. */
function resolved(round: Round, position: number, fields: Partial<NewReview> = {}) {
  const card = round.cards[position] === ONE.id ? ONE : TWO;
  const { mode, server, id } = round;
  return {
    card,
    review: newReview({ mode, server, round: id, position, card: card.id, ...fields }),
  };
}

describe('a round', () => {
  test('goes from card to card, and each step is taken once', async () => {
    const { rounds, time } = await openTestStores();
    const opened = await rounds.open(newRound({ cards: [ONE.id, TWO.id] }));
    expect(opened).toEqual({
      ...newRound({ cards: [ONE.id, TWO.id] }),
      id: expect.stringMatching(/^[\w-]{12}$/) as string,
      position: 0,
      phase: 'posing',
      messageId: null,
      posedAt: null,
      closesAt: null,
      startedAt: time(),
    });
    const { id } = opened;
    const show = { messageId: '900', posedAt: START, closesAt: after(30_000) };
    expect(await rounds.confirm(id, 1, show)).toBeUndefined();
    expect(await rounds.confirm(id, 0, show)).toEqual({ ...opened, ...show, phase: 'open' });
    expect(await rounds.confirm(id, 0, show)).toBeUndefined();
    expect(await rounds.setCloses(id, 0, after(60_000))).toMatchObject({ closesAt: after(60_000) });
    expect(await rounds.advance(id, 0)).toBeUndefined();
    expect(await rounds.reveal(id, 1, [])).toBe(false);
    expect(await rounds.reveal(id, 0, [])).toBe(true);
    expect(await rounds.reveal(id, 0, [])).toBe(false);
    expect(await rounds.setCloses(id, 0, after(90_000))).toBeUndefined();
    expect(await rounds.advance(id, 1)).toBeUndefined();
    expect(await rounds.advance(id, 0)).toEqual({ ...opened, position: 1 });
    expect(await rounds.advance(id, 0)).toBeUndefined();
    expect(await rounds.confirm(id, 1, { ...show, messageId: null, closesAt: null })).toEqual({
      ...opened,
      position: 1,
      phase: 'open',
      posedAt: START,
    });
    expect(await rounds.reveal(id, 1, [])).toBe(true);
    expect(await rounds.advance(id, 1)).toMatchObject({ phase: 'ended', position: 1 });
    expect(await rounds.advance(id, 1)).toBeUndefined();
    expect(await rounds.end(id)).toBe(false);
    expect(await rounds.find(id)).toMatchObject({ phase: 'ended', position: 1 });
    expect(await rounds.find('no-such-one')).toBeUndefined();
  });

  test('is resolved even where nobody knows whether its card was seen', async () => {
    const { rounds } = await openTestStores();
    const { id } = await rounds.open(newRound());
    expect(await rounds.reveal(id, 0, [])).toBe(true);
  });

  test('is found by its channel, alone by who plays, and no more once it is over', async () => {
    const { rounds } = await openTestStores();
    const group = await rounds.open(newRound({ channel: '42', starter: '77' }));
    const race = await rounds.open(newRound({ channel: '43', mode: 'race' }));
    const alone = await rounds.open(newRound({ channel: '42', starter: '77', mode: 'alone' }));
    expect(await rounds.openIn('42')).toEqual(group);
    expect(await rounds.openIn('43')).toEqual(race);
    expect(await rounds.openIn('44')).toBeUndefined();
    expect(await rounds.openOf('77')).toEqual(alone);
    expect(await rounds.openOf('88')).toBeUndefined();
    expect(await rounds.listOpen()).toEqual([group, race]);
    expect(await rounds.end(group.id)).toBe(true);
    expect(await rounds.end(group.id)).toBe(false);
    expect(await rounds.end(alone.id)).toBe(true);
    expect(await rounds.openIn('42')).toBeUndefined();
    expect(await rounds.openOf('77')).toBeUndefined();
    expect(await rounds.listOpen()).toEqual([race]);
  });

  test('keeps its cards as they are until it is over', async () => {
    const stores = await openTestStores();
    const { rounds, reviews, cards } = stores;
    const { id } = await rounds.open(newRound({ cards: [ONE.id, TWO.id] }), [ONE, TWO]);
    await reply(stores, { id, position: 0 });
    await rounds.reveal(id, 0, [
      { card: ONE, review: newReview({ card: ONE.id, round: id, position: 0 }) },
    ]);
    await reviews.dropIdleSince(START);
    expect([await cards.find(ONE.id), await cards.find(TWO.id)]).toEqual([ONE, TWO]);
    // Nobody has replied to the second.
    expect(await reviews.knownCards()).toEqual([ONE]);
    await rounds.end(id);
    await reviews.dropIdleSince(START);
    expect([await cards.find(ONE.id), await cards.find(TWO.id)]).toEqual([ONE, undefined]);
  });

  test('is as it was after the database was closed', async () => {
    const url = `file:${join(await tempFolder(), 'footnote.db')}`;
    const before = await shown({}, { url });
    const { id } = before.round;
    await before.rounds.reply(
      id,
      0,
      { person: '77', given: 'Athena', isRight: true, at: START },
      1,
    );
    await before[Symbol.asyncDispose]();
    const { rounds } = await openTestStores({ url });
    expect(await rounds.listOpen()).toEqual([before.round]);
    expect(await rounds.replies(id, 0)).toMatchObject([{ person: '77', given: 'Athena' }]);
    expect(await rounds.reveal(id, 0, [])).toBe(true);
  });
});

describe('replies', () => {
  test('may be changed where there is no limit, and the latest counts', async () => {
    const { rounds, round } = await shown();
    const reply = (given: string | null, isRight: boolean, ms: number) =>
      rounds.reply(round.id, 0, { person: '77', given, isRight, at: after(ms) }, NOBODY_LIMITS);
    expect(await reply('Athena', true, 1)).toEqual({
      kind: 'kept',
      reply: {
        person: '77',
        given: 'Athena',
        isRight: true,
        isHinted: false,
        tries: 1,
        at: after(1),
      },
    });
    await reply('Glue', false, 2);
    expect(await reply(null, false, 3)).toMatchObject({
      kind: 'kept',
      reply: { given: null, isRight: false, tries: 3, at: after(3) },
    });
    expect(await rounds.replies(round.id, 0)).toHaveLength(1);
  });

  test('are final once they are right or the last try, where there is a limit', async () => {
    const { rounds, round } = await shown({ mode: 'race' });
    const reply = (person: string, given: string, isRight: boolean) =>
      rounds.reply(round.id, 0, { person, given, isRight, at: after(1) }, 3);
    await reply('77', 'Glue', false);
    expect(await reply('77', 'Athena', true)).toMatchObject({ kind: 'kept', reply: { tries: 2 } });
    expect(await reply('77', 'Glue', false)).toMatchObject({
      kind: 'no-more-tries',
      reply: { given: 'Athena', isRight: true, tries: 2 },
    });
    for (const given of ['a', 'b', 'c']) {
      expect(await reply('88', given, false)).toMatchObject({ kind: 'kept' });
    }
    expect(await reply('88', 'Athena', true)).toMatchObject({
      kind: 'no-more-tries',
      reply: { given: 'c', isRight: false, tries: 3 },
    });
  });

  test('come too late once the card is resolved, the round elsewhere or over, and leave nothing', async () => {
    const { rounds, round } = await shown();
    const { id } = round;
    const reply = (position: number) =>
      rounds.reply(id, position, { person: '77', given: 'x', isRight: true, at: START }, 1);
    expect(await reply(1)).toEqual({ kind: 'too-late' });
    await rounds.reveal(id, 0, []);
    expect(await reply(0)).toEqual({ kind: 'too-late' });
    await rounds.advance(id, 0);
    expect(await reply(0)).toEqual({ kind: 'too-late' });
    expect(await rounds.hint(id, 0, '77', START)).toEqual({ kind: 'too-late' });
    await rounds.end(id);
    expect(await reply(1)).toEqual({ kind: 'too-late' });
    expect(
      await rounds.reply('gone', 0, { person: '77', given: 'x', isRight: true, at: START }, 1),
    ).toEqual({ kind: 'too-late' });
    expect([...(await rounds.replies(id, 0)), ...(await rounds.replies(id, 1))]).toEqual([]);
  });

  test('are taken before Discord has confirmed the message', async () => {
    const { rounds } = await openTestStores();
    const { id } = await rounds.open(newRound());
    const early = { person: '77', given: 'Athena', isRight: true, at: START };
    expect(await rounds.reply(id, 0, early, 1)).toMatchObject({ kind: 'kept' });
  });

  test('keep the hint, whenever it was taken', async () => {
    const { rounds, round } = await shown();
    expect(await rounds.hint(round.id, 0, '77', after(1))).toEqual({
      kind: 'kept',
      reply: { person: '77', given: null, isRight: null, isHinted: true, tries: 0, at: after(1) },
    });
    const reply = { given: 'Athena', isRight: true, at: after(2) };
    expect(await rounds.reply(round.id, 0, { ...reply, person: '77' }, 1)).toMatchObject({
      kind: 'kept',
      reply: { isHinted: true, isRight: true, tries: 1, at: after(2) },
    });
    await rounds.reply(round.id, 0, { ...reply, person: '88' }, 1);
    expect(await rounds.hint(round.id, 0, '88', after(9))).toMatchObject({
      reply: { given: 'Athena', isHinted: true, isRight: true, tries: 1, at: after(2) },
    });
  });

  test('are listed in the order of their times', async () => {
    const { rounds, round } = await shown();
    for (const [person, ms] of [
      ['1', 30],
      ['2', 10],
      ['3', 20],
    ] as const) {
      const reply = { person, given: person, isRight: true, at: after(ms) };
      await rounds.reply(round.id, 0, reply, NOBODY_LIMITS);
    }
    const people = (await rounds.replies(round.id, 0)).map(({ person }) => person);
    expect(people).toEqual(['2', '3', '1']);
  });

  test('of many people at once count once each, and tries are not lost', async () => {
    const { rounds, round } = await shown({ mode: 'race' });
    const people = Array.from({ length: 50 }, (_, index) => String(index));
    const sent = people.flatMap((person) =>
      Array.from({ length: 4 }, (_, nth) =>
        rounds.reply(
          round.id,
          0,
          { person, given: `reply ${nth}`, isRight: false, at: after(nth) },
          3,
        ),
      ),
    );
    const kinds = (await Promise.all(sent)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'kept')).toHaveLength(150);
    expect(kinds.filter((kind) => kind === 'no-more-tries')).toHaveLength(50);
    const kept = await rounds.replies(round.id, 0);
    expect(kept.map(({ person }) => person).sort()).toEqual(people.sort());
    expect(kept.every(({ tries }) => tries === 3)).toBe(true);
  });

  test('of two connections see each other', async () => {
    const url = `file:${join(await tempFolder(), 'footnote.db')}`;
    const { rounds: here, round } = await shown({}, { url });
    const { rounds: there } = await openTestStores({ url });
    for (let count = 1; count <= 10; count += 1) {
      const rounds = count % 2 === 0 ? here : there;
      const reply = { person: '77', given: String(count), isRight: false, at: after(count) };
      const kept = await rounds.reply(round.id, 0, reply, NOBODY_LIMITS);
      expect(kept).toMatchObject({ kind: 'kept', reply: { tries: count } });
    }
    expect(await here.reveal(round.id, 0, [])).toBe(true);
    expect(await there.reveal(round.id, 0, [])).toBe(false);
  });
});

describe('resolving a card', () => {
  test('keeps every review once, however many resolve it at once', async () => {
    const stores = await shown();
    const { rounds, reviews, round } = stores;
    const people = Array.from({ length: 50 }, (_, index) => String(index));
    await reply(stores, round, people);
    const all = people.map((person) => resolved(round, 0, { person }));
    const results = await Promise.all([1, 2, 3, 4].map(() => rounds.reveal(round.id, 0, all)));
    expect(results.filter(Boolean)).toHaveLength(1);
    for (const person of people) {
      expect(await reviews.reviewsOf(person, START)).toHaveLength(1);
      expect(await reviews.memoriesOf(person)).toMatchObject([{ card: ONE.id, wasRight: true }]);
    }
    const kept = await rounds.reviews(round.id, 0);
    expect(kept.map(({ person }) => person)).toEqual(people);
    expect(await rounds.reviews(round.id, 1)).toEqual([]);
    expect(await reviews.knownCards()).toEqual([ONE]);
  });

  test('keeps nothing and resolves nothing when one review can’t be kept', async () => {
    const stores = await shown();
    const { rounds, reviews, round } = stores;
    await reply(stores, round, ['77', '88']);
    const bad = resolved(round, 0, { person: '88', day: null as unknown as string });
    await expect(rounds.reveal(round.id, 0, [resolved(round, 0), bad])).rejects.toThrow();
    expect(await reviews.reviewsOf('77', START)).toEqual([]);
    expect(await reviews.knownCards()).toEqual([]);
    expect(await rounds.find(round.id)).toEqual(round);
    expect(await rounds.reveal(round.id, 0, [resolved(round, 0)])).toBe(true);
    expect(await reviews.reviewsOf('77', START)).toHaveLength(1);
  });

  test('keeps nothing of who was forgotten while it was worked out', async () => {
    const stores = await shown();
    const { rounds, personal, round } = stores;
    await reply(stores, round, ['77', '88']);
    const workedOut = ['77', '88'].map((person) => resolved(round, 0, { person }));
    await personal.delete('88');
    expect(await rounds.reveal(round.id, 0, workedOut)).toBe(true);
    expect(await rounds.reviews(round.id, 0)).toMatchObject([{ person: '77' }]);
    expect(Object.values(await personal.count('88')).filter((count) => count > 0)).toEqual([]);
  });
});

/** What of a round's reviews counts, by person. */
async function counted({ queries }: TestStores, round: string) {
  const rows = await queries
    .selectFrom('reviews')
    .select(['person', 'points', 'is_counted'])
    .where('round', '=', round)
    .orderBy('person')
    .execute();
  return rows.map(({ person, points, is_counted }) => [person, points, is_counted]);
}

describe('points', () => {
  async function played(people: readonly string[], fields: Parameters<typeof newRound>[0] = {}) {
    const stores = await shown(fields);
    const { rounds, round } = stores;
    for (const person of people) {
      await rounds.reply(round.id, 0, { person, given: 'x', isRight: true, at: START }, 1);
    }
    await rounds.reveal(
      round.id,
      0,
      people.map((person) => resolved(round, 0, { person })),
    );
    return stores;
  }

  test('of two people count once the round is over, and not before', async () => {
    const stores = await played(['77', '88']);
    const { rounds, round } = stores;
    expect(await counted(stores, round.id)).toEqual([
      ['77', 100, 0],
      ['88', 100, 0],
    ]);
    await rounds.end(round.id);
    expect(await counted(stores, round.id)).toEqual([
      ['77', 100, 1],
      ['88', 100, 1],
    ]);
  });

  test('count when the last card was played to its end as well', async () => {
    const stores = await played(['77', '88'], { cards: [ONE.id], mode: 'race' });
    expect(await stores.rounds.advance(stores.round.id, 0)).toMatchObject({ phase: 'ended' });
    expect(await counted(stores, stores.round.id)).toMatchObject([
      ['77', 100, 1],
      ['88', 100, 1],
    ]);
  });

  test('of one person among all are none', async () => {
    const stores = await played(['77']);
    const { rounds, round } = stores;
    // Who only looked at the hint did not play.
    await rounds.advance(round.id, 0);
    await rounds.hint(round.id, 1, '88', START);
    expect(await rounds.scores(round.id)).toMatchObject([{ points: 100 }]);
    await rounds.end(round.id);
    expect(await counted(stores, round.id)).toEqual([['77', 0, 1]]);
    expect(await rounds.scores(round.id)).toEqual([
      { person: '77', right: 1, answered: 1, points: 0 },
    ]);
  });

  test('still count when the other has had what is kept of them deleted', async () => {
    const stores = await played(['77']);
    const { rounds, round, queries } = stores;
    await queries.updateTable('quiz_rounds').set({ forgotten_players: 1 }).execute();
    await rounds.end(round.id);
    expect(await counted(stores, round.id)).toEqual([['77', 100, 1]]);
  });

  test('of somebody alone count at once, and stay', async () => {
    const stores = await played(['77'], { mode: 'alone', server: null });
    expect(await counted(stores, stores.round.id)).toEqual([['77', 100, 1]]);
    await stores.rounds.end(stores.round.id);
    expect(await counted(stores, stores.round.id)).toEqual([['77', 100, 1]]);
  });

  test('add up over the cards, best first', async () => {
    const stores = await shown();
    const { rounds, round } = stores;
    await reply(stores, round, ['1', '2', '3']);
    await rounds.reveal(round.id, 0, [
      resolved(round, 0, { person: '1', points: 50 }),
      resolved(round, 0, { person: '2', points: 110 }),
      resolved(round, 0, { person: '3', points: 0, isRight: false, rating: 'again' }),
    ]);
    await rounds.advance(round.id, 0);
    await reply(stores, { ...round, position: 1 }, ['1']);
    await rounds.reveal(round.id, 1, [resolved(round, 1, { person: '1', points: 100 })]);
    expect(await rounds.scores(round.id)).toEqual([
      { person: '1', right: 2, answered: 2, points: 150 },
      { person: '2', right: 1, answered: 1, points: 110 },
      { person: '3', right: 0, answered: 1, points: 0 },
    ]);
    expect(await rounds.scores('gone')).toEqual([]);
  });
});

describe('an appeal', () => {
  async function missed(fields: Partial<NewReview> = {}) {
    const stores = await shown();
    const { rounds, round } = stores;
    for (const person of ['77', '88']) {
      const wrongly = { person, given: 'amazon atena', isRight: false, at: START };
      await rounds.reply(round.id, 0, wrongly, NOBODY_LIMITS);
    }
    const wrong = { isRight: false, rating: 'again', points: 0, ...fields } as const;
    await rounds.reveal(round.id, 0, [
      resolved(round, 0, wrong),
      resolved(round, 0, { ...wrong, person: '88' }),
    ]);
    return stores;
  }

  test('counts for the schedule as if the reply had been taken, and not for points', async () => {
    const { rounds, reviews, round } = await missed();
    const right = await openTestStores();
    const expected = await right.reviews.add(newReview({ card: ONE.id }), ONE);
    expect(await rounds.appeal(round.id, 0, '77')).toEqual({
      recall: expected,
      typed: 'amazon atena',
      card: ONE.id,
    });
    expect(await reviews.memoriesOf('77')).toEqual([
      { card: ONE.id, recall: expected, wasRight: true },
    ]);
    expect(await reviews.memoriesOf('88')).toMatchObject([{ wasRight: false }]);
    expect(await rounds.scores(round.id)).toMatchObject([
      { person: '77', right: 1, points: 0 },
      { person: '88', right: 0, points: 0 },
    ]);
  });

  test('counts once, and only against what was not right', async () => {
    const { rounds, round } = await missed();
    await rounds.appeal(round.id, 0, '77');
    expect(await rounds.appeal(round.id, 0, '77')).toBeUndefined();
    expect(await rounds.appeal(round.id, 1, '88')).toBeUndefined();
    expect(await rounds.appeal(round.id, 0, '99')).toBeUndefined();
  });

  test('after a hint counts as hard', async () => {
    const { rounds, reviews, round } = await missed({ isHinted: true });
    await rounds.appeal(round.id, 0, '77');
    expect(await reviews.reviewsOf('77', START)).toMatchObject([{ rating: 'hard', isRight: true }]);
  });

  test('of an earlier reply keeps what came after it', async () => {
    const { rounds, reviews, round } = await missed();
    const later = newReview({ card: ONE.id, at: after(86_400_000), rating: 'easy' });
    await reviews.add(later, ONE);
    const appealed = await rounds.appeal(round.id, 0, '77');
    const right = await openTestStores();
    await right.reviews.add(newReview({ card: ONE.id }), ONE);
    expect(appealed?.recall).toEqual(await right.reviews.add(later, ONE));
  });

  test('knows no more what was typed once the round is forgotten, and counts even so', async () => {
    const { rounds, round, pass, time } = await missed();
    await rounds.end(round.id);
    pass(31);
    expect(await rounds.dropOlderThan(time())).toBe(1);
    expect(await rounds.appeal(round.id, 0, '77')).toMatchObject({ typed: null, card: ONE.id });
  });
});

describe('what was lately asked', () => {
  test('is told for a server, the latest first and each card once', async () => {
    const { rounds } = await openTestStores();
    const cards = ['a', 'b', 'c'];
    const first = await rounds.open(newRound({ cards }));
    await rounds.reveal(first.id, 0, []);
    await rounds.advance(first.id, 0);
    const second = await rounds.open(newRound({ cards: ['d', 'a'], channel: '43' }));
    await rounds.reveal(second.id, 0, []);
    await rounds.advance(second.id, 0);
    await rounds.open(newRound({ cards: ['e'], server: '8' }));
    const here = { server: '7', channel: '42' };
    expect(await rounds.lately(here, 10)).toEqual(['a', 'd', 'b']);
    expect(await rounds.lately(here, 2)).toEqual(['a', 'd']);
  });

  test('is told for a private channel', async () => {
    const { rounds } = await openTestStores();
    await rounds.open(newRound({ cards: ['a'], server: null, channel: '1' }));
    await rounds.open(newRound({ cards: ['b'], server: null, channel: '2' }));
    expect(await rounds.lately({ server: null, channel: '1' }, 10)).toEqual(['a']);
  });
});

describe('old rounds', () => {
  test('are forgotten with their replies, and their reviews stay', async () => {
    const { rounds, reviews, round, queries, pass, time } = await shown();
    await rounds.reply(round.id, 0, { person: '77', given: 'x', isRight: true, at: START }, 1);
    await rounds.reveal(round.id, 0, [resolved(round, 0)]);
    await rounds.end(round.id);
    expect(await rounds.dropOlderThan(time())).toBe(0);
    pass(1);
    expect(await rounds.dropOlderThan(time())).toBe(1);
    expect(await rounds.find(round.id)).toBeUndefined();
    expect(await queries.selectFrom('quiz_replies').selectAll().execute()).toEqual([]);
    expect(await reviews.reviewsOf('77', START)).toHaveLength(1);
  });

  test('that nobody has gone on with end, so that their reviews count, and go later', async () => {
    const stores = await shown();
    const { rounds, round, pass, time } = stores;
    for (const person of ['77', '88']) {
      await rounds.reply(round.id, 0, { person, given: 'x', isRight: true, at: START }, 1);
    }
    await rounds.reveal(round.id, 0, [resolved(round, 0)]);
    pass(1);
    expect(await rounds.dropOlderThan(time())).toBe(0);
    expect(await rounds.find(round.id)).toMatchObject({ phase: 'ended' });
    expect(await counted(stores, round.id)).toEqual([['77', 100, 1]]);
    pass(1);
    expect(await rounds.dropOlderThan(time())).toBe(1);
  });
});

describe('the end of a round for all', () => {
  test('is listed until it was told, with the message of its last card', async () => {
    const { rounds, round } = await shown();
    expect(await rounds.listUntold()).toEqual([]);
    await rounds.end(round.id);
    expect(await rounds.listUntold()).toMatchObject([
      { id: round.id, phase: 'ended', messageId: '900' },
    ]);
    await rounds.markTold(round.id);
    expect(await rounds.listUntold()).toEqual([]);
  });

  test('is not that of a round that one person played', async () => {
    const { rounds, round } = await shown({ mode: 'alone' });
    await rounds.end(round.id);
    expect(await rounds.listUntold()).toEqual([]);
  });
});
