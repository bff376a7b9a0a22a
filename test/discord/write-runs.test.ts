import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { PLAIN_RUN, type Run } from '../../src/discord/markdown/run.js';
import { writeRuns } from '../../src/discord/markdown/write-runs.js';
import { readInline, readText } from '../helpers/discord-reading.js';

/** Pieces that mean something to Discord, among some that don't. */
const PIECES = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~',
    '~~',
    '|',
    '||',
    '`',
    '``',
    '\\',
    '[',
    ']',
    '](',
    '(',
    ')',
    '<',
    '>',
  ],
  ...[
    '#',
    '-',
    '1.',
    ':',
    ':100:',
    ':smile:',
    '@everyone',
    '@here',
    '<@123>',
    '<#1>',
    '<:a:1>',
    '</a:1>',
  ],
  ...[
    'discord.gg/abc',
    'a',
    'B',
    'é',
    '好',
    '📌',
    '9',
    ' ',
    ' ',
    ' ',
    'word',
    'snake_case',
    '!',
    '.',
  ],
];

const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((p) => p.join(''));

const run: fc.Arbitrary<Run> = fc.record({
  kind: fc.constantFrom('text', 'text', 'text', 'code'),
  text: text.filter((words) => words.trim() !== ''),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  strike: fc.boolean(),
  marked: fc.boolean(),
  link: fc.constantFrom(null, null, 'https://x.example/'),
});

describe('writing runs in Discord’s Markdown', () => {
  test('shows any text as it stands, whatever its style', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const words = runs.map((each) => each.text).join('');
        expect(inkOf(readText(writeRuns(runs)))).toBe(inkOf(words));
      }),
      { numRuns: 2_000 },
    );
  });

  test('sets in bold exactly what is bold or marked', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const expected = runs.flatMap((each) =>
          Array.from(each.text, (char) => ({ char, bold: isBold(each) })),
        );
        const shown = readInline(writeRuns(runs)).filter(({ char }) => char !== '\u200b');
        // A blank looks the same either way.
        expect(shown.filter(isInk).map(({ char, bold }) => ({ char, bold }))).toEqual(
          expected.filter(isInk),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['RANDOM_CUT_FOREST', String.raw`RANDOM\_CUT\_FOREST`],
    ['a_ b', String.raw`a\_ b`],
    ['2 * 3 ~ 5', String.raw`2 \* 3 ~ 5`],
    ['a || b', String.raw`a \|\| b`],
    ['C:\\temp', 'C:\\temp'],
  ])('escapes %j no more than needed', (words, written) => {
    expect(writeRuns([{ ...PLAIN_RUN, text: words }])).toBe(written);
  });

  test('nests styles by how long they go on', () => {
    expect(
      writeRuns([
        { ...PLAIN_RUN, text: 'a ', marked: true },
        { ...PLAIN_RUN, text: 'b', marked: true, italic: true, link: 'https://x.example/' },
        { ...PLAIN_RUN, kind: 'code', text: 'c', marked: true },
        { ...PLAIN_RUN, text: ' d' },
      ]),
    ).toBe('**a [_b_](https://x.example/)`c`** d');
  });

  test('keeps code that has marks of its own out of styles that would end at them', () => {
    const code: Run = { ...PLAIN_RUN, kind: 'code', text: 'f(**args)', marked: true };
    expect(writeRuns([{ ...PLAIN_RUN, text: 'call ', marked: true }, code])).toBe(
      '**call** `f(**args)`',
    );
  });
});

/** Code with asterisks can't be bold. */
function isBold({ kind, text, bold, marked }: Run): boolean {
  return (bold || marked) && !(kind === 'code' && text.includes('*'));
}

/** What is seen of a text: a blank looks the same in code and outside, at an edge or not. */
function inkOf(words: string): string {
  return words.replace(/\s/g, '');
}

function isInk({ char }: { readonly char: string }): boolean {
  return char.trim() !== '';
}
