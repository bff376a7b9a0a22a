import { describe, expect, test } from 'vitest';
import { gradeAnswer, type GradeOptions } from '../../src/quiz/grade.js';

function grade(
  typed: string,
  accepted: string | readonly string[],
  options?: GradeOptions,
): string {
  return gradeAnswer(typed, typeof accepted === 'string' ? [accepted] : accepted, options).grade;
}

/** Each row: what is accepted, and ways to type it. */
const RIGHT: readonly (readonly [string, ...string[]])[] = [
  ['Amazon Athena', 'amazon athena', ' AMAZON  ATHENA. ', 'the Amazon Athena', 'amazon-athena'],
  ['on-demand', 'on demand', 'ondemand', 'On Demand', 'on–demand', 'ondemnad'],
  ['a shard', 'shards', 'the shard', 'shard', 'a shrad'],
  ['columnar formats', 'columnar format', 'colunmar formats'],
  ['partition key', 'partition keys', 'the partition key', 'partitoin key'],
  ['policies', 'policy'],
  ['indices', 'index', 'indexes'],
  ['analysis', 'analyses'],
  ['matrix', 'matrices'],
  ['colour', 'color'],
  ['data catalog', 'data catalogue', 'Data Catalogs'],
  ['normalization', 'normalisation'],
  ['cancelled', 'canceled'],
  ['Café', 'cafe'],
  ['Zürich', 'zurich'],
  ['el perro', 'perro'],
  ['der Hund', 'Hund'],
  [
    'extract, transform and load',
    'load, extract, transform',
    'extract & transform & load',
    'extract, transform, load',
    'transform and extract and load',
  ],
  ['R&D', 'r and d', 'r & d'],
  [
    'Change Data Capture (CDC)',
    'CDC',
    'change data capture',
    'Change Data Capture CDC',
    'cdc (change data capture)',
  ],
  ['CDC (Change Data Capture)', 'change data capture', 'cdc'],
  ['Simple Storage Service (S3)', 's3', 'simple storage service'],
  ['retry (optional)', 'retry', 'retry optional'],
  ['shard(s)', 'shard', 'shards'],
  [
    '5 TB',
    '5TB',
    '5 terabytes',
    '5,000 GB',
    '5-TB',
    'five terabytes',
    'up to 5 TB',
    '5000 gigabytes',
    '5 tb',
  ],
  [
    '24 hours',
    '24h',
    '1 day',
    'a day',
    'one day',
    '24 hrs',
    '24-hour',
    '1440 minutes',
    'within 24 hours',
  ],
  ['1,000', '1000', '1k', 'a thousand', 'one thousand', '1 000', '1K', '10^3', '10³', '1e3'],
  ['99.9%', '99.9 percent', '99.9 %', '99.9 per cent', '99,9 %', 'three nines'],
  ['five', '5', 'Five'],
  ['$0.5', '0.50 USD', '$0.50', '0.5 dollars', '50 cents', '$.50', 'US$ 0.5'],
  ['up to 5 TB', '5 TB', 'at most 5 TB', 'max 5 TB', '5 TB max'],
  ['at least 3', '3', '3 or more', '3+', 'minimum 3', '>= 3'],
  ['1 MB per second', '1 MB/s', '1MB a second', '1 megabyte per second', '8 Mbps', '1 MBps'],
  ['1,000 records per second', '1000 records/s', '1000 records/sec', '1k records each second'],
  ['128-bit', '128 bits', '128 bit', '16 bytes'],
  ['5 to 10 GB', '5-10 GB', '5 GB to 10 GB', 'between 5 and 10 GB', '5–10 GB'],
  ['1/2', '0.5', '½', '.5'],
  ['0,5', '0.5'],
  ['July 4, 1776', '4 July 1776', 'jul 4 1776', '4th of July, 1776'],
  ['1 year', '12 months', '365 days', 'a year'],
  ['-5 °C', '-5°C', '−5 degrees Celsius', '-5 C'],
  ['3 km', '3000 m', '3 kilometres', '3 kilometers'],
  ['EC2', 'ec2', 'EC 2', 'ec-2'],
  ['SHA-256', 'sha256', 'SHA 256'],
  ['C++', 'c++'],
  ['node.js', 'nodejs', 'Node JS'],
  ['&&', ' && '],
  ['cannot', 'can not', "can't"],
  ['the U.S.', 'US', 'the us'],
  ['by hashing', 'hashing'],
  ['hashing', 'by hashing', 'it is hashing'],
  ['replicated', 'replicates', 'replicate', 'replicating'],
  ['1024x768', '1024 x 768', '1024×768'],
  ['H₂O', 'h2o'],
  ['$0.023 per GB', '$0.023/GB', '0.023 dollars per GB'],
  ['東京', '東京'],
  ['7 days', '7 daya', 'a week'],
  ['4 vCPUs and 16 GB of memory', '4vCPU, 16 GB memory', '16 GB memory and 4 vCPU'],
  ['World War II (WWII)', 'WWII', 'World War II'],
  ['first', '1st'],
  ['3rd', 'third'],
];

/** Each row: what is accepted, and what is not the same. */
const WRONG: readonly (readonly [string, ...string[]])[] = [
  ['5 TB', '5 GB', '50 TB', '6 TB', '', '   ', 'TB', '5 PB', 'about 4 TB', '5 TB to 6 TB'],
  ['24 hours', '24 minutes', '2 days', '48 hours', '240 hours'],
  ['1,000', '100', '10,000', '1,001', '1.000'],
  ['99.9%', '99.99%', '99%', '99.9 GB'],
  ['five', '6', 'fife'],
  ['$0.5', '€0.5', '$5', '$0.05'],
  ['up to 5 TB', 'at least 5 TB', 'more than 5 TB', '5 TB or more'],
  ['EC2', 'EC3', 'ECS', 'ec22'],
  ['IPv4', 'IPv6'],
  ['TLS 1.2', 'TLS 1.3', 'TLS 12'],
  ['Python 3.1', 'Python 3.11'],
  ['192.168.0.1', '192.168.0.10', '1921.68.0.1'],
  ['10', '1 0', '01 0'],
  ['RAM', 'ROM', 'RAN'],
  ['encrypted', 'unencrypted', 'decrypted'],
  ['synchronous', 'asynchronous'],
  ['is encrypted at rest', 'is not encrypted at rest'],
  ['not allowed', 'allowed'],
  ['hypertension', 'hypotension'],
  ['encryption', 'decryption'],
  ['increase', 'decrease'],
  ['employer', 'employee'],
  ['nitrate', 'nitrite'],
  ['vitamin A', 'vitamin B', 'vitamin', 'vitamin C'],
  ['Kinesis Data Streams', 'Kinesis Data Firehose', 'Kinesis'],
  ['S3', 'Glacier', 'S3 or Glacier', 'EBS'],
  ['der', 'die', 'das'],
  ['shard', 'sharding'],
  ['write to disk', 'write on disk and tape'],
  ['東京都', '東京府'],
  ['&&', '||'],
  ['A, B and C', 'A, B and D', 'D'],
  ['12:30', '12:31', '1230'],
  ['2024-05-17', '2024-05-18', '2024-15-07'],
  ['8 MB', '8 Mb'],
  ['iOS', 'IO'],
  ['a', 'b', 'the'],
];

/** Each row: what is accepted, and what falls short of it by little. */
const ALMOST: readonly (readonly [string, ...string[]])[] = [
  ['partition key', 'prtitn key', 'partition'],
  ['Athena', 'Ahtenna'],
  ['10,000 requests', '10k'],
  ['extract, transform and load', 'extract and load', 'transform, load'],
  ['5 TB', '5', '5 TiB'],
  ['5 GB', '5120 MB'],
  ['16 shards', '16'],
  ['Kinesis Data Firehose', 'Data Firehose'],
  ['Glue', 'AWS Glue'],
  ['pH 3.10', 'pH 3.1'],
  ['der Hund', 'die Hunde'],
];

const rows = (table: readonly (readonly [string, ...string[]])[]): [string, string][] =>
  table.flatMap(([accepted, ...typed]) => typed.map((each): [string, string] => [accepted, each]));

describe('a typed answer', () => {
  test.each(rows(RIGHT))('“%s” is right when “%s” is typed', (accepted, typed) => {
    expect(grade(typed, accepted)).toBe('right');
  });

  test.each(rows(WRONG))('“%s” is not given by “%s”', (accepted, typed) => {
    expect(grade(typed, accepted)).toBe('wrong');
  });

  test.each(rows(ALMOST))('“%s” is almost given by “%s”', (accepted, typed) => {
    expect(grade(typed, accepted)).toBe('almost');
  });
});

describe('several accepted answers', () => {
  test('are each enough, and the one that was meant is named', () => {
    const accepted = ['Amazon S3', 'Simple Storage Service'];
    expect(gradeAnswer('simple storage servce', accepted)).toEqual({
      grade: 'right',
      accepted: 'Simple Storage Service',
    });
    expect(gradeAnswer('a bucket', accepted)).toEqual({ grade: 'wrong', accepted: 'Amazon S3' });
  });
});

describe('short forms', () => {
  const expansions = new Map([
    ['cdc', ['change data capture', 'centers for disease control']],
    ['kms', ['key management service']],
  ]);

  test.each([
    ['CDC', 'change data capture'],
    ['CDC', 'centres for disease control'],
    ['change data capture', 'CDC'],
    ['encrypted with KMS', 'encrypted with the Key Management Service'],
    ['encrypted with the Key Management Service', 'encrypted with KMS'],
  ])('“%s” may be given as “%s”', (accepted, typed) => {
    expect(grade(typed, accepted, { expansions })).toBe('right');
  });

  test('stand for what was asked, not for another thing of the same letters', () => {
    expect(grade('centers for disease control', 'change data capture', { expansions })).toBe(
      'wrong',
    );
  });

  test('in brackets are only short forms if they are', () => {
    expect(grade('archive', 'Glacier (archive)')).not.toBe('right');
    expect(grade('Glacier', 'Glacier (archive)')).toBe('right');
  });
});

describe('a slip', () => {
  test('is none where it makes another answer', () => {
    expect(grade('ileum', 'ilium')).toBe('right');
    expect(grade('ileum', 'ilium', { others: ['ileum'] })).toBe('wrong');
    expect(grade('ilum', 'ilium', { others: ['ileum'] })).toBe('wrong');
    expect(grade('iliium', 'ilium', { others: ['ileum'] })).toBe('right');
  });

  test('is none where it makes another word of the notes, but a verb may have another ending', () => {
    const words = new Set(['meiosis', 'ilium', 'ileum', 'replicate']);
    expect(grade('ileum', 'ilium', { words })).toBe('wrong');
    expect(grade('illium', 'ilium', { words })).toBe('right');
    expect(grade('replicate', 'replicated', { words })).toBe('right');
  });

  test('names no two answers at once', () => {
    const others = ['Kinesis Data Firehose'];
    expect(grade('Kinesis Data', 'Kinesis Data Streams', { others })).toBe('wrong');
    expect(grade('Data Streams', 'Kinesis Data Streams', { others })).toBe('almost');
  });
});

describe('what the prompt says', () => {
  test.each([
    ['How many shards does the stream have?', '16 shards', '16'],
    ['How many hours is a record kept?', '24 hours', '1 day'],
    ['Which AWS service runs SQL on S3?', 'Athena', 'AWS Athena'],
    ['Which Kinesis service loads data?', 'Kinesis Firehose', 'Firehose'],
  ])('“%s” “%s” need not be said again: “%s”', (prompt, accepted, typed) => {
    expect(grade(typed, accepted, { prompt })).toBe('right');
  });

  test('gives the unit of a bare number', () => {
    const prompt = 'How many hours is a record kept?';
    expect(grade('24', '24 hours', { prompt })).toBe('right');
    expect(grade('1', '24 hours', { prompt })).toBe('wrong');
    expect(grade('24', '24 hours', { prompt: 'How long is a record kept?' })).toBe('almost');
    expect(grade('5 TB', '5', { prompt: 'An object may have ____ TB.' })).toBe('right');
    expect(grade('5 GB', '5', { prompt: 'An object may have ____ TB.' })).toBe('wrong');
  });

  test('is no answer by itself', () => {
    const prompt = 'Is Glacier cheaper than S3?';
    expect(grade('S3', 'Glacier', { prompt })).toBe('wrong');
    expect(grade('Glacier or S3', 'Glacier', { prompt })).not.toBe('right');
    expect(grade('Glacier', 'Glacier', { prompt })).toBe('right');
  });
});
