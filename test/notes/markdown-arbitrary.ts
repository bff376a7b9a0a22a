import fc from 'fast-check';

/** A line of generated Markdown, and what has to become of it. */
export interface GeneratedLine {
  readonly text: string;
  /** Whether it must be in a passage, must not be in one, or may be either. */
  readonly fate: 'quoted' | 'heading' | 'free';
}

const WORDS = (
  'stream Shard bucket is the of holds S3 365 days e.g. vs. naïve Größe данные 漢字 dağ ğŸ“Œ â€” clichÃ© 📌 → ✅ ' +
  '&amp; &hellip; **bold** _soft_ `code` `#tag` #tag ==mark== [[Note|alias]] [link](x.md) <br> <placeholder> ' +
  'a\\*b a|b ~~gone~~ 2*3 x_y_z $a^2$ %%hidden%% [^1] http://a.b'
).split(' ');

const FIRST_WORDS = 'Kinesis A Objects Every Überall Note Each'.split(' ');

/** Which words fail hardly matters: without shrinking them a counterexample is found in seconds. */
function words(minLength: number, maxLength: number): fc.Arbitrary<string> {
  const sentence = fc.tuple(
    fc.constantFrom(...FIRST_WORDS),
    fc.array(fc.constantFrom(...WORDS), { minLength, maxLength }),
    fc.constantFrom('.', '', ':', '?', '!', '...'),
  );
  return fc.noShrink(sentence.map(([first, rest, end]) => [first, ...rest].join(' ') + end));
}

const line = fc.oneof(
  { weight: 8, arbitrary: words(0, 14) },
  {
    weight: 4,
    arbitrary: fc.array(words(2, 9), { minLength: 1, maxLength: 4 }).map((s) => s.join(' ')),
  },
  { weight: 1, arbitrary: words(200, 320) },
);

const quoted = (text: string): GeneratedLine => ({ text, fate: 'quoted' });
const free = (text: string): GeneratedLine => ({ text, fate: 'free' });

const paragraph = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(line, { minLength: 1, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.array(words(6, 12), { minLength: 25, maxLength: 60 }) },
  )
  .map((lines) => lines.map(quoted));

const oneLongLine = fc
  .array(words(3, 40), { minLength: 10, maxLength: 40 })
  .map((sentences) => [quoted(sentences.join(' '))]);

const heading = fc
  .tuple(fc.integer({ min: 1, max: 4 }), words(0, 5))
  .map(([depth, text]): GeneratedLine[] => [
    { text: `${'#'.repeat(depth)} ${text}`, fate: 'heading' },
  ]);

const list = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), line, fc.constantFrom('-', '-', '*', '1.')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((items) => {
    let depth = 0;
    return items.map(([wanted, text, mark], index) => {
      depth = index === 0 ? 0 : Math.min(wanted, depth + 1);
      return quoted(`${'   '.repeat(depth)}${mark} ${text}`);
    });
  });

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.array(words(0, 12), { minLength: 1, maxLength: 40 }))
  .map(([columns, cells]) => {
    const row = (cell: string): string =>
      `| ${Array.from({ length: columns }, () => cell.replaceAll('|', '/')).join(' | ')} |`;
    return [
      quoted(row('Column')),
      free(`|${' --- |'.repeat(columns)}`),
      ...cells.map((cell) => quoted(row(cell))),
    ];
  });

const fence = fc
  .tuple(
    fc.constantFrom('```', '~~~'),
    fc.constantFrom('', 'sql'),
    fc.array(line, { maxLength: 12 }),
  )
  .map(([mark, language, lines]) => [free(mark + language), ...lines.map(quoted), free(mark)]);

const quote = fc
  .tuple(fc.constantFrom('', '[!tip] Remember this', '[!note]'), fc.oneof(paragraph, list))
  .map(([callout, lines]) => [
    ...(callout === '' ? [] : [free(`> ${callout}`)]),
    ...lines.map(({ text, fate }) => ({ text: `> ${text}`, fate })),
  ]);

const pair = fc
  .tuple(
    fc.constantFrom('Q: ', '**Scenario 1:** '),
    line,
    fc.constantFrom('A: ', '- **Answer:** '),
    line,
  )
  .map(([ask, question, reply, answer]) => [quoted(ask + question), quoted(reply + answer)]);

const clutter = fc.constantFrom<readonly GeneratedLine[]>(
  [free('---')],
  [free('<br>')],
  [free('![](picture.png)')],
  [free('<!-- nothing to see -->')],
  [free('**Tags:** `#core` `#exam`')],
  [free('- [One](#one)'), free('- [Two](#two)'), free('  - [Three](#three)')],
  [free('[reference]: https://example.org "title"')],
  [free('')],
);

const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: oneLongLine },
  { weight: 3, arbitrary: heading },
  { weight: 4, arbitrary: list },
  { weight: 2, arbitrary: table },
  { weight: 2, arbitrary: fence },
  { weight: 2, arbitrary: quote },
  { weight: 1, arbitrary: pair },
  { weight: 2, arbitrary: clutter },
);

/** A note of ordinary Markdown, line by line. */
export const markdownLines: fc.Arbitrary<readonly GeneratedLine[]> = fc
  .array(block, { maxLength: 12 })
  .map((blocks) => blocks.flatMap((lines) => [...lines, free('')]));

const NASTY = [
  ...'> >>>>>>>> - * 1. # ###### ``` ~~~ ` `` | |---| --- === *** <!-- --> <div> </div> <br> <script>'.split(
    ' ',
  ),
  ...'<pre> [ ] ]( ) ![ [^1] [a]:b [[ ]] %% == * ** _ ~~ &amp; & ; #tag : ... Q: A: Answer: ğŸ â Ã'.split(
    ' ',
  ),
  ...'[!note] ^id www. http://a.b a@b.c [x] word Word. é 漢字。 <a@b.c> \\ "'.split(' '),
  ...[
    '> ',
    '- ',
    '* ',
    '1. ',
    '# ',
    '[^1]: ',
    '[ ] ',
    'A: ',
    ' ',
    ' ',
    ' ',
    '    ',
    '\t',
    '\n',
    '\n',
    '\n',
  ],
  ...[
    '\n\n',
    '  \n',
    '\\\n',
    '| a | b |\n|---|---|\n',
    'words and words',
    '\u00a0',
    '\u0085',
    '\u2028',
  ],
  ...['\ud83d', '\udccc', '\ufeff', '\u0301'],
];

/** What Markdown's marks give when thrown together. */
export const nastyMarkdown: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...NASTY), { maxLength: 40 })
  .map((parts) => parts.join(''));
