import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeFollowUp } from '../../src/answer/follow-up.js';
import { parseQuestionSet } from '../../src/answer/question-set.js';
import { type Vocabulary, vocabularyOf } from '../../src/answer/vocabulary.js';
import { stemsOf } from '../../src/search/terms.js';
import { FOREIGN, hasForeignQuestions } from '../helpers/foreign-questions.js';
import '../helpers/property-seed.js';
import { shippedPassages } from '../helpers/shipped-notes.js';

/** Notes about storage and streams: what stands in their headings, and what else they know. */
const HEADINGS = new Set(
  stemsOf(
    'Amazon S3 Glacier Deep Archive Standard-IA Kinesis Data Streams Firehose shards EFS FSx KMS Redshift Athena partitions data lake warehouse Glue DynamoDB Parquet encryption',
  ),
);
const KNOWN = new Set([
  ...HEADINGS,
  ...stemsOf('bucket object record retention retrieval region file training job image consumer'),
]);
const vocabulary: Vocabulary = {
  knows: (word) => stemsOf(word).some((stem) => KNOWN.has(stem)),
  names: (word) => stemsOf(word).every((stem) => HEADINGS.has(stem)),
};

function understood(question: string, previous: string): string[] {
  return completeFollowUp(question, previous, vocabulary);
}

describe('a follow-up that names another thing', () => {
  test.each([
    [
      'what is the retrieval time of Standard-IA?',
      'and for Glacier?',
      'what is the retrieval time of Glacier',
    ],
    ['retrieval time of Standard-IA', 'and for Glacier?', 'retrieval time of Glacier'],
    ['retrieval time of standard-ia', 'and for glacier?', 'retrieval time of glacier'],
    [
      'what does glacier cost to retrieve?',
      'and for standard-ia?',
      'what does standard-ia cost to retrieve',
    ],
    [
      'how do I connect redshift to jupyter',
      'and to sagemaker?',
      'how do I connect redshift to sagemaker',
    ],
    [
      'how long does kinesis keep data?',
      'what about Firehose?',
      'how long does Firehose keep data',
    ],
    ['how long does kinesis keep data?', 'how about firehose?', 'how long does firehose keep data'],
    [
      'how long does Kinesis Data Streams keep records?',
      'and Firehose?',
      'how long does Firehose keep records',
    ],
    ['what is the limit for S3?', 'same for streams', 'what is the limit for streams'],
    ['is S3 encrypted by default?', 'and EFS?', 'is EFS encrypted by default'],
    ['is S3 encrypted by default?', 'thanks and Aurora', 'is Aurora encrypted by default'],
    ['is S3 encrypted by default?', 'EFS too?', 'is EFS encrypted by default'],
    ['how much does Glacier cost?', 'for EFS?', 'how much does EFS cost'],
    [
      'how do I encrypt files with KMS?',
      'and with CloudHSM?',
      'how do I encrypt files with CloudHSM',
    ],
    ['how long is data kept in Kinesis?', 'and in Firehose?', 'how long is data kept in Firehose'],
    [
      'how long is data kept in Kinesis?',
      'ok thanks! and in Firehose?',
      'how long is data kept in Firehose',
    ],
    [
      'thanks! what is the price of S3?',
      'thanks! and for Glacier?',
      'thanks! what is the price of Glacier',
    ],
    [
      'how long does retrieval take with Standard-IA?',
      'and how long for Glacier?',
      'how long does retrieval take with Glacier',
    ],
    [
      'which storage class is the cheapest for archives?',
      'and for data that is read daily?',
      'which storage class is the cheapest for data that is read daily',
    ],
    [
      'wie lange werden Daten in Kinesis gespeichert?',
      'und bei Firehose?',
      'wie lange werden Daten in Firehose gespeichert',
    ],
    ['was kostet S3?', 'und Glacier?', 'was kostet Glacier'],
    ['was kostet S3?', 'was ist mit Glacier?', 'was kostet Glacier'],
    ['¿cuánto cuesta S3?', '¿y Glacier?', '¿cuánto cuesta Glacier'],
    ['¿cuál es el límite de S3?', 'y para EFS?', '¿cuál es el límite de EFS'],
    ['how long does Glacier take?', 'I meant Deep Archive', 'how long does Deep Archive take'],
    ['what is a shard in Kinesis?', 'and partitions?', 'what is a shard in partitions'],
  ])('%j, then %j', (previous, question, expected) => {
    expect(understood(question, previous)[0]).toBe(expected);
  });

  test('takes the place of the old one, which is gone', () => {
    for (const variant of understood('and for Glacier?', 'retrieval time of Standard-IA')) {
      expect(variant).not.toContain('Standard-IA');
    }
  });

  test('has a second reading where it may be meant otherwise', () => {
    const variants = understood('what about bookmarks?', 'how does Glue read partitions?');
    expect(variants.length).toBeGreaterThan(1);
    expect(variants.join('\n')).toContain('Glue');
  });
});

describe('a follow-up that names another property', () => {
  test.each([
    ['what is Glacier?', 'and the limit?', 'Glacier: limit'],
    ['what is Glacier?', 'the price?', 'Glacier: price'],
    ['what is the price of Glacier?', 'and the retrieval time?', 'Glacier: retrieval time'],
    ['what is Kinesis?', 'limits?', 'Kinesis: limits'],
    ['what is Kinesis?', 'and what is the limit?', 'Kinesis: what is the limit'],
    ['what is a shard in Kinesis?', 'what about pricing?', 'Kinesis: pricing'],
    ['was ist Glacier?', 'und die Kosten?', 'Glacier: Kosten'],
    ['¿qué es Glacier?', '¿cuánto cuesta?', 'Glacier: cuánto cuesta'],
  ])('%j, then %j', (previous, question, expected) => {
    expect(understood(question, previous)[0]).toBe(expected);
  });
});

describe('a follow-up that points back', () => {
  test.each([
    ['what is Glacier?', 'how much does it cost?', 'how much does Glacier cost'],
    ['how long does glacier keep data?', 'how much does it cost?', 'how much does glacier cost'],
    ['what is Glacier?', 'what are its limits?', 'what are Glacier limits'],
    ['what is Kinesis?', 'is it encrypted?', 'is Kinesis encrypted'],
    ['what is Kinesis?', 'is it encrypted with KMS?', 'is Kinesis encrypted with KMS'],
    ['what is Kinesis?', 'thanks, and how does this work', 'how does Kinesis work'],
    ['what is Kinesis?', 'ok and how does it work?', 'how does Kinesis work'],
    ['what is Kinesis?', 'what does that service cost?', 'what does Kinesis cost'],
    ['what is Kinesis?', 'how long is data kept there?', 'how long is data kept in Kinesis'],
    ['what is Kinesis?', 'can I use it for images?', 'can I use Kinesis for images'],
    ['what is Kinesis?', 'how do I encrypt it?', 'how do I encrypt Kinesis'],
    [
      'what is Glacier?',
      'how long does it take to restore?',
      'how long does Glacier take to restore',
    ],
    ['how are shards counted?', 'can they be split?', 'can shards be split'],
    ['was ist Glacier?', 'was kostet das?', 'was kostet Glacier'],
    ['was ist Glacier?', 'wie lange dauert es?', 'wie lange dauert Glacier'],
    ['¿qué es Glacier?', '¿cuánto cuesta eso?', 'cuánto cuesta Glacier'],
  ])('%j, then %j', (previous, question, expected) => {
    expect(understood(question, previous)[0]).toBe(expected);
  });
});

describe('a follow-up of a word or two', () => {
  test.each([
    ['is Glacier encrypted?', 'why?', 'is Glacier encrypted: why'],
    ['is Glacier encrypted?', 'warum?', 'is Glacier encrypted: warum'],
    ['is Glacier encrypted?', 'and why not?', 'is Glacier encrypted: why not'],
    ['how do I restore from Glacier?', 'how long?', 'how do I restore from Glacier: how long'],
    ['is Glacier encrypted?', 'more', 'is Glacier encrypted'],
    ['is Glacier encrypted?', 'tell me more about it', 'is Glacier encrypted'],
    ['what is a shard?', 'an example?', 'what is a shard example'],
    [
      'Kinesis or MSK for many consumers?',
      'which one is cheaper?',
      'Kinesis or MSK for many consumers: which one is cheaper',
    ],
    ['Kinesis or MSK?', "what's the difference?", "Kinesis or MSK: what's the difference"],
  ])('%j, then %j', (previous, question, expected) => {
    expect(understood(question, previous)[0]).toBe(expected);
  });
});

describe('a complete question', () => {
  const PREVIOUS = [
    'what is the retrieval time of Standard-IA?',
    'how long does kinesis keep data?',
    'was kostet S3?',
    'why?',
  ];

  test.each([
    'what is a shard?',
    'and what is a data lake?',
    'so what is a data lake?',
    'ok what is a data lake',
    'MSK',
    'TFRecord',
    'kinsis',
    'encryption',
    'Glacier',
    'kinesis shards',
    'encryption at rest',
    'what is throughput?',
    'what is encryption?',
    'how much does Glacier cost?',
    'how much does it cost to store 1 TB in S3?',
    'how long does it take to restore an object from Glacier?',
    'is it possible to query S3 with Athena?',
    'does Glacier encrypt its data?',
    'what is a shard and how big is it?',
    'if I delete a bucket can I get it back?',
    'which service is the one that stores audit logs?',
    'hi all, exam is next week :) what do i have to know about the aws databases for it?',
    'what does AWS recommend for training jobs that read many small files?',
    'what about the retention of Glacier in this region?',
    'is there a way to query files in S3 without loading them?',
    'how do I move files from EFS to S3 so that they are encrypted there?',
    'why is Parquet smaller than CSV?',
    'why are shards split?',
    'how long is data kept in Firehose?',
    'and how do I split a shard?',
    'and the retention of Kinesis?',
    'which is cheaper, EFS or FSx?',
    'which storage class is the cheapest?',
    'in which region does a bucket live?',
    'for which workloads is Redshift better than Athena?',
    'with Glue, how do I run a job twice?',
    'what happens to a record that is too big for Firehose?',
    'when should I use Athena?',
    'max size of an S3 object?',
    'what is the maximum size of an object?',
    'difference between EFS and FSx',
    'was ist ein Data Lake?',
    'wie lange dauert es, bis Glacier Daten liefert?',
    'und was ist ein Data Warehouse?',
    '¿qué es un data lake?',
    '¿cuánto cuesta Glacier?',
    'who can read the bucket?',
    'can I use KMS with EFS?',
    'does IT need access to S3?',
    'vs code',
    '什么是数据湖？',
    'что такое озеро данных?',
  ])('is left alone: %s', (question) => {
    for (const previous of PREVIOUS) expect(understood(question, previous)).toEqual([]);
  });

  test.each([
    'thanks',
    'how are you?',
    'thx bro, see you at lunch',
    'who are you?',
    'ok cool',
    'lol same',
    'hi',
    '👍',
    '',
    'good morning',
    '42',
  ])('is not made of small talk: %j', (text) => {
    expect(understood(text, PREVIOUS[0] ?? '')).toEqual([]);
  });
});

describe('a question of the sets', () => {
  const files = [
    new URL('../quality/questions.jsonl', import.meta.url).pathname,
    ...(hasForeignQuestions ? [FOREIGN.questionsFile] : []),
  ];

  test('is complete, whichever was asked before', async () => {
    const shipped = vocabularyOf(await shippedPassages());
    const questions = files
      .flatMap((file) => parseQuestionSet(readFileSync(file, 'utf8')))
      .map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(100);
    const taken = questions.filter((question, at) =>
      [1, 7, 31].some((step) => {
        const previous = questions[(at + step) % questions.length] ?? '';
        return completeFollowUp(question, previous, shipped).length > 0;
      }),
    );
    expect(taken).toEqual([]);
  });
});

test('whatever is asked after whatever, the readings are few, differ, and hold what was asked anew', () => {
  const words = fc.constantFrom(
    ...[
      'and',
      'for',
      'what',
      'about',
      'it',
      'the',
      'Glacier',
      'S3',
      'limit',
      'why',
      'cost',
      '?',
      'und',
      'same',
    ],
    ...[
      'shards',
      'is',
      'how',
      'that',
      ',',
      '!',
      '🙂',
      '  ',
      '¿',
      'y',
      'of',
      'which',
      'cheaper',
      "it's",
      'EFS',
    ],
  );
  const texts = fc.array(words, { maxLength: 8 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(texts, texts, (question, previous) => {
      const variants = understood(question, previous);
      expect(variants.length).toBeLessThanOrEqual(3);
      expect(new Set(variants).size).toBe(variants.length);
      for (const variant of variants) {
        expect(variant).toBe(variant.trim());
        expect(variant).not.toBe('');
        for (const name of ['Glacier', 'EFS']) {
          if (question.includes(name)) expect(variant).toContain(name);
        }
      }
    }),
    { numRuns: 500 },
  );
});
