import { describe, expect, test } from 'vitest';
import { limitNesting } from '../../src/notes/limit-nesting.js';
import { parseMarkdown } from '../../src/notes/parse-markdown.js';
import { splitNote } from '../../src/notes/split-note.js';
import { noteFrom } from '../helpers/note-from.js';

const LONG = 60_000;

/** So many copies of a text that it is parsed in many pieces. */
const long = (text: string): string => text.repeat(Math.ceil(LONG / text.length));

const shownOf = (text: string): string[] =>
  parseMarkdown(text).map(({ position }) =>
    text.slice(position?.start.offset, position?.end.offset),
  );

test('a second byte order mark moves nothing', () => {
  expect(shownOf('\ufeffOne.\n\nTwo.')).toEqual(['One.', 'Two.']);
});

describe('parsing a long note in pieces', () => {
  test('gives the same passages as its parts by themselves', () => {
    const part = [
      '# Title',
      'Some text, **bold** and more.\nA second line.',
      '- one\n- two\n\n  still two\n\n- three',
      '> quoted\n> words',
      '| A | B |\n|---|---|\n| c | d |',
      '```\n# no heading\n\nText\n```',
      '<!-- no\n\nText -->',
      '## Deeper\n\n1. one\n2. two\n\n    indented\n',
    ].join('\n\n');
    const alone = splitNote(noteFrom(`${part}\n`));
    const passages = splitNote(noteFrom(long(`${part}\n\n`)));
    expect(passages.length % alone.length).toBe(0);
    for (const [index, passage] of passages.entries()) {
      const { text, headings, context, spans } = alone[index % alone.length] ?? passage;
      expect(passage).toMatchObject({
        text,
        headings,
        spans,
        context: context.map((c) => ({ text: c.text })),
      });
    }
  });

  test('keeps a list whole', () => {
    const text = long('- an item of the list\n').trimEnd();
    expect(shownOf(text)).toEqual([text]);
  });

  test('keeps a table whole, with its header for every row', () => {
    const text = `| Name | What |\n|---|---|\n${long('| a name | what it is |\n')}`.trimEnd();
    expect(shownOf(text)).toEqual([text]);
    const passages = splitNote(noteFrom(text));
    expect(passages.at(-1)?.context).toEqual([
      { fromLine: 1, toLine: 2, text: '| Name | What |\n|---|---|' },
    ]);
  });

  test('keeps a fence whole that holds headings and text, closed or not', () => {
    const fence = `\`\`\`\n${long('# code\n\nText\n\n')}`;
    expect(shownOf(`${fence}\`\`\`\n\nAfter.`)).toEqual([`${fence}\`\`\``, 'After.']);
    expect(parseMarkdown(`Before.\n\n${fence}`).map(({ type }) => type)).toEqual([
      'paragraph',
      'code',
    ]);
  });

  test('keeps a comment whole', () => {
    const comment = `<!--\n${long('# no\n\nText\n\n')}-->`;
    expect(parseMarkdown(`${comment}\n\nAfter.`).map(({ type }) => type)).toEqual([
      'html',
      'paragraph',
    ]);
  });

  test('knows the definitions of links and footnotes that stand far away', () => {
    const text = `A [link][Far] and a note[^1].\n\n${long('Text between.\n\n')}[far]: x.md\n\n[^1]: Words.\n`;
    expect(splitNote(noteFrom(text))[0]?.spans[0]?.words).toBe('A link and a note.');
    const nodes = parseMarkdown(text);
    expect(nodes.filter(({ type }) => type === 'footnoteDefinition')).toHaveLength(1);
    expect(nodes.filter(({ type }) => type === 'definition')).toHaveLength(1);
  });

  test('reads a line that nobody wrote as plain words, in the lines around it as ever', () => {
    const monster = long('word ').trim();
    const text = `# A\n\nFirst.\n${monster}\n## B\n\nLast.`;
    const passages = splitNote(noteFrom(text));
    expect(passages.at(-1)).toMatchObject({ text: 'Last.', headings: ['A', 'B'], fromLine: 7 });
    expect(
      passages
        .filter(({ fromLine }) => fromLine === 4)
        .map((p) => p.text)
        .join(' '),
    ).toBe(monster);
  });

  test('reads a picture of any length as a picture', () => {
    expect(
      splitNote(noteFrom(`![](data:image/png;base64,${long('QUJD')})\n\nText.`)),
    ).toMatchObject([{ text: 'Text.' }]);
  });
});

describe('nesting', () => {
  test('beyond what anybody writes is cut off, with the words kept', () => {
    const deep = `${'>'.repeat(5000)} deep words`;
    expect(splitNote(noteFrom(deep))).toMatchObject([
      { text: deep, spans: [{ words: 'deep words' }] },
    ]);
    const list = `${'- '.repeat(2000)}deep words`;
    expect(splitNote(noteFrom(list))).toMatchObject([
      { text: list, spans: [{ words: 'deep words' }] },
    ]);
    expect(splitNote(noteFrom('>'.repeat(100_000)))).toEqual([]);
  });

  test('of a hundred lines into each other is read', () => {
    const lines = Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- item ${depth}`);
    const passages = splitNote(noteFrom(lines.join('\n')));
    expect(passages.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
  });

  test('of emphasis that overflows a stack is read as plain words', () => {
    const text = `${'~a '.repeat(1500)}${'b~ '.repeat(1500)}`.trim();
    expect(splitNote(noteFrom(text))[0]?.spans[0]?.words).toMatch(/^~a ~a ~a/);
  });

  test('is limited without moving anything, and blank lines stay blank', () => {
    const text = `${' '.repeat(300)}\n${' '.repeat(50)}text\n${'> '.repeat(80)}quoted\n\nend`;
    const limited = limitNesting(text);
    expect(limited).toHaveLength(text.length);
    expect(limited.split('\n').slice(0, 2)).toEqual(text.split('\n').slice(0, 2));
    expect(limited.split('\n')[2]).toMatch(/^(?:> ){50}\u00a0+quoted$/);
  });
});
