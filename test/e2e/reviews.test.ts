import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStores } from '../../src/stores.js';
import { playUntilKilled } from '../helpers/playing-process.js';
import { newReview, newRound } from '../helpers/reviews.js';
import { tempFolder } from '../helpers/temp-folder.js';

test('killed while people reply, two processes lose no reply and no review that was acknowledged', async () => {
  const databaseUrl = `file:${join(await tempFolder(), 'footnote.db')}`;
  const before = await openStores({ databaseUrl });
  const { id: round } = await before.quiz.rounds.open(newRound({ cards: ['c'] }));
  await before[Symbol.asyncDispose]();
  const people = await Promise.all([
    playUntilKilled({ databaseUrl, round, name: 'one ', acknowledged: 21 }),
    playUntilKilled({ databaseUrl, round, name: 'two ', acknowledged: 14 }),
  ]);
  await using stores = await openStores({ databaseUrl });
  const { rounds, reviews } = stores.quiz;
  const replied = (await rounds.replies(round, 0)).map(({ person }) => person);
  expect(people.flat().filter((person) => !replied.includes(person))).toEqual([]);
  for (const person of replied) {
    const memories = await reviews.memoriesOf(person);
    // A review is there with what follows from it, or not at all.
    expect(await reviews.reviewsOf(person, new Date(0))).toHaveLength(memories.length);
    if (people.flat().includes(person)) expect(memories).toHaveLength(1);
  }
  // It goes on as if nothing had been.
  const [card] = await reviews.knownCards();
  if (!card) throw new Error('Expected a card.');
  const all = replied.map((person) => ({
    review: newReview({ person, card: card.id, round, position: 0, mode: 'together', points: 1 }),
    card,
  }));
  expect(await rounds.reveal(round, 0, all)).toBe(true);
  expect(await rounds.reveal(round, 0, all)).toBe(false);
  expect(await rounds.advance(round, 0)).toMatchObject({ phase: 'ended' });
  expect((await rounds.scores(round)).map(({ person }) => person).sort()).toEqual(replied.sort());
});
