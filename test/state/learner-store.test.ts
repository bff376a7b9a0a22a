import { expect, test } from 'vitest';
import { openTestStores } from '../helpers/stores.js';

const ANN = '700000000000000077';
const BEN = '700000000000000088';
const NOTHING_SET = {
  timeZone: null,
  wantsReminders: false,
  remindedOn: null,
  isHidden: false,
  locale: null,
};

test('who set nothing has the ordinary settings, and nothing is kept', async () => {
  const { learners, queries } = await openTestStores();
  expect(await learners.find(ANN)).toEqual({ person: ANN, ...NOTHING_SET });
  await learners.set(ANN, {});
  expect(await learners.markReminded(ANN, '2026-03-01')).toBe(false);
  expect(await queries.selectFrom('learners').selectAll().execute()).toEqual([]);
});

test('of who wants no more than is ordinary nothing is kept', async () => {
  const { learners, queries } = await openTestStores();
  await learners.set(ANN, { wantsReminders: false });
  await learners.set(ANN, { isHidden: false, timeZone: null, locale: null });
  expect(await queries.selectFrom('learners').selectAll().execute()).toEqual([]);
});

test('what is set stays until it is set anew', async () => {
  const { learners } = await openTestStores();
  await learners.set(ANN, { timeZone: 'Europe/Madrid' });
  await learners.set(ANN, { wantsReminders: true, locale: 'es-ES' });
  await learners.set(ANN, { isHidden: true });
  const all = { timeZone: 'Europe/Madrid', wantsReminders: true, isHidden: true, locale: 'es-ES' };
  expect(await learners.find(ANN)).toEqual({ person: ANN, ...NOTHING_SET, ...all });
  await learners.set(ANN, { timeZone: null, wantsReminders: false, isHidden: false });
  expect(await learners.find(ANN)).toEqual({ person: ANN, ...NOTHING_SET, locale: 'es-ES' });
  expect(await learners.find(BEN)).toEqual({ person: BEN, ...NOTHING_SET });
});

test('reminders go to who wants them', async () => {
  const { learners } = await openTestStores();
  await learners.set(BEN, { wantsReminders: true });
  await learners.set(ANN, { wantsReminders: true });
  await learners.set('700000000000000099', { isHidden: true });
  expect((await learners.toRemind()).map(({ person }) => person)).toEqual([ANN, BEN]);
  await learners.set(ANN, { wantsReminders: false });
  expect((await learners.toRemind()).map(({ person }) => person)).toEqual([BEN]);
});

test('of several reminders on one day one is sent', async () => {
  const { learners } = await openTestStores();
  await learners.set(ANN, { wantsReminders: true });
  const day = '2026-03-01';
  const marked = await Promise.all([1, 2, 3].map(() => learners.markReminded(ANN, day)));
  expect(marked).toEqual([true, false, false]);
  expect(await learners.find(ANN)).toMatchObject({ remindedOn: day });
  expect(await learners.markReminded(ANN, '2026-03-02')).toBe(true);
});

test('who travels to where it is still the day before is not reminded twice', async () => {
  const { learners } = await openTestStores();
  await learners.set(ANN, { wantsReminders: true });
  expect(await learners.markReminded(ANN, '2026-03-02')).toBe(true);
  expect(await learners.markReminded(ANN, '2026-03-01')).toBe(false);
  expect(await learners.find(ANN)).toMatchObject({ remindedOn: '2026-03-02' });
});

test('who wants no reminders any more gets none that was about to be sent', async () => {
  const { learners } = await openTestStores();
  await learners.set(ANN, { wantsReminders: true });
  await learners.set(ANN, { wantsReminders: false });
  expect(await learners.markReminded(ANN, '2026-03-01')).toBe(false);
});
