import { expect, test } from 'vitest';

import { escapeLineStart } from '../../src/discord/markdown/escape-text.js';

test.each([
  ['- item', String.raw`\- item`],
  ['  # heading', String.raw`  \# heading`],
  ['>>> quote', String.raw`\>>> quote`],
  ['12. twelfth', String.raw`12\. twelfth`],
  ['**1. one**', String.raw`**1\. one**`],
  ['**> no quote**', String.raw`**\> no quote**`],
  ['_- dash_', String.raw`_\- dash_`],
  ['***# loud***', String.raw`***\# loud***`],
])(
  'a line that starts with “%s” starts no block, whatever marks stand before it',
  (line, shown) => {
    expect(escapeLineStart(line)).toBe(shown);
  },
);

test.each(['**bold** words', '1.5 GB', '-5 degrees', '#tag', '_italic_ - dash'])(
  'a line such as “%s” stays as it is',
  (line) => {
    expect(escapeLineStart(line)).toBe(line);
  },
);
