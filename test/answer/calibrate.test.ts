import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.js';
import { createExamineQuestion, type ExamineQuestion } from '../../src/answer/answer-question.js';
import { calibrate } from '../../src/answer/calibrate.js';
import { type Calibration, parseCalibration } from '../../src/answer/calibration.js';
import { OFF_TOPIC_QUESTIONS } from '../../src/answer/off-topic-questions.js';
import { type Evaluation, summarise } from '../../src/answer/evaluate.js';
import type { TestQuestion } from '../../src/answer/question-set.js';
import { evaluate } from '../../src/eval-run.js';
import { STANDARD_ANSWERABLE, STANDARD_RIGHT } from '../../src/answer/rule.js';
import { eachLeg } from '../../src/search/fuse.js';
import type { Hit, Search, SearchResult } from '../../src/search/search.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { corpusOf, passage } from '../helpers/passages.js';
import { searchOver } from '../helpers/search-over.js';
import { hitOf, resultOf } from '../helpers/search-results.js';
import { STUDY_NOTES } from '../helpers/study-notes.js';

const embedder = bundledEmbedder();

/** Share of questions that get an answer of one of these kinds. */
async function shareOf(
  kinds: readonly Answer['kind'][],
  examine: ExamineQuestion,
  questions: readonly string[],
): Promise<number> {
  let found = 0;
  for (const question of questions) {
    if (kinds.includes((await examine({ question })).answer.kind)) found += 1;
  }
  return found / questions.length;
}

const QUOTED = ['answered', 'close'] as const;

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
    expect(await shareOf(['answered'], examine, ON_TOPIC)).toBeGreaterThanOrEqual(0.9);
  });

  test('refuses everyday questions, also those that it has not seen', async () => {
    expect(await shareOf(QUOTED, examine, UNSEEN_OFF_TOPIC)).toBe(0);
    expect(await shareOf(QUOTED, examine, OFF_TOPIC_QUESTIONS)).toBeLessThanOrEqual(0.05);
  });

  test('marks where the notes’ own words lie: nearer than what has nothing to do with them', () => {
    const { similarity, passageSimilarity } = calibration.anchors;
    for (const { background, own } of [similarity, passageSimilarity]) {
      expect(own).toBeGreaterThan(background + 0.1);
      expect(background).toBeLessThan(0.5);
    }
  });

  test('holds the standard rules, which fit any model between these marks', () => {
    expect(calibration.right).toEqual(STANDARD_RIGHT);
    expect(calibration.answerable).toMatchObject({
      bias: STANDARD_ANSWERABLE.bias,
      weights: STANDARD_ANSWERABLE.weights,
    });
    expect(calibration.labelledQuestions).toBe(0);
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
    expect(() => parseCalibration(calibration)).not.toThrow();
    const examine = createExamineQuestion(search, calibration);
    expect(await shareOf(QUOTED, examine, UNSEEN_OFF_TOPIC)).toBeLessThanOrEqual(0.1);
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

describe('a leg that is silent', () => {
  test('is none where both work', async () => {
    const search = await searchOver(STUDY_NOTES, embedder);
    expect((await calibrate(search)).silentLegs).toEqual([]);
  });

  test('is the meaning where the model knows no word of the notes', async () => {
    expect((await calibrate(await searchOver(STUDY_NOTES, mute))).silentLegs).toEqual(['meaning']);
  });

  test('is the keywords where they find no word of the notes’ own', async () => {
    const wordless = withResults(await searchOver(STUDY_NOTES, embedder), (result) =>
      resultOf(result.hits.map((hit) => ({ ...hit, coverage: 0 }))),
    );
    expect((await calibrate(wordless)).silentLegs).toEqual(['keywords']);
  });

  test('may be both', async () => {
    const dead = withResults(await searchOver(STUDY_NOTES, embedder), () => resultOf([]));
    expect((await calibrate(dead)).silentLegs).toEqual(['meaning', 'keywords']);
  });

  test('is not looked for where the notes have nothing to make questions of', async () => {
    const search = await searchOver(corpusOf({}), embedder);
    expect((await calibrate(search)).silentLegs).toEqual([]);
  });

  test('leaves the decision to the other', async () => {
    const search = await searchOver(STUDY_NOTES, mute);
    const examine = createExamineQuestion(search, await calibrate(search));
    expect((await examine({ question: 'visibility timeout' })).answer.kind).not.toBe('none');
    expect(await shareOf(QUOTED, examine, UNSEEN_OFF_TOPIC)).toBeLessThanOrEqual(0.1);
  });
});

describe('the cut-off', () => {
  /** Where it lies when off-topic questions find this. */
  async function cutOffWhere(foundElsewhere: (at: number) => readonly Hit[]): Promise<number> {
    const search = withResults(await searchOver(STUDY_NOTES, embedder), (result, question) => {
      const at = OFF_TOPIC_QUESTIONS.indexOf(question);
      return at < 0 ? result : resultOf(foundElsewhere(at));
    });
    return (await calibrate(search)).answerable.cutOff;
  }
  /** A hit that looks like an answer, with so many of the question’s words. */
  const alluring = (heldWords: number): Hit =>
    hitOf(passage('x'), {
      legs: eachLeg(() => ({ score: 0.9, rank: 1 })),
      coverage: 1,
      spanCoverage: 1,
      heldWords,
      fused: 1,
    });
  const standard = STANDARD_ANSWERABLE.cutOff;

  test('rises where off-topic questions look answerable, but only so far', async () => {
    const high = await cutOffWhere(() => [alluring(3)]);
    expect(high).toBeGreaterThan(standard);
    expect(await cutOffWhere(() => [alluring(100)])).toBe(high);
    expect(high).toBeLessThan(standard + 2);
  });

  test('falls where off-topic questions find nothing, but only so far', async () => {
    const low = await cutOffWhere(() => []);
    expect(low).toBeLessThan(standard);
    expect(low).toBeGreaterThan(standard - 1.6);
    const alike = [hitOf(passage('x'), { legs: eachLeg(() => ({ score: 0.01, rank: 1 })) })];
    const touched = await cutOffWhere(() => alike);
    expect(touched).toBeGreaterThan(low);
    expect(touched).toBeLessThanOrEqual(standard);
  });

  test('does not mind a few off-topic questions that the notes touch by chance', async () => {
    const low = await cutOffWhere(() => []);
    expect(await cutOffWhere((at) => (at % 10 === 0 ? [alluring(3)] : []))).toBe(low);
    expect(await cutOffWhere((at) => (at % 2 === 0 ? [alluring(3)] : []))).toBeGreaterThan(low);
  });
});

describe('calibration by questions with known answers', () => {
  const GOLD: readonly (readonly [question: string, file: string, answer: string])[] = [
    ['what does a data lake store?', 'storage/lakes.md', 'raw data in any form'],
    ['when is the schema applied in a warehouse?', 'storage/lakes.md', 'data is written'],
    ['what is the largest object in S3?', 'storage/s3.md', '5 TB'],
    ['which storage class is for archives?', 'storage/s3.md', 'Deep Archive'],
    ['how long does kinesis keep records?', 'streaming/kinesis.md', '24 hours'],
    ['how much can a shard take in?', 'streaming/kinesis.md', '1 MB'],
    ['what does a dead-letter queue do?', 'streaming/queues.md', 'could not be processed'],
    ['what is the visibility timeout?', 'streaming/queues.md', 'hidden from other consumers'],
    ['is parquet columnar?', 'formats.md', 'columnar'],
  ];
  const answerable = GOLD.map(([question, file, must_contain], at): TestQuestion => {
    return { id: String(at), question, kind: 'direct', gold: [{ file, must_contain }] };
  });
  const far = UNSEEN_OFF_TOPIC.map((question): TestQuestion => {
    return { id: question, question, kind: 'far', gold: [] };
  });
  const questions = [...answerable, ...far];
  let search: Search;
  let calibration: Calibration;
  beforeAll(async () => {
    search = await searchOver(STUDY_NOTES, embedder);
    calibration = await calibrate(search, { questions });
  });

  test('fits both rules to them, and says how many there were', async () => {
    const standard = await calibrate(search);
    expect(calibration.labelledQuestions).toBe(questions.length);
    expect(calibration.answerable.weights).not.toEqual(standard.answerable.weights);
    expect(calibration.right.weights).not.toEqual(standard.right.weights);
    expect(Object.keys(calibration.right.weights)).toEqual(Object.keys(standard.right.weights));
  });

  test('leaves the marks and the silent legs as the notes give them', async () => {
    const { anchors, silentLegs } = await calibrate(search);
    expect(calibration).toMatchObject({ anchors, silentLegs });
  });

  test('answers them, and refuses what they say is not in the notes', async () => {
    const examine = createExamineQuestion(search, calibration);
    const asked = answerable.map(({ question }) => question);
    expect(await shareOf(QUOTED, examine, asked)).toBe(1);
    expect(await shareOf(['answered'], examine, asked)).toBeGreaterThanOrEqual(0.8);
    expect(await shareOf(QUOTED, examine, UNSEEN_OFF_TOPIC)).toBeLessThanOrEqual(0.1);
  });

  test('lets through what the standard rules refuse, when it is said to be answered', async () => {
    const hard = 'what about zebras grazing near some columnar savanna?';
    const gold = [{ file: 'formats.md', must_contain: 'columnar' }];
    const known = { id: 'hard', question: hard, kind: 'paraphrase', gold };
    const kindBy = async (by: Calibration): Promise<string> =>
      (await createExamineQuestion(search, by)({ question: hard })).answer.kind;
    expect(await kindBy(await calibrate(search))).toBe('none');
    expect(await kindBy(await calibrate(search, { questions: [...questions, known] }))).not.toBe(
      'none',
    );
  });

  test('asks for more where first hits are seldom right, so that answers mostly are', async () => {
    const gold = [{ file: 'none.md', must_contain: 'x' }];
    const doubted = questions.map((question, at): TestQuestion => {
      return at % 2 === 0 && at < answerable.length ? question : { ...question, gold };
    });
    const doubting = await calibrate(search, { questions: doubted });
    const figuresBy = async (by: Calibration): Promise<Evaluation> => {
      const examine = createExamineQuestion(search, by);
      return summarise(await evaluate(doubted, examine, new AbortController().signal));
    };
    const [before, after] = [await figuresBy(calibration), await figuresBy(doubting)];
    expect(before.answeredPrecision).toBeLessThan(0.7);
    expect(after.answeredPrecision).toBeGreaterThanOrEqual(0.8);
    expect(after.bands.answerable.answered).toBeLessThan(before.bands.answerable.answered ?? 0);
  });

  test('takes them without the greeting around, as they are asked', async () => {
    const polite = questions.map((each) => ({
      ...each,
      question: `hello! ${each.question} thanks`,
    }));
    expect(await calibrate(search, { questions: polite })).toEqual(calibration);
  });

  test('is the same every time, and comes back from JSON as it was', async () => {
    expect(await calibrate(search, { questions })).toEqual(calibration);
    expect(parseCalibration(JSON.parse(JSON.stringify(calibration)))).toEqual(calibration);
  });

  test.each([
    ['nothing but what is not in the notes', far],
    ['a single question', answerable.slice(0, 1)],
  ])('copes with %s', async (_, few) => {
    const fitted = await calibrate(search, { questions: few });
    expect(() => parseCalibration(fitted)).not.toThrow();
    expect(fitted.labelledQuestions).toBe(few.length);
  });
});

describe('a calibration that is called off', () => {
  test('does not begin', async () => {
    const { search, asked } = await countingSearch();
    const signal = AbortSignal.abort(new Error('called off'));
    await expect(calibrate(search, { signal })).rejects.toThrow('called off');
    expect(asked()).toBe(0);
  });

  test.each([
    ['with everyday questions', 5],
    ['with questions of the notes’ own words', OFF_TOPIC_QUESTIONS.length + 3],
  ])('stops in the middle, when it is busy %s', async (_, after) => {
    const controller = new AbortController();
    const { search, asked } = await countingSearch((count) => {
      if (count === after) controller.abort(new Error('called off'));
    });
    await expect(calibrate(search, { signal: controller.signal })).rejects.toThrow('called off');
    expect(asked()).toBe(after);
  });

  test('stops in the middle of questions with known answers', async () => {
    const questions = Array.from({ length: 9 }, (_, at): TestQuestion => {
      return { id: String(at), question: `labelled lake ${at}?`, kind: 'far', gold: [] };
    });
    const controller = new AbortController();
    const { search, asked } = await countingSearch((_, question) => {
      if (question === 'labelled lake 4?') controller.abort(new Error('called off'));
    });
    const all = calibrate(search, { questions, signal: controller.signal });
    await expect(all).rejects.toThrow('called off');
    const { search: whole, asked: unhurried } = await countingSearch();
    await calibrate(whole, { questions });
    expect(asked()).toBe(unhurried() - 4);
  });
});

/** A model that knows no word at all. */
const mute = {
  get model() {
    return embedder.model;
  },
  embed: (texts: readonly string[]) =>
    Promise.resolve(texts.map(() => new Float32Array(embedder.model.dimensions))),
};

/** A search that finds something else. */
function withResults(
  search: Search,
  change: (result: SearchResult, question: string) => SearchResult,
): Search {
  return {
    index: search.index,
    search: async (question, options) => change(await search.search(question, options), question),
  };
}

async function countingSearch(
  onAsked?: (count: number, question: string) => void,
): Promise<{ readonly search: Search; readonly asked: () => number }> {
  let count = 0;
  const search = withResults(await searchOver(STUDY_NOTES, embedder), (result, question) => {
    count += 1;
    onAsked?.(count, question);
    return result;
  });
  return { search, asked: () => count };
}
