import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  idOfGroupPress,
  readGroupPress,
  type GroupPress,
} from '../../../src/discord/quiz/group-ids.js';
import {
  endMessage,
  openCardMessage,
  placesOf,
  resolvedCardMessage,
} from '../../../src/discord/quiz/group-message.js';
import { TEXT_LANGUAGES, textsIn } from '../../../src/messages/languages.js';
import type { Card } from '../../../src/quiz/card.js';
import { knownCard } from '../../../src/quiz/known-card.js';
import type { Result } from '../../../src/quiz/round-desk.js';
import type { Round } from '../../../src/quiz/round.js';
import { card } from '../../helpers/cards.js';
import { faultsOfMessage } from '../../helpers/discord-rules.js';
import { START } from '../../helpers/stores.js';

const ROUND: Round = {
  id: 'abcdefghijkl',
  mode: 'together',
  server: '600000000000000001',
  channel: '600000000000000002',
  starter: '700000000000000001',
  locale: null,
  cards: Array.from({ length: 50 }, (_, at) => `card-${String(at)}`),
  position: 49,
  phase: 'open',
  messageId: '800000000000000001',
  posedAt: START,
  closesAt: START,
  startedAt: START,
};

const english = textsIn('en');

function person(number: number): string {
  return String(710_000_000_000_000_000n + BigInt(number));
}

/** Texts as bad as notes can have them. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 900 }),
  fc.stringMatching(/^[*_`~|[\]<@#:>\\ -]{1,600}$/),
  fc.constantFrom('@everyone', '<@123>', '||x||', '# x', '```', '-# -', '\u200b'),
);

const cards: fc.Arbitrary<Card> = fc
  .record({
    prompt: nasty,
    answer: nasty,
    others: fc.array(nasty, { minLength: 3, maxLength: 3 }),
    isChosen: fc.boolean(),
    topic: fc.array(nasty, { maxLength: 6 }),
    text: nasty,
  })
  .map(({ prompt, answer, others, isChosen, topic, text }) => {
    const made = card({
      prompt,
      answers: [answer, ...others],
      choices: isChosen ? [...others, answer] : null,
      topic,
    });
    const span = { from: 0, to: text.length };
    return { ...made, source: { ...made.source, headings: topic, text: text.repeat(9), span } };
  });

describe('whatever notes and people bring', () => {
  test('each message of a round is one that Discord takes', () => {
    fc.assert(
      fc.property(
        cards,
        fc.nat({ max: 60 }),
        fc.boolean(),
        fc.constantFrom(...TEXT_LANGUAGES),
        (asked, people, isGone, language) => {
          const texts = textsIn(language);
          const results = Array.from({ length: people }, (_, at): Result => ({
            person: person(at),
            given: asked.choices?.[at % 4] ?? 'x',
            isRight: at % 3 !== 0,
            isHinted: false,
            points: 120,
            tookMs: 1,
          }));
          const known = knownCard(asked);
          const scores = results.map((result) => ({
            person: result.person,
            right: 50,
            answered: 50,
            points: 6_000,
          }));
          const messages = [
            openCardMessage({ round: ROUND, card: asked, answers: people, texts }),
            resolvedCardMessage({
              revealed: {
                round: ROUND,
                card: isGone ? null : asked,
                known,
                results,
                isLast: false,
              },
              isHere: true,
              sourceLink: () => undefined,
              texts,
            }),
            endMessage(
              { round: ROUND, scores, asked: 50, missed: Array<typeof known>(50).fill(known) },
              'silent',
              texts,
            ),
          ];
          for (const message of messages) {
            const body = { ...message, allowed_mentions: { parse: [] } };
            expect(faultsOfMessage(body)).toEqual([]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('what is pressed says all that it needs, in an id that Discord takes', () => {
    const presses = fc
      .tuple(fc.stringMatching(/^[\w-]{12}$/), fc.nat({ max: 49 }))
      .chain(([round, position]): fc.Arbitrary<GroupPress> =>
        fc.oneof(
          fc
            .constantFrom('type', 'hint', 'reveal', 'next', 'stop')
            .map((action) => ({ action, round, position }) as const),
          fc
            .tuple(fc.nat({ max: 9 }), fc.stringMatching(/^[0-9a-f]{8}$/))
            .map(([at, among]) => ({ action: 'choose', round, position, at, among }) as const),
        ),
      );
    fc.assert(
      fc.property(presses, (press) => {
        const id = idOfGroupPress(press);
        expect(readGroupPress(id)).toEqual(press);
        expect(id.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('ids of other buttons are none of a round', () => {
    for (const id of ['', 'group', 'group:open:abcdefghijkl:0', 'group:hint:a b:0', 'up:x:1:own:0'])
      expect(readGroupPress(id)).toBeUndefined();
    expect(readGroupPress('group:choose:abcdefghijkl:0:x:y')).toBeUndefined();
    expect(readGroupPress('group:hint:abcdefghijkl:0:1')).toBeUndefined();
  });
});

describe('the end of a round', () => {
  test('gives the same place to those who have as much', () => {
    const scores = [
      { points: 300, right: 3 },
      { points: 200, right: 2 },
      { points: 200, right: 2 },
      { points: 200, right: 1 },
      { points: 0, right: 0 },
    ];
    expect(placesOf(scores)).toEqual([1, 2, 2, 4, 5]);
  });

  test('lists the cards that nobody knew, with their answers', () => {
    const known = knownCard(card());
    const message = endMessage(
      {
        round: ROUND,
        scores: [{ person: person(1), right: 0, answered: 1, points: 0 }],
        asked: 1,
        missed: [known],
      },
      'done',
      english,
    );
    expect(JSON.stringify(message)).toContain(`- ${known.prompt} → **${known.answer}**`);
    expect(JSON.stringify(message)).toContain(english.group.needsTwo);
  });
});

describe('a resolved card', () => {
  test('offers “I was right” only where somebody typed what was not taken', () => {
    const shown = (asked: Card, isRight: boolean): string =>
      JSON.stringify(
        resolvedCardMessage({
          revealed: {
            round: ROUND,
            card: asked,
            known: knownCard(asked),
            results: [
              { person: person(1), given: 'x', isRight, isHinted: false, points: 0, tookMs: 1 },
            ],
            isLast: true,
          },
          isHere: false,
          sourceLink: () => undefined,
          texts: english,
        }),
      );
    const { wasRight } = english.round.buttons;
    expect(shown(card(), false)).toContain(wasRight);
    expect(shown(card(), true)).not.toContain(wasRight);
    expect(shown(card({ choices: ['Amazon Athena', 'x'] }), false)).not.toContain(wasRight);
  });
});
