import { describe, expect, test } from 'vitest';
import type { MarkedPiece } from '../../src/notes/block.js';
import { blocksIn, paragraphIn } from './blocks.js';

/** The words that stand out, each with why. */
function marked({ words, marks }: Pick<MarkedPiece, 'words' | 'marks'>): string[] {
  return marks.map(({ kind, from, to }) => `${kind} ${words.slice(from, to)}`);
}

const firstOf = (text: string): string[] => paragraphIn(text).sentences.slice(0, 1).flatMap(marked);

describe('words that stand out', () => {
  test('are known in a sentence: bold, code, highlighted, links', () => {
    expect(
      firstOf('A **Barlow lens**, `EXPTIME`, ==light== and [a guide](x.md) or [[Glass|more]].'),
    ).toEqual([
      'strong Barlow lens',
      'code EXPTIME',
      'highlight light',
      'link a guide',
      'link more',
    ]);
  });

  test('may lie within each other, and emphasis is none', () => {
    expect(firstOf('See **the `COPY` statement** and _never_ this.')).toEqual([
      'strong the COPY statement',
      'code COPY',
    ]);
  });

  test('are found behind repaired letters, folded white space and equal words', () => {
    expect(firstOf('lens â€” a   lens\nor **lens** here')).toEqual(['strong lens']);
    const [sentence] = paragraphIn('lens â€” a   lens\nor **lens** here').sentences;
    expect(sentence?.marks[0]?.from).toBe('lens — a lens or '.length);
  });

  test('belong to their own sentence, and to none when they run over two', () => {
    const [one, two] = paragraphIn('First a **lens**. Then a `mirror`.').sentences;
    expect([
      marked(one ?? { words: '', marks: [] }),
      marked(two ?? { words: '', marks: [] }),
    ]).toEqual([['strong lens'], ['code mirror']]);
    const [first] = paragraphIn('**First one. Then another.** Then more.').sentences;
    expect(first?.marks).toEqual([]);
  });

  test('are known in the cells of a table', () => {
    const [table] = blocksIn('| a | b |\n| --- | --- |\n| **x** y | [z](z.md) |');
    const [row] = table?.kind === 'table' ? table.rows : [];
    expect(row?.marks.map((marks, at) => marked({ words: row.cells[at] ?? '', marks }))).toEqual([
      ['strong x'],
      ['link z'],
    ]);
  });
});

describe('lines of a paragraph', () => {
  test('are those of the file, without marks of Markdown', () => {
    const paragraph = paragraphIn('One **bold**\n?\ntwo  \nthree.');
    expect(paragraph.lines.map(({ words }) => words)).toEqual(['One bold', '?', 'two', 'three.']);
    expect(paragraph.lines[0]?.marks).toMatchObject([{ kind: 'strong', from: 4, to: 8 }]);
  });

  test('stand where they are in the file', () => {
    const text = '> one\n> two';
    const [quote] = blocksIn(text);
    const [inside] = quote?.kind === 'quote' ? quote.blocks : [];
    const lines = inside?.kind === 'paragraph' ? inside.lines : [];
    expect(lines.map(({ from, to }) => text.slice(from, to))).toEqual(['one', 'two']);
  });
});

test('a list knows whether it is numbered', () => {
  expect(blocksIn('1. one\n2. two')).toMatchObject([{ isOrdered: true }]);
  expect(blocksIn('- one\n- two')).toMatchObject([{ isOrdered: false }]);
});
