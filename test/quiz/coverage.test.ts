import { describe, expect, test } from 'vitest';
import { coverage } from '../../src/quiz/coverage.js';
import { makeCards } from '../../src/quiz/make-cards.js';
import { foreignNotes, hasForeignNotes } from '../helpers/foreign-notes.js';
import { noteFrom } from '../helpers/note-from.js';
import { shippedNotes } from '../helpers/shipped-notes.js';

const NOTE = noteFrom(
  [
    '# Sky',
    'Only words here that nobody can count.',
    '## Telescopes',
    'A **Barlow lens** doubles the focal length of any eyepiece.',
    '## Mirrors',
    'Some mirrors are **made of** glass.',
  ].join('\n\n'),
);

describe('coverage', () => {
  test('counts the sections that state something, and those of them with a card', () => {
    const { cards } = makeCards([NOTE]);
    expect(coverage([NOTE], cards)).toEqual({
      sections: 2,
      covered: 1,
      share: 0.5,
      missing: [{ path: 'notes/sample.md', line: 11, headings: ['Sky', 'Mirrors'] }],
    });
  });

  test('is whole where there is nothing to cover', () => {
    expect(coverage([noteFrom('Only words.')], []).share).toBe(1);
  });

  test('of the notes that ship is at least four fifths, with six hundred cards', async () => {
    const notes = await shippedNotes();
    const { cards } = makeCards(notes);
    expect(cards.length).toBeGreaterThanOrEqual(600);
    expect(coverage(notes, cards).share).toBeGreaterThanOrEqual(0.8);
  });

  test.skipIf(!hasForeignNotes)('of foreign notes is so too, with 120 cards', () => {
    const { cards } = makeCards(foreignNotes);
    expect(cards.length).toBeGreaterThanOrEqual(120);
    expect(coverage(foreignNotes, cards).share).toBeGreaterThanOrEqual(0.8);
  });
});
