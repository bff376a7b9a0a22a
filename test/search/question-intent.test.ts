import { describe, expect, test } from 'vitest';
import { intentOf } from '../../src/search/question-intent.js';
import { stemsOf } from '../../src/search/terms.js';

const of = (question: string): ReturnType<typeof intentOf> =>
  intentOf(question, stemsOf(question).length);

describe('a question for what something is', () => {
  test.each([
    'What is a dead letter queue?',
    'what’s a data lake in the cloud?',
    "what's a data lake in the cloud?",
    'What are partition keys good for?',
    'what does idempotent mean to a consumer?',
    'Who is the owner of the billing report?',
    'define eventual consistency of reads',
    'explain the write ahead log',
    'meaning of exactly once delivery',
    'the meaning of exactly once delivery',
    'Was bedeutet die verteilte Transaktion im Bericht?',
    'qué es una cola de mensajes muertos',
    '  what is a dead letter queue?',
  ])('is told by its wording: %s', (question) => {
    expect(of(question).defines).toBe(true);
  });

  test.each(['Kinesis', 'dead letters', 'the Kinesis shards?'])('may only name it: %s', (name) => {
    expect(of(name).defines).toBe(true);
  });

  test.each([
    'How do I restore a deleted table from yesterday?',
    'Which storage class costs least for archives?',
    'whatever is stored twice in buckets and tables',
    'Can a shard be split while records arrive?',
  ])('is not one that asks for something else: %s', (question) => {
    expect(of(question).defines).toBe(false);
  });
});

describe('a question for an amount', () => {
  test.each([
    ['How long are records kept?', 'time'],
    ['when does the ferry leave?', 'time'],
    ['Wie lange bleiben die Daten?', 'time'],
    ['¿Cuánto tiempo se guarda?', 'time'],
    ['What is the default retention period?', 'time'],
    ['How big may an object be?', 'bytes'],
    ['How fast is one shard?', 'bytes/s'],
    ['what throughput has one shard?', 'bytes/s'],
    ['What percentage of requests may fail?', 'percent'],
    ['How much does a query cost?', 'money'],
    ['How many consumers may read?', 'count'],
    ['Wie viele Leser gibt es?', 'count'],
    ['What is the maximum of records?', 'count'],
    ['Which port does it listen on?', 'count'],
  ] as const)('says of what kind: %s', (question, dimension) => {
    expect(of(question).dimensions).toContain(dimension);
  });

  test('for a time wants no money and no bytes', () => {
    expect(of('How long are records kept?').dimensions).toEqual(['time']);
  });

  test.each(['Why is Parquet columnar?', 'Who owns the report?', 'Sometimes reports timeouted'])(
    'is not every question: %s',
    (question) => {
      expect(of(question).dimensions).toEqual([]);
    },
  );
});

describe('a question for a number of things', () => {
  test.each([
    ['How many consumers may read a stream?', ['consum', 'mai']],
    ['how many different storage classes are there?', ['storag', 'class']],
    ['How many replicas?', ['replica']],
    ['and how many\nshards?', ['shard']],
  ])('says what is counted: %s', (question, counted) => {
    expect(of(question).counted).toEqual(counted);
  });

  test('in other languages says so too', () => {
    expect(of('Wie viele Leser hat ein Strom?').counted[0]).toBe('leser');
    expect(of('wieviele verschiedene Knoten?').counted).toEqual(['knoten']);
    expect(of('¿Cuántas colas hay?').counted[0]).toBe('cola');
  });

  test('is none where nothing is counted', () => {
    expect(of('How much memory has it?').counted).toEqual([]);
    expect(of('Who counts consumers?').counted).toEqual([]);
  });
});

test('a question without words wants nothing in particular', () => {
  expect(of('')).toEqual({ defines: true, dimensions: [], counted: [] });
});
