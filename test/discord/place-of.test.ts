import { expect, test } from 'vitest';
import { placeOf } from '../../src/discord/place-of.js';

test('a question in a server is asked in its channel', () => {
  expect(placeOf({ guildId: '1', channelId: '42' })).toBe('42');
});

test('private messages are one place, because each channel of them belongs to one person', () => {
  expect(placeOf({ guildId: null, channelId: '42' })).toBe('private message');
  expect(placeOf({ guildId: null, channelId: '43' })).toBe('private message');
});
