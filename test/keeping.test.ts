import { existsSync } from 'node:fs';
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Examined } from '../src/answer/answer-question.js';
import { GAP_KEPT_DAYS } from '../src/answer/gap-store.js';
import { ANSWER_KEPT_DAYS } from '../src/discord/answer-store.js';
import { type Keeping, type KeepingOptions, openKeeping } from '../src/keeping.js';
import { MEMORY_KEPT_DAYS } from '../src/quiz/review-store.js';
import { ROUND_KEPT_DAYS } from '../src/quiz/round-store.js';
import { TOPIC_KEPT_DAYS } from '../src/quiz/topic-log.js';
import { intentOf } from '../src/search/question-intent.js';
import { openStores, type Stores } from '../src/stores.js';
import { answered } from './helpers/discord-quotes.js';
import { newGap } from './helpers/gaps.js';
import { known, newReview, newRound } from './helpers/reviews.js';
import { complaint, DAY_MS, newAnswer, START } from './helpers/stores.js';
import { tempFolder } from './helpers/temp-folder.js';

/** Answers what asks for the sky. */
function examineSky({ question }: { readonly question: string }): Promise<Examined> {
  return Promise.resolve({
    answer: question.includes('sky')
      ? answered(question)
      : { kind: 'none', question, quotes: [], topics: [] },
    result: { hits: [], terms: [], intent: intentOf('', 0), stems: [], keywordWeight: 0 },
  });
}

async function opened(options: Partial<KeepingOptions> = {}) {
  const file = join(await tempFolder(), 'data', 'footnote.db');
  const warnings: string[] = [];
  const keeping: Keeping = openKeeping({
    config: { databaseUrl: `file:${file}` },
    answering: { examine: examineSky, build: 'first' },
    warn: (text) => warnings.push(text),
    ...options,
  });
  onTestFinished(() => keeping[Symbol.asyncDispose]());
  return { keeping, file, warnings };
}

describe('the database of something that runs long', () => {
  test('is not made while there is nothing to keep', async () => {
    const { keeping, file } = await opened();
    await keeping.examine({ question: 'why is the sky blue?' });
    await keeping[Symbol.asyncDispose]();
    expect(existsSync(join(file, '..'))).toBe(false);
  });

  test('is made for the first question that the notes miss', async () => {
    const { keeping, file, warnings } = await opened();
    await keeping.examine({ question: 'why is grass green?' });
    expect(existsSync(file)).toBe(true);
    expect(await keeping.gaps.list()).toMatchObject([{ question: 'why is grass green?' }]);
    expect(warnings).toEqual([]);
  });

  test('is opened once for all that is kept, and closed once', async () => {
    let openings = 0;
    let closings = 0;
    const { keeping } = await opened({
      open: async (config) => {
        openings += 1;
        const stores = await openStores(config);
        return {
          ...stores,
          [Symbol.asyncDispose]: () => {
            closings += 1;
            return stores[Symbol.asyncDispose]();
          },
        };
      },
    });
    const [answerId] = await Promise.all([
      keeping.answers.save(newAnswer('why?')),
      keeping.gaps.record(newGap('how?')),
      keeping.examine({ question: 'why is grass green?' }),
    ]);
    await keeping.votes.voteDown({ answerId, quote: 0, person: '77' }, complaint('why?'));
    expect(await keeping.gaps.list()).toHaveLength(3);
    expect(openings).toBe(1);
    await keeping[Symbol.asyncDispose]();
    await keeping[Symbol.asyncDispose]();
    expect(closings).toBe(1);
    await expect(keeping.answers.find(answerId)).rejects.toThrow('closed');
    expect(openings).toBe(1);
  });

  test('that can’t be opened fails what needs it, with the remedy, and is tried again', async () => {
    const { keeping, file, warnings } = await opened();
    const folder = join(file, '..');
    await writeFile(folder, 'in the way');
    await expect(keeping.answers.save(newAnswer('why?'))).rejects.toThrow('DATABASE_URL');
    const examined = await keeping.examine({ question: 'why is grass green?' });
    expect(examined.answer.kind).toBe('none');
    expect(warnings).toEqual([expect.stringContaining('can’t be kept for now')]);
    await rm(folder);
    expect(await keeping.answers.save(newAnswer('why?'))).toMatch(/^[\w-]{12}$/);
  });

  test('that another program holds on to is told as that', async () => {
    const { keeping, file } = await opened();
    const answerId = await keeping.answers.save(newAnswer('why?'));
    const other = new Sqlite(file);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    const voting = keeping.votes.voteUp({ answerId, quote: 0, person: '77' });
    await expect(voting).rejects.toThrow('is in use by another program');
    other.exec('rollback');
    await keeping.votes.voteUp({ answerId, quote: 0, person: '77' });
    expect(await keeping.votes.countOf(answerId)).toEqual({ up: 1, down: 0 });
  });

  test('is waited for while another program writes, and nothing else stands still meanwhile', async () => {
    const { keeping, file } = await opened();
    const answerId = await keeping.answers.save(newAnswer('why?'));
    const other = new Sqlite(file);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    const voting = keeping.votes.voteUp({ answerId, quote: 0, person: '77' });
    // It comes to this only if the wait lets it.
    setTimeout(() => void other.exec('rollback'), 300);
    await voting;
    expect(await keeping.votes.countOf(answerId)).toEqual({ up: 1, down: 0 });
  });

  test('is made anew when somebody deleted it, so that what is kept then is really kept', async () => {
    const { keeping, file } = await opened();
    await keeping.answers.save(newAnswer('why?'));
    await rm(join(file, '..'), { recursive: true });
    const answerId = await keeping.answers.save(newAnswer('how?'));
    await keeping.votes.voteUp({ answerId, quote: 0, person: '77' });
    await using stores = await openStores({ databaseUrl: `file:${file}` });
    expect(await stores.votes.countOf(answerId)).toEqual({ up: 1, down: 0 });
  });

  test('has every store do what it does when it is open', async () => {
    const { keeping } = await opened();
    const { answers, votes, gaps } = keeping;
    const id = await answers.save(newAnswer('why?'));
    const link = { messageId: '1', channelId: '42', askingMessageId: '9', answerId: id };
    await answers.link(link);
    const found = { ...newAnswer('why?'), id, isShared: false };
    expect(await answers.find(id)).toEqual(found);
    expect(await answers.ofMessage('1')).toEqual(found);
    expect(await answers.lastIn('42')).toEqual(found);
    expect(await answers.replyTo('9')).toEqual(link);
    expect([await answers.share(id), await answers.share(id)]).toEqual([true, false]);
    await answers.unshare(id);
    expect(await answers.share(id)).toBe(true);
    await answers.unlink('1');
    expect(await answers.ofMessage('1')).toBeUndefined();
    await votes.voteDown({ answerId: id, quote: 0, person: '77' }, complaint('why?'));
    expect(await votes.countOf(id)).toEqual({ up: 0, down: 1 });
    const [gap] = await gaps.listNotAskedOf('second');
    await gaps.refresh(gap?.id ?? '', { kind: 'miss', nearest: null, build: 'second' });
    expect(await gaps.listNotAskedOf('second')).toEqual([]);
    expect(await gaps.list({ server: '8' })).toEqual([]);
    await gaps.close(gap?.id ?? '', null);
    expect(await gaps.list()).toEqual([]);
    const later = new Date(Date.now() + DAY_MS);
    expect(await answers.dropOlderThan(later)).toBe(1);
    expect(await gaps.dropOlderThan(later)).toBe(1);
  });

  test('has the stores of quizzes do what they do when it is open', async () => {
    const { reviews, rounds } = (await opened()).keeping.quiz;
    const card = known();
    const round = await rounds.open(newRound({ cards: [card.id, 'next'] }));
    const { id } = round;
    const where = { server: '7', channel: '42' };
    expect(await rounds.find(id)).toEqual(round);
    expect(await rounds.openIn('42')).toEqual(round);
    expect(await rounds.openOf('77')).toBeUndefined();
    expect(await rounds.listOpen()).toEqual([round]);
    const show = { messageId: '1', posedAt: START, closesAt: START };
    expect(await rounds.confirm(id, 0, show)).toMatchObject({ phase: 'open' });
    expect(await rounds.setCloses(id, 0, new Date(1))).toMatchObject({ closesAt: new Date(1) });
    const reply = { person: '77', given: 'Atena', isRight: false, at: START };
    expect(await rounds.hint(id, 0, '77', START)).toMatchObject({ kind: 'kept' });
    expect(await rounds.reply(id, 0, reply, 1)).toMatchObject({ kind: 'kept' });
    expect(await rounds.reply(id, 0, reply, 1)).toMatchObject({ kind: 'no-more-tries' });
    expect(await rounds.replies(id, 0)).toMatchObject([{ given: 'Atena', isHinted: true }]);
    const wrong = newReview({ isRight: false, rating: 'again', round: id, position: 0 });
    expect(await rounds.reveal(id, 0, [{ review: wrong, card }])).toBe(true);
    expect(await rounds.reviews(id, 0)).toMatchObject([{ person: '77', isRight: false }]);
    expect(await rounds.scores(id)).toMatchObject([{ person: '77', right: 0 }]);
    expect(await rounds.appeal(id, 0, '77')).toMatchObject({ typed: 'Atena', card: card.id });
    expect(await rounds.advance(id, 0)).toMatchObject({ position: 1 });
    expect(await rounds.lately(where, 5)).toEqual(['next', card.id]);
    expect(await rounds.end(id)).toBe(true);
    await reviews.add(newReview({ at: new Date(START.getTime() + DAY_MS) }), card);
    expect(await reviews.memoriesOf('77')).toMatchObject([{ card: card.id }]);
    expect(await reviews.memoryOf('77', card.id)).toMatchObject({ wasRight: true });
    expect(await reviews.reviewsOf('77', START)).toHaveLength(2);
    expect(await reviews.daysOf('77', null)).toEqual(['2026-03-02', '2026-03-01']);
    const other = known('What runs SQL on files?');
    await reviews.adopt([{ from: card.id, to: other }]);
    expect(await reviews.knownCards()).toEqual([other]);
    const later = new Date(Date.now() + DAY_MS);
    expect(await reviews.dropIdleSince(later)).toBe(1);
    expect(await rounds.dropOlderThan(later)).toBe(1);
  });

  test('has the stores of what people say, set and ask about do what they do when it is open', async () => {
    const { quiz, personal } = (await opened()).keeping;
    const { cards, learners, topics, standings, reviews } = quiz;
    const card = known();
    expect(await cards.flag(card, '77')).toEqual({ isRetired: false });
    expect(await cards.find(card.id)).toEqual(card);
    expect(await cards.flag(card, '88')).toEqual({ isRetired: true });
    expect(await cards.retired()).toEqual(new Set([card.id]));
    await cards.appeal(card, '77', 'Atena');
    expect(await cards.flagged()).toMatchObject([{ votes: 2, appeals: [{ typed: 'Atena' }] }]);
    expect(await cards.settle(card.id)).toBe(true);
    expect(await cards.retired()).toEqual(new Set([card.id]));
    expect(await cards.restore(card.id)).toBe(true);
    expect(await cards.retired()).toEqual(new Set());
    await learners.set('77', { wantsReminders: true });
    expect(await learners.toRemind()).toEqual([await learners.find('77')]);
    expect(await learners.markReminded('77', '2026-03-01')).toBe(true);
    await topics.add('77', { path: 'a.md', headings: ['A'], wasAnswered: true });
    expect(await topics.of('77')).toMatchObject([{ path: 'a.md' }]);
    await reviews.add(newReview({ server: '7' }), card);
    const between = { from: START, to: new Date(START.getTime() + DAY_MS) };
    expect(await standings.tally('7', between)).toMatchObject([{ person: '77', answered: 1 }]);
    const counts = {
      votes: 0,
      topics: 1,
      reviews: 1,
      cards: 1,
      rounds: 0,
      reports: 0,
      settings: 1,
    };
    expect(await personal.count('77')).toEqual(counts);
    expect(await personal.export('77')).toMatchObject({ askedTopics: [{ note: 'a.md' }] });
    expect(await topics.dropOlderThan(new Date(0))).toBe(0);
    expect(await personal.delete('77')).toEqual(counts);
    expect(await topics.of('77')).toEqual([]);
  });
});

test('what is kept long enough is forgotten: answers with their votes first, then gaps', async () => {
  const folder = await tempFolder();
  const databaseUrl = `file:${join(folder, 'footnote.db')}`;
  let time = START;
  const open = (): Promise<Stores> => openStores({ databaseUrl, now: () => time });
  const counts = async (): Promise<Readonly<Record<string, number>>> => {
    await using stores = await open();
    const { answers, gaps } = stores;
    return {
      answers: Number((await answers.find(id)) !== undefined),
      votes: (await stores.votes.countOf(id)).down,
      reports: (await gaps.list()).flatMap(({ reports }) => reports).length,
      gaps: (await gaps.list()).length,
    };
  };
  let id = '';
  {
    await using stores = await open();
    id = await stores.answers.save(newAnswer('why?'));
    await stores.votes.voteDown({ answerId: id, quote: 0, person: '77' }, complaint('why?'));
  }
  const after = (days: number): void => {
    time = new Date(START.getTime() + days * DAY_MS);
  };
  after(ANSWER_KEPT_DAYS);
  expect(await counts()).toEqual({ answers: 1, votes: 1, reports: 1, gaps: 1 });
  const backup = join(folder, 'backups', 'footnote-2026-03-01T12-00-00.000Z-v1.db');
  await mkdir(join(folder, 'backups'));
  await writeFile(backup, 'a copy of then');
  await utimes(backup, START, START);
  after(ANSWER_KEPT_DAYS + 1);
  expect(await counts()).toEqual({ answers: 0, votes: 0, reports: 1, gaps: 1 });
  expect(existsSync(backup)).toBe(false);
  after(GAP_KEPT_DAYS + 1);
  expect(await counts()).toEqual({ answers: 0, votes: 0, reports: 0, gaps: 0 });
});

test('what somebody asked about is forgotten after a while', async () => {
  const databaseUrl = `file:${join(await tempFolder(), 'footnote.db')}`;
  let days = 0;
  const now = (): Date => new Date(START.getTime() + days * DAY_MS);
  const kept = async (): Promise<number> => {
    await using stores = await openStores({ databaseUrl, now });
    return (await stores.quiz.topics.of('77')).length;
  };
  {
    await using stores = await openStores({ databaseUrl, now });
    await stores.quiz.topics.add('77', { path: 'a.md', headings: [], wasAnswered: true });
  }
  days = TOPIC_KEPT_DAYS;
  expect(await kept()).toBe(1);
  days = TOPIC_KEPT_DAYS + 1;
  expect(await kept()).toBe(0);
});

test('rounds are forgotten after a while, and what people know when they have not come for long', async () => {
  const databaseUrl = `file:${join(await tempFolder(), 'footnote.db')}`;
  let days = 0;
  const now = (): Date => new Date(START.getTime() + days * DAY_MS);
  const open = (): Promise<Stores> => openStores({ databaseUrl, now });
  let id = '';
  {
    await using stores = await open();
    const { rounds, reviews } = stores.quiz;
    ({ id } = await rounds.open(newRound()));
    await rounds.end(id);
    await reviews.add(newReview(), known());
  }
  const kept = async (day: number): Promise<readonly boolean[]> => {
    days = day;
    await using stores = await open();
    const { rounds, reviews } = stores.quiz;
    return [
      (await rounds.find(id)) !== undefined,
      (await reviews.memoriesOf('77')).length > 0,
      (await reviews.knownCards()).length > 0,
    ];
  };
  expect(await kept(ROUND_KEPT_DAYS)).toEqual([true, true, true]);
  expect(await kept(ROUND_KEPT_DAYS + 1)).toEqual([false, true, true]);
  expect(await kept(MEMORY_KEPT_DAYS)).toEqual([false, true, true]);
  expect(await kept(MEMORY_KEPT_DAYS + 1)).toEqual([false, false, false]);
});
