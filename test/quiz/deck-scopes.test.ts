import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../src/quiz/card.js';
import { createDeckScopes } from '../../src/quiz/deck-scopes.js';
import type { DeckScopes, ScopeFound } from '../../src/quiz/deck-scope.js';
import { card } from '../helpers/cards.js';
import { splitNote } from '../../src/notes/split-note.js';
import { shippedNotes } from '../helpers/shipped-notes.js';

interface Place {
  readonly path: string;
  readonly title: string;
  readonly headings?: readonly string[];
  readonly tags?: readonly string[];
}

function at({ path, title, headings = [title], tags = [] }: Place, prompt: string): Card {
  const made = card({ prompt, topic: headings, tags });
  return { ...made, source: { ...made.source, path, title, headings } };
}

const KINESIS = { path: 'streaming/kinesis.md', title: 'Kinesis' };
const DYNAMO = { path: 'stores/dynamodb.md', title: 'DynamoDB' };
const CAFE = { path: 'notes/café.md', title: 'Café crème' };

const SHARDS = at({ ...KINESIS, headings: ['Kinesis', 'Shards'], tags: ['Streaming'] }, 'one');
const SPLIT = at({ ...KINESIS, headings: ['Kinesis', 'Shards', 'Splitting a shard'] }, 'two');
const RETENTION = at({ ...KINESIS, headings: ['Kinesis', 'How long'] }, 'three');
const PARTS = at({ ...DYNAMO, headings: ['DynamoDB', 'Shards'] }, 'four');
const COFFEE = at({ ...CAFE, tags: ['résumé'] }, 'five');
const CARDS = [SHARDS, SPLIT, RETENTION, PARTS, COFFEE];
const scopes = createDeckScopes(CARDS);

function prompts(found: ScopeFound): string[] {
  return found.kind === 'found' ? found.cards.map(({ prompt }) => prompt) : [];
}

function ask(kind: 'topic' | 'tag' | 'note', name: string): ScopeFound {
  return scopes.find({ kind, name });
}

describe('a topic', () => {
  test('is called as it takes to tell it from others', () => {
    expect(scopes.suggest('topic', '', 99)).toEqual([
      'Kinesis',
      'Kinesis › Shards',
      'Splitting a shard',
      'How long',
      'DynamoDB',
      'DynamoDB › Shards',
      'Café crème',
    ]);
  });

  test('has the cards of its section and of those below it', () => {
    expect(prompts(ask('topic', 'Kinesis › Shards'))).toEqual(['one', 'two']);
    expect(prompts(ask('topic', 'Kinesis'))).toEqual(['one', 'two', 'three']);
  });

  test('is found in any case, without accents, and with another arrow', () => {
    expect(prompts(ask('topic', '  cafe CREME '))).toEqual(['five']);
    expect(prompts(ask('topic', 'dynamodb > shards'))).toEqual(['four']);
  });

  test('is all of that name where there are several', () => {
    expect(prompts(ask('topic', 'shards'))).toEqual(['one', 'two', 'four']);
  });

  test('that no heading is called, but some hold, is all of those', () => {
    expect(prompts(ask('topic', 'shard'))).toEqual(['two']);
    expect(prompts(ask('topic', 'crème'))).toEqual(['five']);
    expect(prompts(ask('topic', 'a'))).toEqual([]);
  });

  test('that is not there has those that may be meant', () => {
    expect(ask('topic', 'Kinessis')).toEqual({
      kind: 'unknown',
      near: ['Kinesis', 'Kinesis › Shards'],
    });
    expect(ask('topic', 'kinesis shrads')).toMatchObject({
      near: ['Kinesis › Shards', 'Kinesis'],
    });
    expect(ask('topic', 'zzz')).toEqual({ kind: 'unknown', near: [] });
    expect(ask('topic', ' ')).toEqual({ kind: 'unknown', near: [] });
  });

  test('is listed with its note, down to the headings of the first level', () => {
    expect(scopes.topics().map(({ name, cards }) => [name, cards.length])).toEqual([
      ['Kinesis', 3],
      ['Kinesis › Shards', 2],
      ['How long', 1],
      ['DynamoDB', 1],
      ['DynamoDB › Shards', 1],
      ['Café crème', 1],
    ]);
  });
});

describe('notes and tags', () => {
  test.each([
    ['Kinesis'],
    ['streaming/kinesis.md'],
    ['Streaming/Kinesis'],
    ['kinesis.md'],
    ['kinesis'],
  ])('a note is found as %s', (name) => {
    expect(prompts(ask('note', name))).toEqual(['one', 'two', 'three']);
  });

  test('a tag is found with or without its sign, in any case and without accents', () => {
    expect(prompts(ask('tag', '#streaming'))).toEqual(['one']);
    expect(prompts(ask('tag', 'Resume'))).toEqual(['five']);
    expect(ask('tag', 'streming')).toEqual({ kind: 'unknown', near: ['Streaming'] });
  });

  test('notes of the same title are told by their paths', () => {
    const twins = createDeckScopes([
      at({ path: 'a/limits.md', title: 'Limits' }, 'one'),
      at({ path: 'b/limits.md', title: 'Limits' }, 'two'),
    ]);
    expect(twins.suggest('note', 'lim', 9)).toEqual(['a/limits.md', 'b/limits.md']);
    expect(twins.suggest('topic', 'lim', 9)).toEqual(['a/limits.md', 'b/limits.md']);
    expect(prompts(twins.find({ kind: 'note', name: 'limits' }))).toEqual(['one', 'two']);
    expect(prompts(twins.find({ kind: 'topic', name: 'b/limits.md' }))).toEqual(['two']);
  });
});

describe('the section of an answer', () => {
  const section = (path: string, ...headings: string[]): string[] =>
    prompts(scopes.find({ kind: 'section', path, headings }));

  test('has its own cards, else those of the nearest above it, else those of its note', () => {
    expect(section(KINESIS.path, 'Kinesis', 'Shards', 'Splitting a shard')).toEqual(['two']);
    expect(section(KINESIS.path, 'Kinesis', 'Shards', 'Merging')).toEqual(['one', 'two']);
    expect(section(KINESIS.path, 'Elsewhere')).toEqual(['one', 'two', 'three']);
  });

  test('of a note without cards has none', () => {
    expect(scopes.find({ kind: 'section', path: 'x.md', headings: [] })).toEqual({
      kind: 'unknown',
      near: [],
    });
  });
});

describe('what is suggested', () => {
  test('begins as what is typed, by its own name first', () => {
    expect(scopes.suggest('topic', 'shard', 9)).toEqual([
      'Kinesis › Shards',
      'DynamoDB › Shards',
      'Splitting a shard',
    ]);
    expect(scopes.suggest('topic', 'dyn sh', 9)).toEqual(['DynamoDB › Shards']);
    expect(scopes.suggest('topic', 'kin lon', 9)).toEqual(['How long']);
    expect(scopes.suggest('topic', 'shard', 1)).toHaveLength(1);
  });

  describe('of the notes that ship', () => {
    let cards: readonly Card[];
    let shipped: DeckScopes;
    beforeAll(async () => {
      // One for each passage: more parts than their real cards have, and made at once.
      const passages = (await shippedNotes()).flatMap(splitNote);
      cards = passages.map((passage) => {
        const { path, title, headings, tags } = passage;
        return at({ path, title, headings, tags }, passage.id);
      });
      shipped = createDeckScopes(cards);
    }, 30_000);

    test.each(['topic', 'tag', 'note'] as const)(
      'is found, every %s of it, in a name that fits',
      (kind) => {
        const names = shipped.suggest(kind, '', Infinity);
        expect(names.length).toBeGreaterThan(3);
        const all = names.map((name) => ({
          name,
          found: shipped.find({ kind, name }),
        }));
        expect(all.filter(({ found }) => prompts(found).length === 0)).toEqual([]);
        expect(names.filter((name) => name.length > 100 || name.trim() === '')).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
        // Typed as it stands, it is what comes first.
        const firsts = names.map((name) => shipped.suggest(kind, name, 1)[0]);
        expect(firsts).toEqual(names);
      },
    );

    test('reaches every card by a topic and by its note', () => {
      for (const kind of ['topic', 'note'] as const) {
        const reached = new Set(
          shipped
            .suggest(kind, '', Infinity)
            .flatMap((name) => prompts(shipped.find({ kind, name }))),
        );
        expect(cards.filter(({ prompt }) => !reached.has(prompt))).toEqual([]);
      }
    });

    test('comes at once, from ten thousand cards too', () => {
      const many = Array.from({ length: 10_000 }, (_, n) => {
        const model = cards[n % cards.length] ?? card();
        const path = `${Math.floor(n / cards.length)}/${model.source.path}`;
        return { ...model, id: String(n), source: { ...model.source, path } };
      });
      const large = createDeckScopes(many);
      const typed = ['s', 'shar', 'kinesis str', 'patition', 'what is the', 'zzzzzz yyyyyy'];
      const took = typed.map((text) => {
        large.suggest('topic', text, 25);
        const before = process.cpuUsage();
        for (let turn = 0; turn < 10; turn += 1) large.suggest('topic', text, 25);
        return process.cpuUsage(before).user / 1_000 / 10;
      });
      // Of the processor, in milliseconds: about 3 while other things were under way.
      expect(Math.max(...took)).toBeLessThan(20);
    });
  });
});
