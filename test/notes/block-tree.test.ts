import { describe, expect, test } from 'vitest';
import { splitNote } from '../../src/notes/split-note.js';
import { noteFrom } from '../helpers/note-from.js';
import { blocksIn, sectionsIn } from './blocks.js';

const kindsIn = (text: string): string[] => blocksIn(text).map(({ kind }) => kind);

describe('sections', () => {
  test('stand under the chain of their headings', () => {
    const sections = sectionsIn('# A\n\none\n\n## B\n\ntwo\n\n#### C\n\nthree\n\n## D\n\nfour\n');
    expect(sections.map(({ headings }) => headings)).toEqual([
      ['A'],
      ['A', 'B'],
      ['A', 'B', 'C'],
      ['A', 'D'],
    ]);
  });

  test('without a body are only part of the path', () => {
    expect(sectionsIn('# A\n## B\n### C\ntext').map(({ headings }) => headings)).toEqual([
      ['A', 'B', 'C'],
    ]);
  });

  test('have tags of their headings, not the words', () => {
    const [section] = sectionsIn('# A `#core`\n\n## Limits `#exam-tip`\n\ntext');
    expect(section).toMatchObject({ headings: ['A', 'Limits'], tags: ['core', 'exam-tip'] });
  });

  test('have the tags of a line of tags; above all text they count for the whole note', () => {
    const sections = sectionsIn(
      '# A\n\n**Tags:** `#core`\n\n## B\n\n#local\n\ntext\n\n## C\n\nmore',
    );
    expect(sections.map(({ tags }) => tags)).toEqual([['core'], ['core', 'local'], ['core']]);
    const passages = splitNote(noteFrom('# A\n\nTags: #core\n\n## B\n\ntext'));
    expect(passages.map(({ text, tags }) => [text, tags])).toEqual([['text', ['core']]]);
  });

  test('go on below a heading that is only emphasis', () => {
    const [section, ...rest] = sectionsIn('## Streams\n#### Very important for the exam!\ntext');
    expect(rest).toEqual([]);
    expect(section?.headings).toEqual(['Streams']);
    expect(section?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('have headings without mojibake', () => {
    expect(sectionsIn('## ğŸ“Œ Limits â€” all\ntext')[0]?.headings).toEqual(['📌 Limits — all']);
  });

  test('do not hold the front matter', () => {
    expect(sectionsIn('---\ntitle: T\nnote: yes\n---\ntext\n')).toMatchObject([
      { headings: [], blocks: [{ words: 'text', from: 27 }] },
    ]);
  });

  test('are not opened by a rule below a text, nor by one at the top', () => {
    expect(
      sectionsIn('---\n\ntext\n\n---\n\nmore\n\n***\n').map(({ headings }) => headings),
    ).toEqual([[]]);
  });
});

describe('clutter', () => {
  test.each([
    ['a comment', '<!-- more -->'],
    ['a comment over blank lines', '<!-- one\n\ntwo -->'],
    ['a break', '<br>'],
    ['layout', '<div align="center">\n<img src="a.png">\n</div>'],
    ['a script', '<script>\nlet a = 1;\n</script>'],
    ['a picture', '![the diagram](a.png)'],
    ['an embed', '![[diagram.png]]'],
    ['a link alone', '[\\[Docs\\]](https://a.b) [Video](https://c.d)'],
    ['a link to a note alone', '[[Streams]], [[Shards|all shards]]'],
    ['a rule', '***'],
    ['a line of tags', '`#core` `#exam`'],
    ['a definition', '[docs]: https://a.b "Docs"'],
    ['a table of contents', '- [One](#one)\n  - [Two](#two)\n- [Three](#three)'],
    ['a list of related notes', '- [[Streams]]\n- [[Shards]]'],
  ])('is what says nothing to quote: %s', (_, text) => {
    expect(new Set(kindsIn(text))).toEqual(new Set(['clutter']));
    expect(splitNote(noteFrom(`# Title\n\n${text}\n`))).toEqual([]);
  });

  test.each([
    ['a link in a sentence', 'See [the docs](https://a.b) first.', 'paragraph'],
    ['a list in which only some items are links', '- [One](#one)\n- two', 'list'],
    ['a list of links with remarks', '- [One](#one): the best', 'list'],
    ['words between tags', '<div>\nStill words.\n</div>', 'paragraph'],
    ['a code fence of comments', '```\n<!-- kept -->\n```', 'fence'],
    ['arrows that look like the end of a comment', 'a --> b --> c', 'paragraph'],
  ])('is not what holds words: %s', (_, text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
    expect(splitNote(noteFrom(text))).toHaveLength(1);
  });
});

describe('blocks', () => {
  test('are lists with their children', () => {
    const [list] = blocksIn('* Batch\n    * slow\n    * large\n* Stream');
    expect(list).toMatchObject({
      kind: 'list',
      items: [
        { own: { words: 'Batch' }, blocks: [{ items: [{}, {}] }] },
        { own: { words: 'Stream' }, blocks: [] },
      ],
    });
  });

  test('are tables by column, with the tags of a row', () => {
    const [table] = blocksIn(
      '| Data | Force |\n|---|---|\n| X-rays | **Own** `#gotcha` |\n| | ✅ |',
    );
    expect(table).toMatchObject({
      columns: ['Data', 'Force'],
      rows: [{ cells: ['X-rays', 'Own'], tags: ['gotcha'] }, { cells: ['', '✅'] }],
    });
  });

  test('are fences by line, with placeholders and without the marks', () => {
    const text = '```sql\nSELECT *\n\n  FROM <my_bucket>/x\n```';
    const [fence] = blocksIn(text);
    if (fence?.kind !== 'fence') throw new Error('no fence');
    expect(fence.language).toBe('sql');
    expect(fence.lines.map(({ words }) => words)).toEqual(['SELECT *', 'FROM <my_bucket>/x']);
    expect(fence.lines.map(({ from, to }) => text.slice(from, to))).toEqual([
      'SELECT *',
      'FROM <my_bucket>/x',
    ]);
  });

  test('are fences when they are indented or never closed, without the blank end of the file', () => {
    expect(blocksIn('    indented code\n')).toMatchObject([
      { kind: 'fence', lines: [{ words: 'indented code' }] },
    ]);
    const open = '```\nstill code\n\n\n';
    expect(blocksIn(open)).toMatchObject([{ kind: 'fence', from: 0, to: open.trimEnd().length }]);
  });

  test('are quotes with what they hold; footnotes are read like them', () => {
    expect(blocksIn('> **Q:** why?\n>\n> - so\n')).toMatchObject([
      { kind: 'quote', blocks: [{ kind: 'paragraph' }, { kind: 'list' }] },
    ]);
    expect(blocksIn('A fact.[^1]\n\n[^1]: Its source.')).toMatchObject([
      { words: 'A fact.' },
      { kind: 'quote', blocks: [{ words: 'Its source.' }] },
    ]);
  });

  test('know a paragraph that is bold as a whole', () => {
    expect(blocksIn('**All of it** `#tag`')).toMatchObject([{ isBold: true }]);
    expect(blocksIn('**Part** of it')).toMatchObject([{ isBold: false }]);
  });

  test('are paragraphs where HTML holds words, in the words of the page', () => {
    expect(blocksIn('<p>One <b>bold</b> word.<br>\nA second.</p>')).toMatchObject([
      { kind: 'paragraph', sentences: [{ words: 'One bold word.' }, { words: 'A second.' }] },
    ]);
  });
});
