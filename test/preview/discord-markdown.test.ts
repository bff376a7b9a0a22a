import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readInline } from '../helpers/discord-reading.js';
import { renderMarkdown } from './discord-markdown.js';

/** What a text becomes on the page. */
function shown(text: string): string {
  return renderMarkdown(text).text;
}

describe('Discord’s Markdown is shown as its client shows it', () => {
  test.each([
    ['a plain line', 'two\nlines', 'two\nlines'],
    ['headings', '# A\n## B\n### C\nd', '<h1>A</h1><h2>B</h2><h3>C</h3>d'],
    ['no smaller heading than the third', '#### A', '#### A'],
    ['a heading at the start of a line only', 'a # b', 'a # b'],
    ['small print', 'a\n-# of **May**', 'a\n<small>of <strong>May</strong></small>'],
    ['bold', '**a**', '<strong>a</strong>'],
    ['italic', '*a* _b_', '<em>a</em> <em>b</em>'],
    ['bold and italic', '***a***', '<strong><em>a</em></strong>'],
    ['underlined', '__a__', '<u>a</u>'],
    ['struck through', '~~a~~', '<s>a</s>'],
    ['no italics inside of a word', 'snake_case_name', 'snake_case_name'],
    ['escapes', '\\*a\\* \\\\ \\a', '*a* \\ \\a'],
    ['code', '`a *b*`', '<code class="inline">a *b*</code>'],
    ['code with a mark inside', '``a`b``', '<code class="inline">a`b</code>'],
    ['a spoiler', '||a||', '<span class="spoiler"><span>a</span></span>'],
    ['a code block', '```ts\n<a>\n```', '<pre><code>&lt;a&gt;</code></pre>'],
    ['the line break after a code block', '```\na\n```\nb', '<pre><code>a</code></pre>\nb'],
    [
      'a quote of several lines',
      '> a\n> b\nc',
      '<div class="quote"><i></i><blockquote>a\nb</blockquote></div>c',
    ],
    ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    [
      'lists in lists',
      '- a\n  - b\n    1. c\n- d',
      '<ul><li>a\n<ul><li>b\n<ol start="1" style="--digits: 1"><li>c</li></ol></li></ul></li><li>d</li></ul>',
    ],
    [
      'numbers from any number on',
      '9. a\n10. b',
      '<ol start="9" style="--digits: 1"><li>a</li><li>b</li></ol>',
    ],
    ['a link', '[a **b**](https://e.org/x)', '<a href="https://e.org/x">a <strong>b</strong></a>'],
    ['a bare link', 'see https://e.org/x.', 'see <a href="https://e.org/x">https://e.org/x</a>.'],
    ['a link without a preview', '<https://e.org>', '<a href="https://e.org">https://e.org</a>'],
    [
      'no link whose text is another address',
      '[https://a.org](https://b.org)',
      '[https://a.org](https://b.org)',
    ],
    ['no link to anything else', '[a](javascript:b)', '[a](javascript:b)'],
    ['mentions, where there should be none', '@everyone', '<span class="mention">@everyone</span>'],
    ['a time', '<t:0:d>', '<span class="timestamp">1/1/70</span>'],
    ['a time from now', '<t:1773304320:R>', '<span class="timestamp">6 hours ago</span>'],
    ['an emoji', 'a 👍🏽 b', 'a <span class="emoji">👍🏽</span> b'],
    ['digits, which are no emoji', '1 # *', '1 # *'],
    ['a zero width space', '**a**\u200b**b**', '<strong>a</strong>\u200b<strong>b</strong>'],
    ['what would be a tag', '<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('no text of any kind becomes a tag that Markdown does not make', () => {
    const parts = fc.constantFrom('<', '>', '"', '&', '*', '`', '```', '\n', '# ', '- ', '> ', 'a');
    fc.assert(
      fc.property(fc.array(parts), (text) => {
        const tags = shown(text.join('')).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !KNOWN_TAG.test(tag))).toEqual([]);
      }),
    );
  });

  test('a line reads here as it does in the other tests', () => {
    const parts = fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~~',
      '`',
      '\\',
      'a',
      'B',
      ' ',
      '[a](https://e.org)',
      '(',
    );
    fc.assert(
      fc.property(fc.array(parts), (text) => {
        // A letter first: nothing here is a block.
        const line = `a${text.join('')}`;
        expect(styledChars(shown(line))).toEqual(
          readInline(line).map(({ char, bold, italic, underline, strike, code }) =>
            [
              char,
              bold && 'strong',
              italic && 'em',
              underline && 'u',
              strike && 's',
              code && 'code',
            ]
              .filter(Boolean)
              .join(' '),
          ),
        );
      }),
    );
  });
});

const KNOWN_TAG =
  /^<\/?(?:h[123]|ul|ol(?: start="\d+" style="--digits: \d+")?|li|pre|code(?: class="inline")?|em|blockquote|i|div(?: class="quote")?)>$/;

const STYLES = ['strong', 'em', 'u', 's', 'code'];

/** The characters between tags, each with the styles that are open there. */
function styledChars(page: string): string[] {
  const open = new Map<string, number>();
  return page.split(/(<[^>]*>)/).flatMap((piece) => {
    const [, end, name = ''] = /^<(\/?)(\w+)/.exec(piece) ?? [];
    if (end === undefined) {
      const styles = STYLES.filter((style) => (open.get(style) ?? 0) > 0);
      return Array.from(piece, (char) => [char, ...styles].join(' '));
    }
    open.set(name, (open.get(name) ?? 0) + (end === '' ? 1 : -1));
    return [];
  });
}
