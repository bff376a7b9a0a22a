import { beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../../src/search/scope.js';
import type { Hit, Search } from '../../src/search/search.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { fakeEmbedder } from '../helpers/fake-embedder.js';
import { passage } from '../helpers/passages.js';
import { searchOver, searchOverPassages } from '../helpers/search-over.js';
import { STUDY_NOTES } from '../helpers/study-notes.js';

const embedder = bundledEmbedder();
let search: Search;
beforeAll(async () => {
  search = await searchOver(STUDY_NOTES, embedder);
});

async function hitsFor(question: string, where?: string): Promise<readonly Hit[]> {
  const scope = where === undefined ? undefined : scopeOf(where, search.index.passages);
  return (await search.search(question, { limit: 10, scope })).hits;
}

async function spanFor(question: string): Promise<string> {
  const [hit] = await hitsFor(question);
  const { passage: best, span } = hit ?? {};
  return best && span ? best.text.slice(span.from, span.to) : '';
}

describe('a search', () => {
  test.each([
    ['What is the biggest object in S3?', 'largest object is 5 TB'],
    ['how long are records kept in kinesis?', '24 hours by default'],
    ['what happens to messages that can not be processed', 'collects messages'],
    ['which format is columnar', 'Parquet'],
    ['where do i put archives for years?', 'Glacier Deep Archive'],
  ])('for “%s” finds the span that answers', async (question, expected) => {
    expect(await spanFor(question)).toContain(expected);
  });

  test('finds what is said in other words', async () => {
    expect(await spanFor('how much can one shard ingest?')).toContain('1 MB');
  });

  test('finds what is misspelt', async () => {
    expect(await spanFor('parqeut')).toContain('Parquet');
  });

  test('finds a word that stands only in a heading', async () => {
    const [hit] = await hitsFor('ordering');
    expect(hit?.passage.headings.at(-1)).toBe('Ordering');
  });

  test('gives hits best first, with scores, ranks and coverage from 0 to 1', async () => {
    const hits = await hitsFor('how many records does a shard take?');
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(hits.length).toBeGreaterThan(3);
    for (const { score, coverage, legs } of hits) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1 + 1e-9);
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
      expect(legs.spanVector.rank).not.toBeNull();
    }
    expect(hits[0]?.coverage).toBeGreaterThan(0.5);
  });

  test('keeps to its limit', async () => {
    expect((await search.search('data', { limit: 2 })).hits).toHaveLength(2);
  });

  test('gives the same every time', async () => {
    const question = 'what is the difference between a lake and a warehouse?';
    expect(await search.search(question, { limit: 10 })).toEqual(
      await search.search(question, { limit: 10 }),
    );
  });

  test('of a question of stop words alone asks the vectors alone', async () => {
    const { hits, terms, keywordWeight } = await search.search('what is it and how?', { limit: 5 });
    expect(terms).toEqual([]);
    expect(keywordWeight).toBe(0);
    for (const { legs, score } of hits) {
      expect(legs.passageKeywords.rank).toBeNull();
      expect(Number.isFinite(score)).toBe(true);
    }
  });

  test.each(['数据湖是什么？', 'Что такое озеро данных?', 'ما هي بحيرة البيانات؟', '🙂', '?!'])(
    'takes a question that the model can’t read: %s',
    async (question) => {
      const { hits } = await search.search(question, { limit: 5 });
      expect(hits.every(({ score }) => Number.isFinite(score))).toBe(true);
    },
  );

  test('finds the names that a question in another script holds', async () => {
    const [hit] = await hitsFor('什么是 Parquet?');
    expect(hit?.passage.text).toContain('Parquet');
  });
});

describe('a search within a part of the notes', () => {
  test.each([
    ['a note', 'kinesis', ['streaming/kinesis.md']],
    ['a folder', 'streaming', ['streaming/kinesis.md', 'streaming/queues.md']],
    ['a tag', '#storage', ['storage/s3.md']],
  ])('finds only what lies in %s', async (_, where, expected) => {
    const hits = await hitsFor('how is data stored in the data lake?', where);
    expect(hits.length).toBeGreaterThan(0);
    for (const { passage: found } of hits) expect(expected).toContain(found.path);
  });

  test('looks there before it counts, however much lies nearer elsewhere', async () => {
    const near = Array.from({ length: 400 }, (_, at) =>
      passage(`Blue whales sing song number ${at}.`, { path: `whales/${at}.md` }),
    );
    const far = passage('Blue paint dries in an hour.', { path: 'paint.md' });
    const many = await searchOverPassages([...near, far], fakeEmbedder());
    const scope = scopeOf('paint', many.index.passages);
    const { hits } = await many.search('blue whales sing', { limit: 10, scope });
    expect(hits.map(({ passage: { path } }) => path)).toEqual(['paint.md']);
  });
});

describe('a search over almost nothing', () => {
  test('of one passage finds it', async () => {
    const one = await searchOverPassages([passage('Lakes hold water.')], fakeEmbedder());
    const { hits } = await one.search('what do lakes hold?', { limit: 10 });
    expect(hits.map(({ passage: { text } }) => text)).toEqual(['Lakes hold water.']);
    expect(hits[0]?.coverage).toBe(1);
  });

  test('of passages that all say the same gives one, with the others beside it', async () => {
    const same = ['a.md', 'b.md', 'c.md'].map((path) => passage('Lakes hold water.', { path }));
    const { hits } = await (
      await searchOverPassages(same, fakeEmbedder())
    ).search('lakes', { limit: 10 });
    expect(hits).toHaveLength(1);
    expect(hits[0]?.duplicates.map(({ path }) => path)).toEqual(['b.md', 'c.md']);
  });

  test('without a known word or a direction finds nothing', async () => {
    const silent = fakeEmbedder();
    const one = await searchOverPassages([passage('Lakes hold water.')], silent);
    const { hits, keywordWeight } = await one.search('!!!', { limit: 10 });
    expect(hits).toEqual([]);
    expect(keywordWeight).toBe(0);
  });
});
