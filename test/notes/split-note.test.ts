import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/notes/passage.js';
import { splitNote } from '../../src/notes/split-note.js';
import { noteFrom } from '../helpers/note-from.js';
import { countWords } from './passage-rules.js';

const split = (text: string): Passage[] => splitNote(noteFrom(text));
const textsOf = (text: string): string[] => split(text).map((passage) => passage.text);
const words = (count: number, name = 'word'): string =>
  `${Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')}.`;

describe('the passages of a fixture', () => {
  const folder = fileURLToPath(new URL('../fixtures/notes/', import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

  // What a person reads to judge a split: UPDATE_FIXTURES=1 writes the files anew.
  test.each(names)('are those of %s', (name) => {
    const note = noteFrom(readFileSync(join(folder, name)), name);
    const shown = splitNote(note).map(
      ({ id: _, path: __, language: ___, date: ____, text, ...passage }) => ({
        ...passage,
        text: text.split('\n'),
        spans: passage.spans.map(({ from, to, ...span }) => ({
          shown: text.slice(from, to),
          ...span,
        })),
      }),
    );
    const file = join(folder, name.replace(/\.md$/, '.passages.json'));
    const json = `${JSON.stringify(shown, null, 2)}\n`;
    if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(file, json);
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(json)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

describe('what belongs together', () => {
  test('is a question and its answer, which are one span', () => {
    const [passage] = split('**Question 1:** "Which queue?"\n- **Answer:** The first one');
    expect(passage?.spans).toEqual([
      expect.objectContaining({ words: 'Question 1: "Which queue?" Answer: The first one' }),
    ]);
  });

  test('is a fence and the line above it', () => {
    const texts = textsOf(`${words(248)}\n\nRun this:\n\n\`\`\`\nstore ls\n\`\`\`\n`);
    expect(texts.at(-1)).toBe('Run this:\n\n```\nstore ls\n```');
  });

  test('is an item and its children', () => {
    const item = `- Parent ${words(20)}\n  - Child ${words(20)}`;
    for (const text of textsOf(Array.from({ length: 12 }, () => item).join('\n'))) {
      expect(text.startsWith('- Parent')).toBe(true);
      expect(text.split('\n').at(-1)).toMatch(/^ {2}- Child/);
    }
  });

  test('is an item and its children, or else the item is their context', () => {
    const children = Array.from({ length: 12 }, (_, index) => `  - ${words(30, `c${index}`)}`);
    const [first, ...rest] = split(['- The parent item', ...children].join('\n'));
    expect(first?.text.split('\n').slice(0, 2)).toEqual(['- The parent item', children[0]]);
    expect(rest.length).toBeGreaterThan(0);
    for (const { context, spans } of rest) {
      expect(context).toEqual([{ fromLine: 1, toLine: 1, text: '- The parent item' }]);
      expect(spans[0]?.under).toEqual(['The parent item']);
    }
  });

  test('is a table and its header', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `| r${i} | ${words(12, `c${i}`)} |`);
    const [first, ...rest] = split(['| Name | What |', '|---|---|', ...rows].join('\n'));
    expect(first?.context).toEqual([]);
    expect(rest.length).toBeGreaterThan(0);
    for (const { context, spans } of rest) {
      expect(context).toEqual([{ fromLine: 1, toLine: 2, text: '| Name | What |\n|---|---|' }]);
      expect(spans[0]?.words).toMatch(/^Name: r\d+; What: c\d+/);
    }
  });

  test('is a whole fence, whatever its length', () => {
    const code = Array.from({ length: 100 }, (_, index) => `let a${index} = ${index};`).join('\n');
    expect(textsOf(`\`\`\`\n${code}\n\`\`\``)).toEqual([`\`\`\`\n${code}\n\`\`\``]);
  });

  test('is a label and what it labels; the label is a heading of the passage', () => {
    const [passage] = split('## Queues\n\n**Benefits:**\n- cheap\n- simple');
    expect(passage?.headings).toEqual(['Queues', 'Benefits']);
    expect(passage?.text).toBe('**Benefits:**\n- cheap\n- simple');
  });
});

describe('the size of a passage', () => {
  test('stays below the limit where a few words stand above a long paragraph', () => {
    const texts = textsOf(`Few words here, and no title.\n\n${words(247)}`);
    expect(texts.map(countWords)).toEqual([6, 247]);
  });

  test('counts the marks of lists, quotes and tables, and what is shown in between', () => {
    const quote = Array.from({ length: 100 }, (_, index) => `> > > w${index}`).join('\n');
    for (const text of textsOf(quote)) expect(countWords(text)).toBeLessThanOrEqual(250);
  });

  test('is that of whole lines when a wrapped paragraph is too long', () => {
    // No sentence begins a line.
    const lines = Array.from({ length: 40 }, (_, index) =>
      `end${index}. ${words(9, 'W')}`.slice(0, -1),
    );
    const passages = split(lines.join('\n'));
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
    expect(passages.every(({ text }) => countWords(text) <= 250)).toBe(true);
  });

  test('is that of whole lines where a comment runs across a cut', () => {
    const text = `Short line %%with a\ncomment%% and ${words(300)}`;
    const [first, ...rest] = split(text);
    expect(first).toMatchObject({ text: 'Short line %%with a', spans: [{ words: 'Short line' }] });
    expect(rest.map((passage) => passage.text).join(' ')).toBe(text.split('\n')[1]);
    expect(first?.spans[0]?.to).toBeLessThanOrEqual(first?.text.length ?? 0);
  });

  test('is cut where a sentence begins a line, if one does', () => {
    const sentence = `Starts ${words(50)}`.replaceAll(/((?:\S+ ){10})/g, '$1\n').trim();
    for (const text of textsOf(Array.from({ length: 10 }, () => sentence).join('\n'))) {
      expect(text).toMatch(/^Starts/);
      expect(text).toMatch(/\.$/);
    }
  });

  test('is cut between sentences when one line is too long', () => {
    const line = Array.from({ length: 12 }, (_, index) => `Sentence${index} ${words(40)}`).join(
      ' ',
    );
    const passages = split(line);
    expect(passages.map(({ text }) => text).join(' ')).toBe(line);
    for (const { text, fromLine, toLine } of passages) {
      expect(text).toMatch(/^Sentence\d+ .*\.$/);
      expect([fromLine, toLine]).toEqual([1, 1]);
    }
  });

  test('is cut at white space when one sentence is too long for a passage', () => {
    for (const count of [251, 280, 400, 1000]) {
      const texts = textsOf(words(count));
      expect(texts.join(' ')).toBe(words(count));
      expect(Math.max(...texts.map(countWords))).toBeLessThanOrEqual(250);
    }
  });

  test('lets a few words at the end of a section go with what precedes them', () => {
    const last = split(`${words(150)}\n\nJust a few words more.\n`).at(-1);
    expect(last?.text).toMatch(/^word0 .*\n\nJust a few words more\.$/s);
  });
});

describe('a passage', () => {
  test('has the date of the front matter, or none', () => {
    const dates = (text: string): (string | null)[] => split(text).map(({ date }) => date);
    expect(dates('---\ndate: 2026-03-01\n---\n\nEggs are boiled for six minutes.\n')).toEqual([
      '2026-03-01',
    ]);
    expect(dates('Eggs are boiled for six minutes.\n')).toEqual([null]);
  });

  test('has the title of the front matter, the first heading or the file', () => {
    const titleOf = (text: string, path: string): string | undefined =>
      splitNote(noteFrom(text, path))[0]?.title;
    expect(titleOf('---\ntitle: Front\n---\n# Head\n\ntext', 'a/b.md')).toBe('Front');
    expect(titleOf('# Head\n\ntext', 'a/b.md')).toBe('Head');
    expect(titleOf('text above\n\n# Head\n\ntext', 'a/b.md')).toBe('Head');
    expect(titleOf('text', 'streaming/kinesis-data_limits.md')).toBe('kinesis data limits');
  });

  test('has the tags of the note, its headings and its rows, each once', () => {
    const text =
      '---\ntags: [aws]\n---\n# A `#aws`\n\n## B `#tip`\n\n| x |\n|---|\n| y `#gotcha` |';
    expect(split(text)[0]?.tags).toEqual(['aws', 'tip', 'gotcha']);
  });

  test('has the lines of the file that it is, unrepaired', () => {
    const [passage] = split('# ğŸ“Œ A\n\nItâ€™s **one** &amp; only.  \nSecond line.\n\n\n');
    expect(passage).toMatchObject({
      text: 'Itâ€™s **one** &amp; only.  \nSecond line.',
      fromLine: 3,
      toLine: 4,
      spans: [{ words: 'It’s one & only.' }, { words: 'Second line.' }],
    });
  });

  test('does not run across a table of contents, but across a picture', () => {
    expect(textsOf('One here.\n\n- [a](#a)\n- [b](#b)\n\nTwo here.')).toHaveLength(2);
    expect(textsOf('One here.\n\n![](a.png)\n\nTwo here.')).toEqual([
      'One here.\n\n![](a.png)\n\nTwo here.',
    ]);
  });

  test('is none where a table holds nothing', () => {
    expect(split('| | |\n|---|---|\n| | |\n')).toEqual([]);
    expect(textsOf('| A | B |\n|---|---|\n| | |\n')).toEqual(['| A | B |\n|---|---|\n| | |']);
  });
});

describe('the id of a passage', () => {
  const text = '# A\n\nSame text.\n\n## B\n\nOther text.\n\n## B\n\nOther text.\n';
  const ids = split(text).map(({ id }) => id);

  test('tells equal passages of one note apart', () => {
    expect(new Set(ids).size).toBe(3);
  });

  test('stays when another section changes or lines are added above', () => {
    const changed = split(text.replace('Same text', 'New\ntext')).map(({ id }) => id);
    expect(changed.slice(1)).toEqual(ids.slice(1));
    expect(changed[0]).not.toBe(ids[0]);
    expect(split(`\n\n${text}`).map(({ id }) => id)).toEqual(ids);
  });

  test('changes with the text, the heading and the path', () => {
    const idOf = (given: string, path: string): string | undefined =>
      splitNote(noteFrom(given, path))[0]?.id;
    const variants = [
      idOf('# A\n\nx', 'a.md'),
      idOf('# A\n\ny', 'a.md'),
      idOf('# B\n\nx', 'a.md'),
      idOf('# A\n\nx', 'b.md'),
    ];
    expect(new Set(variants).size).toBe(4);
  });
});
