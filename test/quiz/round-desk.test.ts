import { describe, expect, test } from 'vitest';
import { howToAnswer } from '../../src/quiz/how-to-answer.js';
import type { Posed, RoundDesk, RoundWish, Started } from '../../src/quiz/round-desk.js';
import { openTestQuiz, QUIZ_CARDS, type TestQuiz } from '../helpers/quiz-bot.js';
import { openTestStores } from '../helpers/stores.js';

function wish(fields: Partial<RoundWish> = {}): RoundWish {
  return {
    mode: 'alone',
    pick: 'any',
    scope: { kind: 'all' },
    count: 10,
    person: '77',
    server: '7',
    channel: '42',
    locale: 'en-GB',
    ...fields,
  };
}

async function open(options: Parameters<typeof openTestQuiz>[0] = {}): Promise<TestQuiz> {
  return openTestQuiz({ stores: await openTestStores(), ...options });
}

function posedIn(started: Started): Posed {
  if (started.kind !== 'started') throw new Error(`Expected a round, got ${started.kind}.`);
  return started.posed;
}

async function shown(desk: RoundDesk, fields: Partial<RoundWish> = {}): Promise<Posed> {
  const { round, ...posed } = posedIn(await desk.start(wish(fields)));
  const open = await desk.shown(round.id, 0, '900');
  if (!open) throw new Error('Expected the round to be open.');
  return { ...posed, round: open };
}

describe('a round alone', () => {
  test('goes from card to card, each resolved by its reply, and tells how it went', async () => {
    const { desk } = await open();
    const { round } = await shown(desk, { count: 2 });
    const first = await desk.reply(round.id, 0, '77', { kind: 'skip' });
    expect(first).toMatchObject({ kind: 'kept', grade: 'wrong', round: { phase: 'revealed' } });
    const revealed = await desk.reveal(round.id, 0);
    expect(revealed?.results).toMatchObject([{ person: '77', isRight: false, points: 0 }]);
    const next = await desk.next(round.id, 0);
    expect(next).toMatchObject({ kind: 'posed', round: { position: 1, phase: 'posing' } });
    expect(howToAnswer(QUIZ_CARDS[0])).toBe('choose');
  });
});
