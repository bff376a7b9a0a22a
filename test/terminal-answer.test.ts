import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Examined } from '../src/answer/answer-question.js';
import type { Answer } from '../src/answer/answer.js';
import {
  renderExplanation,
  renderForTerminal,
  styleFor,
  type TerminalStyle,
} from '../src/terminal-answer.js';
import { answered, quote } from './helpers/discord-quotes.js';
import { passage } from './helpers/passages.js';
import { hitOf, queryTerm, resultOf } from './helpers/search-results.js';

const ESCAPE = '\u001b';
const plain: TerminalStyle = { colors: createColors(false), width: 80, corpusFolder: 'corpus' };
const colored: TerminalStyle = { ...plain, colors: createColors(true) };

const miss: Answer = {
  kind: 'none',
  question: 'who am I?',
  quotes: [],
  topics: [
    { question: 'Data lakes', path: 'lakes.md', headings: ['Data lakes'] },
    { question: 'S3: Pricing', path: 'storage/s3.md', headings: ['S3', 'Pricing'] },
  ],
};

describe('an answer at the terminal', () => {
  test('names the source as it can be opened, the headings and the text', () => {
    const text = renderForTerminal(answered('why?', quote()), plain);
    expect(text).toContain('1  corpus/notes/sky.md:3  Nature › Sky');
    expect(text).toContain('│ The sky is blue.');
  });

  test('gives the range of lines', () => {
    const text = renderForTerminal(answered('why?', quote({ fromLine: 3, toLine: 7 })), plain);
    expect(text).toContain('corpus/notes/sky.md:3-7');
  });

  test('numbers its quotes', () => {
    const text = renderForTerminal(answered('why?', quote(), quote({ text: 'Rayleigh.' })), plain);
    expect(text).toMatch(/^1 {2}/m);
    expect(text).toMatch(/^2 {2}/m);
  });

  test('warns before the quotes that give different numbers, and marks them', () => {
    const quotes = [quote({ differs: true }), quote({ differs: true }), quote()] as const;
    const text = renderForTerminal(answered('why?', ...quotes), plain);
    expect(text).toMatch(/^Careful: the notes give different numbers for this\.\n\n1 {2}/);
    expect(text.match(/^ {3}≠ another number than elsewhere$/gm)).toHaveLength(2);
    expect(renderForTerminal(answered('why?', quote()), plain)).not.toMatch(/Careful|≠/);
    const close = renderForTerminal({ kind: 'close', question: 'why?', quotes, topics: [] }, plain);
    expect(close).toContain('Careful: the notes give different numbers for this.');
  });

  test('has no colours when they are off', () => {
    const long = quote({ bold: 'blue', context: [{ fromLine: 1, toLine: 1, text: 'Sky:' }] });
    expect(renderForTerminal(answered('why?', long), plain)).not.toContain(ESCAPE);
    expect(renderForTerminal(miss, plain)).not.toContain(ESCAPE);
  });

  test('marks the part that answers', () => {
    const text = renderForTerminal(answered('why?', quote({ bold: 'blue' })), colored);
    expect(text).toContain(`The sky is ${ESCAPE}[7mblue${ESCAPE}[27m.`);
  });

  test('marks each line of a part that goes over several', () => {
    const fields = { text: 'One\ntwo\n\nthree', bold: 'One\ntwo\n\nthree' };
    const text = renderForTerminal(answered('why?', quote(fields)), colored);
    for (const line of ['One', 'two', 'three']) {
      expect(text).toContain(`${ESCAPE}[7m${line}${ESCAPE}[27m`);
    }
  });

  test('shows the context above the text', () => {
    const context = [{ fromLine: 1, toLine: 2, text: '| Colour | Why |\n| --- | --- |' }];
    const lines = renderForTerminal(answered('why?', quote({ context })), plain).split('\n');
    const header = lines.findIndex((line) => line.includes('| Colour | Why |'));
    expect(header).toBeGreaterThan(0);
    expect(lines[header + 2]).toContain('The sky is blue.');
  });

  test('names other places that say the same', () => {
    const also = [{ path: 'old/sky.md', fromLine: 9, toLine: 10 }];
    const text = renderForTerminal(answered('why?', quote({ also })), plain);
    expect(text).toContain('also in corpus/old/sky.md:9-10');
  });

  test('lets no note take the terminal over', () => {
    const evil = `\u001b[2J\u001b]0;owned\u0007red\u001b[31m\u009b31m\r\u0008\u0000\u2028end`;
    const hostile = quote({
      text: evil,
      headings: [evil],
      path: `${evil}.md`,
      context: [{ fromLine: 1, toLine: 1, text: evil }],
      also: [{ path: evil, fromLine: 1, toLine: 1 }],
    });
    const miss: Answer = {
      kind: 'none',
      question: evil,
      quotes: [],
      topics: [{ question: evil, path: evil, headings: [] }],
    };
    for (const answer of [answered('why?', hostile), miss]) {
      const text = renderForTerminal(answer, plain);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(text).toContain('end');
    }
  });

  test.each([30, 42, 80])('keeps to a width of %i columns', (width) => {
    const wide = quote({
      text: `${'word '.repeat(60)}\n${'x'.repeat(300)}\n| ${'列'.repeat(90)} |`,
      headings: ['A rather long heading', 'and another one below it', 'and the last of them'],
      also: Array.from({ length: 5 }, (_, at) => ({
        path: `some/${at}.md`,
        fromLine: 1,
        toLine: 2,
      })),
    });
    const topics = [{ question: 'topic '.repeat(20).trim(), path: 'a/b.md', headings: [] }];
    for (const answer of [answered('why?', wide), { ...miss, topics }]) {
      const lines = renderForTerminal(answer, { ...colored, width }).split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
  });

  test.each(Array.from({ length: 20 }, (_, more) => 30 + more))(
    'begins no wrapped line of %i columns with a blank, and keeps what is indented',
    (width) => {
      const words = 'every now and then a word ends just where the line does '.repeat(8).trim();
      const text = `- ${words}\n    indented\n- ${words}  `;
      const lines = renderForTerminal(answered('why?', quote({ text, span: { from: 0, to: 9 } })), {
        ...colored,
        width,
      })
        .split('\n')
        .map(stripVTControlCharacters)
        .filter((line) => line.startsWith('   │ '))
        .map((line) => line.slice('   │ '.length));
      expect(lines.filter((line) => line.startsWith(' '))).toEqual(['    indented']);
      expect(lines).not.toContain('');
      expect(lines.join(' ').replaceAll(/\s+/g, ' ').trim()).toBe(
        text.replaceAll(/\s+/g, ' ').trim(),
      );
    },
  );

  test('shows a very long quote around the part that answers, and says that it is cut', () => {
    const text = `${'before '.repeat(2_000)}THE ANSWER${' after'.repeat(2_000)}`;
    const shown = renderForTerminal(answered('why?', quote({ text, bold: 'THE ANSWER' })), plain);
    expect(shown).toContain('THE ANSWER');
    expect(shown.match(/\[…\]/g)).toHaveLength(2);
    expect(shown.length).toBeLessThan(5_000);
  });

  test('shows the beginning of a very long quote without such a part', () => {
    const shown = renderForTerminal(
      answered('why?', quote({ text: `start ${'x '.repeat(9_000)}` })),
      plain,
    );
    expect(shown).toContain('start');
    expect(shown.match(/\[…\]/g)).toHaveLength(1);
  });

  test('cuts no character in two', () => {
    const text = `${'🙂'.repeat(4_000)}x`;
    const shown = renderForTerminal(answered('why?', quote({ text, bold: 'x' })), plain);
    expect(shown.isWellFormed()).toBe(true);
  });

  test('shows damaged letters as they were meant', () => {
    const text = 'Damaged: â€” and itâ€™s “cafÃ©”, Ã¼ber.';
    const shown = renderForTerminal(answered('why?', quote({ text })), plain);
    expect(shown).toContain('Damaged: — and it’s “café”, über.');
  });
});

describe('a miss at the terminal', () => {
  test('says so and lists what the notes do have', () => {
    const text = renderForTerminal(miss, plain);
    expect(text).toContain('The notes don’t say anything about that.');
    expect(text).toContain('1  Data lakes (lakes.md)');
    expect(text).toContain('2  S3: Pricing (storage/s3.md)');
  });

  test('promises no list when there is none', () => {
    const text = renderForTerminal({ ...miss, topics: [] }, plain);
    expect(text).toBe('The notes don’t say anything about that.\n');
  });
});

describe('a close answer at the terminal', () => {
  test('says that it is only close, and lists topics below the quotes', () => {
    const close: Answer = { ...miss, kind: 'close', quotes: [quote()] };
    const text = renderForTerminal(close, plain);
    const order = ['don’t say exactly this', 'The sky is blue.', '  1  Data lakes (lakes.md)'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('a follow-up at the terminal', () => {
  test('is shown as it was understood, and cannot take the terminal over', () => {
    const understoodAs = `price of \u001b[2Jit ${'x '.repeat(80)}`;
    const miss: Answer = {
      kind: 'none',
      question: 'and it?',
      understoodAs,
      quotes: [],
      topics: [],
    };
    const text = renderForTerminal(miss, plain);
    expect(text).toMatch(/^Understood as: price of it x/);
    expect(text).not.toContain(ESCAPE);
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
    expect(text).toMatch(/\nThe notes don’t say anything about that\.\n$/);
  });
});

describe('small talk at the terminal', () => {
  const talk: Answer = { kind: 'not-a-question', question: 'hi', quotes: [], topics: [] };

  test('gets a friendly line with an example from the notes', () => {
    const text = renderForTerminal({ ...talk, example: 'Amazon S3\u001b[2J' }, plain);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('in a few words, for example: Amazon S3 ');
    expect(text).not.toContain(ESCAPE);
    expect(renderForTerminal(talk, plain)).toMatch(/in a few words\.\n$/);
  });
});

describe('an explanation', () => {
  const leg = (score: number, rank: number | null): { score: number; rank: number | null } => ({
    score,
    rank,
  });
  const hit = hitOf(
    passage('A lake.', { path: 'lakes.md', headings: ['Lakes'], fromLine: 4, toLine: 6 }),
    {
      score: 0.75,
      coverage: 0.25,
      legs: {
        spanVector: leg(0.61, 1),
        passageVector: leg(0.52, 2),
        spanKeywords: leg(3.4, 3),
        passageKeywords: leg(0, null),
      },
    },
  );
  const examined: Examined = {
    answer: miss,
    decision: {
      band: 'none',
      confidence: 'likely',
      answerable: { evidence: -1.25, cutOff: -0.3 },
      right: { evidence: -2, cutOff: 0.1 },
    },
    result: resultOf([hit], {
      keywordWeight: 0.4,
      terms: [
        queryTerm('lake', { rarity: 2.5, matches: [{ term: 1, weight: 1 }] }),
        queryTerm('zebra', { rarity: 9 }),
      ],
    }),
  };

  test('lists every leg of every hit', () => {
    const text = renderExplanation(examined, { ...plain, width: 200 });
    expect(text).toContain('corpus/lakes.md:4-6  Lakes');
    expect(text).toContain('span vector #1 0.610');
    expect(text).toContain('passage vector #2 0.520');
    expect(text).toContain('span keywords #3 3.400');
    expect(text).toContain('passage keywords – 0.000');
    expect(text).toContain('words covered 0.25');
  });

  test('tells the words, what they weigh, and how it was decided', () => {
    const text = renderExplanation(examined, plain);
    expect(text).toContain('lake 2.5, zebra (unknown)');
    expect(text).toMatch(/the notes have something: +-1\.25, cut-off -0\.30\n/);
    expect(text).toMatch(/the first hit answers: +-2\.00, cut-off 0\.10\n/);
    expect(text).toContain('so it is none');
    expect(text).toContain('keyword legs count 0.40, vector legs 0.60');
  });

  test('of small talk, of which nothing was decided, tells no evidence', () => {
    const talk: Answer = { kind: 'not-a-question', question: 'hi', quotes: [], topics: [] };
    const text = renderExplanation({ answer: talk, result: resultOf([]) }, plain);
    expect(text).toContain('none but stop words');
    expect(text).not.toContain('evidence');
  });
});

describe('the style of a stream', () => {
  const stream = (fields: { isTTY: boolean; columns?: number }): NodeJS.WriteStream =>
    Object.assign(Object.create(null), fields) as NodeJS.WriteStream;

  test('has no colours where the output is not a terminal', () => {
    expect(styleFor(stream({ isTTY: false }), 'corpus').colors.isColorSupported).toBe(false);
  });

  test('is as wide as the terminal, within what can be read', () => {
    expect(styleFor(stream({ isTTY: true, columns: 72 }), 'corpus').width).toBe(72);
    expect(styleFor(stream({ isTTY: true, columns: 400 }), 'corpus').width).toBe(100);
    expect(styleFor(stream({ isTTY: true, columns: 3 }), 'corpus').width).toBe(30);
  });
});
