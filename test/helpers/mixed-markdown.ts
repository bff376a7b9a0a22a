import fc from 'fast-check';

/** Words that mean something to Discord, to Markdown or to a screen, among plain ones. */
const WORDS = [
  ...'shard bucket is the of holds 365 days e.g. naïve Größe 漢字 данные dağ snake_case_name 2*3 a|b'.split(
    ' ',
  ),
  ...'<@1> <@!2> <@&1> <#1> @everyone @here </cmd:1> <t:1> <t:1:R> <:a:1> <a:b:2> <id:guide>'.split(
    ' ',
  ),
  ...'discord.gg/abc https://discord.gg/abc discord.com/invite/abc ||spoiler|| ||open :smile: :100: :a:b:'.split(
    ' ',
  ),
  ...'**bold** *soft* _soft_ ~~gone~~ ==mark== `code` ``a`b`` **open *open `open ~~open __open [open ](x)'.split(
    ' ',
  ),
  ...'[link](https://x.example/a_b_(c)) [note](../other%20note.md#top) [[note|alias]] [[../a/b|c]] ![[e.png]]'.split(
    ' ',
  ),
  ...'![alt](img/p.png) ![](https://x.example/p.png) [r][1] [^1] <https://x.example> www.x.example'.split(
    ' ',
  ),
  ...'$x_1^2$ $5 $\\frac{a}{b}$ <b>b</b> <br> x<sup>2</sup> <placeholder> <!--c--> &amp; &lt;'.split(
    ' ',
  ),
  ...[
    '📌',
    '👩🏽‍🚀',
    '\ud83d',
    'é',
    'שלום',
    '\u202eabc',
    'a\u200bb',
    '\u2066x',
    'ğŸ“Œ',
    '\ufeff',
    '\u0000',
  ],
  ...['#', '-', '1.', '>', '-#', '>>>', '\\', '```', '|', '[x](', '](https://e.example)', 'C#'],
];

const word = fc.noShrink(fc.constantFrom(...WORDS));
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

const paragraph = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const hugeLine = fc
  .tuple(line, fc.integer({ min: 50, max: 900 }))
  .map(([text, times]) => `${text} `.repeat(times).slice(0, 6_000));
const noBreaks = fc.integer({ min: 300, max: 6_000 }).map((length) => 'w'.repeat(length));
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), line)
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);
const list = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('- ', '* ', '1. ', '2) ', 'a. ', '- [ ] ', '- [x] '),
      line,
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((items) =>
    items.map(([depth, mark, text]) => `${'  '.repeat(depth)}${mark}${text}`).join('\n'),
  );
const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 6 }),
    align: fc.constantFrom('---', ':--', '--:', ':-:'),
    cells: fc.array(fc.oneof(line, word, fc.constant('')), { maxLength: 40 }),
  })
  .map(({ columns, align, cells }) => {
    const row = (from: number): string =>
      `| ${Array.from({ length: columns }, (_, i) => (cells[from + i] ?? '').replace(/\n|\|/g, '/')).join(' | ')} |`;
    const rows = Array.from({ length: Math.floor(cells.length / columns) }, (_, i) =>
      row(i * columns),
    );
    return [rows[0] ?? row(0), `|${` ${align} |`.repeat(columns)}`, ...rows.slice(1)].join('\n');
  });
const fence = fc
  .record({
    mark: fc.constantFrom('```', '~~~', '````'),
    language: fc.constantFrom('', 'sql', 'c++', 'a b', 'js {1}'),
    lines: fc.array(fc.oneof(line, fc.constantFrom('', '```', '  x', '`')), { maxLength: 8 }),
    isClosed: fc.boolean(),
  })
  .map(({ mark, language, lines, isClosed }) =>
    [mark + language, ...lines, ...(isClosed ? [mark] : [])].join('\n'),
  );
const quoted = fc
  .tuple(fc.constantFrom('', '[!tip] T\n', '[!note]-\n'), fc.oneof(paragraph, list, fence))
  .map(([callout, text]) => (callout + text).replace(/^/gm, '> '));
const formula = line.map((text) => `$$\n${text}\n$$`);
const html = fc.oneof(
  line.map((text) => `<details><summary>${text}</summary>\n\n${text}\n\n</details>`),
  line.map((text) => `<div>${text}`),
  fc.constant('<!--\nhidden\n'),
);
const clutter = fc.constantFrom(
  '---',
  '[^1]: a note',
  '[1]: https://x.example',
  '',
  '\t',
  '    indented',
);

/** A passage of mixed Markdown, of the kind and of the length that break messages. */
export const mixedMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: paragraph },
      { weight: 1, arbitrary: hugeLine },
      { weight: 1, arbitrary: noBreaks },
      { weight: 2, arbitrary: heading },
      { weight: 4, arbitrary: list },
      { weight: 4, arbitrary: table },
      { weight: 3, arbitrary: fence },
      { weight: 2, arbitrary: quoted },
      { weight: 1, arbitrary: formula },
      { weight: 2, arbitrary: html },
      { weight: 2, arbitrary: clutter },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((blocks) => blocks.join('\n\n'));

/** A line of the same kind, as people write headings, names and questions. */
export const mixedLine: fc.Arbitrary<string> = line;
