import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { FlaggedCard } from '../src/quiz/card-store.js';
import { knownCard } from '../src/quiz/known-card.js';
import {
  findFlagged,
  type FlaggedOptions,
  flaggedToJson,
  quizFlagged,
  renderFlagged,
} from '../src/quiz-flagged.js';
import { openStores } from '../src/stores.js';
import { card } from './helpers/cards.js';
import { tempFolder } from './helpers/temp-folder.js';

const DAY = new Date('2026-03-01T12:00:00Z');

function flagged(id: string, fields: Partial<FlaggedCard> = {}): FlaggedCard {
  return {
    card: {
      id,
      kind: 'question',
      prompt: `What is ${id}?`,
      answer: 'Amazon Athena',
      path: 'etl/athena.md',
      topic: ['Athena'],
    },
    votes: 0,
    retiredAt: null,
    appeals: [],
    ...fields,
  };
}

const appeal = (typed: string): FlaggedCard['appeals'][number] => ({ typed, at: DAY });

function rendered(cards: readonly FlaggedCard[], width = 80): string {
  return renderFlagged(cards, { colors: createColors(false), width, corpusFolder: 'corpus' });
}

describe('the list of flagged cards', () => {
  test('tells of each what it asks, how it is, what was typed and where it is from', () => {
    const text = rendered([
      flagged('ab12', { votes: 2, retiredAt: DAY }),
      flagged('cd34', { votes: 1, appeals: [appeal('Presto'), appeal('SQL')] }),
    ]);
    expect(text).toBe(
      'What is ab12?\n  → Amazon Athena\n  asked no more since 2026-03-01; 2 people found it bad\n' +
        '  corpus/etl/athena.md question, ab12\n\n' +
        'What is cd34?\n  → Amazon Athena\n  1 person found it bad\n' +
        '  “Presto” was right, somebody says (2026-03-01)\n' +
        '  “SQL” was right, somebody says (2026-03-01)\n' +
        '  corpus/etl/athena.md question, cd34\n\n' +
        text.slice(text.indexOf('To ask a card again')),
    );
    expect(text.replaceAll('\n', ' ')).toContain('npm run quiz -- --flagged --restore ID');
  });

  test('keeps to some of what was typed, and to the width', () => {
    const typed = Array.from({ length: 8 }, (_, at) => appeal(`${at} ${'long '.repeat(30)}`));
    const text = rendered([flagged('ab12', { appeals: typed })], 40);
    expect(text).toContain('and 3 earlier ones');
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(40);
  });

  test('lets nobody who typed take the terminal over', () => {
    const evil = '\u001b[2J\u001b]0;x\u0007\n\u202eend';
    const text = rendered([flagged('ab12', { appeals: [appeal(evil)] })]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(text).toContain('“end”');
  });

  test('says how cards come to be there when there are none', () => {
    expect(rendered([])).toContain('Nobody has flagged a card.');
  });

  test('is JSON with all of it', () => {
    const one = flagged('ab12', { votes: 2, retiredAt: DAY, appeals: [appeal('Presto')] });
    expect(flaggedToJson([one])).toEqual([
      {
        ...one.card,
        votes: 2,
        retiredAt: '2026-03-01T12:00:00.000Z',
        appeals: [{ typed: 'Presto', at: '2026-03-01T12:00:00.000Z' }],
      },
    ]);
  });
});

describe('a flagged card', () => {
  const cards = [flagged('ab12'), flagged('ab34'), flagged('ab123')];

  test('is found by its id or a beginning that no other has', () => {
    expect(findFlagged('ab34', cards)).toBe(cards[1]);
    expect(findFlagged(' AB3', cards)).toBe(cards[1]);
    expect(findFlagged('ab12', cards)).toBe(cards[0]);
  });

  test('is refused with what to do where none or several are meant', () => {
    expect(() => findFlagged('ff', cards)).toThrow(
      'No flagged card has an id that begins with “ff”. List them with: npm run quiz -- --flagged',
    );
    expect(() => findFlagged('ab1', cards)).toThrow(/“ab1”: ab12, ab123\. Type more of it\./);
    expect(() => findFlagged(' ', cards)).toThrow('No flagged card');
  });
});

describe('the owner', () => {
  const athena = knownCard(card());
  const prompt = athena.prompt;

  async function opened() {
    const config = {
      databaseUrl: `file:${join(await tempFolder(), 'data', 'footnote.db')}`,
      corpusFolder: 'corpus',
    };
    const say = (wish: Partial<FlaggedOptions> = {}): Promise<string> =>
      quizFlagged({ config, asJson: false, restore: undefined, settle: undefined, ...wish });
    return { config, say };
  }

  test('brings a card back, and takes what was said off the list', async () => {
    const { config, say } = await opened();
    await using stores = await openStores(config);
    const { cards } = stores.quiz;
    for (const person of ['1', '2']) await cards.flag(athena, person);
    await cards.appeal(athena, '1', 'SQL');
    expect(JSON.parse(await say({ asJson: true }))).toMatchObject([{ id: athena.id, votes: 2 }]);
    expect(await say({ restore: athena.id.slice(0, 6) })).toBe(
      `Asked again from now on: ${prompt}\n`,
    );
    expect(await cards.retired()).toEqual(new Set());
    await expect(say({ restore: athena.id })).rejects.toThrow(
      `has neither. To take it off the list: npm run quiz -- --flagged --settle ${athena.id}`,
    );
    expect(await say({ settle: athena.id })).toBe(`Off the list: ${prompt}\n`);
    expect(await say()).toMatch(/^Nobody has flagged a card/);
  });

  test('may forget a single vote, or leave a card as it is', async () => {
    const { config, say } = await opened();
    await using stores = await openStores(config);
    const { cards } = stores.quiz;
    await cards.flag(athena, '1');
    expect(await say({ restore: athena.id })).toBe(
      `The votes against it are forgotten: ${prompt}\n`,
    );
    for (const person of ['1', '2']) await cards.flag(athena, person);
    expect(await say({ settle: athena.id })).toBe(
      `Seen; it is asked no more, as before: ${prompt}\n`,
    );
    expect(await cards.retired()).toEqual(new Set([athena.id]));
  });

  test('makes no database by looking, and is told of one that cannot be used', async () => {
    const { config, say } = await opened();
    expect(await say()).toMatch(/^Nobody has flagged a card/);
    const file = config.databaseUrl.slice('file:'.length);
    expect(existsSync(file)).toBe(false);
    await mkdir(dirname(file));
    await writeFile(file, 'this is no database '.repeat(100));
    await expect(say()).rejects.toThrow('Move it away');
  });
});
