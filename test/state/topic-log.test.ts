import { expect, test } from 'vitest';
import { openTestStores } from '../helpers/stores.js';

const ANN = '700000000000000077';
const BEN = '700000000000000088';

test('a topic is kept once, as it was asked about last', async () => {
  const { topics, pass, time } = await openTestStores();
  const eggs = { path: 'kitchen.md', headings: ['Kitchen', 'Eggs'] };
  await topics.add(ANN, { ...eggs, wasAnswered: false });
  pass(1);
  const later = time();
  await topics.add(ANN, { ...eggs, headings: ['Kitchen'], wasAnswered: true });
  await topics.add(ANN, { ...eggs, path: 'barn.md', wasAnswered: true });
  await topics.add(BEN, { ...eggs, wasAnswered: true });
  pass(1);
  await topics.add(ANN, { ...eggs, wasAnswered: true });
  expect(await topics.of(ANN)).toEqual([
    { ...eggs, wasAnswered: true, at: time() },
    { ...eggs, path: 'barn.md', wasAnswered: true, at: later },
    { ...eggs, headings: ['Kitchen'], wasAnswered: true, at: later },
  ]);
  expect(await topics.of(BEN)).toHaveLength(1);
});

test('of many topics of one person the oldest are forgotten', async () => {
  const { topics, pass } = await openTestStores({ mostTopics: 3 });
  await topics.add(BEN, { path: 'old.md', headings: [], wasAnswered: true });
  for (const name of ['a', 'b', 'c', 'a', 'd']) {
    pass(1);
    await topics.add(ANN, { path: `${name}.md`, headings: [], wasAnswered: true });
  }
  expect((await topics.of(ANN)).map(({ path }) => path)).toEqual(['d.md', 'a.md', 'c.md']);
  expect(await topics.of(BEN)).toHaveLength(1);
});

test('the topic that just came is never forgotten for others of the same time', async () => {
  const { topics } = await openTestStores({ mostTopics: 2 });
  for (const name of ['a', 'b', 'c', 'z']) {
    await topics.add(ANN, { path: `${name}.md`, headings: [], wasAnswered: true });
    const paths = (await topics.of(ANN)).map(({ path }) => path);
    expect(paths).toContain(`${name}.md`);
    expect(paths.length).toBeLessThanOrEqual(2);
  }
});

test('what was asked about long ago is forgotten', async () => {
  const { topics, pass, time } = await openTestStores();
  await topics.add(ANN, { path: 'a.md', headings: [], wasAnswered: true });
  await topics.add(BEN, { path: 'a.md', headings: [], wasAnswered: true });
  pass(1);
  const between = time();
  await topics.add(ANN, { path: 'b.md', headings: [], wasAnswered: true });
  expect(await topics.dropOlderThan(between)).toBe(2);
  expect((await topics.of(ANN)).map(({ path }) => path)).toEqual(['b.md']);
  expect(await topics.of(BEN)).toEqual([]);
});
