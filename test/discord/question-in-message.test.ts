import { expect, test } from 'vitest';

import { questionInMessage, type HeardMessage } from '../../src/discord/question-in-message.js';

const HEARING = { botId: '5', questionChannels: ['20', '30'] };

function heard(fields: Partial<HeardMessage>): ReturnType<typeof questionInMessage> {
  const plain: HeardMessage = {
    id: '1',
    content: 'why?',
    isDirect: false,
    mentionsBot: false,
    channelId: '10',
    parentId: null,
  };
  return questionInMessage({ ...plain, ...fields }, HEARING);
}

test('the question is what is left without the mention', () => {
  expect(heard({ content: '<@5>  why\n<@!5> so?', mentionsBot: true })).toEqual({
    kind: 'question',
    text: 'why so?',
  });
});

test('other people who are mentioned stay in the question', () => {
  expect(heard({ content: '<@5> who is <@55>?', mentionsBot: true })).toEqual({
    kind: 'question',
    text: 'who is <@55>?',
  });
});

test('a private message needs no mention', () => {
  expect(heard({ isDirect: true })).toEqual({ kind: 'question', text: 'why?' });
  expect(heard({ isDirect: true, content: '' })).toEqual({ kind: 'empty' });
});

test('talk between others is none of its business', () => {
  expect(heard({})).toEqual({ kind: 'not-for-us' });
});

test('every message of a question channel asks, if it has words', () => {
  expect(heard({ channelId: '20' })).toEqual({ kind: 'question', text: 'why?' });
  expect(heard({ channelId: '20', content: ' ' })).toEqual({ kind: 'not-for-us' });
});

test('of a thread there only what opens it asks', () => {
  expect(heard({ id: '99', channelId: '99', parentId: '30' })).toMatchObject({ kind: 'question' });
  expect(heard({ id: '98', channelId: '99', parentId: '30' })).toEqual({ kind: 'not-for-us' });
});
