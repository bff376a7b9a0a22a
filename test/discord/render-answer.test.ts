import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Answer } from '../../src/answer/answer.js';
import { renderAnswer, type RenderedMessage } from '../../src/discord/render-answer.js';
import { english } from '../../src/messages/english.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { readText } from '../helpers/discord-reading.js';
import { faultsOfMessage } from '../helpers/discord-rules.js';

const OPTIONS = { sourceLink: () => undefined, restate: false };

function descriptions({ embeds }: RenderedMessage): string[] {
  return embeds.map(({ description }) => description ?? '');
}

describe('an answer', () => {
  test('shows a quote with its headings and where it is from', () => {
    const { content, embeds } = renderAnswer(answered('why?', quote({ bold: 'blue' })), OPTIONS);
    expect(content).toBe(english.found);
    expect(embeds).toMatchObject([
      { title: 'Nature › Sky', description: 'The sky is **blue**.\n\n📄 `notes/sky.md:3`' },
    ]);
  });

  test('has three quotes at most', () => {
    const many = answered('why?', ...Array.from({ length: 5 }, () => quote()));
    expect(renderAnswer(many, OPTIONS).embeds).toHaveLength(3);
  });

  test('links places that can be read somewhere', () => {
    const link = 'http://127.0.0.1:8080/notes/my%20sky.md?from=3#3';
    const answer = answered('why?', quote({ path: 'notes/my sky.md', text: 'a\nb' }));
    expect(descriptions(renderAnswer(answer, { ...OPTIONS, sourceLink: () => link }))).toEqual([
      `a\nb\n\n📄 [\`notes/my sky.md:3-4\`](${link})`,
    ]);
  });

  test('links no address that is none', () => {
    const rendered = renderAnswer(answered('why?', quote()), {
      ...OPTIONS,
      sourceLink: () => 'javascript:alert(1)',
    });
    expect(descriptions(rendered)[0]).toMatch(/📄 `notes\/sky.md:3`$/);
  });

  test('names other places that say the same, and counts the rest', () => {
    const also = [1, 2, 3, 4].map((line) => ({ path: 'b.md', fromLine: line, toLine: line }));
    expect(descriptions(renderAnswer(answered('why?', quote({ also })), OPTIONS))[0]).toMatch(
      /📄 `notes\/sky.md:3` · also in `b.md:1`, `b.md:2`, 2 more$/,
    );
  });

  test('warns when the notes disagree about a number', () => {
    const answer = answered('why?', quote({ differs: true }), quote({ differs: true }));
    expect(renderAnswer(answer, OPTIONS).content).toBe(`${english.found}\n${english.differs}`);
  });

  test('marks the quotes that disagree, and no others', () => {
    const quotes = [quote({ differs: true }), quote({ differs: true }), quote()] as const;
    const [first, second, third] = descriptions(renderAnswer(answered('why?', ...quotes), OPTIONS));
    expect(first).toMatch(new RegExp(`${english.otherNumber}$`));
    expect(second).toMatch(new RegExp(`${english.otherNumber}$`));
    expect(third).not.toContain(english.otherNumber);
    const close: Answer = { kind: 'close', question: 'why?', quotes, topics: [] };
    expect(renderAnswer(close, OPTIONS).content).toBe(`${english.close}\n${english.differs}`);
  });

  test('repeats the question on one line, harmless', () => {
    const question = '# what\n> is @everyone **bold**?';
    const { content } = renderAnswer(answered(question), { ...OPTIONS, restate: true });
    const [line = ''] = content.split('\n');
    expect(readText(line)).toBe('> # what > is @everyone **bold**?');
  });

  test('undoes damage of the text where it is shown', () => {
    // Whatever repairing does to plain words, they stay.
    const answer = answered('why?', quote({ headings: ['Plain'], text: 'plain words' }));
    expect(renderAnswer(answer, OPTIONS).embeds[0]?.title).toBe('Plain');
  });

  test('leaves out the outermost headings when there are too many', () => {
    const headings = Array.from({ length: 9 }, (_, i) => `${'heading '.repeat(6)}${String(i)}`);
    const title = renderAnswer(answered('why?', quote({ headings })), OPTIONS).embeds[0]?.title;
    expect(title).toMatch(/^… › heading/);
    expect(title).toMatch(/ 8$/);
  });

  test('shows a passage of which Markdown shows nothing', () => {
    const answer = answered('why?', quote({ text: '---\n<!-- a -->' }));
    expect(descriptions(renderAnswer(answer, OPTIONS))[0]).toContain('<!-- a -->');
  });

  test('shortens the further quotes before the first', () => {
    const long = Array.from({ length: 400 }, (_, i) => `Fact ${String(i)}.`).join(' ');
    const rendered = renderAnswer(
      answered('why?', ...[1, 2, 3].map(() => quote({ text: long }))),
      OPTIONS,
    );
    const [first = 0, second = 0, third = 0] = descriptions(rendered).map(({ length }) => length);
    expect(first).toBeGreaterThan(2.5 * second);
    expect(second).toBeGreaterThan(1_000);
    expect(Math.abs(second - third)).toBeLessThan(20);
    expect(first + second + third).toBeGreaterThan(5_800);
    expect(descriptions(rendered).every((text) => text.includes(english.cutAfter))).toBe(true);
  });

  test('gives the room that short quotes leave to the long one', () => {
    const long = Array.from({ length: 300 }, (_, i) => `Fact ${String(i)}.`).join(' ');
    const rendered = renderAnswer(answered('why?', quote(), quote({ text: long })), OPTIONS);
    expect(descriptions(rendered)[1]).not.toContain(english.cutAfter);
  });
});

describe('a follow-up', () => {
  test('is shown as it was understood, to be read as text', () => {
    const answer = { ...answered('and for *it*?', quote()), understoodAs: 'price of *it*' };
    expect(renderAnswer(answer, OPTIONS).content).toBe(
      `${english.understoodAs('price of \\*it\\*')}\n${english.found}`,
    );
    expect(renderAnswer(answer, { ...OPTIONS, restate: true }).content).toMatch(
      /^> and for \\\*it\\\*\?\nUnderstood as: /,
    );
  });
});

describe('small talk', () => {
  test('gets a friendly line with an example, if there is one', () => {
    const talk: Answer = { kind: 'not-a-question', question: 'hi', quotes: [], topics: [] };
    expect(renderAnswer({ ...talk, example: 'S3 *classes*' }, OPTIONS)).toEqual({
      content: english.notAQuestion('S3 \\*classes\\*'),
      embeds: [],
    });
    expect(renderAnswer(talk, OPTIONS).content).toBe(english.notAQuestion(undefined));
  });
});

describe('a miss', () => {
  test('says so, and that topics follow', () => {
    const topics = [{ question: 'a', path: 'x.md', headings: [] }];
    const miss: Answer = { kind: 'none', question: 'why?', quotes: [], topics };
    expect(renderAnswer(miss, OPTIONS)).toEqual({
      content: `${english.notFound}\n${english.nearest}`,
      embeds: [],
    });
  });

  test('says only that when nothing is near', () => {
    const miss: Answer = { kind: 'none', question: 'why?', quotes: [], topics: [] };
    expect(renderAnswer(miss, OPTIONS).content).toBe(english.notFound);
  });
});

test('whatever an answer holds, Discord takes it', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'w'.repeat(90),
        '*',
        '`',
        '```\n',
        '[[',
        '](',
        '📌',
        '\n',
        '# ',
        '| a | b |\n|--|--|\n',
        '_',
        '@everyone ',
        '<#1>',
        '||',
        ' ',
        'ğŸ“Œ',
      ),
      { minLength: 1, maxLength: 200 },
    )
    .map((parts) => parts.join(''));
  const place = fc.record({ path: text, fromLine: fc.nat(), toLine: fc.nat() });
  const quoted = fc.record({
    text,
    path: text,
    headings: fc.array(text, { maxLength: 5 }),
    also: fc.array(place, { maxLength: 5 }),
    span: fc.oneof(
      fc.constant(null),
      fc.record({ from: fc.nat(500), to: fc.integer({ min: 500, max: 900 }) }),
    ),
  });
  const link = fc.constantFrom(
    undefined,
    'https://x.example/a',
    `https://x.example/${'y'.repeat(480)}`,
  );
  fc.assert(
    fc.property(
      text,
      fc.array(quoted, { minLength: 1, maxLength: 4 }),
      fc.array(text),
      link,
      (question, quotes, topics, address) => {
        const options = { restate: true, sourceLink: () => address };
        const found = renderAnswer(
          answered(question, ...quotes.map((each) => quote(each))),
          options,
        );
        const missed = renderAnswer(
          {
            kind: 'none',
            question,
            quotes: [],
            topics: topics.map((topic) => ({ question: topic, path: 'x.md', headings: [] })),
          },
          options,
        );
        for (const message of [found, missed]) {
          expect(faultsOfMessage({ ...message, allowed_mentions: { parse: [] } })).toEqual([]);
        }
      },
    ),
    { numRuns: 300 },
  );
});
