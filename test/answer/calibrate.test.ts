import { beforeAll, describe, expect, test } from 'vitest';
import { createExamineQuestion, type ExamineQuestion } from '../../src/answer/answer-question.js';
import { calibrate } from '../../src/answer/calibrate.js';
import { type Calibration, evidenceOf, parseCalibration } from '../../src/answer/calibration.js';
import { OFF_TOPIC_QUESTIONS } from '../../src/answer/off-topic-questions.js';
import { SetupError } from '../../src/errors.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { corpusOf } from '../helpers/passages.js';
import { searchOver } from '../helpers/search-over.js';
import { STUDY_NOTES } from '../helpers/study-notes.js';

const embedder = bundledEmbedder();

/** Share of questions that are answered. */
async function answeredShare(
  examine: ExamineQuestion,
  questions: readonly string[],
): Promise<number> {
  let answered = 0;
  for (const question of questions) {
    if ((await examine({ question })).answer.kind === 'answered') answered += 1;
  }
  return answered / questions.length;
}

/** Everyday questions that are not among those the calibration learns from. */
const UNSEEN_OFF_TOPIC = [
  'how do I unclog a kitchen sink',
  'what is the tallest mountain in africa',
  'is my train late',
  'which films are on this weekend',
  'how long do eggs keep in the fridge',
  'who invented the telephone',
  'can dogs eat grapes',
  'what should I name my parrot',
  'how do I iron a silk blouse',
  'where is the nearest swimming pool',
];

const ON_TOPIC = [
  'what does a data lake store?',
  'when is the schema applied in a data warehouse?',
  'what is the largest object in S3?',
  'which storage class is for archives?',
  'how long does kinesis keep records?',
  'how much can a shard take in?',
  'what does a dead-letter queue do?',
  'what is the visibility timeout?',
  'is parquet columnar?',
  'which format carries its schema?',
];

describe('calibration on small notes', () => {
  let calibration: Calibration;
  let examine: ExamineQuestion;
  beforeAll(async () => {
    const search = await searchOver(STUDY_NOTES, embedder);
    calibration = await calibrate(search);
    examine = createExamineQuestion(search, calibration);
  });

  test('answers what the notes say', async () => {
    expect(await answeredShare(examine, ON_TOPIC)).toBeGreaterThanOrEqual(0.9);
  });

  test('refuses everyday questions, also those that it has not seen', async () => {
    expect(await answeredShare(examine, UNSEEN_OFF_TOPIC)).toBe(0);
    expect(await answeredShare(examine, OFF_TOPIC_QUESTIONS)).toBeLessThanOrEqual(0.05);
  });

  test('takes nearness and covered words for evidence', () => {
    expect(calibration.similarity).toBeGreaterThan(0);
    expect(calibration.coverage).toBeGreaterThan(0);
    const near = evidenceOf({ similarity: 0.8, coverage: 1 }, calibration);
    expect(near).toBeGreaterThan(calibration.cutOff);
    expect(evidenceOf({ similarity: 0, coverage: 0 }, calibration)).toBeLessThan(
      calibration.cutOff,
    );
  });

  test('is the same for the same notes', async () => {
    expect(await calibrate(await searchOver(STUDY_NOTES, embedder))).toEqual(calibration);
  });

  test('comes back from JSON as it was', () => {
    expect(parseCalibration(JSON.parse(JSON.stringify(calibration)))).toEqual(calibration);
  });
});

describe('calibration where hardly anything can be learned', () => {
  test.each([
    ['one short line', { 'a.md': 'Lakes.\n' }],
    ['two short lines', { 'a.md': 'Data lakes.\n', 'b.md': 'Queues.\n' }],
    [
      'a script that the model can’t read',
      {
        'a.md':
          '数据湖存储任何形式的原始数据。模式在读取数据时应用。\n\n数据仓库保存经过清理的结构化表。\n',
        'b.md': '分片每秒最多接收一千条记录。记录默认保留二十四小时。\n',
      },
    ],
  ])('still refuses everyday questions: %s', async (_, notes) => {
    const search = await searchOver(corpusOf(notes), embedder);
    const calibration = await calibrate(search);
    const { bias, similarity, coverage, cutOff } = calibration;
    expect([bias, similarity, coverage, cutOff].every(Number.isFinite)).toBe(true);
    const examine = createExamineQuestion(search, calibration);
    expect(await answeredShare(examine, UNSEEN_OFF_TOPIC)).toBeLessThanOrEqual(0.1);
  });

  test('finds no leg silent where both work', async () => {
    const search = await searchOver(STUDY_NOTES, embedder);
    expect((await calibrate(search)).silentLegs).toEqual([]);
  });

  test('tells when the model knows no word of the notes', async () => {
    const mute = {
      ...embedder,
      embed: (texts: readonly string[]) =>
        Promise.resolve(texts.map(() => new Float32Array(embedder.model.dimensions))),
    };
    const search = await searchOver(STUDY_NOTES, mute);
    expect((await calibrate(search)).silentLegs).toEqual(['meaning']);
  });

  test('still answers what a single line says', async () => {
    const search = await searchOver(corpusOf({ 'a.md': 'Lakes hold water.\n' }), embedder);
    const examine = createExamineQuestion(search, await calibrate(search));
    expect((await examine({ question: 'what do lakes hold?' })).answer.kind).toBe('answered');
  });

  test('still answers in another script what shares its words', async () => {
    const notes = {
      'a.md': '数据湖存储任何形式的原始数据。\n',
      'b.md': '分片每秒最多接收一千条记录。\n',
    };
    const search = await searchOver(corpusOf(notes), embedder);
    const examine = createExamineQuestion(search, await calibrate(search));
    const { answer } = await examine({ question: '数据湖存储原始数据' });
    expect(answer.quotes[0]?.path).toBe('a.md');
  });
});

describe('a stored calibration', () => {
  test.each([undefined, null, {}, { version: 2 }, { version: 1, bias: 'high' }, 'text'])(
    'that can’t be read is refused with what to do: %j',
    (stored) => {
      expect(() => parseCalibration(stored)).toThrow(SetupError);
      expect(() => parseCalibration(stored)).toThrow(/npm run index/);
    },
  );
});
