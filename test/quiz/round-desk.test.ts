import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/quiz/card.js';
import { createRoundDesk } from '../../src/quiz/create-round-desk.js';
import { howToAnswer } from '../../src/quiz/how-to-answer.js';
import { knownCard } from '../../src/quiz/known-card.js';
import type { Given, Posed, RoundDesk, RoundWish, Started } from '../../src/quiz/round-desk.js';
import { GRACE_MS } from '../../src/quiz/round-desk.js';
import { card } from '../helpers/cards.js';
import { openTestQuiz, QUIZ_CARDS, type TestQuiz } from '../helpers/quiz-bot.js';
import { newReview } from '../helpers/reviews.js';
import { DAY_MS, openTestStores, START } from '../helpers/stores.js';

const TO_TYPE = card({ prompt: 'Which service runs SQL on files?', answers: ['Amazon Athena'] });
const TO_CHOOSE = card({
  prompt: 'How large may an object be?',
  answers: ['5 TB'],
  choices: ['1 TB', '5 TB', '5 GB', '10 TB'],
});
const TO_RECALL = card({
  kind: 'definition',
  prompt: 'What is resharding?',
  answers: ['Splitting or merging shards so that the capacity fits what comes in'],
});
const RIGHT_CHOICE: Given = { kind: 'choice', at: 1 };
const WRONG_CHOICE: Given = { kind: 'choice', at: 0 };
const SKIP: Given = { kind: 'skip' };

function typed(text: string): Given {
  return { kind: 'typed', text };
}

function wish(fields: Partial<RoundWish> = {}): RoundWish {
  return {
    mode: 'alone',
    pick: 'any',
    scope: { kind: 'all' },
    count: 10,
    person: '77',
    server: '7',
    channel: '42',
    locale: 'en-GB',
    ...fields,
  };
}

/** A desk with a clock that stands still. */
async function open(
  cards: readonly Card[],
  options: Parameters<typeof openTestQuiz>[0] = {},
): Promise<TestQuiz> {
  return openTestQuiz({ stores: await openTestStores(), cards, ...options });
}

function posedIn(started: Started): Posed {
  if (started.kind !== 'started') throw new Error(`Expected a round, got ${started.kind}.`);
  return started.posed;
}

/** The id of a round whose first card is shown. */
async function begin(desk: RoundDesk, fields: Partial<RoundWish> = {}): Promise<string> {
  const { round } = posedIn(await desk.start(wish(fields)));
  await desk.shown(round.id, 0, '900');
  return round.id;
}

const TOGETHER = { mode: 'together' } as const;
const RACE = { mode: 'race' } as const;

describe('a round alone', () => {
  test('goes from card to card, each resolved by its reply, and tells how it went', async () => {
    const { desk, stores } = await open([TO_TYPE, TO_CHOOSE]);
    const id = await begin(desk);
    const { cards } = (await desk.find(id))?.round ?? { cards: [] };
    const rightFor = (position: number): Given =>
      cards[position] === TO_TYPE.id ? typed('athena amazon') : RIGHT_CHOICE;
    const first = await desk.reply(id, 0, '77', SKIP);
    expect(first).toMatchObject({ kind: 'kept', grade: 'wrong', round: { phase: 'revealed' } });
    expect(await desk.reveal(id, 0)).toMatchObject({
      isLast: false,
      results: [{ person: '77', given: null, isRight: false, points: 0 }],
    });
    const next = await desk.next(id, 0);
    expect(next).toMatchObject({ kind: 'posed', round: { position: 1, phase: 'posing' } });
    await desk.shown(id, 1, null);
    expect(await desk.reply(id, 1, '77', rightFor(1))).toMatchObject({ grade: 'right' });
    expect(await desk.reveal(id, 1)).toMatchObject({ isLast: true, results: [{ points: 100 }] });
    expect(await desk.next(id, 1)).toMatchObject({
      kind: 'ended',
      round: { phase: 'ended' },
      asked: 2,
      missed: [{ id: cards[0] }],
      scores: [{ person: '77', right: 1, answered: 2, points: 100 }],
    });
    expect(await desk.find(id)).toBeUndefined();
    expect(await stores.reviews.memoriesOf('77')).toHaveLength(2);
  });

  test('takes only its starter’s replies', async () => {
    const { desk } = await open([TO_TYPE]);
    const id = await begin(desk);
    expect(await desk.reply(id, 0, '78', typed('Athena'))).toEqual({ kind: 'gone' });
    expect(await desk.hint(id, 0, '78')).toEqual({ kind: 'gone' });
    expect(await desk.reply('nothing', 0, '77', SKIP)).toEqual({ kind: 'gone' });
  });

  test('takes one reply to a card, and none to another', async () => {
    const { desk } = await open([TO_TYPE, TO_CHOOSE]);
    const id = await begin(desk);
    expect(await desk.reply(id, 1, '77', SKIP)).toEqual({ kind: 'too-late' });
    expect(await desk.reply(id, 0, '77', SKIP)).toMatchObject({ kind: 'kept' });
    expect(await desk.reply(id, 0, '77', SKIP)).toEqual({ kind: 'too-late' });
  });

  test('ends the one before it, which counts', async () => {
    const { desk, stores } = await open([TO_TYPE, TO_CHOOSE]);
    const first = await begin(desk);
    await desk.reply(first, 0, '77', SKIP);
    const second = await begin(desk);
    expect(await desk.find(first)).toBeUndefined();
    expect((await desk.openOf('77'))?.id).toBe(second);
    expect(await stores.rounds.scores(first)).toMatchObject([{ person: '77', answered: 1 }]);
  });

  test('is one, though somebody presses twice', async () => {
    const { desk, stores } = await open([TO_TYPE]);
    const both = await Promise.all([desk.start(wish()), desk.start(wish())]);
    const phases = both.map(
      async (each) => (await stores.rounds.find(posedIn(each).round.id))?.phase,
    );
    expect((await Promise.all(phases)).toSorted()).toEqual(['ended', 'posing']);
  });

  test('stays as it is when there is nothing to ask instead', async () => {
    const { desk } = await open([TO_TYPE]);
    const id = await begin(desk);
    expect(await desk.start(wish({ pick: 'missed' }))).toEqual({ kind: 'nothing-missed' });
    expect((await desk.openOf('77'))?.id).toBe(id);
  });

  test('takes one’s own judgement of what was recalled', async () => {
    const { desk } = await open([TO_RECALL]);
    const id = await begin(desk);
    expect(await desk.reply(id, 0, '77', typed('something'))).toEqual({ kind: 'too-late' });
    const judged = await desk.reply(id, 0, '77', { kind: 'judged', isRight: true });
    expect(judged).toMatchObject({ kind: 'kept', grade: 'right' });
    expect(await desk.reveal(id, 0)).toMatchObject({ results: [{ isRight: true, given: null }] });
  });

  test('takes the reply to a card that is being shown just now', async () => {
    const { desk } = await open([TO_TYPE]);
    const { round } = posedIn(await desk.start(wish()));
    expect(await desk.reply(round.id, 0, '77', typed('Amazon Athena'))).toMatchObject({
      kind: 'kept',
      grade: 'right',
      round: { phase: 'revealed' },
    });
  });

  test('gives points for a card once a day, and only where it is due', async () => {
    const { desk, stores } = await open([TO_TYPE]);
    const points = async (): Promise<number | undefined> => {
      const id = await begin(desk);
      // Not at once: it was not easy.
      stores.wait(15_000);
      await desk.reply(id, 0, '77', typed('Amazon Athena'));
      return (await desk.reveal(id, 0))?.results[0]?.points;
    };
    expect(await points()).toBe(100);
    // FSRS asks for it again in ten minutes.
    stores.wait(600_000);
    expect(await points()).toBe(0);
    const [memory] = await stores.reviews.memoriesOf('77');
    const days = ((memory?.recall.due.getTime() ?? 0) - stores.time().getTime()) / DAY_MS;
    expect(days).toBeGreaterThan(1);
    stores.pass(1);
    expect(await points()).toBe(0);
    stores.pass(30);
    expect(await points()).toBe(100);
  });

  test('halves the points after a hint, and takes it for hard', async () => {
    const { desk, stores } = await open([TO_TYPE]);
    const id = await begin(desk);
    expect(await desk.hint(id, 0, '77')).toEqual({
      kind: 'hint',
      hint: { kind: 'letters', text: 'A····· A·····' },
    });
    await desk.reply(id, 0, '77', typed('Amazon Athena'));
    expect(await desk.reveal(id, 0)).toMatchObject({ results: [{ points: 50, isHinted: true }] });
    expect(await stores.reviews.reviewsOf('77', START)).toMatchObject([{ rating: 'hard' }]);
    expect(await desk.hint(id, 0, '77')).toEqual({ kind: 'too-late' });
  });

  test('does not take time away from the screen for time of thinking', async () => {
    const { desk, stores } = await open([TO_TYPE, TO_CHOOSE]);
    const ratings: unknown[] = [];
    for (const seconds of [1, 100, 3_600]) {
      const id = await begin(desk, { kind: 'question', count: 1 });
      const isTyped = (await desk.find(id))?.card === TO_TYPE;
      stores.wait(seconds * 1_000);
      await desk.reply(id, 0, '77', isTyped ? typed('Amazon Athena') : RIGHT_CHOICE);
      ratings.push((await stores.reviews.reviewsOf('77', START)).at(-1)?.rating);
    }
    expect(ratings).toEqual([expect.stringMatching(/easy|good/), 'hard', 'good']);
  });
});

describe('what somebody wants to be asked', () => {
  test('has at most so many cards, of a kind and a part', async () => {
    const { desk } = await open(QUIZ_CARDS);
    const asked = async (fields: Partial<RoundWish>): Promise<number> =>
      posedIn(await desk.start(wish(fields))).round.cards.length;
    expect(await asked({ count: 3 })).toBe(3);
    expect(await asked({ count: 99 })).toBe(QUIZ_CARDS.length);
    expect(await asked({ scope: { kind: 'topic', name: 'Kinesis › Shards' } })).toBe(3);
    expect(await asked({ kind: 'odd-one-out' })).toBe(1);
  });

  test('is told when no part is called so, or has no such card', async () => {
    const { desk } = await open(QUIZ_CARDS);
    expect(await desk.start(wish({ scope: { kind: 'note', name: 'Kinesiss' } }))).toEqual({
      kind: 'unknown-part',
      near: ['Kinesis'],
    });
    const scope = { kind: 'note', name: 'Kinesis' } as const;
    expect(await desk.start(wish({ scope, kind: 'cloze' }))).toEqual({ kind: 'no-cards' });
  });

  test('is graded by the bot where there is more than one to grade', async () => {
    const { desk } = await open(QUIZ_CARDS);
    const { round } = posedIn(await desk.start(wish({ ...TOGETHER, count: 99 })));
    const asked = QUIZ_CARDS.filter(({ id }) => round.cards.includes(id));
    expect(asked.map(howToAnswer)).not.toContain('recall');
    expect(asked.length).toBe(QUIZ_CARDS.filter((each) => howToAnswer(each) !== 'recall').length);
    const recall = await open([TO_RECALL]);
    expect(await recall.desk.start(wish(RACE))).toEqual({ kind: 'no-cards' });
  });

  test('may be what is due today where the person is', async () => {
    const { desk, stores } = await open([TO_TYPE, TO_CHOOSE]);
    const due = wish({ pick: 'due' });
    expect(await desk.start(due)).toEqual({ kind: 'nothing-due', next: null, fresh: 2 });
    const at = START;
    const easy = { card: TO_TYPE.id, rating: 'easy', at } as const;
    const { due: next } = await stores.reviews.add(newReview(easy), knownCard(TO_TYPE));
    expect(await desk.start(due)).toEqual({ kind: 'nothing-due', next, fresh: 1 });
    stores.wait(next.getTime() - START.getTime() - 11 * 3_600_000);
    expect(posedIn(await desk.start(due)).round.cards).toEqual([TO_TYPE.id]);
    // Where it is eight at night already, it is due tomorrow.
    await stores.learners.set('77', { timeZone: 'Pacific/Auckland' });
    expect(await desk.start(due)).toMatchObject({ kind: 'nothing-due' });
  });

  test('may be what was missed', async () => {
    const { desk } = await open([TO_TYPE, TO_CHOOSE]);
    const id = await begin(desk, { count: 1 });
    await desk.reply(id, 0, '77', SKIP);
    const missed = (await desk.find(id))?.round.cards;
    expect(posedIn(await desk.start(wish({ pick: 'missed' }))).round.cards).toEqual(missed);
  });

  test('is never a card that was retired', async () => {
    const { desk, stores } = await open([TO_TYPE, TO_CHOOSE]);
    await stores.cards.flag(knownCard(TO_TYPE), '78');
    await stores.cards.flag(knownCard(TO_TYPE), '79');
    expect(posedIn(await desk.start(wish())).round.cards).toEqual([TO_CHOOSE.id]);
    expect(await desk.start(wish({ ...TOGETHER, count: 9 }))).toMatchObject({
      posed: { round: { cards: [TO_CHOOSE.id] } },
    });
  });

  test('is for all first what was not asked in the server lately', async () => {
    const { desk } = await open(QUIZ_CARDS);
    const first = posedIn(await desk.start(wish({ ...TOGETHER, count: 1 }))).round;
    await desk.stop(first.id);
    for (const channel of ['43', '44', '45']) {
      const other = posedIn(await desk.start(wish({ ...TOGETHER, channel, count: 2 }))).round;
      expect(other.cards).not.toContain(first.cards[0]);
      await desk.stop(other.id);
    }
  });
});

describe('a round together', () => {
  test('is the only one of its channel', async () => {
    const { desk } = await open([TO_TYPE]);
    const both = await Promise.all([desk.start(wish(TOGETHER)), desk.start(wish(RACE))]);
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['busy', 'started']);
    expect(await desk.start(wish({ ...TOGETHER, channel: '43' }))).toMatchObject({
      kind: 'started',
    });
    expect(await desk.listOpen()).toHaveLength(2);
  });

  test('runs from when it is shown, as long as the card needs', async () => {
    const { desk } = await open([TO_CHOOSE]);
    const { round } = posedIn(await desk.start(wish(TOGETHER)));
    const shown = await desk.shown(round.id, 0, '900');
    expect(shown).toMatchObject({ phase: 'open', posedAt: START, messageId: '900' });
    const ms = (shown?.closesAt?.getTime() ?? 0) - START.getTime();
    expect(ms).toBe(30_000);
    expect(await desk.shown(round.id, 0, '901')).toBeUndefined();
    expect(await desk.giveTime(round.id, 0, 5_000)).toMatchObject({ closesAt: shown?.closesAt });
    expect(await desk.giveTime(round.id, 0, 60_000)).toMatchObject({
      closesAt: new Date(START.getTime() + 60_000),
    });
  });

  test('counts the latest reply of each, and a little for speed', async () => {
    const { desk, stores } = await open([TO_CHOOSE]);
    const id = await begin(desk, TOGETHER);
    await desk.reply(id, 0, '1', WRONG_CHOICE);
    await desk.reply(id, 0, '2', RIGHT_CHOICE);
    stores.wait(15_000);
    expect(await desk.reply(id, 0, '1', RIGHT_CHOICE)).toMatchObject({ reply: { tries: 2 } });
    await desk.reply(id, 0, '3', RIGHT_CHOICE);
    await desk.reply(id, 0, '3', WRONG_CHOICE);
    await desk.hint(id, 0, '4');
    const revealed = await desk.reveal(id, 0);
    expect(revealed?.results).toEqual([
      { person: '2', given: '5 TB', isRight: true, isHinted: false, points: 120, tookMs: 0 },
      { person: '1', given: '5 TB', isRight: true, isHinted: false, points: 110, tookMs: 15_000 },
      { person: '3', given: '1 TB', isRight: false, isHinted: false, points: 0, tookMs: 15_000 },
    ]);
    expect(await stores.reviews.memoriesOf('4')).toEqual([]);
  });

  test('tells the same again, and takes no reply after it', async () => {
    const { desk, stores } = await open([TO_CHOOSE]);
    const id = await begin(desk, TOGETHER);
    await desk.reply(id, 0, '1', RIGHT_CHOICE);
    const revealed = await desk.reveal(id, 0);
    expect(await desk.reply(id, 0, '2', RIGHT_CHOICE)).toEqual({ kind: 'too-late' });
    stores.pass(1);
    expect(await desk.reveal(id, 0)).toEqual(revealed);
    // Another process knows as much.
    const again = await open([TO_CHOOSE], { stores });
    expect(await again.desk.reveal(id, 0)).toEqual(revealed);
    expect(await stores.reviews.reviewsOf('1', new Date(0))).toHaveLength(1);
  });

  test('counts every reply of fifty people once, while the card is resolved', async () => {
    const { desk, stores } = await open([TO_CHOOSE]);
    const id = await begin(desk, TOGETHER);
    const people = Array.from({ length: 50 }, (_, at) => String(100 + at));
    const half = people.map((person) => desk.reply(id, 0, person, RIGHT_CHOICE));
    const reveal = desk.reveal(id, 0);
    const late = people.map((person) => desk.reply(id, 0, person, WRONG_CHOICE));
    expect((await Promise.all(half)).every(({ kind }) => kind === 'kept')).toBe(true);
    expect((await Promise.all(late)).every(({ kind }) => kind === 'too-late')).toBe(true);
    expect((await reveal)?.results.map(({ person }) => person)).toEqual(people);
    expect((await stores.rounds.scores(id)).map(({ points }) => points)).toEqual(
      people.map(() => 120),
    );
  });

  test('ends with its last card; one alone gets no points for it', async () => {
    const { desk } = await open([TO_CHOOSE]);
    const id = await begin(desk, TOGETHER);
    await desk.reply(id, 0, '1', RIGHT_CHOICE);
    expect(await desk.next(id, 0)).toBeUndefined();
    expect(await desk.reveal(id, 0)).toMatchObject({ results: [{ points: 120 }] });
    expect(await desk.next(id, 0)).toMatchObject({
      kind: 'ended',
      scores: [{ person: '1', right: 1, points: 0 }],
    });
    expect(await desk.next(id, 0)).toBeUndefined();
    expect(await desk.openIn('42')).toBeUndefined();
  });

  test('that is stopped counts what was replied, to the card that it is at as well', async () => {
    const { desk, stores } = await open([TO_CHOOSE, TO_TYPE]);
    const id = await begin(desk, TOGETHER);
    for (const person of ['1', '2']) await desk.reply(id, 0, person, SKIP);
    await desk.reveal(id, 0);
    await desk.next(id, 0);
    await desk.shown(id, 1, '901');
    await desk.reply(id, 1, '1', SKIP);
    const ended = await desk.stop(id);
    expect(ended).toMatchObject({ asked: 2, round: { phase: 'ended', position: 1 } });
    expect(ended?.missed).toHaveLength(2);
    expect(ended?.scores.map(({ person, answered }) => [person, answered])).toEqual(
      expect.arrayContaining([
        ['1', 2],
        ['2', 1],
      ]),
    );
    expect(await stores.reviews.memoryOf('1', TO_TYPE.id)).toBeDefined();
    expect(await desk.stop(id)).toBeUndefined();
  });

  test('that is stopped at a card that nobody replied to does not count that one as asked', async () => {
    const { desk } = await open([TO_CHOOSE, TO_TYPE]);
    const id = await begin(desk, TOGETHER);
    await desk.reply(id, 0, '1', SKIP);
    await desk.reveal(id, 0);
    await desk.next(id, 0);
    await desk.shown(id, 1, '901');
    await desk.hint(id, 1, '1');
    expect(await desk.stop(id)).toMatchObject({ asked: 1 });
  });

  test('keeps days where each of its players is', async () => {
    const { desk, stores } = await open([TO_CHOOSE]);
    stores.wait(11 * 3_600_000);
    await stores.learners.set('2', { timeZone: 'Asia/Tokyo' });
    const id = await begin(desk, TOGETHER);
    for (const person of ['1', '2']) await desk.reply(id, 0, person, RIGHT_CHOICE);
    await desk.reveal(id, 0);
    expect(await stores.reviews.daysOf('1', '7')).toEqual(['2026-03-01']);
    expect(await stores.reviews.daysOf('2', '7')).toEqual(['2026-03-02']);
  });
});

describe('a race', () => {
  test('is won by the first right reply; others count within the grace', async () => {
    const { desk, stores } = await open([TO_CHOOSE]);
    const id = await begin(desk, RACE);
    await desk.reply(id, 0, '3', WRONG_CHOICE);
    stores.wait(1_000);
    await desk.reply(id, 0, '1', RIGHT_CHOICE);
    stores.wait(GRACE_MS);
    expect(await desk.reply(id, 0, '2', RIGHT_CHOICE)).toMatchObject({ kind: 'kept' });
    stores.wait(1);
    expect(await desk.reply(id, 0, '4', RIGHT_CHOICE)).toEqual({ kind: 'too-late' });
    const revealed = await desk.reveal(id, 0);
    expect(revealed?.results.map(({ person, points }) => [person, points])).toEqual([
      ['1', 100],
      ['2', 75],
      ['3', 0],
    ]);
  });

  test('takes a choice once, what is typed three times', async () => {
    const choosing = await open([TO_CHOOSE]);
    const one = await begin(choosing.desk, RACE);
    expect(await choosing.desk.reply(one, 0, '1', WRONG_CHOICE)).toMatchObject({ triesLeft: 0 });
    expect(await choosing.desk.reply(one, 0, '1', RIGHT_CHOICE)).toMatchObject({
      kind: 'no-more-tries',
      reply: { isRight: false },
    });
    const typing = await open([TO_TYPE]);
    const two = await begin(typing.desk, RACE);
    const tries: unknown[] = [];
    for (const text of ['Glue', 'Redshift', 'Amazon Athena', 'Glue']) {
      const replied = await typing.desk.reply(two, 0, '1', typed(text));
      tries.push(replied.kind === 'kept' ? [replied.grade, replied.triesLeft] : replied.kind);
    }
    expect(tries).toEqual([['wrong', 2], ['wrong', 1], ['right', 0], 'no-more-tries']);
  });
});

describe('“I was right”', () => {
  test('counts for the schedule, not for points, and is kept for the owner', async () => {
    const { desk, stores } = await open([TO_TYPE]);
    const id = await begin(desk);
    await desk.reply(id, 0, '77', typed('That query thing'));
    expect(await stores.reviews.memoriesOf('77')).toMatchObject([{ wasRight: false }]);
    expect(await desk.appeal(id, 0, '77')).toBe('counted');
    expect(await stores.reviews.memoriesOf('77')).toMatchObject([{ wasRight: true }]);
    expect(await desk.reveal(id, 0)).toMatchObject({ results: [{ isRight: true, points: 0 }] });
    expect(await stores.cards.flagged()).toMatchObject([
      { card: { id: TO_TYPE.id }, appeals: [{ typed: 'That query thing' }] },
    ]);
    expect(await desk.appeal(id, 0, '77')).toBe('was-right');
    expect(await desk.next(id, 0)).toMatchObject({ kind: 'ended', missed: [] });
  });

  test('is kept for the owner though it could not be kept at first', async () => {
    const stores = await openTestStores();
    let failures = 1;
    const cards: typeof stores.cards = {
      ...stores.cards,
      appeal: async (...appeal) => {
        failures -= 1;
        if (failures >= 0) throw new Error('The disk is full.');
        await stores.cards.appeal(...appeal);
      },
    };
    const { desk } = await openTestQuiz({ stores: { ...stores, cards }, cards: [TO_TYPE] });
    const id = await begin(desk);
    await desk.reply(id, 0, '77', typed('That query thing'));
    await expect(desk.appeal(id, 0, '77')).rejects.toThrow('disk');
    expect(await desk.appeal(id, 0, '77')).toBe('counted');
    expect(await stores.cards.flagged()).toMatchObject([
      { appeals: [{ typed: 'That query thing' }] },
    ]);
  });

  test('can be said when the round is over, but not before the card is resolved', async () => {
    const { desk } = await open([TO_TYPE]);
    const id = await begin(desk, TOGETHER);
    await desk.reply(id, 0, '1', typed('That query thing'));
    expect(await desk.appeal(id, 0, '1')).toBe('no-reply');
    await desk.reveal(id, 0);
    await desk.next(id, 0);
    expect(await desk.appeal(id, 0, '1')).toBe('counted');
    expect(await desk.appeal(id, 0, '2')).toBe('no-reply');
  });

  test('is nothing to say for who gave up or was right', async () => {
    const { desk } = await open([TO_TYPE]);
    const id = await begin(desk, TOGETHER);
    await desk.reply(id, 0, '1', SKIP);
    await desk.reply(id, 0, '2', typed('Amazon Athena'));
    await desk.reveal(id, 0);
    expect(await desk.appeal(id, 0, '1')).toBe('no-reply');
    expect(await desk.appeal(id, 0, '2')).toBe('was-right');
  });
});

test('“Bad card” of two people retires it', async () => {
  const { desk } = await open([TO_TYPE, TO_CHOOSE]);
  const id = await begin(desk, TOGETHER);
  expect(await desk.flag(id, 0, '1')).toBe('noted');
  expect(await desk.flag(id, 0, '1')).toBe('noted');
  expect(await desk.flag(id, 0, '2')).toBe('retired');
  expect(await desk.flag('nothing', 0, '2')).toBe('gone');
  const [bad] = (await desk.find(id))?.round.cards ?? [];
  const later = posedIn(await desk.start(wish({ ...TOGETHER, channel: '43' })));
  expect(later.round.cards).not.toContain(bad);
});

describe('when notes are edited under a round', () => {
  const OTHERS = ['one', 'two', 'three'].map((name) =>
    card({ prompt: `What is called ${name}?`, answers: [name] }),
  );

  test('cards that are gone are passed over', async () => {
    const { desk, replaceCards } = await open(OTHERS);
    const id = await begin(desk);
    await desk.reply(id, 0, '77', SKIP);
    const { cards } = (await desk.find(id))?.round ?? { cards: [] };
    replaceCards(OTHERS.filter(({ id: own }) => own !== cards[1]));
    expect(await desk.next(id, 0)).toMatchObject({ kind: 'posed', round: { position: 2 } });
    replaceCards(OTHERS.filter(({ id: own }) => own === cards[0]));
    // The one that is about to be shown is gone too.
    expect(await desk.next(id, 2)).toMatchObject({ kind: 'ended', asked: 1 });
  });

  test('cards that were retired meanwhile are passed over', async () => {
    const { desk, stores } = await open(OTHERS);
    const id = await begin(desk);
    await desk.reply(id, 0, '77', SKIP);
    const [, second] = (await desk.find(id))?.round.cards ?? [];
    const bad = OTHERS.find((each) => each.id === second);
    if (!bad) throw new Error('Expected a second card.');
    for (const person of ['1', '2']) await stores.cards.flag(knownCard(bad), person);
    expect(await desk.next(id, 0)).toMatchObject({ round: { position: 2 } });
  });

  test('one that is open is resolved by what was kept of it', async () => {
    const { desk, stores, replaceCards } = await open([TO_TYPE]);
    const id = await begin(desk, TOGETHER);
    await desk.reply(id, 0, '1', typed('Amazon Athena'));
    replaceCards([TO_CHOOSE]);
    expect(await desk.find(id)).toMatchObject({ card: null, known: knownCard(TO_TYPE) });
    expect(await desk.reply(id, 0, '2', typed('Amazon Athena'))).toEqual({ kind: 'too-late' });
    // Forgetting others must not forget it.
    await stores.personal.delete('99');
    expect(await desk.reveal(id, 0)).toMatchObject({
      card: null,
      known: { prompt: TO_TYPE.prompt, answer: 'Amazon Athena' },
      results: [{ person: '1', isRight: true }],
    });
    expect(await desk.next(id, 0)).toMatchObject({ kind: 'ended', asked: 1 });
    expect(await stores.reviews.memoriesOf('1')).toHaveLength(1);
  });

  test('who plays alone gets on from one that is gone', async () => {
    const { desk, replaceCards } = await open([TO_TYPE, TO_CHOOSE]);
    const id = await begin(desk);
    const { card: asked } = (await desk.find(id)) ?? { card: null };
    replaceCards([TO_TYPE, TO_CHOOSE].filter((each) => each !== asked));
    expect(await desk.reply(id, 0, '77', SKIP)).toEqual({ kind: 'too-late' });
    expect(await desk.next(id, 0)).toMatchObject({ kind: 'posed', round: { position: 1 } });
  });
});

describe('while there are no cards because they could not be made', () => {
  /** A desk after a restart. */
  function restarted(stores: TestQuiz['stores'], error: Error): RoundDesk {
    return createRoundDesk({
      deck: () => Promise.reject(error),
      stores,
      clock: { now: stores.time, timeZone: 'UTC' },
      newSeed: () => 'seed',
    });
  }

  test('a round that is under way can be ended, and what was replied counts', async () => {
    const { desk, stores } = await open([TO_TYPE]);
    const id = await begin(desk, TOGETHER);
    await desk.reply(id, 0, '1', typed('Amazon Athena'));
    const broken = restarted(stores, new Error('No memory was left.'));
    expect(await broken.find(id)).toMatchObject({ card: null, known: { id: TO_TYPE.id } });
    expect(await broken.stop(id)).toMatchObject({ asked: 1, scores: [{ person: '1', right: 1 }] });
  });

  test('it is left as it is when they were not made because the bot stops', async () => {
    const { desk, stores } = await open([TO_TYPE]);
    const id = await begin(desk, TOGETHER);
    const stopping = restarted(stores, new DOMException('Stopped.', 'AbortError'));
    await expect(stopping.reveal(id, 0)).rejects.toThrow('Stopped.');
    expect(await stores.rounds.find(id)).toMatchObject({ phase: 'open' });
  });
});
