import { describe, expect, test } from 'vitest';
import { acronymGroups, findAcronyms, parseAcronyms } from '../../src/search/acronyms.js';
import { createSynonymTable } from '../../src/search/synonyms.js';
import { fakeEmbedder } from '../helpers/fake-embedder.js';
import { passage } from '../helpers/passages.js';
import { searchOverPassages } from '../helpers/search-over.js';

/** The acronyms of a text, as “short: long”. */
function acronymsIn(...texts: readonly string[]): string[] {
  return findAcronyms(texts.map((text) => passage(text))).map(
    ({ short, long }) => `${short}: ${long.join(' ')}`,
  );
}

describe('an acronym', () => {
  test.each([
    ['Change Data Capture (CDC) follows a table.', 'cdc: change data capture'],
    ['CDC (Change Data Capture) follows a table.', 'cdc: change data capture'],
    ['We agree on Service Level Objectives (SLOs).', 'slo: service level objectives'],
    ['A recovery point objective (RPO) comes first.', 'rpo: recovery point objective'],
    ['Point-in-time recovery (PITR) goes back.', 'pitr: point in time recovery'],
    ['Infrastructure as a Service (IaaS) is rented.', 'iaas: infrastructure as a service'],
    ['The Internet of Things (IoT) talks a lot.', 'iot: internet of things'],
    ['Use role-based access control (RBAC).', 'rbac: role based access control'],
  ])('is found where it is explained: %s', (text, expected) => {
    expect(acronymsIn(text)).toEqual([expected]);
  });

  test.each([
    ['the Department of Health (DH)', 'dh: department of health'],
    ['die Gesellschaft für Musik (GM)', 'gm: gesellschaft fur musik'],
    ['Instituto de la Lengua (IL)', 'il: instituto de la lengua'],
  ])('may leave small words out: %s', (text, expected) => {
    expect(acronymsIn(text)).toEqual([expected]);
  });

  test.each([
    ['Künstliche Intelligenz (KI) lernt.', 'ki: kunstliche intelligenz'],
    ['ÖV (öffentlicher Verkehr) fährt.', 'ov: offentlicher verkehr'],
  ])('is folded as words of a question are: %s', (text, expected) => {
    expect(acronymsIn(text)).toEqual([expected]);
  });

  test.each([
    '(PR)',
    'Open it for review (PR).',
    'PR ()',
    'Amazon Web Services (since 2006)',
    'a plain old thing (pot)',
    'Something Else Entirely (CDC)',
    'CDC (of all Change Data Capture)',
    'Word (W)',
  ])('is none where the letters don’t say so: %s', (text) => {
    expect(acronymsIn(text)).toEqual([]);
  });

  test('takes no more words than it has letters', () => {
    expect(acronymsIn('In many cases change data capture (CDC) helps.')).toEqual([
      'cdc: change data capture',
    ]);
  });

  test('is found in headings and labels too', () => {
    const spans = [{ from: 0, to: 4, words: 'Text', under: ['Write-ahead log (WAL)'] }];
    const found = findAcronyms([
      passage('Text', { headings: ['Change Data Capture (CDC)'], spans }),
    ]);
    expect(found.map(({ short }) => short)).toEqual(['cdc', 'wal']);
  });

  test('is kept once for each meaning, in an order that does not depend on the notes’', () => {
    const texts = [
      'Change Data Capture (CDC)',
      'Dead letter queue (DLQ)',
      'change data capture (CDC)',
      'Centers for Disease Control (CDC)',
    ];
    const expected = [
      'cdc: centers for disease control',
      'cdc: change data capture',
      'dlq: dead letter queue',
    ];
    expect(acronymsIn(...texts)).toEqual(expected);
    expect(acronymsIn(...texts.toReversed())).toEqual(expected);
  });

  test('comes back as a build keeps it', () => {
    const found = findAcronyms([passage('Change Data Capture (CDC)')]);
    expect(parseAcronyms(JSON.stringify(found))).toEqual(found);
    expect(() => parseAcronyms('[{"short": 1}]')).toThrow();
  });
});

describe('as synonyms', () => {
  const tableOf = (text: string): ReturnType<typeof createSynonymTable> =>
    createSynonymTable(acronymGroups(findAcronyms([passage(text)])), () => false);
  const meant = (text: string, ...words: readonly string[]): string[] =>
    tableOf(text)
      .find(words)
      .flatMap(({ stems }) => Array.from(stems.keys()));

  test('the short form stands for the long one, and the long one for it', () => {
    const text = 'Dead letter queue (DLQ)';
    expect(meant(text, 'what', 'is', 'a', 'dlq')).toEqual(['dead', 'letter', 'queue']);
    expect(meant(text, 'the', 'dead', 'letter', 'queue')).toEqual(['dlq']);
    expect(meant(text, 'the', 'dead', 'queue')).toEqual([]);
  });

  test('one that is written like a stop word is left alone', () => {
    expect(meant('Information Technology (IT)', 'what', 'is', 'it')).toEqual([]);
  });

  test('a note that only uses the long form is found by the short one', async () => {
    const search = await searchOverPassages(
      [
        passage('Dead letter queue (DLQ) is the name of it.', { path: 'names.md' }),
        passage('Messages wait in the dead letter queue for two weeks.', { path: 'long.md' }),
        passage('A shard takes a megabyte.', { path: 'shard.md' }),
        passage('Lakes hold water.', { path: 'lakes.md' }),
      ],
      fakeEmbedder(),
    );
    const { hits } = await search.search('what is in the DLQ?', { limit: 2 });
    expect(hits.map(({ passage: { path } }) => path).toSorted()).toEqual(['long.md', 'names.md']);
  });
});
