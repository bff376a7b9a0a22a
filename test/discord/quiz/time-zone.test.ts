import { describe, expect, test } from 'vitest';

import { english } from '../../../src/messages/english.js';
import { readText, textOf } from '../../helpers/discord-reading.js';
import { ADA, CHANNEL, GUILD, isPrivate, progressBot } from '../../helpers/progress-bot.js';
import { START } from '../../helpers/stores.js';

const { discord, quiz, start, use } = progressBot();

const { timeZone } = english.progress;

async function zoneOf(person: string): Promise<string | null> {
  return (await quiz().stores.learners.find(person)).timeZone;
}

describe('/quiz timezone', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin', '13:00'],
    ['new york', 'America/New_York', '7:00'],
    ['Auckland', 'Pacific/Auckland', '1:00'],
  ])('takes “%s” for %s, and tells the time there', async (typed, zone, time) => {
    await start();
    const said = await use('timezone', { options: { zone: typed } });
    expect(isPrivate(said)).toBe(true);
    const shown = readText(textOf(said));
    expect(shown).toBe(timeZone.set(zone, { at: START, timeZone: zone }));
    expect(shown).toContain(time);
    expect(await zoneOf(ADA)).toBe(zone);
  });

  test('knows no zone of a name with a slip, but which may be meant', async () => {
    await start();
    const said = readText(textOf(await use('timezone', { options: { zone: 'Aukland' } })));
    expect(said).toBe(timeZone.unknown('Aukland', ['Pacific/Auckland']));
    expect(await zoneOf(ADA)).toBeNull();
  });

  test('shows what somebody typed as it is typed', async () => {
    await start();
    const said = textOf(await use('timezone', { options: { zone: '**<@1>** @everyone' } }));
    expect(readText(said)).toBe(timeZone.unknown('**<@1>** @everyone', []));
  });

  test('suggests zones with the time that it is there', async () => {
    await start();
    const choices = await discord().autocomplete({
      command: 'quiz',
      subcommand: 'timezone',
      option: 'zone',
      options: { zone: 'argen' },
      guild: GUILD,
      channel: CHANNEL,
      user: ADA,
    });
    expect(choices[0]).toEqual({
      name: timeZone.choice('America/Argentina/Buenos_Aires', START),
      value: 'America/Argentina/Buenos_Aires',
    });
    expect(choices[0]?.name).toContain('9:00');
    expect(choices.length).toBeGreaterThan(5);
  });
});
