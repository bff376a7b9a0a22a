import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Gap, ReportReason } from '../../src/answer/gap-store.js';
import { LONGEST_REPORT } from '../../src/state/vote-store.js';
import { NEAREST, newGap } from '../helpers/gaps.js';
import { complaint, newAnswer, openTestStores, type TestStores } from '../helpers/stores.js';
import { tempFolder } from '../helpers/temp-folder.js';

const PERSON = '700000000000000077';
const OTHER = '700000000000000088';

async function opened(options: Parameters<typeof openTestStores>[0] = {}) {
  const stores = await openTestStores(options);
  const answerId = await stores.answers.save(newAnswer('how do I poach an egg?'));
  return { ...stores, answerId, vote: { answerId, quote: 0, person: PERSON } };
}

describe('votes', () => {
  test('count once for each person and quote, the last one', async () => {
    const { votes, vote, answerId } = await opened();
    expect(await votes.countOf(answerId)).toEqual({ up: 0, down: 0 });
    await votes.voteUp(vote);
    await votes.voteUp(vote);
    expect(await votes.countOf(answerId)).toEqual({ up: 1, down: 0 });
    await votes.voteUp({ ...vote, person: OTHER });
    await votes.voteUp({ ...vote, quote: 1 });
    expect(await votes.countOf(answerId)).toEqual({ up: 3, down: 0 });
    await votes.voteDown(vote, complaint('how do I poach an egg?'));
    expect(await votes.countOf(answerId)).toEqual({ up: 2, down: 1 });
  });

  test('on an answer that is gone fail, and leave nothing', async () => {
    const { votes, gaps, vote } = await opened();
    const gone = { ...vote, answerId: 'no-such-one' };
    await expect(votes.voteUp(gone)).rejects.toThrow();
    await expect(votes.voteDown(gone, complaint('why?'))).rejects.toThrow();
    expect(await gaps.list({ all: true })).toEqual([]);
    expect(await votes.countOf('no-such-one')).toEqual({ up: 0, down: 0 });
  });
});

describe('a vote against a quote', () => {
  test('makes a gap with the reason, the words and the quote', async () => {
    const { votes, gaps, vote, time } = await opened();
    const words = complaint('how do I poach an egg?', { text: '  It takes four minutes now.\n' });
    await votes.voteDown(vote, words);
    expect(await gaps.list()).toEqual([
      {
        id: expect.stringMatching(/^[\da-f]{16}$/) as string,
        question: 'how do I poach an egg?',
        kind: 'voted-down',
        place: '42',
        server: '7',
        build: 'first',
        nearest: NEAREST,
        asked: 1,
        firstAskedAt: time(),
        lastAskedAt: time(),
        reports: [
          {
            reason: 'out-of-date',
            text: 'It takes four minutes now.',
            quote: { ...NEAREST, text: 'Poach an egg for three minutes.' },
            at: time(),
          },
        ],
        closed: null,
      },
    ]);
  });

  test('may come without words, and after its quote has left the notes', async () => {
    const { votes, gaps, vote } = await opened();
    await votes.voteDown(vote, complaint('why?', { text: '', quote: null }));
    expect(await gaps.list()).toMatchObject([
      { nearest: null, reports: [{ text: '', quote: null }] },
    ]);
  });

  test('keeps the beginning of a long text, and no half of a character', async () => {
    const { votes, gaps, vote } = await opened();
    await votes.voteDown(
      vote,
      complaint('why?', { text: `${'x'.repeat(LONGEST_REPORT - 1)}🥚 and more` }),
    );
    const text = (await gaps.list())[0]?.reports[0]?.text ?? '';
    expect(text).toHaveLength(LONGEST_REPORT);
    expect(text.isWellFormed()).toBe(true);
  });

  test('is no more than the change of a vote when the same person gives another reason', async () => {
    const { votes, gaps, vote, pass } = await opened();
    await votes.voteDown(vote, complaint('why?', { reason: 'other', text: 'hm' }));
    pass(1);
    await votes.voteDown({ ...vote, person: OTHER }, complaint('why?', { text: 'old' }));
    pass(1);
    await votes.voteDown(vote, complaint('why?', { reason: 'incomplete', text: 'half of it' }));
    expect(await gaps.list()).toMatchObject([
      { asked: 1, reports: [{ reason: 'incomplete', text: 'half of it' }, { text: 'old' }] },
    ]);
  });

  test('leaves the earlier question’s gap when it comes to be about another', async () => {
    const { votes, gaps, vote } = await opened();
    await votes.voteDown(vote, complaint('in winter?'));
    await votes.voteDown(vote, complaint('when does the ferry leave in winter?'));
    expect((await gaps.list()).map(({ question }) => question)).toEqual([
      'when does the ferry leave in winter?',
    ]);
  });

  test('of a known gap is no further asking, and opens it again', async () => {
    const { votes, gaps, vote, pass, time } = await opened();
    await gaps.record(newGap('Why', { kind: 'close', server: '1' }));
    await gaps.record(newGap('Why', { kind: 'close', server: '1' }));
    const [gap] = await gaps.list();
    await gaps.close(gap?.id ?? '', NEAREST);
    pass(1);
    await votes.voteDown(vote, complaint('why?', { server: null, quote: null }));
    expect(await gaps.list()).toMatchObject([
      {
        id: gap?.id,
        asked: 2,
        kind: 'voted-down',
        server: '1',
        nearest: NEAREST,
        lastAskedAt: time(),
        closed: null,
      },
    ]);
  });

  test('tells no other server what people wrote', async () => {
    const { votes, gaps, vote } = await opened();
    await votes.voteDown(vote, complaint('why?', { server: '1', text: 'Ours.' }));
    const there = { ...vote, person: OTHER };
    await votes.voteDown(there, complaint('why?', { server: '2', text: 'Theirs.' }));
    expect(await gaps.list({ server: '1' })).toMatchObject([{ reports: [{ text: 'Ours.' }] }]);
    expect(await gaps.list({ server: '2' })).toMatchObject([{ reports: [{ text: 'Theirs.' }] }]);
    await votes.voteUp(there);
    expect(await gaps.list()).toMatchObject([{ server: '1', reports: [{ text: 'Ours.' }] }]);
  });

  test('outlives a miss of the same question', async () => {
    const { votes, gaps, vote } = await opened();
    await votes.voteDown(vote, complaint('why?'));
    await gaps.record(newGap('why?', { kind: 'miss' }));
    expect(await gaps.list()).toMatchObject([
      { asked: 2, kind: 'miss', reports: [{ reason: 'out-of-date' }] },
    ]);
  });

  test('outlives its answer as a report, and nothing tells whose it was', async () => {
    const { votes, gaps, answers, vote, queries, time } = await opened();
    await votes.voteDown(vote, complaint('why?'));
    await answers.dropOlderThan(new Date(time().getTime() + 1));
    expect(await gaps.list()).toMatchObject([{ reports: [{ reason: 'out-of-date' }] }]);
    expect(await queries.selectFrom('votes').selectAll().execute()).toEqual([]);
  });
});

describe('a vote that is taken back', () => {
  test('takes its report along, and the gap that votes alone had made', async () => {
    const { votes, gaps, vote, answerId } = await opened();
    await votes.voteDown(vote, complaint('why?'));
    await votes.voteDown({ ...vote, person: OTHER }, complaint('why?', { text: 'mine' }));
    await votes.voteUp(vote);
    expect(await gaps.list()).toMatchObject([{ kind: 'voted-down', reports: [{ text: 'mine' }] }]);
    await votes.voteUp({ ...vote, person: OTHER });
    expect(await gaps.list({ all: true })).toEqual([]);
    expect(await votes.countOf(answerId)).toEqual({ up: 2, down: 0 });
  });

  test('leaves what the notes had missed as it was', async () => {
    const { votes, gaps, vote } = await opened();
    await gaps.record(newGap('why?', { kind: 'close' }));
    await votes.voteDown(vote, complaint('why?'));
    expect(await gaps.list()).toMatchObject([{ kind: 'voted-down', asked: 1 }]);
    await votes.voteUp(vote);
    expect(await gaps.list()).toMatchObject([{ kind: 'close', asked: 1, reports: [] }]);
  });

  test('leaves a gap that a later build found the notes to miss', async () => {
    const { votes, gaps, vote } = await opened();
    await votes.voteDown(vote, complaint('why?'));
    const [gap] = await gaps.list();
    await gaps.refresh(gap?.id ?? '', { kind: 'miss', nearest: null, build: 'second' });
    await votes.voteUp(vote);
    expect(await gaps.list()).toMatchObject([{ kind: 'miss', reports: [] }]);
  });

  test('leaves no gap open that had been closed before', async () => {
    const { votes, gaps, vote } = await opened();
    await gaps.record(newGap('why?'));
    const [gap] = await gaps.list();
    await gaps.close(gap?.id ?? '', NEAREST);
    await votes.voteDown(vote, complaint('why?'));
    await votes.voteUp(vote);
    expect(await gaps.list()).toEqual([]);
  });

  test('is well when its gap is gone already', async () => {
    const { votes, gaps, vote, answerId, pass, time } = await opened();
    await votes.voteDown(vote, complaint('why?'));
    pass(1);
    expect(await gaps.dropOlderThan(time())).toBe(1);
    expect(await votes.countOf(answerId)).toEqual({ up: 0, down: 1 });
    await votes.voteDown(vote, complaint('why?'));
    expect(await gaps.list()).toMatchObject([{ asked: 1, reports: [{}] }]);
    await votes.voteUp(vote);
    expect(await gaps.list()).toEqual([]);
  });
});

describe('a flood', () => {
  test('of reports on one question leaves the latest', async () => {
    const { votes, gaps, vote } = await opened({ mostReports: 3 });
    for (let person = 1; person <= 5; person += 1) {
      const text = `report ${person}`;
      await votes.voteDown({ ...vote, person: String(person) }, complaint('why?', { text }));
    }
    const [gap] = await gaps.list();
    expect(gap?.reports.map(({ text }) => text)).toEqual(['report 5', 'report 4', 'report 3']);
  });

  test('of questions voted down stays within bounds, and spares the one just made', async () => {
    const { votes, gaps, vote } = await opened({ mostGaps: 2 });
    for (const question of ['often', 'often', 'also often', 'also often']) {
      await gaps.record(newGap(question));
    }
    await votes.voteDown(vote, complaint('why?'));
    const questions = (await gaps.list()).map(({ question }) => question);
    expect(questions).toHaveLength(2);
    expect(questions).toContain('why?');
  });
});

describe('any sequence of votes', () => {
  interface Step {
    readonly person: number;
    readonly quote: number;
    /** Undefined: a vote in favour. */
    readonly down: { readonly question: string; readonly reason: ReportReason } | undefined;
  }
  const down = fc.record({
    question: fc.constantFrom('why?', 'how?'),
    reason: fc.constantFrom<ReportReason>('wrong-passage', 'out-of-date', 'incomplete', 'other'),
  });
  const step: fc.Arbitrary<Step> = fc.record({
    person: fc.integer({ min: 1, max: 3 }),
    quote: fc.integer({ min: 0, max: 1 }),
    down: fc.option(down, { nil: undefined }),
  });

  test('leaves each person’s last word, as a count and as a standing complaint', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.boolean(), async (steps, isAtOnce) => {
        await using stores = await openTestStores();
        const { votes, gaps, answers } = stores;
        const answerId = await answers.save(newAnswer('why?'));
        const last = new Map<string, Step>();
        const done: Promise<void>[] = [];
        for (const each of steps) {
          last.set(`${each.person} on ${each.quote}`, each);
          done.push(cast(votes, answerId, each));
          if (!isAtOnce) await done.at(-1);
        }
        await Promise.all(done);
        const standing = Array.from(last.values());
        const complaints = standing.flatMap((vote) => vote.down ?? []);
        expect(await votes.countOf(answerId)).toEqual({
          up: standing.length - complaints.length,
          down: complaints.length,
        });
        const reported = (gap: Gap): string[] =>
          gap.reports.map(({ reason }) => `${gap.question} ${reason}`);
        const open = await gaps.list({ all: true });
        expect(open.flatMap(reported).sort()).toEqual(
          complaints.map(({ question, reason }) => `${question} ${reason}`).sort(),
        );
        // No gap is left of what nobody complains about any more.
        expect(open.every((gap) => gap.reports.length > 0 && gap.asked === 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  function cast(
    votes: TestStores['votes'],
    answerId: string,
    { person, quote, down: against }: Step,
  ): Promise<void> {
    const vote = { answerId, quote, person: String(person) };
    if (!against) return votes.voteUp(vote);
    const { question, reason } = against;
    return votes.voteDown(vote, complaint(question, { reason }));
  }
});

test('two connections at once see each other’s votes, and count none twice', async () => {
  const url = `file:${join(await tempFolder(), 'footnote.db')}`;
  const one = await openTestStores({ url });
  const two = await openTestStores({ url });
  const answerId = await one.answers.save(newAnswer('why?'));
  for (let person = 1; person <= 10; person += 1) {
    const [here, there] = person % 2 === 0 ? [one, two] : [two, one];
    const vote = { answerId, quote: 0, person: String(person) };
    await here.votes.voteUp(vote);
    await there.votes.voteDown(vote, complaint('why?', { text: String(person) }));
  }
  expect(await one.votes.countOf(answerId)).toEqual({ up: 0, down: 10 });
  expect(await two.votes.countOf(answerId)).toEqual({ up: 0, down: 10 });
  expect((await two.gaps.list())[0]?.reports).toEqual((await one.gaps.list())[0]?.reports);
  expect((await one.gaps.list())[0]?.reports).toHaveLength(10);
});

describe('a person', () => {
  test('stands in no column but that of votes', async () => {
    const { votes, gaps, answers, vote, answerId, queries } = await opened();
    await answers.link({ messageId: '1', channelId: '42', askingMessageId: '9', answerId });
    await gaps.record(newGap('how?'));
    await votes.voteDown(vote, complaint('why?'));
    await votes.voteUp({ ...vote, quote: 1 });
    for (const table of ['gaps', 'gap_reports', 'answers', 'answer_messages'] as const) {
      const rows = await queries.selectFrom(table).selectAll().execute();
      expect(rows.length, table).toBeGreaterThan(0);
      expect(JSON.stringify(rows), table).not.toContain(PERSON);
    }
    const rows = await queries.selectFrom('votes').selectAll().execute();
    expect(rows.map(({ person }) => person)).toEqual([PERSON, PERSON]);
  });

  test('can be forgotten with what they reported, one query for each', async () => {
    const { votes, gaps, vote, queries } = await opened();
    await votes.voteDown(vote, complaint('why?', { text: 'mine' }));
    await votes.voteDown({ ...vote, person: OTHER }, complaint('why?', { text: 'theirs' }));
    await queries
      .deleteFrom('gap_reports')
      .where('id', 'in', (eb) =>
        eb.selectFrom('votes').select('report_id').where('person', '=', PERSON),
      )
      .execute();
    await queries.deleteFrom('votes').where('person', '=', PERSON).execute();
    expect(await gaps.list()).toMatchObject([{ reports: [{ text: 'theirs' }] }]);
    const rows = await queries.selectFrom('votes').selectAll().execute();
    expect(rows.map(({ person }) => person)).toEqual([OTHER]);
  });
});
