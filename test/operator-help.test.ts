import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operatorEnglish } from '../src/messages/operator-english.js';

/** Told when all is well. */
const GOOD_NEWS = new Set(['ready', 'invite', 'commandsIn', 'everywhere', 'inGuild']);

/** A message with an ellipsis for all that is filled in. */
function shapeOf(message: string | ((...filledIn: never[]) => string)): string {
  return typeof message === 'string'
    ? message
    : (message as (...filledIn: readonly string[]) => string)('…', '…');
}

test('the table of what to do names every message that tells of something wrong', () => {
  const guide = readFileSync(new URL('../docs/discord-setup.md', import.meta.url), 'utf8');
  const named = Array.from(guide.matchAll(/^\| _([^|]+)_ +\|/gm), ([, text = '']) => text);
  const { gaps: _gaps, ...messages } = operatorEnglish;
  const faults = Object.entries(messages).filter(([name]) => !GOOD_NEWS.has(name));
  expect(faults.length).toBeGreaterThan(8);
  const missing = faults.filter(
    ([, message]) => !named.some((text) => shapeOf(message).startsWith(text)),
  );
  expect(missing.map(([name]) => name)).toEqual([]);
});
