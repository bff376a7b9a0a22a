import { describe, expect, onTestFinished, test } from 'vitest';
import { type BotDeckOptions, startBotDeck } from '../src/bot-deck.js';
import { parseConfig } from '../src/config.js';
import type { WorkedDeck } from '../src/deck-worker.js';
import { SetupError } from '../src/errors.js';
import type { Card } from '../src/quiz/card.js';
import { knownCard } from '../src/quiz/known-card.js';
import { card } from './helpers/cards.js';
import { newReview } from './helpers/reviews.js';
import { openTestStores } from './helpers/stores.js';

const athena = card();
const edited = card({ prompt: 'Which service runs SQL queries on files in S3?' });

function worked(cards: readonly Card[]): WorkedDeck {
  return {
    cards,
    grade: () => ({ grade: 'wrong', accepted: '' }),
    counts: { notes: 2, sections: 5, covered: 4 },
  };
}

function started(options: Partial<BotDeckOptions> = {}) {
  const told: string[] = [];
  const unused = (): never => {
    throw new Error('Nothing is kept here.');
  };
  const deck = startBotDeck({
    config: parseConfig({}),
    reviews: { knownCards: unused, adopt: unused },
    isAnythingKept: () => false,
    tell: (line) => told.push(line),
    make: () => Promise.resolve(worked([athena])),
    ...options,
  });
  onTestFinished(() => deck[Symbol.asyncDispose]());
  return { deck, told };
}

describe('the cards of a bot', () => {
  test('are there once they are made, which is told in a line', async () => {
    const { deck, told } = started();
    expect(deck.deckNow()).toBeUndefined();
    const ready = await deck.deck();
    expect(ready.deck.cards).toEqual([athena]);
    expect(ready.scopes.find({ kind: 'all' })).toMatchObject({ cards: [athena] });
    expect(deck.deckNow()).toBe(ready);
    expect(told).toEqual([
      expect.stringMatching(
        /^1 card for quizzes made of 2 notes in \d+\.\d s; they cover 4 of 5 sections/,
      ),
    ]);
  });

  test('are told to be none where the notes make none', async () => {
    const { deck, told } = started({ make: () => Promise.resolve(worked([])) });
    expect((await deck.deck()).deck.cards).toEqual([]);
    expect(told).toEqual([
      expect.stringContaining('No cards for quizzes could be made of 2 notes.'),
    ]);
  });

  test('that cannot be made are told once, and refused whenever they are asked for', async () => {
    const { deck, told } = started({
      make: () => Promise.reject(new SetupError('The model is not there.')),
    });
    for (let time = 0; time < 3; time += 1) {
      await expect(deck.deck()).rejects.toThrow('The model is not there.');
    }
    expect(deck.deckNow()).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(/could not be made.*The model is not there\.$/)]);
  });

  test('are given up without a word when the bot stops', async () => {
    const { deck, told } = started({
      make: (_config, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('stopped'));
          });
        }),
    });
    const asked = deck.deck();
    await deck[Symbol.asyncDispose]();
    await expect(asked).rejects.toThrow('stopped');
    expect(told).toEqual([]);
  });
});

describe('what is known of cards whose notes were edited', () => {
  test('goes over to those that took their place, before they are asked', async () => {
    const { reviews } = await openTestStores();
    await reviews.add(newReview({ person: '5', card: athena.id }), knownCard(athena));
    const { deck, told } = started({
      reviews,
      isAnythingKept: () => true,
      make: () => Promise.resolve(worked([edited])),
    });
    await deck.deck();
    expect(await reviews.memoriesOf('5')).toMatchObject([{ card: edited.id }]);
    expect(told[1]).toContain('1 card of edited notes took over');
  });

  test('may be out of reach: then there are cards all the same', async () => {
    const { deck, told } = started({
      isAnythingKept: () => true,
      reviews: {
        knownCards: () => Promise.reject(new SetupError('The database is in use.')),
        adopt: () => Promise.resolve(),
      },
    });
    expect((await deck.deck()).deck.cards).toEqual([athena]);
    expect(told[0]).toMatch(/could not take over.*The database is in use\.$/);
  });
});
