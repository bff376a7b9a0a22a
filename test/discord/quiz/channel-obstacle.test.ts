import {
  PermissionFlagsBits,
  PermissionsBitField,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { describe, expect, test } from 'vitest';

import { channelObstacle } from '../../../src/discord/quiz/channel-obstacle.js';
import { textsIn } from '../../../src/messages/languages.js';

type Asked = Parameters<typeof channelObstacle>[0];

const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
const { round } = textsIn('en');

/** A command in a channel where all may do all that a quiz needs. */
function asked(fields: Partial<Asked> = {}, isThread = false): Asked {
  const may = new PermissionsBitField([ViewChannel, SendMessages, SendMessagesInThreads]);
  const channel = { isThread: () => isThread, isSendable: () => true };
  return {
    guildId: '1',
    channel: channel as unknown as ChatInputCommandInteraction['channel'],
    appPermissions: may.freeze(),
    memberPermissions: may.freeze(),
    ...fields,
  };
}

const may = (...permissions: bigint[]): Readonly<PermissionsBitField> =>
  new PermissionsBitField(permissions).freeze();

describe('a round for all of a channel', () => {
  test('can be shown where the bot may see and write, and so may who asks', () => {
    expect(channelObstacle(asked(), textsIn('en'))).toBeNull();
    expect(channelObstacle(asked({}, true), textsIn('en'))).toBeNull();
    // A channel that the bot has never heard of is judged by the permissions alone.
    expect(channelObstacle(asked({ channel: null }), textsIn('en'))).toBeNull();
  });

  test('in a thread takes the permissions of threads', () => {
    const inThreads = may(ViewChannel, SendMessagesInThreads);
    const fields = { appPermissions: inThreads, memberPermissions: inThreads };
    expect(channelObstacle(asked(fields, true), textsIn('en'))).toBeNull();
    expect(channelObstacle(asked(fields), textsIn('en'))).toBe(round.botLacks.send);
  });

  test.each([
    ['in a private message', { guildId: null }, round.onlyInServer],
    ['where the bot sees nothing', { appPermissions: may(SendMessages) }, round.botLacks.view],
    ['where the bot may not write', { appPermissions: may(ViewChannel) }, round.botLacks.send],
    [
      'for somebody who may not write there',
      { memberPermissions: may(ViewChannel) },
      round.youMayNotWrite,
    ],
  ])('can’t be shown %s', (_, fields, says) => {
    expect(channelObstacle(asked(fields), textsIn('en'))).toBe(says);
  });

  test('can’t be shown where nothing is written', () => {
    const channel = { isThread: () => false, isSendable: () => false };
    const stage = channel as unknown as ChatInputCommandInteraction['channel'];
    expect(channelObstacle(asked({ channel: stage }), textsIn('en'))).toBe(round.noChannel);
  });
});
