import { ComponentType, MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { blockLines } from '../../src/discord/markdown/block-lines.js';
import { fitLines, writeLines } from '../../src/discord/markdown/fit-lines.js';
import { quoteSource, type QuoteSource } from '../../src/discord/markdown/quote-source.js';
import { createNoteLink } from '../../src/discord/note-link.js';
import { english } from '../../src/messages/english.js';
import { quote } from '../helpers/discord-quotes.js';
import { readText } from '../helpers/discord-reading.js';
import { faultsOfMessage } from '../helpers/discord-rules.js';

const MARKS = { before: '…', after: '… more' };

/** Where notes can be read; those in `away` can't. */
const noteLink = createNoteLink('notes/sky.md', ({ path }) =>
  path.startsWith('away/') ? undefined : `https://notes.example/${encodeURI(path)}`,
);

function linesOf(source: QuoteSource): ReturnType<typeof blockLines> {
  return blockLines(source, { texts: english, noteLink });
}

/** What Discord gets of a note, with a part of it as the answer. */
function render(text: string, bold?: string, limit = 4096): string {
  return renderQuote({ text, ...(bold === undefined ? {} : { bold }) }, limit);
}

function renderQuote(fields: Parameters<typeof quote>[0], limit = 4096): string {
  const source = quoteSource(quote(fields));
  return fitLines(linesOf(source), { ...source, limit, marks: MARKS });
}

describe('blocks', () => {
  test.each([
    ['headings, in the three sizes there are', '# A\n#### B', '# A\n### B'],
    ['a heading that starts with a number', '## 2. Glue', '## 2. Glue'],
    ['nested lists', '* a\n    * b\n        * c\n* d', '- a\n  - b\n    - c\n- d'],
    ['numbers from any number on', '3. a\n4. b\n   - c\n5. d', '3. a\n4. b\n   - c\n5. d'],
    ['numbers that do not count up', '3. a\n5. b\n7) d', '3. a\n5\\. b\n7. d'],
    ['numbers that leave the counting to others', '1. a\n1. b\n1. c', '1. a\n2. b\n3. c'],
    ['numbers in lists of numbers', '1. a\n   1. b\n   2. c\n2. d', '1. a\n   1. b\n   2. c\n2. d'],
    ['a heading that ends in its mark', '# C#\na', '# C#\u200b\na'],
    ['a heading that begins with a hash', '# \\#1 rule', '# \\#1 rule'],
    ['definitions', '**Term**: what it is', '**Term**: what it is'],
    ['check boxes', '- [x] done\n- [ ] open', '- ☑ done\n- ☐ open'],
    ['blank lines between blocks', 'a\n\nb\n- c', 'a\n\nb\n- c'],
    ['a rule as a gap', 'a\n\n---\n\nb', 'a\n\nb'],
    ['quotes with several parts', '> **Q:** a\n>\n> **A:** b', '> **Q:** a\n> \n> **A:** b'],
    ['quotes within quotes', '> a\n> > b', '> a\n> b'],
    ['callouts', '> [!tip] Read *this*\n> body', '> 💡 **Read _this_**\n> body'],
    ['callouts without a title', '> [!warning]-\n> body', '> ⚠️ **Warning**\n> body'],
    ['callouts of a kind of their own', '> [!recipe]\n> body', '> **Recipe**\n> body'],
    ['code blocks with their language', '```py\na = 1\n\n  b\n```', '```py\na = 1\n\n  b\n```'],
    ['code blocks in lists at the margin', '- a\n  ```\n  b\n  ```\n- c', '- a\n```\nb\n```\n- c'],
    ['code blocks in quotes', '> a\n>\n> ```\n> b\n> ```', '> a\n> ```\n> b\n> ```'],
    ['no blank line beside code, which has a gap', 'a\n\n```\nb\n```\n\nc', 'a\n```\nb\n```\nc'],
    ['no blank line beside headings either', 'a\n\n# B\n\nc', 'a\n# B\nc'],
    ['backticks within code blocks', '````\n```\n````', '```\n`\u200b`\u200b`\n```'],
    ['code that is only indented', 'a\n\n    b = 1', 'a\n```\nb = 1\n```'],
    ['formulas on their own', '$$\nx_1 = 2\n$$', '```latex\nx_1 = 2\n```'],
    ['footnotes', 'a[^1]\n\n[^1]: b', 'a[1]\n\n[1] b'],
    ['nothing of comments', 'a <!-- hidden --> b\n\n<!--\nhidden\n-->\n\nc', 'a b\n\nc'],
    [
      'what is inside of layout HTML',
      '<details><summary>S</summary>\n\n- **a**\n\n</details>',
      'S\n\n- **a**',
    ],
    ['Markdown right below a tag', '<br>\n- a\n- b', '- a\n- b'],
    ['line breaks made with HTML', 'a<br>b<br/>- c', 'a\nb\n\\- c'],
    ['nothing of scripts', '<script>\nalert(1)\n</script>\n\na', 'a'],
  ])('shows %s', (_, note, expected) => {
    expect(render(note)).toBe(expected);
  });

  test('keeps placeholders, in code and outside', () => {
    expect(render('<br>\n```\n<b>/<my_bucket>\n```\nuse <bucket-name> or `<b>`')).toBe(
      '```\n<b>/<my_bucket>\n```\nuse <bucket-name> or `<b>`',
    );
  });

  test('joins lines that an editor wrapped, and keeps the breaks that mean something', () => {
    const wrapped = 'This line was wrapped by an editor because it had become so very\nlong.';
    expect(render(wrapped)).toBe(wrapped.replace('\n', ' '));
    expect(render('Roses are red\nviolets are blue')).toBe('Roses are red\nviolets are blue');
  });

  test('sets in lettered lines below what introduces them', () => {
    expect(render('2. Policy:\n    a. one\n    b. two')).toBe(
      '2. Policy:\n   \u2003a. one\n   \u2003b. two',
    );
  });

  test('reads a passage from the middle of a list', () => {
    const text = '        - deep\n    - less\n        - deep again';
    expect(render(text)).toBe('- deep\n- less\n  - deep again');
    expect(render('            a. deep\n    3. less')).toContain('a. deep\n');
  });

  test('puts a child below the parent that is its context', () => {
    const context = [{ fromLine: 1, toLine: 1, text: '  - Parent' }];
    expect(renderQuote({ context, text: '      - child', fromLine: 2, bold: 'child' })).toBe(
      '- Parent\n  - **child**',
    );
  });

  test('shows the line that introduces a code block', () => {
    const context = [{ fromLine: 1, toLine: 1, text: 'Like so:' }];
    const text = '```\na\nb\n```';
    expect(renderQuote({ context, text, fromLine: 2, bold: 'b' })).toBe(
      'Like so:\n```\n  a\n▸ b\n```',
    );
  });
});

describe('inline', () => {
  test.each([
    ['bold, italics, strike and code', '**a** *b* ~~c~~ `d`', '**a** _b_ ~~c~~ `d`'],
    ['bold that is written with underscores', '__a__', '**a**'],
    ['highlights underlined', 'a ==b *c*== d == e', 'a __b c__ d == e'],
    ['comparisons that are no highlights', 'if a==b and c==d', 'if a==b and c==d'],
    ['links', '[a *b*](https://x.example/y)', '[a _b_](https://x.example/y)'],
    ['links by name', '[a][r]\n\n[r]: https://x.example/', '[a](https://x.example/)'],
    ['brackets in links', String.raw`[\[FAQ\]](https://x.example/)`, '[[FAQ]](https://x.example/)'],
    [
      'addresses that would end a link',
      '[a](https://x.example/b(c))',
      '[a](https://x.example/b%28c%29)',
    ],
    ['bare addresses', 'see https://x.example/a_b_c.', 'see https://x.example/a_b_c.'],
    [
      'links to other notes',
      '[a](./b%20c.md#d) and [e](../f/g.md)',
      '[a](https://notes.example/notes/b%20c.md) and [e](https://notes.example/f/g.md)',
    ],
    ['links to notes that can’t be read anywhere as text', '[a](../away/b.md)', 'a'],
    ['links within the note as text', '[c](#d)', 'c'],
    ['links out of the notes as text', '[a](../../etc/b.md)', 'a'],
    ['other schemes as text', '[a](javascript:alert) [b](file:///etc)', 'a b'],
    ['invitations as text', '[join](https://discord.gg/abc)', 'join'],
    [
      'images by name, linked',
      '![a cat](https://x.example/c.png)',
      '[🖼️ a cat](https://x.example/c.png)',
    ],
    [
      'images without a name',
      '![](https://x.example/c.png)',
      '[🖼️ image](https://x.example/c.png)',
    ],
    [
      'images of the notes by file name, linked',
      '![](./img/flow.png)',
      '[🖼️ flow.png](https://notes.example/notes/img/flow.png)',
    ],
    ['images that can’t be read anywhere', '![](../away/flow.png) ![b](x:y)', '🖼️ flow.png 🖼️ b'],
    ['wiki links by their alias', '[[note|the alias]], [[note]]', 'the alias, note'],
    [
      'wiki links that say where, linked',
      'see [[../a b|c]], [[./d.md#e|f]]',
      'see [c](https://notes.example/a%20b.md), [f](https://notes.example/notes/d.md)',
    ],
    ['embeds by their name', '![[diagram.png]]', 'diagram.png'],
    ['formulas in code', 'where $x_1 \\ge 2$ holds', 'where `x_1 \\ge 2` holds'],
    ['prices that are no formulas', 'costs $5 and **$10**', 'costs $5 and **$10**'],
    ['prices before a formula', 'costs $5 but `$HOME` is $x$', 'costs $5 but `$HOME` is `x`'],
    ['entities', 'a &amp; b &lt;c&gt; &copy;', 'a & b <c> ©'],
    ['powers and indices', 'x<sup>2</sup> and H<sub>2</sub>O', 'x^2 and H2O'],
    ['escapes of the note', String.raw`\*a\* \_b\_`, String.raw`\*a\* \_b\_`],
    [
      'code that could end a link above it',
      '[a](https://x.example/) `b](https://y.example/)`',
      '[a](https://x.example/) `b]\u200b(https://y.example/)`',
    ],
    ['backticks in code', '`` a`b ``', '`` a`b ``'],
    ['what would be a heading', String.raw`\# a`, String.raw`\# a`],
    ['what would be a list', String.raw`1\. a`, String.raw`1\. a`],
    ['arrows', 'a --> b\n-> c', 'a --> b\n-> c'],
  ])('shows %s', (_, note, expected) => {
    expect(render(note)).toBe(expected);
  });

  test.each([
    '<@123>',
    '<@&1>',
    '<#2>',
    '@everyone',
    '@here',
    '||x||',
    'discord.gg/abc',
    '<t:1>',
    '<:a:1>',
  ])('makes %s harmless, and leaves how it reads', (text) => {
    const rendered = render(`a ${text} b`);
    expect(rendered).not.toContain(text);
    expect(readText(rendered)).toBe(`a ${text} b`);
    expect(faultsOfMessage({ content: rendered, allowed_mentions: { parse: [] } })).toEqual([]);
  });

  test('leaves code alone', () => {
    expect(render('`a || b <@1>`\n```\n@everyone\n```')).toBe('`a || b <@1>`\n```\n@everyone\n```');
  });
});

describe('tables', () => {
  const table = '| a | size |\n|:--|--:|\n| one | 1 |\n| 二つ | 22 |\n| ❌ `c` | **3** |';

  test('become code blocks, aligned as wide as they are shown', () => {
    expect(render(table)).toBe(
      [
        '```',
        'a    | size',
        '-----|-----',
        'one  |    1',
        '二つ |   22',
        '❌ c |    3',
        '```',
      ].join('\n'),
    );
  });

  test('are centred where the note does, and keep empty cells', () => {
    expect(render('| a | name | b |\n|---|:-:|---|\n| | x | |\n| 1 | | 2 |')).toBe(
      ['```', 'a | name | b', '--|------|--', '  |  x   |', '1 |      | 2', '```'].join('\n'),
    );
  });

  test('point at the row that answers', () => {
    expect(render(table, '| 二つ | 22 |')).toContain('  one  |    1\n▸ 二つ |   22\n');
  });

  test('have their header above a part of their rows', () => {
    const context = [{ fromLine: 1, toLine: 2, text: '| a | b |\n|---|---|' }];
    expect(renderQuote({ context, text: '| c | d |', fromLine: 9 })).toBe(
      '```\na | b\n--|--\nc | d\n```',
    );
  });

  test.each([
    ['that fits a phone', 'w'.repeat(26), true],
    ['wider than a phone', 'w'.repeat(27), false],
    ['of wide characters', '漢'.repeat(14), false],
  ])('one %s is code or not', (_, cell, isCode) => {
    expect(render(`| a | b |\n|---|---|\n| ${cell} | y |`).startsWith('```')).toBe(isCode);
  });

  test('the arrow at a row counts as well', () => {
    const wide = `| a | b |\n|---|---|\n| ${'w'.repeat(26)} | y |\n| x | z |`;
    expect(render(wide)).toMatch(/^```/);
    expect(render(wide, '| x | z |')).toMatch(/^_a · b_\n/);
  });

  test('of two wide columns become lists of what is said of what', () => {
    const wide = `| Name | What |\n|---|---|\n| x | ${'long '.repeat(15)} |\n| y | |\n| | z |`;
    expect(render(wide, '| | z |')).toBe(
      `_Name · What_\n- x – ${'long '.repeat(15).trim()}\n- y\n- **z**`,
    );
    expect(render(wide, `| x | ${'long '.repeat(15)} |`)).toContain(
      `- **x – ${'long '.repeat(15).trim()}**\n- y`,
    );
  });

  test('of more columns have the names of the columns at each cell', () => {
    const wide = `| Name | What | Why |\n|---|---|---|\n| **x** | ${'long '.repeat(15)} | |\n| y | no | yes |`;
    expect(render(wide, 'no')).toBe(
      `_Name · What · Why_\n- **x**\n  - _What_: ${'long '.repeat(15).trim()}\n- y\n  - _What_: **no**\n  - _Why_: yes`,
    );
  });

  test('of more columns with little in them have a line below each row’s first cell', () => {
    const wide = `| Name | What it is | Why |\n|---|---|---|\n| x | ${'long '.repeat(5)} | so |\n| y | | |`;
    expect(render(wide)).toBe(
      `_Name · What it is · Why_\n- x\n  _What it is_: ${'long '.repeat(5).trim()} · _Why_: so\n- y`,
    );
  });

  test('with links keep them', () => {
    expect(render('| a | b |\n|---|---|\n| c | [d](https://x.example/) |')).toBe(
      '_a · b_\n- c – [d](https://x.example/)',
    );
  });

  test('of one column become lists', () => {
    expect(render('| a |\n|---|\n| b |\n| c |')).toBe('_a_\n- b\n- c');
  });

  test('of a header alone, or of empty rows, show the header', () => {
    expect(render('| a | b |\n|---|---|')).toBe('_a · b_');
    expect(render('| a | b |\n|---|---|\n| | |')).toBe('_a · b_');
  });
});

describe('the part that answers', () => {
  test.each([
    ['a sentence', 'One. Two is it. Three.', 'Two is it.', 'One. **Two is it.** Three.'],
    [
      'a sentence with styles',
      'See *this* `x` ~~y~~ now.',
      '*this* `x` ~~y~~ now.',
      'See **_this_ `x` ~~y~~ now.**',
    ],
    ['a list item', '- a\n- b c\n- d', '- b c', '- a\n- **b c**\n- d'],
    ['an item with a bold label', '- **K:** v\n- w', '- **K:** v', '- **K: v**\n- w'],
    [
      'an item with a link',
      '- a [b](https://x.example/) c',
      'a [b](https://x.example/) c',
      '- **a [b](https://x.example/) c**',
    ],
    [
      'a question and its answer',
      '**Q:** a?\n\n- **A:** b',
      '**Q:** a?\n\n- **A:** b',
      '**Q: a?**\n\n- **A: b**',
    ],
    ['several lines of a paragraph', 'x\ny\nz', 'y\nz', 'x\n**y**\n**z**'],
    ['words after escapes and entities', 'a &amp; \\*b\\* yes no', 'yes', 'a & \\*b\\* **yes** no'],
    ['a line in a quote', '> a\n> b c\n> d', 'b c', '> a\n> **b c**\n> d'],
    ['a line of code', '```\na\nb\n```', 'b', '```\n  a\n▸ b\n```'],
    ['code as a whole', '```\na\nb\n```', '```\na\nb\n```', '```\na\nb\n```'],
    ['a heading', '# a\nb', '# a', '# **a**\nb'],
  ])('is bold: %s', (_, note, bold, expected) => {
    expect(render(note, bold)).toBe(expected);
  });

  test('is where it was after the shared indentation is gone', () => {
    expect(render('    - a\n      - b\n    - c', 'c')).toBe('- a\n  - b\n- **c**');
  });
});

describe('shortening', () => {
  const sentences = (from: number, to: number): string =>
    Array.from(
      { length: to - from },
      (_, i) => `Sentence number ${String(from + i)} is here.`,
    ).join(' ');

  test('leaves the start, whole sentences, and says so', () => {
    const text = sentences(0, 20);
    const short = render(text, undefined, 200);
    expect(short).toMatch(/^Sentence number 0 .* is here\.\n… more$/);
    expect(text.startsWith(short.replace('\n… more', ''))).toBe(true);
    expect(short.length).toBeLessThanOrEqual(200);
  });

  test('starts closer to an answer further down', () => {
    const short = render(sentences(0, 50), 'Sentence number 40 is here.', 200);
    expect(short).toMatch(
      /^…\nSentence number 3\d .*\*\*Sentence number 40 is here\.\*\*.*\n… more$/,
    );
  });

  test('closes code blocks, and keeps the header of a table', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `| row ${String(i)} | ${String(i * i)} |`);
    const short = render(['| n | sq |', '|---|---|', ...rows].join('\n'), '| row 50 | 2500 |', 200);
    expect(short).toMatch(/^…\n```\n {2}n {6}\| sq\n {2}-+\|-+\n/);
    expect(short).toContain('▸ row 50 | 2500');
    expect(short).toMatch(/\n```\n… more$/);
  });

  test('cuts a word that is too long on its own, between characters', () => {
    const short = render('📌'.repeat(500), undefined, 100);
    expect(short).toMatch(/^(?:📌)+\n… more$/u);
    expect(short.length).toBeLessThanOrEqual(100);
  });

  test('leaves out a link that does not fit, as a whole', () => {
    const text = `${'word '.repeat(15)}[a link that is long](https://x.example/${'y'.repeat(60)}) end`;
    const short = render(text, undefined, 120);
    expect(short).not.toContain('link');
    expect(short).toMatch(/word\n… more$/);
  });

  test('copes with a passage far too long to read through', () => {
    const code = Array.from({ length: 60_000 }, (_, i) => `line ${String(i)};`).join('\n');
    const started = performance.now();
    const short = render(`\`\`\`c\n${code}\n\`\`\``, 'line 40000;', 400);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(short).toMatch(/^…\n```c\n(?: {2}line 39\d+;\n)+▸ line 40000;\n/);
    expect(short).toMatch(/\n```\n… more$/);
  });
});

describe('whatever a note holds', () => {
  const SNIPPETS = [
    ...[
      '# Head',
      '- item',
      '  - nested',
      '    - deep',
      '1. one',
      '7) seven',
      '> quote',
      '> [!note] T',
      '```',
      '```js',
    ],
    ...[
      '| a | b |',
      '|---|---|',
      '| c \\| d | `e` |',
      '$$',
      '---',
      '',
      '',
      '<div>',
      '</div>',
      '<br>',
      '<!--',
      '-->',
    ],
    ...[
      '**bold** *it* ~~s~~ `c`',
      '**open',
      '`open',
      '[l](https://x.example/a_b)',
      '[r][1]',
      '[1]: https://x.example',
    ],
    ...[
      '![i](b.png)',
      '[[w|a]] ==m==',
      '$x_1$ and $5',
      '<@1> <#2> @everyone ||s||',
      'discord.gg/abc',
      '\ta\tb',
    ],
    ...[
      'snake_case_ *',
      'a\\',
      '📌 好 é',
      'ğŸ“Œ',
      '&lt;&amp;',
      '<a href="x">',
      'x<sup>2</sup>',
      '[^1]',
      '[^1]: foot',
    ],
    ...[
      'a very long line '.repeat(20),
      'w'.repeat(300),
      '\ud800',
      '    indented',
      'a. lettered',
      '- [x] task',
    ],
  ];
  const note = fc
    .array(fc.constantFrom(...SNIPPETS), { minLength: 1, maxLength: 14 })
    .map((l) => l.join('\n'));
  const marked = fc.record({
    note,
    from: fc.nat(400),
    length: fc.nat(200),
    limit: fc.integer({ min: 60, max: 900 }),
  });

  test('it keeps the limit, breaks nothing and pings nobody', () => {
    fc.assert(
      fc.property(marked, ({ note: text, from, length, limit }) => {
        const to = Math.min(from + length, text.length);
        const span = from < to ? { from, to } : null;
        const rendered = renderQuote({ text, span }, limit);
        expect(rendered.length).toBeLessThanOrEqual(limit);
        const faults = faultsOfMessage({
          flags: MessageFlags.IsComponentsV2,
          components: [{ type: ComponentType.TextDisplay, content: `${rendered}x` }],
          allowed_mentions: { parse: [] },
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a short one is a stretch of the long one, from its start unless it says otherwise', () => {
    const words = fc.array(
      fc.constantFrom('one', 'two.', '**three**', '`four`', 'five\n', '- six\n', '\n'),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 600 }), fc.nat(600), (parts, limit, from) => {
        const text = parts.map((part, i) => part.replace(/(\w+)/, `$1${String(i)}`)).join(' ');
        const span = from < text.length ? { from, to: Math.min(text.length, from + 10) } : null;
        const source = quoteSource(quote({ text, span }));
        const all = tokens(writeLines(linesOf(source)));
        const short = renderQuote({ text, span }, limit);
        const shown = tokens(short.replace(/^…\n/, '').replace(/\n… more$/, ''));
        const start = short.startsWith('…\n') ? all.indexOf(shown[0] ?? '') : 0;
        expect(shown).toEqual(all.slice(start, start + shown.length));
      }),
      { numRuns: 1_000 },
    );
  });

  test('no word of it is lost or changed', () => {
    const inline = fc.constantFrom(
      'w',
      '**w**',
      '*w w*',
      '~~w~~',
      '`w`',
      '==w==',
      '[w](https://x.example)',
      '<b>w</b>',
      '[[x|w]]',
      'w<br>w',
      'w_w',
      '(w)',
      'w*w',
      'w &amp; w',
    );
    const sentence = fc
      .array(inline, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(' '));
    const block = fc.oneof(
      sentence,
      sentence.map((text) => `## ${text}`),
      fc
        .array(sentence, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `- ${item}`).join('\n')),
      fc
        .array(sentence, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `4. ${item}`).join('\n')),
      sentence.map((text) => `> ${text}`),
      fc.constant('```\nw\nw\n```'),
      fc.constant('| w | w |\n|---|---|\n| w | w |'),
      fc.constant('<div>\n\nw\n\n</div>'),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        let count = 0;
        const text = blocks
          .join('\n\n')
          .replace(/\bw\b/g, () => `w${String(count++)}`)
          .replace(/w_w/g, () => `w${String(count++)}_w${String(count++)}`);
        const order = (all: string): string[] => all.match(/w\d+/g) ?? [];
        const rendered = writeLines(linesOf(quoteSource(quote({ text }))));
        expect(order(rendered)).toEqual(order(text));
      }),
      { numRuns: 1_000 },
    );
  });

  function tokens(text: string): string[] {
    return text.match(/[a-z]+\d+/g) ?? [];
  }
});
