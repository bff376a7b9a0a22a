import { expect, test } from 'vitest';
import { forgetInMemory } from '../src/forget-in-memory.js';
import { memoryPersonal } from './helpers/personal-data.js';

test('whoever is deleted is forgotten in memory, once that is done', async () => {
  const forgotten: string[] = [];
  const personal = memoryPersonal({ anna: { votes: 2 }, otto: { votes: 1 } });
  const all = forgetInMemory(personal, [
    (person) => forgotten.push(`${person} of ${personal.people().join()}`),
    (person) => forgotten.push(person),
  ]);
  expect(await all.count('anna')).toMatchObject({ votes: 2 });
  expect(await all.export('anna')).toMatchObject({ votes: [{ vote: 1 }, { vote: 2 }] });
  expect(forgotten).toEqual([]);
  expect(await all.delete('anna')).toMatchObject({ votes: 2 });
  expect(forgotten).toEqual(['anna of otto', 'anna']);
});

test('nobody is forgotten in memory alone where deleting fails', async () => {
  const forgotten: string[] = [];
  const personal = { ...memoryPersonal({}), delete: () => Promise.reject(new Error('locked')) };
  const all = forgetInMemory(personal, [(person) => forgotten.push(person)]);
  await expect(all.delete('anna')).rejects.toThrow('locked');
  expect(forgotten).toEqual([]);
});
