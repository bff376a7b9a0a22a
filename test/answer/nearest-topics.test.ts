import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createExamineQuestion, type ExamineQuestion } from '../../src/answer/answer-question.js';
import { calibrate } from '../../src/answer/calibrate.js';
import type { Topic } from '../../src/answer/answer.js';
import { nearestTopics } from '../../src/answer/nearest-topics.js';
import { fileReader } from '../../src/notes/file-reader.js';
import type { Passage } from '../../src/notes/passage.js';
import { readNotes } from '../../src/notes/read-notes.js';
import { readQuestionsFile } from '../../src/questions-file.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { FOREIGN, hasForeignQuestions } from '../helpers/foreign-questions.js';
import { passage } from '../helpers/passages.js';
import '../helpers/property-seed.js';
import { searchOver } from '../helpers/search-over.js';

function hit(fields: Partial<Passage>): { readonly passage: Passage } {
  return { passage: passage('Text.', fields) };
}

function topics(...passages: readonly Partial<Passage>[]): string[] {
  return nearestTopics(passages.map(hit)).map(({ question }) => question);
}

describe('topics', () => {
  test('are the two nearest headings, in the order of the hits', () => {
    const headings = ['AWS', 'Streams', 'Kinesis'];
    expect(topics({ headings }, { headings: ['S3'] })).toEqual(['Streams: Kinesis', 'S3']);
  });

  test('leave a heading out that says the other one again', () => {
    expect(topics({ headings: ['Glue and Athena', 'Athena'] })).toEqual(['Athena']);
  });

  test('are three at most, each once', () => {
    const hits = ['S3', 's3', 'Glue', 'EMR', 'EC2'].map((heading) => ({ headings: [heading] }));
    expect(topics(...hits)).toEqual(['S3', 'Glue', 'EMR']);
  });

  test.each([
    ['📌 Data lakes', 'Data lakes'],
    ['3. Streaming', 'Streaming'],
    ['2.1.4) Shards', 'Shards'],
    ['2. 📌 Shards', 'Shards'],
    ['Limits to know…', 'Limits to know'],
    ['What is a lake?', 'What is a lake?'],
    ['“Exactly once”', '“Exactly once”'],
  ])('are cleaned of what only decorates: %s', (heading, expected) => {
    expect(topics({ headings: [heading] })).toEqual([expected]);
  });

  test('name what the first lines are about', () => {
    const headings = ['Glossary', 'Storage'];
    const row = { from: 0, to: 3, words: 'Class: Standard-IA; For: rare reads', under: [] };
    const term = { from: 0, to: 3, words: 'Bucket policy: JSON for a whole bucket', under: [] };
    const nested = { from: 0, to: 3, words: 'rare reads', under: ['Classes', 'Standard-IA'] };
    const plain = { from: 0, to: 3, words: 'A sentence that says something', under: [] };
    expect(topics({ headings, spans: [row] })).toEqual(['Glossary: Storage: Standard-IA']);
    expect(topics({ headings, spans: [term] })).toEqual(['Glossary: Storage: Bucket policy']);
    expect(topics({ headings, spans: [nested] })).toEqual(['Glossary: Storage: Standard-IA']);
    expect(topics({ headings, spans: [plain] })).toEqual(['Glossary: Storage']);
  });

  test('are the question of a passage that begins with one', () => {
    const spans = [{ from: 0, to: 3, words: 'Q: Can a shard be split? A: Yes.', under: [] }];
    expect(topics({ headings: ['Shards'], spans })).toEqual(['Can a shard be split?']);
  });

  test('never repeat what was asked, in whatever order', () => {
    const hits = ['Shards of a stream', 'S3'].map((heading) => hit({ headings: [heading] }));
    const offered = nearestTopics(hits, 'the stream’s shards?').map(({ question }) => question);
    expect(offered).toEqual(['S3']);
  });

  test('lead to nothing that is quoted already', () => {
    const hits = ['S3', 'Glue', 'EMR'].map((heading) => hit({ headings: [heading] }));
    const quoted = [passage('Another text.', { headings: ['S3'] })];
    expect(nearestTopics(hits, 'emr?', quoted).map(({ question }) => question)).toEqual(['Glue']);
  });

  test('fit a button, however long headings are, and end with a whole word or character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'word', ' ', '🙂', 'ü', '列', ':', '.') });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, (headings, words) => {
        const long = headings.map((heading) => heading.repeat(5));
        const [topic = ''] = topics({
          headings: long,
          spans: [{ from: 0, to: 1, words, under: long }],
        });
        expect(topic.length).toBeLessThanOrEqual(80);
        expect(topic.isWellFormed()).toBe(true);
        expect(topic).toBe(topic.trim());
      }),
    );
  });

  test('without headings are the title of the note', () => {
    expect(topics({ title: 'Streaming notes', headings: [] })).toEqual(['Streaming notes']);
    expect(topics({ title: 'Streaming notes', headings: ['→'] })).toEqual(['Streaming notes']);
  });

  test('that would be empty are none', () => {
    expect(topics({ title: '…', headings: [] })).toEqual([]);
  });
});

const corpora = [
  {
    name: 'the notes that ship',
    folder: fileURLToPath(new URL('../../corpus', import.meta.url)),
    questionsFile: fileURLToPath(new URL('../quality/questions.jsonl', import.meta.url)),
    isThere: true,
  },
  {
    name: 'foreign notes',
    folder: FOREIGN.notesFolder,
    questionsFile: FOREIGN.questionsFile,
    isThere: hasForeignQuestions,
  },
];

/** Questions that the notes have nothing for. */
const MISSES = [
  'who won the football match yesterday?',
  'how do I bake bread without yeast?',
  'what is the weather like in Lisbon?',
  'when does the pharmacy open?',
  'which planet has the most moons?',
  'how can I learn to play the guitar?',
  'why do cats purr?',
  'what did we have for lunch on tuesday?',
  'who repairs bicycles around here?',
  'best museum for children in the rain',
];

/** Share of all passages that their own topic, asked as it stands, must lead to. */
const ANSWERED_BY_TOPIC = 0.9;

describe.each(corpora)('over $name', ({ folder, questionsFile, isThere }) => {
  const embedder = bundledEmbedder();
  let examine: ExamineQuestion;
  let passages: readonly Passage[] = [];

  beforeAll(async () => {
    if (!isThere) return;
    const files = { folder, maxNoteBytes: 5 * 2 ** 20, files: fileReader };
    const search = await searchOver(await readNotes(files), embedder);
    examine = createExamineQuestion(search, await calibrate(search));
    ({ passages } = search.index);
  }, 60_000);

  test.skipIf(!isThere)(
    'a topic that a close answer or a miss offers is answered with what it was offered for',
    async () => {
      const asked = await readQuestionsFile(questionsFile);
      const questions = [...MISSES, ...asked.map(({ question }) => question)];
      const offered = new Map<string, Topic>();
      const kinds = new Set<string>();
      for (const question of questions) {
        const { answer } = await examine({ question });
        if (answer.topics.length > 0) kinds.add(answer.kind);
        for (const topic of answer.topics) offered.set(`${topic.path} ${topic.question}`, topic);
      }
      expect(Array.from(kinds).sort()).toEqual(['close', 'none']);
      expect(offered.size).toBeGreaterThan(30);
      const lost: string[] = [];
      for (const { question, path, headings } of offered.values()) {
        // Also without the mark: an answer's buttons ask its question once more.
        for (const isTopic of [true, false]) {
          const { kind, quotes } = (await examine({ question, isTopic })).answer;
          const places = quotes.flatMap((quote) => [quote, ...quote.also]);
          const isThere = places.some((place) => place.path === path);
          if (kind !== 'answered' || !isThere)
            lost.push(`${path} ${headings.join(' › ')} ${question}`);
        }
      }
      expect(lost).toEqual([]);
    },
    60_000,
  );

  test.skipIf(!isThere)(
    'the topic of a passage leads to it',
    async () => {
      const lost: string[] = [];
      for (const target of passages) {
        const question = nearestTopics([{ passage: target }])[0]?.question ?? '';
        const { quotes } = (await examine({ question })).answer;
        const places = quotes.flatMap((quote) => [quote, ...quote.also]);
        const isFound = places.some(
          ({ path, fromLine }) => path === target.path && fromLine === target.fromLine,
        );
        if (!isFound) lost.push(`${target.path}:${target.fromLine} ${question}`);
      }
      const share = 1 - lost.length / passages.length;
      expect(share, lost.join('\n')).toBeGreaterThanOrEqual(ANSWERED_BY_TOPIC);
    },
    60_000,
  );
});
