import fc from 'fast-check';
import '../helpers/property-seed.js';
import { describe, expect, test } from 'vitest';
import { adoptCards } from '../../src/quiz/adopt-cards.js';
import type { Card } from '../../src/quiz/card.js';
import { knownCard, type KnownCard } from '../../src/quiz/known-card.js';
import { matchCards } from '../../src/quiz/match-cards.js';
import { card } from '../helpers/cards.js';
import { newReview } from '../helpers/reviews.js';
import { openTestStores } from '../helpers/stores.js';

function cardAt(path: string, fields: Partial<Card>): Card {
  const made = card(fields);
  return { ...made, source: { ...made.source, path } };
}

function known(prompt: string, answer: string, path = 'a.md', topic = ['A']): KnownCard {
  return knownCard(cardAt(path, { prompt, answers: [answer], topic }));
}

function pairs(gone: readonly KnownCard[], fresh: readonly KnownCard[]): string[] {
  const prompts = new Map(gone.map(({ id, prompt }) => [id, prompt]));
  return matchCards(gone, fresh).map(({ from, to }) => `${prompts.get(from) ?? ''} → ${to.prompt}`);
}

describe('a card of an edited note', () => {
  test('takes the place of one with the same answer and most of its words', () => {
    const gone = [known('Which service runs SQL on files in S3?', 'Amazon Athena', 'old.md')];
    const fresh = [
      known('Which serverless service runs SQL on S3 files?', 'amazon athena!', 'new.md'),
    ];
    expect(pairs(gone, fresh)).toEqual([
      'Which service runs SQL on files in S3? → Which serverless service runs SQL on S3 files?',
    ]);
  });

  test('takes the place of the only one with its answer at its place, whatever it asks', () => {
    const gone = [known('What is cheap?', 'Glacier')];
    expect(pairs(gone, [known('Where do archives lie for years?', 'Glacier')])).toHaveLength(1);
    expect(pairs(gone, [known('Where do archives lie for years?', 'Glacier', 'b.md')])).toEqual([]);
    expect(
      pairs(gone, [known('Where do archives lie for years?', 'Glacier', 'a.md', ['B'])]),
    ).toEqual([]);
  });

  test('takes no place where two might be meant', () => {
    const gone = [known('What is cheap?', '5 GB'), known('What is slow?', '5 GB')];
    expect(pairs(gone, [known('How large may an upload be?', '5 GB')])).toEqual([]);
    expect(pairs([known('How large may an upload be?', '5 GB')], gone)).toEqual([]);
  });

  test('takes no place of one with another answer', () => {
    expect(pairs([known('How large is it?', '5 GB')], [known('How large is it?', '5 TB')])).toEqual(
      [],
    );
    expect(pairs([known('What joins?', '&&')], [known('What joins?', '||')])).toEqual([]);
  });

  test('goes with the nearest of several', () => {
    const gone = [
      known('How many records does one shard take in each second?', '1,000'),
      known('How many tables may one database of the catalogue have?', '1,000'),
    ];
    const fresh = [
      known('How many tables may a database of the catalogue have?', '1,000', 'b.md'),
      known('How many records does a shard take in each second?', '1,000', 'b.md'),
    ];
    expect(pairs(gone, fresh).toSorted()).toEqual([
      'How many records does one shard take in each second? → How many records does a shard take in each second?',
      'How many tables may one database of the catalogue have? → How many tables may a database of the catalogue have?',
    ]);
  });
});

/** Words that have nothing to do with each other, and no stem in common. */
const WORDS =
  'shard bucket broker ledger cluster kernel socket vector orchid planet violin copper'.split(' ');

/** A deck of cards about different things, of which each has its own answer. */
const decks = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(11), fc.nat(11)), {
    minLength: 1,
    maxLength: 12,
    selector: (words) => words.join(),
  })
  .map((all) =>
    all.map((words, at) =>
      known(
        `What about ${words.map((word) => WORDS[word] ?? '').join(' ')} and ${WORDS[at] ?? ''}?`,
        `answer ${at}`,
        `${at}.md`,
      ),
    ),
  );

describe('the cards of an edited deck', () => {
  test('all keep their history when their prompts are edited and their notes moved', () => {
    fc.assert(
      fc.property(decks, fc.boolean(), (deck, isReversed) => {
        const edited = deck.map(({ prompt, answer, path }) =>
          known(`Tell me: ${prompt.toLowerCase()}`, answer, `moved/${path}`),
        );
        const matched = matchCards(deck, isReversed ? edited.toReversed() : edited);
        const expected = deck.map(({ id }, at) => [id, edited[at]?.id]);
        expect(matched.map(({ from, to }) => [from, to.id]).toSorted()).toEqual(
          expected.toSorted(),
        );
      }),
    );
  });

  test('go with none of another deck, though answers are the same', () => {
    fc.assert(
      fc.property(decks, (deck) => {
        const other = deck.map(({ answer, path }, at) =>
          known(`Whose turn came ${at} times before noon?`, answer, `other/${path}`),
        );
        expect(matchCards(deck, other)).toEqual([]);
      }),
    );
  });

  test('are each taken once, in whatever order they come', () => {
    const few = fc.array(
      fc.tuple(fc.constantFrom(...WORDS.slice(0, 3)), fc.constantFrom('x', 'y')),
      { maxLength: 6 },
    );
    const cardsOf = (all: readonly (readonly [string, string])[], salt: string): KnownCard[] => [
      ...new Map(
        all.map(([word, answer], at) => {
          const made = known(`${word} ${word} ${salt} ${at % 2}`, answer);
          return [made.id, made] as const;
        }),
      ).values(),
    ];
    fc.assert(
      fc.property(few, few, (a, b) => {
        const [gone, fresh] = [cardsOf(a, 'old'), cardsOf(b, 'old new')];
        const matched = matchCards(gone, fresh);
        expect(new Set(matched.map(({ from }) => from)).size).toBe(matched.length);
        expect(new Set(matched.map(({ to }) => to.id)).size).toBe(matched.length);
        const turned = matchCards(gone.toReversed(), fresh.toReversed());
        const sorted = (all: typeof matched) =>
          all.map(({ from, to }) => `${from} ${to.id}`).toSorted();
        expect(sorted(turned)).toEqual(sorted(matched));
      }),
    );
  });
});

test('what was learned of a card counts for the one that took its place', async () => {
  const { reviews } = await openTestStores();
  const before = card({ prompt: 'Which service runs SQL on files in S3?' });
  const after = card({ prompt: 'Which service runs SQL on any files in S3?' });
  const other = card({ prompt: 'What is Glue?', answers: ['A catalogue'] });
  await reviews.add(newReview({ card: before.id }), knownCard(before));
  const [memory] = await reviews.memoriesOf('77');
  expect(await adoptCards({ cards: [after, other] }, reviews)).toBe(1);
  expect(await reviews.memoriesOf('77')).toEqual([{ ...memory, card: after.id }]);
  expect(await adoptCards({ cards: [after, other] }, reviews)).toBe(0);
});

test('one person’s memory can move alone, and that of others follows later', async () => {
  const { reviews } = await openTestStores();
  const before = card({ prompt: 'Which service runs SQL on files in S3?' });
  const after = card({ prompt: 'Which service runs SQL on any files in S3?' });
  for (const person of ['local', '77']) {
    await reviews.add(newReview({ card: before.id, person }), knownCard(before));
  }
  const cardsOf = async (person: string): Promise<readonly string[]> =>
    (await reviews.memoriesOf(person)).map((memory) => memory.card);
  expect(await adoptCards({ cards: [after] }, reviews, 'local')).toBe(1);
  expect([await cardsOf('local'), await cardsOf('77')]).toEqual([[after.id], [before.id]]);
  // Asked the card of before by a bot that has not been restarted.
  await reviews.add(newReview({ card: before.id, person: '88' }), knownCard(before));
  expect(await adoptCards({ cards: [after] }, reviews)).toBe(1);
  expect([await cardsOf('77'), await cardsOf('88')]).toEqual([[after.id], [after.id]]);
});
