import { expect, test } from 'vitest';

import { whoMayAsk } from '../../src/discord/who-may-ask.js';

function fakeMembers(members: Readonly<Record<string, readonly string[]>>): {
  readonly lookups: string[];
  readonly isMember: (guildId: string, userId: string) => Promise<boolean>;
} {
  const lookups: string[] = [];
  return {
    lookups,
    isMember: (guildId, userId) => {
      lookups.push(`${guildId}/${userId}`);
      return Promise.resolve(members[guildId]?.includes(userId) ?? false);
    },
  };
}

test('everyone may ask everywhere when no server is named', async () => {
  const { isMember, lookups } = fakeMembers({});
  const access = whoMayAsk({ allowedGuilds: [], isMember, now: () => 0 });
  expect(access.inGuild('any')).toBe(true);
  expect(await access.inPrivate('anyone')).toBe(true);
  expect(lookups).toEqual([]);
});

test('members of any named server may ask in private', async () => {
  const { isMember } = fakeMembers({ a: ['ann'], b: ['bob'] });
  const access = whoMayAsk({ allowedGuilds: ['a', 'b'], isMember, now: () => 0 });
  expect(access.inGuild('a')).toBe(true);
  expect(access.inGuild('c')).toBe(false);
  expect(await access.inPrivate('bob')).toBe(true);
  expect(await access.inPrivate('eve')).toBe(false);
});

test('a look-up is remembered for ten minutes', async () => {
  const { isMember, lookups } = fakeMembers({ a: ['ann'] });
  let now = 0;
  const access = whoMayAsk({ allowedGuilds: ['a'], isMember, now: () => now });
  await access.inPrivate('ann');
  now = 599_999;
  await access.inPrivate('ann');
  expect(lookups).toHaveLength(1);
  now = 600_000;
  await access.inPrivate('ann');
  expect(lookups).toHaveLength(2);
});

test('no more than a thousand people are remembered, the latest', async () => {
  const { isMember, lookups } = fakeMembers({});
  const access = whoMayAsk({ allowedGuilds: ['a'], isMember, now: () => 0 });
  for (let i = 0; i <= 1_000; i++) await access.inPrivate(`user${String(i)}`);
  await access.inPrivate('user1000');
  expect(lookups).toHaveLength(1_001);
  await access.inPrivate('user0');
  expect(lookups).toHaveLength(1_002);
});

test('a failed look-up is not remembered', async () => {
  let isDown = true;
  const access = whoMayAsk({
    allowedGuilds: ['a'],
    isMember: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(true)),
    now: () => 0,
  });
  await expect(access.inPrivate('ann')).rejects.toThrow('down');
  isDown = false;
  expect(await access.inPrivate('ann')).toBe(true);
});
