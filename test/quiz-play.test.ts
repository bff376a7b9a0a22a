import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Card } from '../src/quiz/card.js';
import { gradeAnswer } from '../src/quiz/grade.js';
import { playCards, type PlayOptions } from '../src/quiz-play.js';
import { card } from './helpers/cards.js';

const athena = card();
const hours = card({ prompt: 'How long are records kept?', answers: ['24 hours'] });
const glue = card({
  prompt: 'Which service crawls?',
  answers: ['AWS Glue'],
  choices: ['Amazon EMR', 'AWS Glue', 'Amazon Athena', 'Amazon S3'],
});
const sentence = card({
  prompt: 'An experiment is to be repeated. What helps?',
  answers: ['Versions of the bucket, with the version kept next to the model.'],
});

type Kept = Parameters<PlayOptions['keep']>;

interface Played {
  readonly kept: readonly Kept[];
  readonly printed: string;
  readonly told: string;
  readonly prompts: readonly string[];
}

/** Plays cards with lines that are typed at a terminal, or come from a file. */
async function play(
  cards: readonly Card[],
  typed: readonly string[],
  { isTerminal = false, width = 80, when = undefined as string | undefined } = {},
): Promise<Played> {
  const kept: Kept[] = [];
  let time = 0;
  const left = [...typed];
  const prompts: string[] = [];
  let printed = '';
  let told = '';
  await playCards({
    cards,
    grade: (answer, { answers }) => gradeAnswer(answer, answers),
    lines: {
      isTerminal,
      next: (prompt) => {
        prompts.push(prompt);
        time += 1_500;
        return Promise.resolve(left.shift() ?? null);
      },
      nextIf: (expected) =>
        Promise.resolve(expected.includes(left[0] ?? '') ? (left.shift() ?? null) : null),
    },
    print: (text) => (printed += text),
    tell: (text) => (told += text),
    style: { colors: createColors(false), width, corpusFolder: 'corpus' },
    now: () => time,
    keep: (...reply) => {
      kept.push(reply);
      return Promise.resolve(when);
    },
  });
  return { printed, told, prompts, kept };
}

describe('a quiz', () => {
  test('asks each card with its place and what of its topic does not name the answer', async () => {
    const { printed } = await play([athena, hours], []);
    expect(printed).toMatch(/^Card 1 of 2 {2}Queries\nWhich service runs SQL on files in S3\?\n/);
  });

  test('shows the right answer and the passage with its source after each card', async () => {
    const { printed } = await play([athena], ['amazon athena']);
    expect(printed).toContain(
      '✓ Right: Amazon Athena\ncorpus/etl/athena.md:7  Athena › Queries\n   │ The answer to that is Amazon Athena.\n',
    );
    expect(printed).toContain('Score: 1 of 1 (100 %)');
    expect(printed).not.toContain('To look at again');
  });

  test('tells what was almost right, and counts it as wrong', async () => {
    const { printed } = await play([athena], ['Athena']);
    expect(printed).toContain('≈ Almost, but not quite: Amazon Athena');
    expect(printed).toContain('Score: 0 of 1 (0 %)');
  });

  test('takes Enter for “don’t know”', async () => {
    const { printed } = await play([athena, hours], ['', '24h']);
    expect(printed).toContain('→ Amazon Athena');
    expect(printed).not.toContain('Wrong');
    expect(printed).toContain('Score: 1 of 2 (50 %)');
  });

  test('lists what was missed, with its source', async () => {
    const { printed } = await play([athena, hours], ['Glue', '24 hours']);
    expect(printed).toContain('✗ Wrong. It is: Amazon Athena');
    expect(printed.slice(printed.indexOf('Score'))).toBe(
      'Score: 1 of 2 (50 %)\nTo look at again:\n  Which service runs SQL on files in S3? → Amazon Athena\n  corpus/etl/athena.md:7\n',
    );
  });

  test('ends with q or the end of the input, with the score so far', async () => {
    const ends = [['24 hours', 'q'], ['24 hours']];
    for (const typed of ends) {
      const { printed } = await play([hours, athena, glue], typed);
      expect(printed).toContain('Score: 1 of 1 (100 %); 2 of 3 were left');
    }
    expect((await play([hours], ['q'])).printed).toContain('No card was answered.');
  });

  test('halves the points for a hint, and has but one', async () => {
    const { printed, told } = await play([athena], ['?', '?', 'amazon athena']);
    expect(printed).toContain('Hint: A····· A·····');
    expect(told).toBe('There is no other hint.\n');
    expect(printed).toContain('Score: 0.5 of 1 (50 %)');
    expect((await play([athena], ['?', 'Glue'])).printed).toContain('Score: 0 of 1');
  });
});

describe('a card with choices', () => {
  test('numbers them and takes a number or a text', async () => {
    const { printed } = await play([glue, glue, glue], ['2', 'aws glue', '1']);
    expect(printed).toContain('  1  Amazon EMR\n  2  AWS Glue\n');
    expect(printed).toContain('Score: 2 of 3 (67 %)');
  });

  test('asks again when none is meant', async () => {
    const { printed, told } = await play([glue], ['7', 'SageMaker', '2']);
    expect(told.match(/Type 1 to 4, or the text of a choice\./g)).toHaveLength(2);
    expect(printed).toContain('Score: 1 of 1');
  });

  test('drops wrong ones as a hint', async () => {
    const { printed } = await play([glue], ['?', '2']);
    expect(printed).toMatch(/Hint: one of (?:.* and AWS Glue|AWS Glue and .*) \(/);
    expect(printed).toContain('Score: 0.5 of 1');
  });

  test('leaves no room for another opinion', async () => {
    const { prompts } = await play([glue], ['1'], { isTerminal: true });
    expect(prompts).toEqual(['1/2/3/4> ']);
  });
});

describe('whoever answers', () => {
  test('may say that a typed answer was right', async () => {
    const { printed, prompts } = await play([athena, hours], ['Presto', 'y', 'one day'], {
      isTerminal: true,
    });
    expect(prompts[1]).toBe('Enter goes on, y if you were right> ');
    expect(printed).toContain('It counts as right.');
    expect(printed).toContain('Score: 2 of 2 (100 %)');
  });

  test('may say so in a file too, where any other line answers the next card', async () => {
    expect((await play([athena, hours], ['Presto', 'y', '24h'])).printed).toContain('2 of 2');
    expect((await play([athena, hours], ['Presto', '24h'])).printed).toContain('1 of 2');
  });

  test('may end the quiz there', async () => {
    const { printed } = await play([athena, hours], ['Presto', 'q'], { isTerminal: true });
    expect(printed).toContain('Score: 0 of 1 (0 %); 1 of 2 were left');
  });

  test('judges an answer that is a sentence', async () => {
    const { printed, prompts } = await play(
      [sentence, sentence, sentence],
      ['', 'y', 'backups', 'n', '', ''],
      {
        isTerminal: true,
      },
    );
    expect(prompts.slice(0, 2)).toEqual([
      'In your words (Enter shows the answer)> ',
      'Did you know it? y/n> ',
    ]);
    expect(printed).not.toContain('Wrong');
    expect(printed).toContain('Score: 1 of 3 (33 %)');
  });
});

describe('what is kept', () => {
  test('is each reply as soon as it is judged, with its hint and time', async () => {
    const { kept } = await play([athena, hours, glue], ['?', 'amazon athena', '7 days', '', ''], {
      isTerminal: true,
    });
    expect(kept).toEqual([
      [athena, { isRight: true, isHinted: true, tookMs: 3_000 }],
      [hours, { isRight: false, isHinted: false, tookMs: 1_500 }],
      [glue, { isRight: false, isHinted: false, tookMs: 1_500 }],
    ]);
  });

  test('has no time where a file answers', async () => {
    const { kept } = await play([athena], ['amazon athena']);
    expect(kept).toEqual([[athena, { isRight: true, isHinted: false, tookMs: null }]]);
  });

  test('is the judgement of whoever answered', async () => {
    const { kept } = await play([athena, sentence], ['Presto', 'y', '', 'y'], { isTerminal: true });
    expect(kept.map(([, { isRight }]) => isRight)).toEqual([true, true]);
  });

  test('is nothing of a card that was left without a reply, or without a judgement', async () => {
    for (const typed of [['q'], ['?', 'q'], ['?'], []]) {
      expect((await play([athena], typed, { isTerminal: true })).kept).toEqual([]);
    }
    for (const typed of [['', 'q'], ['Versions']]) {
      const { kept, printed } = await play([sentence], typed, { isTerminal: true });
      expect(kept).toEqual([]);
      expect(printed).toContain('No card was answered.');
    }
  });

  test('is a wrong reply even if the quiz is left right after it', async () => {
    const { kept } = await play([athena, hours], ['Presto'], { isTerminal: true });
    expect(kept).toEqual([[athena, { isRight: false, isHinted: false, tookMs: 1_500 }]]);
  });

  test('is told with when the card comes back', async () => {
    const { printed } = await play([athena, hours], ['Presto', 'y', '24h'], {
      isTerminal: true,
      when: 'in 10 minutes',
    });
    expect(printed).toContain(
      'is Amazon Athena.\n\nIt counts as right. It comes back in 10 minutes.\n\nCard 2 of 2',
    );
    expect(printed.match(/It comes back in 10 minutes\./g)).toHaveLength(2);
  });
});

describe('what is shown', () => {
  test('gives no answer away in the headings', async () => {
    const { printed } = await play([card({ topic: ['Amazon Athena', 'Limits'] })], []);
    expect(printed).toMatch(/^Card 1 of 1 {2}Limits\n/);
  });

  test('leaves out headings that the prompt says', async () => {
    const { printed } = await play([card({ prompt: 'Athena › Queries: what runs?' })], []);
    expect(printed).toMatch(/^Card 1 of 1\nAthena › Queries: what runs\?\n/);
  });

  test.each([30, 50, 80])('keeps to a width of %i columns', async (width) => {
    const long = card({
      prompt: `Which ${'very '.repeat(30)}long thing is it?`,
      answers: [`It is ${'really '.repeat(20)}this.`],
    });
    const { printed } = await play(
      [{ ...glue, choices: [...long.answers, 'AWS Glue', 'a', 'b'] }, long],
      ['x', '1', '', 'n'],
      { width },
    );
    const widest = Math.max(...printed.split('\n').map((line) => stringWidth(line)));
    expect(widest).toBeLessThanOrEqual(width);
  });

  test('lets no note take the terminal over', async () => {
    const evil = '\u001b[2J\u001b]0;x\u0007red\u009b31m\r\u2028end';
    const made = card({ prompt: evil, answers: [evil], topic: [evil], choices: [evil, 'b', 'c'] });
    const typed = card({ prompt: evil, answers: [evil, evil] });
    const { printed } = await play([made, typed], ['?', '2', '?', 'x']);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(printed).toContain('end');
  });
});
