import { expect, test } from 'vitest';
import { textOf } from '../helpers/discord-reading.js';
import { runCommand, startMain } from '../helpers/footnote-process.js';
import { openLoopbackDiscord } from '../helpers/loopback-discord.js';
import { createWorkspace } from '../helpers/workspace.js';

const GUILD = '600000000000000001';
const QUESTIONS = 100;

test(`${QUESTIONS} questions at once are all acknowledged in time and answered`, async () => {
  const place = await createWorkspace('sample');
  const discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: ['600000000000000002'] }],
  });
  expect(await runCommand(['index'], { cwd: place.folder })).toMatchObject({ code: 0 });
  const bot = startMain({
    cwd: place.folder,
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      // One person and one channel ask it all.
      QUESTIONS_PER_MINUTE: '0',
      CHANNEL_QUESTIONS_PER_MINUTE: '0',
    },
  });
  try {
    await discord.online();
    const answers = await Promise.all(
      Array.from({ length: QUESTIONS }, async (_, number) => {
        const asked = await discord.slash({
          options: { question: `what is one DPU, asked for the ${number}th time?` },
        });
        return asked.finalMessage();
      }),
    );
    for (const answer of answers) expect(textOf(answer)).toContain('DPU');
    bot.child.kill('SIGTERM');
    expect(await bot.finished).toMatchObject({ code: 0 });
    // Among them: no interaction waited longer than Discord's three seconds.
    expect(discord.violations).toEqual([]);
  } finally {
    bot.child.kill('SIGKILL');
    await discord.close();
    await place.remove();
  }
});
