import { describe, expect, test } from 'vitest';
import { asked, cardsIn } from './cards-in.js';

const MOONS = [
  '# Moons',
  '',
  '| Moon | Planet | Found by | Visited |',
  '| --- | --- | --- | --- |',
  '| Titan | Saturn | Christiaan Huygens | ✅ |',
  '| Europa | Jupiter | Galileo Galilei | ❌ |',
  '| Ganymede | Jupiter | see above | ✅ |',
  '| Triton | | William Lassell | ✅ |',
].join('\n');

const tables = (text: string): string[] => asked(text, 'table');

describe('a table', () => {
  test('asks for a cell by row and column', () => {
    expect(tables(MOONS)).toContain(
      'Moons: what is noted under “Found by” for “Titan”? = Christiaan Huygens',
    );
  });

  test('asks for the row that alone has a value', () => {
    const cards = tables(MOONS);
    expect(cards).toContain('Which “Moon” has “Saturn” under “Planet”? = Titan');
    expect(cards.join()).not.toContain('“Jupiter” under “Planet”');
  });

  test('never asks for marks, empty cells and pointers', () => {
    const text = tables(MOONS).join('\n');
    expect(text).not.toContain('Visited');
    expect(text).not.toContain('see above');
    expect(text).not.toContain('under “Planet” for “Triton”');
  });

  test('never asks for cells that lead elsewhere', () => {
    const text =
      '| Moon | Details |\n| --- | --- |\n| MoonA | [LakesOfTitan](a.md) |\n| MoonB | [IceOfEuropa](b.md) |';
    expect(tables(text)).toEqual([]);
  });

  test('whose values are told in words of their own is only asked with choices', () => {
    const rows = [
      'grey dust everywhere',
      'lakes of methane',
      'ice above a sea',
      'craters and ridges',
    ];
    const text = `| Moon | Surface |\n| --- | --- |\n${rows.map((surface, at) => `| Moon${at} | ${surface} |`).join('\n')}`;
    const card = cardsIn(text).find(({ prompt }) => prompt.includes('for “Moon1”'));
    expect(card).toMatchObject({ needsChoices: true, answers: ['lakes of methane'] });
    expect(card?.pool).toEqual(['grey dust everywhere', 'ice above a sea', 'craters and ridges']);
  });

  test('of two sides is not asked which side it is: whoever knows the one knows the other', () => {
    const text =
      '# Giants\n\n| | Gas giant | Ice giant |\n| --- | --- | --- |\n| Made of | hydrogen | water and ammonia |\n| Seen from | antiquity | telescopes only |';
    expect(tables(text).join()).not.toContain('= Ice giant');
  });

  test('is asked by a column that judges only what stands there, and without choices', () => {
    const text =
      '# Scopes\n\n| Scope | Pros |\n| --- | --- |\n| Dobson | cheap for its size |\n| Cassegrain | short and light |\n| Refractor | hardly any care |\n| Newton | sharp in its middle |';
    const cards = cardsIn(text).filter(({ kind }) => kind === 'table');
    expect(cards).toHaveLength(4);
    expect(cards.every(({ pool, needsChoices }) => pool.length === 0 && !needsChoices)).toBe(true);
  });

  test('with the same name twice is left alone', () => {
    expect(
      tables('| Moon | Finder |\n| --- | --- |\n| Io | Simon Marius |\n| Io | Galileo Galilei |'),
    ).toEqual([]);
  });
});
