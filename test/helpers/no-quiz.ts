import type { QuizParts } from '../../src/discord/quiz/quizzing.js';
import type { RoundDesk } from '../../src/quiz/round-desk.js';

/** The parts of a quiz, for a bot that nobody asks for one: whatever is used of it fails. */
export function noQuiz(): QuizParts {
  const unused = (): never => {
    throw new Error('This bot has no quiz.');
  };
  const nothing = new Proxy({}, { get: () => unused });
  const none = (): Promise<never[]> => Promise.resolve([]);
  return {
    // A bot looks at its start for what it was at.
    desk: new Proxy({ listOpen: none, untold: none } as Partial<RoundDesk> as RoundDesk, {
      get: (known, name): unknown => Reflect.get(known, name) ?? unused,
    }),
    deck: unused,
    deckNow: () => undefined,
    stores: {
      reviews: nothing,
      rounds: nothing,
      cards: nothing,
      learners: nothing,
      standings: nothing,
      topics: nothing,
    } as QuizParts['stores'],
    personal: nothing as QuizParts['personal'],
    clock: { now: () => new Date(), timeZone: 'UTC' },
    quietHours: { from: 22, to: 8 },
  };
}
