import { describe, expect, test } from 'vitest';
import {
  createExamineQuestion,
  type Examined,
  LONGEST_QUESTION,
} from '../../src/answer/answer-question.js';
import { nearestTopics } from '../../src/answer/nearest-topics.js';
import type { Calibration } from '../../src/answer/calibration.js';
import { UserError } from '../../src/errors.js';
import type { Passage } from '../../src/notes/passage.js';
import { fakeEmbedder } from '../helpers/fake-embedder.js';
import { passage } from '../helpers/passages.js';
import { searchOverPassages } from '../helpers/search-over.js';

/** Has something where the notes share enough words with the question; then the first hit is right. */
const CALIBRATION: Calibration = {
  version: 2,
  anchors: {
    similarity: { background: 0, own: 1 },
    passageSimilarity: { background: 0, own: 1 },
  },
  answerable: { bias: -0.5, weights: { widestCoverage: 1 }, cutOff: 0 },
  right: { bias: -1, weights: { coverage: 3 }, cutOff: 0 },
  silentLegs: [],
  labelledQuestions: 0,
};

/** The same, but no first hit is ever right. */
const DOUBTFUL: Calibration = { ...CALIBRATION, right: { bias: 0, weights: {}, cutOff: 1 } };

const STORES = 'A lake stores raw data: logs of servers, clicks of people, pictures and songs.';
const LAKE = passage(`Intro to lakes.\n${STORES}\nMore about lakes.`, {
  path: 'lakes.md',
  headings: ['Data lakes'],
  tags: ['storage'],
  context: [{ fromLine: 1, toLine: 1, text: 'Of lakes:' }],
  fromLine: 3,
  toLine: 5,
});
const NOTES: readonly Passage[] = [
  LAKE,
  passage('A queue decouples producers.', { path: 'queues.md', headings: ['Queues'] }),
  passage('Parquet is columnar.', { path: 'formats.md', headings: ['Formats'] }),
  passage('Avro carries its schema.', { path: 'formats.md', headings: ['Formats', 'Avro'] }),
];

async function examine(
  question: string,
  {
    where,
    notes = NOTES,
    limit,
    isTopic,
    calibration = CALIBRATION,
  }: {
    where?: string;
    isTopic?: boolean;
    notes?: readonly Passage[];
    limit?: number;
    calibration?: Calibration;
  } = {},
): Promise<Examined> {
  const search = await searchOverPassages(notes, fakeEmbedder());
  return createExamineQuestion(search, calibration)({ question, isTopic, in: where }, limit);
}

describe('a question', () => {
  test.each(['', '   \n', '?', '… !! —', '🙂', 'thanks!', 'good morning everyone', 'who are you?'])(
    'that asks nothing gets no quotes but an example of what can be asked: %j',
    async (text) => {
      const { answer, result, decision } = await examine(text);
      expect(answer).toMatchObject({ kind: 'not-a-question', quotes: [], topics: [] });
      expect(answer).toMatchObject({ example: 'Formats' });
      expect(result.hits).toEqual([]);
      expect(decision).toBeUndefined();
    },
  );

  test('is found behind a greeting, and kept as it was asked', async () => {
    const { answer, result } = await examine('hi all! what decouples producers? thanks');
    expect(answer).toMatchObject({
      kind: 'answered',
      question: 'hi all! what decouples producers? thanks',
    });
    expect(result.terms.map(({ word }) => word)).toEqual(['decouples', 'producers']);
  });

  test('may be as long as is said, and no longer', async () => {
    await expect(examine('x'.repeat(LONGEST_QUESTION))).resolves.toBeDefined();
    const longer = examine('x'.repeat(LONGEST_QUESTION + 1));
    await expect(longer).rejects.toThrow(UserError);
    await expect(longer).rejects.toThrow(/1,000 characters.*1,001/);
  });

  test('counts without the blanks around and between its words', async () => {
    const { answer } = await examine(`  what \n\t is   a lake?${' '.repeat(5_000)}`);
    expect(answer.question).toBe('what is a lake?');
  });

  test('may be a single word or number', async () => {
    expect((await examine('lakes')).answer.kind).toBe('answered');
    expect((await examine('42')).answer.kind).toBe('none');
  });

  test('within something unknown is refused with what comes near', async () => {
    await expect(examine('lakes', { where: 'laks' })).rejects.toThrow(UserError);
    await expect(examine('lakes', { where: 'laks' })).rejects.toThrow(/lakes\.md/);
  });

  test.each(['', '  '])('within %j is asked of all notes', async (where) => {
    expect((await examine('queue', { where })).answer.quotes[0]?.path).toBe('queues.md');
  });
});

describe('an answer', () => {
  test('quotes the passage as it stands, with its place and the part that answers', async () => {
    const { answer } = await examine('what does a lake store, raw data?');
    const [quote] = answer.quotes;
    expect(answer).toMatchObject({ kind: 'answered', topics: [] });
    expect(quote).toMatchObject({
      path: 'lakes.md',
      headings: ['Data lakes'],
      fromLine: 3,
      toLine: 5,
      text: LAKE.text,
      context: LAKE.context,
      tags: ['storage'],
      also: [],
      differs: false,
    });
    expect(LAKE.text.slice(quote?.span?.from, quote?.span?.to)).toBe(STORES);
  });

  test('keeps every span inside its text', async () => {
    for (const question of ['lakes', 'queue', 'parquet columnar', 'schema']) {
      for (const { span, text } of (await examine(question)).answer.quotes) {
        expect(span?.from ?? 0).toBeGreaterThanOrEqual(0);
        expect(span?.to ?? 0).toBeLessThanOrEqual(text.length);
        expect(span?.from ?? 0).toBeLessThanOrEqual(span?.to ?? 0);
      }
    }
  });

  test('adds further quotes only where they come near the first', async () => {
    const { answer: alone } = await examine('what does a queue decouple?');
    expect(alone.quotes.map(({ path }) => path)).toEqual(['queues.md']);
    const twice = [
      ...NOTES,
      passage('A topic decouples producers of events too.', { path: 'topics.md' }),
    ];
    const { answer: two } = await examine('what decouples producers?', { notes: twice });
    expect(two.quotes.map(({ path }) => path).sort()).toEqual(['queues.md', 'topics.md']);
  });

  test('has three quotes at most, best first', async () => {
    const many = Array.from({ length: 8 }, (_, at) =>
      passage(`Lakes number ${at} hold water.`, { path: `${at}.md` }),
    );
    const { answer } = await examine('lakes hold water', { notes: [...many, ...NOTES] });
    expect(answer.quotes).toHaveLength(3);
    const scores = answer.quotes.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('names the other places that say the same', async () => {
    const copy = { ...LAKE, path: 'old/lakes.md', fromLine: 7, toLine: 9 };
    const { answer } = await examine('lake stores raw data', { notes: [...NOTES, copy] });
    expect(answer.quotes[0]?.also).toEqual([{ path: 'old/lakes.md', fromLine: 7, toLine: 9 }]);
  });

  test('shows together what gives different numbers, and marks both', async () => {
    const limits = [
      passage('A queue holds at most 100 messages.', { path: 'old.md', headings: ['Queues'] }),
      passage('A queue holds at most 500 messages.', { path: 'new.md', headings: ['Queues'] }),
    ];
    const { answer } = await examine('messages a queue holds at most', {
      notes: [...NOTES, ...limits],
    });
    const marked = answer.quotes.filter(({ differs }) => differs);
    expect(marked.map(({ path }) => path).sort()).toEqual(['new.md', 'old.md']);
    expect(answer.quotes.slice(0, 2)).toEqual(marked);
  });

  test('quotes a sentence once, wherever else it stands', async () => {
    const again = passage(`${STORES}\nNothing of lakes here but water.`, {
      path: 'water.md',
      headings: ['Data lakes'],
    });
    const first = passage(STORES, {
      path: 'rows.md',
      headings: ['Data lakes'],
    });
    const { answer } = await examine('a lake stores raw data', { notes: [again, first] });
    expect(answer.quotes).toHaveLength(1);
    expect(answer.quotes[0]?.also).toHaveLength(1);
  });

  test('comes from the part of the notes that was asked for', async () => {
    const { answer } = await examine('which schema?', { where: 'formats' });
    expect(new Set(answer.quotes.map(({ path }) => path))).toEqual(new Set(['formats.md']));
  });

  test('says whether it is sure or only likely', async () => {
    const confidenceOf = async (question: string): Promise<unknown> => {
      const { answer } = await examine(question);
      return answer.kind === 'answered' ? answer.confidence : answer.kind;
    };
    expect(await confidenceOf('a queue decouples producers')).toBe('sure');
    expect(await confidenceOf('a queue decouples zebras')).toBe('likely');
  });

  test('shows its work: the hits up to the limit, the evidence and the cut-offs', async () => {
    const { result, decision } = await examine('lakes', { limit: 1 });
    expect(result.hits).toHaveLength(1);
    expect(decision).toMatchObject({
      band: 'answered',
      answerable: { evidence: 0.5, cutOff: 0 },
      right: { evidence: 2, cutOff: 0 },
    });
  });
});

describe('a close answer', () => {
  test('quotes the nearest passages as an answer would, without saying how sure it is', async () => {
    const question = 'what does a lake store, raw data?';
    const { answer, decision } = await examine(question, { calibration: DOUBTFUL });
    expect(answer).toMatchObject({ kind: 'close', question });
    expect(answer).not.toHaveProperty('confidence');
    expect(decision?.band).toBe('close');
    expect(answer.quotes).toEqual((await examine(question)).answer.quotes);
  });

  test('offers topics of what was found besides, and none of what it quotes', async () => {
    const notes = [
      ...NOTES,
      passage('A swamp stores raw data too, but nobody finds it.', { headings: ['Swamps'] }),
      passage('Data has owners.', { headings: ['Owners'] }),
    ];
    const asked = { calibration: DOUBTFUL, notes };
    const { answer } = await examine('what does a lake store, raw data?', asked);
    expect(answer.quotes.map(({ headings }) => headings)).toContainEqual(['Data lakes']);
    const offered = answer.topics.map(({ question }) => question);
    expect(offered).toContain('Owners');
    expect(offered).not.toContain('Data lakes');
    for (const question of offered) {
      const topic = await examine(question, { ...asked, isTopic: true });
      expect(topic.answer.kind).toBe('answered');
    }
  });

  test('never comes of a question that the notes have nothing for', async () => {
    const { answer } = await examine('zebra crossings in bern', { calibration: DOUBTFUL });
    expect(answer).toMatchObject({ kind: 'none', quotes: [] });
  });
});

describe('the name of a section', () => {
  const help = { path: 'help.md', title: 'Help' };
  const HELP = [
    passage('Call the desk.', { ...help, headings: ['Help'], fromLine: 1, toLine: 1 }),
    passage('By night, write.', { ...help, headings: ['Help'], fromLine: 3, toLine: 3 }),
    passage('Numbers hang on the wall.', { ...help, headings: ['Help', 'Numbers'] }),
    passage('The fourth.', { ...help, headings: ['Help', 'More'] }),
  ];
  const notes = [...NOTES, ...HELP];

  test('is answered with its first passages, even where it could be small talk', async () => {
    expect((await examine('Help')).answer.kind).toBe('not-a-question');
    for (const question of ['Help', ' help ', 'HELP']) {
      const { answer, decision } = await examine(question, { notes, calibration: DOUBTFUL });
      expect(answer).toMatchObject({ kind: 'answered', confidence: 'sure', topics: [] });
      expect(answer.quotes.map(({ text }) => text)).toEqual(
        HELP.slice(0, 3).map(({ text }) => text),
      );
      expect(decision).toBeUndefined();
    }
    const below = passage('Say it here.', { title: 'Desk', headings: ['Desk', 'Thanks'] });
    const offered = await examine('Desk › Thanks', { notes: [...notes, below] });
    expect(offered.answer).toMatchObject({ kind: 'answered', quotes: [{ text: below.text }] });
    const topic = passage('Say it here.', { headings: ['Thanks'] });
    const heading = await examine('thanks', { notes: [...notes, topic] });
    expect(heading.answer).toMatchObject({ kind: 'answered', quotes: [{ text: topic.text }] });
  });

  test('of a single word is a question, if it is no title and was not offered', async () => {
    const words = { title: 'Words', headings: ['Words', 'Lakes'] };
    const asked = { notes: [passage('Nothing to see.', words), ...NOTES] };
    const { answer } = await examine('lakes', asked);
    expect(answer.quotes[0]?.path).toBe('lakes.md');
    const named = await examine('Words › Lakes', asked);
    expect(named.answer.quotes[0]?.text).toBe('Nothing to see.');
  });

  test('keeps an answer that begins with that section, marked and weighed', async () => {
    const { answer, decision } = await examine('Data lakes');
    expect(answer.kind).toBe('answered');
    expect(answer.quotes[0]).toMatchObject({ path: 'lakes.md' });
    expect(answer.quotes[0]?.span).not.toBeNull();
    expect(decision?.band).toBe('answered');
  });

  test('does not hide what is found in the section', async () => {
    const { answer } = await examine('Data lakes', { calibration: DOUBTFUL });
    expect(answer.quotes).toEqual((await examine('Data lakes')).answer.quotes);
  });

  test('counts only within the part that is asked', async () => {
    const inside = await examine('Data lakes', { where: 'lakes.md', calibration: DOUBTFUL });
    expect(inside.answer).toMatchObject({ kind: 'answered', quotes: [{ path: 'lakes.md' }] });
    const outside = await examine('Data lakes', { where: 'queues.md', calibration: DOUBTFUL });
    expect(outside.answer.kind).not.toBe('answered');
    expect((await examine('help', { notes, where: 'lakes.md' })).answer.kind).toBe(
      'not-a-question',
    );
  });

  test('with anything more to it is a question like others', async () => {
    const { answer } = await examine('Help me', { notes, calibration: DOUBTFUL });
    expect(answer.kind).not.toBe('answered');
  });

  test('gives way to a topic that was offered, where both are called the same', async () => {
    const storage = [
      passage('Blocks of disks.', { path: 'a.md', title: 'Storage', headings: ['Storage', 'EBS'] }),
      passage('Where to keep seeds.', { path: 'b.md', title: 'Garden', headings: ['Storage'] }),
    ];
    const search = await searchOverPassages([...NOTES, ...storage], fakeEmbedder());
    const ask = createExamineQuestion(search, DOUBTFUL);
    const pathOf = async (isTopic: boolean): Promise<string | undefined> =>
      (await ask({ question: 'Storage', isTopic })).answer.quotes[0]?.path;
    expect(await pathOf(false)).toBe('a.md');
    expect(await pathOf(true)).toBe('b.md');
  });
});

describe('a miss', () => {
  test('offers no topic that only repeats the question', async () => {
    const notes = [passage('Some text.', { headings: ['Zebra crossings'] }), ...NOTES];
    const { answer, result } = await examine('crossings of a zebra, giraffe, lion', { notes });
    expect(answer.kind).toBe('none');
    expect(result.hits[0]?.passage.headings).toEqual(['Zebra crossings']);
    expect(answer.topics[0]?.question).toBe('Zebra crossings');
    const others = nearestTopics(result.hits, 'crossings of a zebra?');
    expect(others).not.toHaveLength(0);
    expect(others.map(({ question }) => question)).not.toContain('Zebra crossings');
  });

  test('quotes nothing and offers the nearest topics', async () => {
    const { answer } = await examine('zebra crossings in bern');
    expect(answer).toMatchObject({ kind: 'none', quotes: [], question: 'zebra crossings in bern' });
    expect(answer.topics.length).toBeLessThanOrEqual(3);
    for (const { question, path } of answer.topics) {
      expect(question).not.toBe('');
      expect(NOTES.map((note) => note.path)).toContain(path);
    }
  });

  test('is decided by the cut-off, not by whether anything was found', async () => {
    const { answer, result, decision } = await examine('lake zebra giraffe lion tiger');
    expect(result.hits.length).toBeGreaterThan(0);
    expect(decision?.band).toBe('none');
    expect(decision?.answerable.evidence).toBeLessThan(0);
    expect(answer.kind).toBe('none');
    expect(answer.topics.map(({ question }) => question)).toContain('Data lakes');
  });

  test('is all there is where nothing was found, however little the cut-off asks for', async () => {
    const generous = { ...CALIBRATION, answerable: { bias: 9, weights: {}, cutOff: 0 } };
    const { answer } = await examine('zebra', { notes: [], calibration: generous });
    expect(answer).toMatchObject({ kind: 'none', quotes: [], topics: [] });
  });
});
