import { describe, expect, test } from 'vitest';
import { blocksIn, paragraphIn, sentencesIn } from './blocks.js';

describe('the words of a text', () => {
  test.each([
    ['emphasis', 'A **bold** and _soft_ and ~~struck~~ word', 'A bold and soft and struck word'],
    ['escapes', 'a\\*b \\_c\\_ \\[d\\]', 'a*b _c_ [d]'],
    [
      'character references',
      'a &amp; b &lt;c&gt; &hellip; &#8594; &#x1F4CC; d',
      'a & b <c> … → 📌 d',
    ],
    [
      'links',
      'see [the **docs**](https://a.b/c) and <https://d.e>',
      'see the docs and https://d.e',
    ],
    [
      'references',
      'see [the docs][1] and [it]\n\n[1]: https://a.b\n[it]: c',
      'see the docs and it',
    ],
    ['code', 'call `put_record(<name>)` once', 'call put_record(<name>) once'],
    ['pictures in a text', 'the ![blue](b.png) one', 'the blue one'],
    ['layout', 'a <span class="x">word</span> <!-- no --> more', 'a word more'],
    [
      'Obsidian links',
      'in [[Data Streams]] and [[notes/kds|shards]] or [[A#Part]]',
      'in Data Streams and shards or A Part',
    ],
    ['Obsidian embeds', 'words ![[diagram.png]] words', 'words words'],
    ['Obsidian highlights', 'an ==important== word, a == b', 'an important word, a == b'],
    ['Obsidian comments', 'shown %%not shown%% again', 'shown again'],
    ['Obsidian block ids', 'A fact. ^fact-1', 'A fact.'],
    ['arrows and pipes that are no Markdown', 'a --> b | c -- d -->', 'a --> b | c -- d -->'],
    ['bare addresses', 'ask a@b.co or www.c.de now', 'ask a@b.co or www.c.de now'],
  ])('leave Markdown out: %s', (_, text, words) => {
    const [block] = blocksIn(text);
    expect(block).toMatchObject({ kind: 'paragraph', words });
  });

  test.each([
    ['Limits `#exam-tip`', ['exam-tip'], 'Limits'],
    ['Limits #exam-tip and (#aws/streams)', ['exam-tip', 'aws/streams'], 'Limits and ()'],
  ])('leave tags out and give them: %s', (text, tags, words) => {
    expect(paragraphIn(text)).toMatchObject({ tags, words });
  });

  test.each(['issue #12 is open', 'in C# and F# too', 'a#b'])(
    'keep what only looks like a tag: %s',
    (text) => {
      expect(paragraphIn(text).tags).toEqual([]);
    },
  );

  test.each([
    'First &amp; one. **Second** \\* one. Third.',
    'First\\\\ one. \\*Second one. Third.',
    'A &hellip; one. See [[a|b]] two. Third.',
    'Ask %%hidden%% one. So [www.example.com two. Third.',
    'At [a@b.co one. And two. Third.',
    'Some 📌 &#x1F4CC; one. ==Two== it is. Third.',
    'Some &#x1F4CC; one. Two 📌 is. Third.',
    'One ![pic](p.png). Two <b>is</b>. Third.',
  ])('are found where they stand in the file: %s', (text) => {
    const { sentences } = paragraphIn(text);
    expect(sentences).toHaveLength(3);
    expect(sentences.map(({ from, to }) => text.slice(from, to)).join(' ')).toBe(text);
    expect(text.slice(sentences[2]?.from)).toBe('Third.');
  });

  test('are found behind the markers of a quote and the indentation of a list', () => {
    const text = '> - First > one.\n>   Second\n>   one. Third.';
    const [quote] = blocksIn(text);
    if (quote?.kind !== 'quote' || quote.blocks[0]?.kind !== 'list') throw new Error('no list');
    const own = quote.blocks[0].items[0]?.own;
    expect(own?.sentences.map(({ from, to }) => text.slice(from, to))).toEqual([
      'First > one.',
      'Second\n>   one.',
      'Third.',
    ]);
  });

  test('of a callout do not hold its kind, and its title is a sentence', () => {
    const [quote] = blocksIn('> [!tip]- Mind **this**\n> It holds for\n> all. And more.');
    if (quote?.kind !== 'quote' || quote.blocks[0]?.kind !== 'paragraph') throw new Error('none');
    expect(quote.blocks[0].sentences.map(({ words }) => words)).toEqual([
      'Mind this',
      'It holds for all.',
      'And more.',
    ]);
  });

  test('of a callout without a title are its text', () => {
    const [quote] = blocksIn('> [!NOTE]\n> It holds for all.');
    expect(quote).toMatchObject({ kind: 'quote', blocks: [{ words: 'It holds for all.' }] });
  });

  test('keep what stands between brackets elsewhere', () => {
    expect(sentencesIn('So [!tip] is text here.')).toEqual(['So [!tip] is text here.']);
  });
});
