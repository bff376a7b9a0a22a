import { describe, expect, test } from 'vitest';
import { knownCard, type KnownCard } from '../../src/quiz/known-card.js';
import { LONGEST_TYPED } from '../../src/state/card-store.js';
import { card } from '../helpers/cards.js';
import { openTestStores } from '../helpers/stores.js';

const ANN = '700000000000000077';
const BEN = '700000000000000088';
const ATHENA = knownCard(card());
const GLUE = knownCard(card({ prompt: 'Which service crawls tables?', answers: ['AWS Glue'] }));

describe('a card that people find bad', () => {
  test('is asked no more after two people’s votes, and one person has one', async () => {
    const { cards } = await openTestStores();
    expect(await cards.flag(ATHENA, ANN)).toEqual({ isRetired: false });
    expect(await cards.flag(ATHENA, ANN)).toEqual({ isRetired: false });
    expect(await cards.retired()).toEqual(new Set());
    expect(await cards.flag(ATHENA, BEN)).toEqual({ isRetired: true });
    expect(await cards.flag(ATHENA, ANN)).toEqual({ isRetired: true });
    expect(await cards.retired()).toEqual(new Set([ATHENA.id]));
  });

  test('is listed with its votes for the owner, retired ones first', async () => {
    const { cards, pass, time } = await openTestStores();
    await cards.flag(GLUE, ANN);
    pass(1);
    await cards.flag(ATHENA, ANN);
    await cards.flag(ATHENA, BEN);
    expect(await cards.flagged()).toEqual([
      { card: ATHENA, votes: 2, retiredAt: time(), appeals: [] },
      { card: GLUE, votes: 1, retiredAt: null, appeals: [] },
    ]);
  });

  test('is listed after those with more votes', async () => {
    const { cards } = await openTestStores();
    await cards.appeal(GLUE, ANN, 'Glue');
    await cards.flag(ATHENA, BEN);
    expect((await cards.flagged()).map(({ card: { id } }) => id)).toEqual([ATHENA.id, GLUE.id]);
  });

  test('is asked again once restored, and then two people must find it bad anew', async () => {
    const { cards } = await openTestStores();
    await cards.flag(ATHENA, ANN);
    await cards.flag(ATHENA, BEN);
    expect(await cards.restore(ATHENA.id)).toBe(true);
    expect(await cards.retired()).toEqual(new Set());
    expect(await cards.flagged()).toEqual([]);
    expect(await cards.restore(ATHENA.id)).toBe(false);
    expect(await cards.flag(ATHENA, ANN)).toEqual({ isRetired: false });
    expect(await cards.flag(ATHENA, BEN)).toEqual({ isRetired: true });
  });

  test('can be restored before enough people voted', async () => {
    const { cards } = await openTestStores();
    await cards.flag(ATHENA, ANN);
    expect(await cards.restore(ATHENA.id)).toBe(true);
    expect(await cards.flag(ATHENA, BEN)).toEqual({ isRetired: false });
  });

  test('keeps its appeals when it is restored', async () => {
    const { cards } = await openTestStores();
    await cards.flag(ATHENA, ANN);
    await cards.appeal(ATHENA, ANN, 'athena sql');
    await cards.restore(ATHENA.id);
    expect(await cards.flagged()).toMatchObject([{ votes: 0, appeals: [{ typed: 'athena sql' }] }]);
  });

  test('stays retired once the owner has seen the votes', async () => {
    const { cards } = await openTestStores();
    await cards.flag(ATHENA, ANN);
    await cards.flag(ATHENA, BEN);
    expect(await cards.settle(ATHENA.id)).toBe(true);
    expect(await cards.settle(ATHENA.id)).toBe(false);
    expect(await cards.retired()).toEqual(new Set([ATHENA.id]));
    expect(await cards.flagged()).toMatchObject([{ votes: 0, appeals: [] }]);
    expect(await cards.flag(ATHENA, ANN)).toEqual({ isRetired: true });
    expect(await cards.restore(ATHENA.id)).toBe(true);
    expect(await cards.retired()).toEqual(new Set());
  });

  test('is kept as it was last', async () => {
    const { cards } = await openTestStores();
    await cards.flag(ATHENA, ANN);
    const moved: KnownCard = { ...ATHENA, path: 'moved/athena.md', topic: ['Moved'] };
    await cards.flag(moved, BEN);
    expect(await cards.flagged()).toMatchObject([{ card: moved, votes: 2 }]);
  });

  test('retires once when two people vote at the same time', async () => {
    const { cards } = await openTestStores();
    const both = await Promise.all([cards.flag(ATHENA, ANN), cards.flag(ATHENA, BEN)]);
    expect(both.map(({ isRetired }) => isRetired)).toEqual([false, true]);
  });
});

describe('a reply that somebody says was right', () => {
  test('is kept once for the same words, the latest first, without who it was', async () => {
    const { cards, pass, time } = await openTestStores();
    const first = time();
    await cards.appeal(ATHENA, ANN, 'athena sql');
    pass(1);
    await cards.appeal(ATHENA, ANN, ' athena sql ');
    await cards.appeal(ATHENA, BEN, 'Athena!');
    expect(await cards.flagged()).toEqual([
      {
        card: ATHENA,
        votes: 0,
        retiredAt: null,
        appeals: [
          { typed: 'Athena!', at: time() },
          { typed: 'athena sql', at: first },
        ],
      },
    ]);
  });

  test('is kept in part where it is long, and no half of a character', async () => {
    const { cards } = await openTestStores();
    await cards.appeal(ATHENA, ANN, `${'x'.repeat(LONGEST_TYPED - 1)}🥚 and more`);
    const typed = (await cards.flagged())[0]?.appeals[0]?.typed ?? '';
    expect(typed).toHaveLength(LONGEST_TYPED);
    expect(typed.isWellFormed()).toBe(true);
  });

  test('is gone once the owner has seen it, with a card that nothing else is kept of', async () => {
    const { cards, queries } = await openTestStores();
    await cards.appeal(ATHENA, ANN, 'athena sql');
    expect(await cards.settle(ATHENA.id)).toBe(true);
    expect(await cards.settle(ATHENA.id)).toBe(false);
    expect(await cards.flagged()).toEqual([]);
    expect(await queries.selectFrom('quiz_cards').selectAll().execute()).toEqual([]);
  });
});

test('of a card that nobody spoke of there is nothing to restore or settle', async () => {
  const { cards } = await openTestStores();
  expect(await cards.restore('no-such-card')).toBe(false);
  expect(await cards.settle('no-such-card')).toBe(false);
  expect(await cards.flagged()).toEqual([]);
});
