import { describe, expect, test } from 'vitest';
import type { AnswerMessageLink } from '../../src/discord/answer-store.js';
import { NEAREST } from '../helpers/gaps.js';
import { newAnswer, openTestStores } from '../helpers/stores.js';

function link(messageId: string, fields: Partial<AnswerMessageLink> = {}): AnswerMessageLink {
  return { messageId, channelId: '42', askingMessageId: undefined, answerId: null, ...fields };
}

describe('a shown answer', () => {
  test('comes back as it was kept, under an id that fits into a button', async () => {
    const { answers } = await openTestStores();
    const answer = newAnswer("and in winter? “'; drop table answers", {
      understoodAs: 'When does the ferry leave in winter?',
      in: 'island',
      server: null,
      quotes: [NEAREST, { ...NEAREST, path: 'ferry.md', headings: [] }],
    });
    const id = await answers.save(answer);
    expect(id).toMatch(/^[\w-]{12}$/);
    expect(await answers.find(id)).toEqual({ ...answer, id, isShared: false });
    const plain = await answers.save(newAnswer('why?', { quotes: [] }));
    expect(await answers.find(plain)).toEqual({
      ...newAnswer('why?', { quotes: [] }),
      id: plain,
      isShared: false,
    });
  });

  test('is unknown by any other id', async () => {
    const { answers } = await openTestStores();
    await answers.save(newAnswer('why?'));
    expect(await answers.find('no-such-one')).toBeUndefined();
  });

  test('is kept without what a quote said', async () => {
    const { answers, queries } = await openTestStores();
    const quote = { ...NEAREST, text: 'Poach an egg for three minutes.' };
    await answers.save(newAnswer('why?', { quotes: [quote] }));
    const row = await queries.selectFrom('answers').selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain('three minutes');
  });
});

describe('sharing', () => {
  test('works once, until it is taken back', async () => {
    const { answers } = await openTestStores();
    const id = await answers.save(newAnswer('why?'));
    expect(await answers.share(id)).toBe(true);
    expect(await answers.share(id)).toBe(false);
    expect(await answers.find(id)).toMatchObject({ isShared: true });
    await answers.unshare(id);
    expect(await answers.find(id)).toMatchObject({ isShared: false });
    expect(await answers.share(id)).toBe(true);
  });

  test('works for one of many at once', async () => {
    const { answers } = await openTestStores();
    const id = await answers.save(newAnswer('why?'));
    const other = await answers.save(newAnswer('how?'));
    const shared = await Promise.all(Array.from({ length: 20 }, () => answers.share(id)));
    expect(shared.filter((isFirst) => isFirst)).toHaveLength(1);
    expect(await answers.share(other)).toBe(true);
  });

  test('of what is forgotten does not work', async () => {
    const { answers } = await openTestStores();
    expect(await answers.share('no-such-one')).toBe(false);
  });
});

describe('a message', () => {
  test('leads to the answer that it shows, and to the one it shows later', async () => {
    const { answers } = await openTestStores();
    const first = await answers.save(newAnswer('why?'));
    const second = await answers.save(newAnswer('how?'));
    await answers.link(link('1', { answerId: first, askingMessageId: '9' }));
    expect(await answers.ofMessage('1')).toMatchObject({ id: first, question: 'why?' });
    await answers.link(link('1', { answerId: second }));
    expect(await answers.ofMessage('1')).toMatchObject({ id: second });
    // It still replies to the same message.
    expect(await answers.replyTo('9')).toEqual(
      link('1', { answerId: second, askingMessageId: '9' }),
    );
  });

  test('that shows no answer replies all the same', async () => {
    const { answers } = await openTestStores();
    await answers.link(link('1', { askingMessageId: '9' }));
    expect(await answers.ofMessage('1')).toBeUndefined();
    expect(await answers.lastIn('42')).toBeUndefined();
    expect(await answers.replyTo('9')).toEqual(link('1', { askingMessageId: '9' }));
  });

  test('takes the place of an earlier reply to the same message', async () => {
    const { answers } = await openTestStores();
    const id = await answers.save(newAnswer('why?'));
    await answers.link(link('1', { answerId: id, askingMessageId: '9' }));
    await answers.link(link('2', { answerId: id, askingMessageId: '9' }));
    await answers.link(link('3', { answerId: id }));
    await answers.link(link('4', { answerId: id }));
    expect(await answers.replyTo('9')).toMatchObject({ messageId: '2' });
    expect(await answers.ofMessage('1')).toBeUndefined();
    // Those that answer no message don't stand in each other's way.
    expect(await answers.ofMessage('3')).toMatchObject({ id });
    expect(await answers.ofMessage('4')).toMatchObject({ id });
  });

  test('can be forgotten without its answer', async () => {
    const { answers } = await openTestStores();
    const id = await answers.save(newAnswer('why?'));
    await answers.link(link('1', { answerId: id, askingMessageId: '9' }));
    await answers.unlink('1');
    expect(await answers.ofMessage('1')).toBeUndefined();
    expect(await answers.replyTo('9')).toBeUndefined();
    expect(await answers.find(id)).toMatchObject({ question: 'why?' });
  });

  test('can’t be tied to an answer that is gone', async () => {
    const { answers } = await openTestStores();
    await expect(answers.link(link('1', { answerId: 'no-such-one' }))).rejects.toThrow();
    expect(await answers.replyTo('1')).toBeUndefined();
  });
});

describe('the answer last shown in a channel', () => {
  test('is the latest by its message, though all are of one moment and ids are random', async () => {
    const { answers } = await openTestStores();
    for (let number = 1; number <= 12; number += 1) {
      const answerId = await answers.save(newAnswer(`question ${number}`));
      await answers.link(link(String(number), { answerId, channelId: number === 12 ? '5' : '42' }));
      const expected = Math.min(number, 11);
      expect(await answers.lastIn('42')).toMatchObject({ question: `question ${expected}` });
    }
    await answers.link(link('99', { channelId: '42' }));
    expect(await answers.lastIn('42')).toMatchObject({ question: 'question 11' });
    expect(await answers.lastIn('5')).toMatchObject({ question: 'question 12' });
    expect(await answers.lastIn('6')).toBeUndefined();
  });

  test('may be shown by an older message', async () => {
    const { answers } = await openTestStores();
    for (const [messageId, question] of [
      ['1', 'first'],
      ['2', 'second'],
      ['1', 'third'],
    ] as const) {
      await answers.link(link(messageId, { answerId: await answers.save(newAnswer(question)) }));
    }
    expect(await answers.lastIn('42')).toMatchObject({ question: 'third' });
    await answers.unlink('1');
    expect(await answers.lastIn('42')).toMatchObject({ question: 'second' });
  });
});

describe('forgetting', () => {
  test('drops old answers with their messages and votes, and nothing newer', async () => {
    const { answers, votes, queries, pass, time } = await openTestStores();
    const old = await answers.save(newAnswer('old'));
    await answers.link(link('1', { answerId: old }));
    await answers.link(link('2', { askingMessageId: '9' }));
    await votes.voteUp({ answerId: old, quote: 0, person: '77' });
    pass(1);
    const before = time();
    const fresh = await answers.save(newAnswer('new'));
    await answers.link(link('3', { answerId: fresh }));
    await answers.link(link('4'));
    await votes.voteUp({ answerId: fresh, quote: 0, person: '77' });
    expect(await answers.dropOlderThan(before)).toBe(1);
    expect(await answers.find(old)).toBeUndefined();
    expect(await answers.find(fresh)).toMatchObject({ question: 'new' });
    const messages = await queries.selectFrom('answer_messages').select('message_id').execute();
    expect(messages.map(({ message_id: id }) => id).sort()).toEqual(['3', '4']);
    expect(await votes.countOf(old)).toEqual({ up: 0, down: 0 });
    expect(await votes.countOf(fresh)).toEqual({ up: 1, down: 0 });
    expect(await answers.dropOlderThan(before)).toBe(0);
  });

  test('keeps a flood within bounds: the oldest go, with their messages', async () => {
    const { answers, queries } = await openTestStores({ mostAnswers: 3 });
    const ids: string[] = [];
    for (let number = 0; number < 5; number += 1) {
      ids.push(await answers.save(newAnswer(`question ${number}`)));
      await answers.link(link(`1${number}`, { answerId: ids[number] ?? null }));
    }
    const found = await Promise.all(ids.map((id) => answers.find(id)));
    expect(found.map((answer) => answer?.question)).toEqual([
      undefined,
      undefined,
      'question 2',
      'question 3',
      'question 4',
    ]);
    for (let number = 0; number < 5; number += 1) await answers.link(link(`2${number}`));
    const messages = await queries.selectFrom('answer_messages').select('message_id').execute();
    expect(messages.map(({ message_id: id }) => id).sort()).toEqual(['22', '23', '24']);
  });
});
