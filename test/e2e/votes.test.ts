import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStores } from '../../src/stores.js';
import { newAnswer } from '../helpers/stores.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { voteUntilKilled } from '../helpers/voting-process.js';

test('killed while they vote, two processes lose no vote and no report that was acknowledged', async () => {
  const databaseUrl = `file:${join(await tempFolder(), 'footnote.db')}`;
  const before = await openStores({ databaseUrl });
  const answerId = await before.answers.save(newAnswer('why?'));
  await before[Symbol.asyncDispose]();
  const lists = await Promise.all([
    voteUntilKilled({ databaseUrl, answerId, name: 'one ', acknowledged: 21 }),
    voteUntilKilled({ databaseUrl, answerId, name: 'two ', acknowledged: 14 }),
  ]);
  await using stores = await openStores({ databaseUrl });
  const { up, down } = await stores.votes.countOf(answerId);
  const people = lists.flat();
  const against = people.filter((person) => Number(person.split(' ')[1]) % 2 === 1);
  // The vote that was under way when a process died may have come through, or half of it: the one in favour.
  const lost = people.length - (up + down);
  expect(lost).toBeLessThanOrEqual(0);
  expect(lost).toBeGreaterThanOrEqual(-lists.length);
  const [gap] = await stores.gaps.list();
  const reported = gap?.reports.map(({ text }) => text) ?? [];
  expect(reported).toHaveLength(down);
  expect(against.filter((person) => !reported.includes(person))).toEqual([]);
  // It goes on as if nothing had been.
  await stores.votes.voteUp({ answerId, quote: 0, person: 'one 1' });
  expect(await stores.votes.countOf(answerId)).toEqual({ up: up + 1, down: down - 1 });
});
