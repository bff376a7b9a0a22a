import { expect, test } from 'vitest';

import { questionInMessage, type HeardMessage } from '../../src/discord/question-in-message.js';

const HEARING = { botId: '5', questionChannels: ['20', '30'] };

function heard(fields: Partial<HeardMessage>): ReturnType<typeof questionInMessage> {
  const plain: HeardMessage = {
    id: '1',
    content: 'why?',
    isDirect: false,
    mentionsBot: false,
    mentionsOthers: false,
    repliesTo: null,
    isInOwnThread: false,
    channelId: '10',
    parentId: null,
  };
  return questionInMessage({ ...plain, ...fields }, HEARING);
}

test('the question is what is left without the mention', () => {
  expect(heard({ content: '<@5>  why\n<@!5> so?', mentionsBot: true })).toEqual({
    kind: 'question',
    text: 'why so?',
    isCalled: true,
  });
});

test('other people who are mentioned stay in the question', () => {
  expect(heard({ content: '<@5> who is <@55>?', mentionsBot: true })).toEqual({
    kind: 'question',
    text: 'who is <@55>?',
    isCalled: true,
  });
});

test('a private message needs no mention', () => {
  expect(heard({ isDirect: true })).toEqual({ kind: 'question', text: 'why?', isCalled: true });
  expect(heard({ isDirect: true, content: '' })).toEqual({ kind: 'empty' });
});

test('talk between others is none of its business', () => {
  expect(heard({})).toEqual({ kind: 'not-for-us' });
});

test('every message of a question channel asks, if it has words', () => {
  expect(heard({ channelId: '20' })).toEqual({ kind: 'question', text: 'why?', isCalled: false });
  expect(heard({ channelId: '20', content: ' ' })).toEqual({ kind: 'not-for-us' });
});

test('of a thread there only what opens it asks', () => {
  expect(heard({ id: '99', channelId: '99', parentId: '30' })).toMatchObject({ kind: 'question' });
  expect(heard({ id: '98', channelId: '99', parentId: '30' })).toEqual({ kind: 'not-for-us' });
});

test('a reply to the bot calls it without a ping, if it can be read', () => {
  expect(heard({ repliesTo: 'bot' })).toEqual({ kind: 'question', text: 'why?', isCalled: true });
  expect(heard({ repliesTo: 'bot', content: '' })).toEqual({ kind: 'not-for-us' });
  expect(heard({ repliesTo: 'other' })).toEqual({ kind: 'not-for-us' });
});

test('in a thread of its own it listens to what is not for somebody else', () => {
  const thread = { isInOwnThread: true };
  expect(heard(thread)).toEqual({ kind: 'question', text: 'why?', isCalled: false });
  expect(heard({ ...thread, content: '' })).toEqual({ kind: 'not-for-us' });
  expect(heard({ ...thread, mentionsOthers: true })).toEqual({ kind: 'not-for-us' });
  expect(heard({ ...thread, repliesTo: 'other' })).toEqual({ kind: 'not-for-us' });
  expect(heard({ ...thread, repliesTo: 'other', mentionsBot: true })).toMatchObject({
    isCalled: true,
  });
});

test.each(['<@5>', '<@5> ^', '👆 <@!5> ???'])(
  'called without words under what somebody else wrote, that is the question: %s',
  (content) => {
    const call = { content, mentionsBot: true };
    expect(heard({ ...call, repliesTo: 'other' })).toEqual({ kind: 'replied-to' });
    expect(heard({ ...call, repliesTo: 'bot' })).not.toEqual({ kind: 'replied-to' });
    expect(heard({ content, repliesTo: 'other' })).not.toEqual({ kind: 'replied-to' });
  },
);
