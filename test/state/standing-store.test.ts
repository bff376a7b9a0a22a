import { expect, test } from 'vitest';
import { known, newReview, newRound } from '../helpers/reviews.js';
import { DAY_MS, openTestStores, START } from '../helpers/stores.js';

const SERVER = '7';
const ALWAYS = { from: new Date(0), to: new Date('2100-01-01') };

function daysLater(days: number): Date {
  return new Date(START.getTime() + days * DAY_MS);
}

test('adds up what people did in a server, most points first', async () => {
  const { reviews, standings } = await openTestStores();
  const replies = [
    { person: 'ann', points: 100, server: SERVER },
    { person: 'ann', points: 0, isRight: false, server: SERVER },
    { person: 'ben', points: 120, server: SERVER },
    { person: 'ben', points: 500, server: '8' },
    { person: 'ben', points: 500, server: null },
  ];
  for (const reply of replies) await reviews.add(newReview(reply), known());
  expect(await standings.tally(SERVER, ALWAYS)).toEqual([
    { person: 'ben', points: 120, answered: 1, right: 1 },
    { person: 'ann', points: 100, answered: 2, right: 1 },
  ]);
  expect(await standings.tally('9', ALWAYS)).toEqual([]);
});

test('puts first who was right more often of those with as many points', async () => {
  const { reviews, standings } = await openTestStores();
  const replies = [
    { person: 'cam', points: 100 },
    { person: 'ann', points: 100 },
    { person: 'ben', points: 50 },
    { person: 'ben', points: 50 },
  ];
  for (const reply of replies) {
    await reviews.add(newReview({ ...reply, server: SERVER }), known());
  }
  const tally = await standings.tally(SERVER, ALWAYS);
  expect(tally.map(({ person }) => person)).toEqual(['ben', 'ann', 'cam']);
});

test('counts from a time on, up to before another', async () => {
  const { reviews, standings } = await openTestStores();
  for (const [day, points] of [1, 10, 100, 1000].entries()) {
    const at = daysLater(day);
    await reviews.add(newReview({ points, at, server: SERVER }), known());
  }
  const between = { from: daysLater(1), to: daysLater(3) };
  expect(await standings.tally(SERVER, between)).toMatchObject([{ points: 110, answered: 2 }]);
});

test('leaves out who hides, as long as they do', async () => {
  const { reviews, learners, standings } = await openTestStores();
  await reviews.add(newReview({ person: 'ann', server: SERVER }), known());
  await reviews.add(newReview({ person: 'ben', server: SERVER }), known());
  await learners.set('ann', { isHidden: true });
  await learners.set('ben', { timeZone: 'Europe/Madrid' });
  const people = async (): Promise<string[]> =>
    (await standings.tally(SERVER, ALWAYS)).map(({ person }) => person);
  expect(await people()).toEqual(['ben']);
  await learners.set('ann', { isHidden: false });
  expect(await people()).toEqual(['ann', 'ben']);
});

test('counts a round once it is over', async () => {
  const { rounds, standings } = await openTestStores();
  const { id } = await rounds.open(newRound({ server: SERVER }));
  const played = ['ann', 'ben'].map((person) => ({
    review: newReview({ person, server: SERVER, mode: 'together', round: id, position: 0 }),
    card: known(),
  }));
  for (const { review } of played) {
    const { person, at } = review;
    await rounds.reply(id, 0, { person, given: 'Athena', isRight: true, at }, 1);
  }
  await rounds.reveal(id, 0, played);
  expect(await standings.tally(SERVER, ALWAYS)).toEqual([]);
  await rounds.end(id);
  expect(await standings.tally(SERVER, ALWAYS)).toMatchObject([
    { person: 'ann', points: 100 },
    { person: 'ben', points: 100 },
  ]);
});

test('tells of one person what counts, though they hide, and nothing of whoever did nothing', async () => {
  const { reviews, learners, standings } = await openTestStores();
  await reviews.add(newReview({ person: 'ann', points: 100, server: SERVER }), known());
  await reviews.add(newReview({ person: 'ann', points: 7, server: '8' }), known());
  await reviews.add(newReview({ person: 'ben', points: 50, server: SERVER }), known());
  await learners.set('ann', { isHidden: true });
  expect(await standings.tallyOf('ann', SERVER, ALWAYS)).toEqual({
    person: 'ann',
    points: 100,
    answered: 1,
    right: 1,
  });
  const nobody = { person: 'cam', points: 0, answered: 0, right: 0 };
  expect(await standings.tallyOf('cam', SERVER, ALWAYS)).toEqual(nobody);
});
