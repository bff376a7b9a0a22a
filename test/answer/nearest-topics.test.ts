import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createExamineQuestion } from '../../src/answer/answer-question.js';
import { calibrate } from '../../src/answer/calibrate.js';
import { nearestTopics } from '../../src/answer/nearest-topics.js';
import { fileReader } from '../../src/notes/file-reader.js';
import type { Passage } from '../../src/notes/passage.js';
import { readNotes } from '../../src/notes/read-notes.js';
import { eachLeg } from '../../src/search/fuse.js';
import type { Hit } from '../../src/search/search.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { FOREIGN, hasForeignQuestions } from '../helpers/foreign-questions.js';
import { passage } from '../helpers/passages.js';
import { searchOver } from '../helpers/search-over.js';

function topics(...passages: readonly Partial<Passage>[]): string[] {
  const hits = passages.map((fields): Hit => ({
    passage: passage('Text.', fields),
    score: 1,
    span: null,
    legs: eachLeg(() => ({ score: 0, rank: null })),
    coverage: 0,
    duplicates: [],
  }));
  return nearestTopics(hits).map(({ question }) => question);
}

describe('topics', () => {
  test('are the nearest headings, in the order of the hits', () => {
    expect(topics({ headings: ['AWS', 'Kinesis'] }, { headings: ['S3'] })).toEqual([
      'Kinesis',
      'S3',
    ]);
  });

  test('are three at most, each once', () => {
    const hits = ['S3', 's3', 'Glue', 'EMR', 'EC2'].map((heading) => ({ headings: [heading] }));
    expect(topics(...hits)).toEqual(['S3', 'Glue', 'EMR']);
  });

  test.each([
    ['📌 Data lakes', 'Data lakes'],
    ['3. Streaming', 'Streaming'],
    ['2.1.4) Shards', 'Shards'],
    ['Limits to know…', 'Limits to know'],
    ['What is a lake?', 'What is a lake?'],
    ['“Exactly once”', '“Exactly once”'],
  ])('are cleaned of what only decorates: %s', (heading, expected) => {
    expect(topics({ headings: [heading] })).toEqual([expected]);
  });

  test.each(['Overview', 'Key Concepts', 'Exam tips', 'Pricing', 'use cases'])(
    'that say nothing alone carry the one above: %s',
    (general) => {
      expect(topics({ headings: ['AWS', 'Kinesis', general] })).toEqual([`Kinesis: ${general}`]);
    },
  );

  test('without headings are the title of the note', () => {
    expect(topics({ title: 'Streaming notes', headings: [] })).toEqual(['Streaming notes']);
    expect(topics({ title: 'Streaming notes', headings: ['→'] })).toEqual(['Streaming notes']);
  });

  test('that would be empty are none', () => {
    expect(topics({ title: '…', headings: [] })).toEqual([]);
  });
});

/** Questions that miss, so that topics are offered. */
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

const corpora = [
  {
    name: 'the notes that ship',
    folder: fileURLToPath(new URL('../../corpus', import.meta.url)),
    isThere: true,
  },
  { name: 'foreign notes', folder: FOREIGN.notesFolder, isThere: hasForeignQuestions },
];

describe('a topic that a miss offers', () => {
  const embedder = bundledEmbedder();

  for (const { name, folder, isThere } of corpora) {
    test.skipIf(!isThere)(`is answered when it is asked, over ${name}`, async () => {
      const files = { folder, maxNoteBytes: 5 * 2 ** 20, files: fileReader };
      const search = await searchOver(await readNotes(files), embedder);
      const examine = createExamineQuestion(search, await calibrate(search));
      const offered = new Set<string>();
      for (const question of MISSES) {
        const { answer } = await examine({ question });
        for (const topic of answer.topics) offered.add(topic.question);
      }
      expect(offered.size).toBeGreaterThan(5);
      const unanswered: string[] = [];
      for (const question of offered) {
        if ((await examine({ question })).answer.kind !== 'answered') unanswered.push(question);
      }
      expect(unanswered).toEqual([]);
    });
  }
});
