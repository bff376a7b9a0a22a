import { describe, expect, test } from 'vitest';
import { makeCards } from '../../src/quiz/make-cards.js';
import { noteFrom } from '../helpers/note-from.js';
import { cardsIn, reasonsIn } from './cards-in.js';

const FACT =
  '# Sky\n\n## Telescopes\n\nA **Barlow lens** doubles the focal length of any eyepiece.\n';

describe('a card', () => {
  test('leads back to its passage and the sentence that answers', () => {
    const [card] = cardsIn(
      `# Sky\n\n## Glass\n\nGlass bends light.\nA **Barlow lens** doubles the focal length of any eyepiece.`,
    );
    expect(card?.source).toMatchObject({ path: 'notes/sample.md', fromLine: 5, toLine: 6 });
    const { text, span } = card?.source ?? { text: '', span: { from: 0, to: 0 } };
    expect(text.slice(span.from, span.to)).toBe(
      'A **Barlow lens** doubles the focal length of any eyepiece.',
    );
  });

  test('has the headings as its topic and the tags of its passage', () => {
    const [card] = cardsIn(FACT.replace('Telescopes', 'Telescopes `#core`'));
    expect(card).toMatchObject({ topic: ['Sky', 'Telescopes'], tags: ['core'] });
  });

  test('shows damaged text repaired', () => {
    const [card] = cardsIn(FACT.replace('focal length', 'focal length â€” always â€”'));
    expect(card?.prompt).toContain('focal length — always — of');
  });

  test('keeps its id under moved lines, another name of its note and other case', () => {
    const ids = (text: string, path?: string): string[] => cardsIn(text, path).map(({ id }) => id);
    const [id] = ids(FACT);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(ids(`\n\nSome words before all headings.\n\n${FACT}`, 'else/where.md')).toEqual([id]);
    expect(ids(FACT.replace('doubles', 'Doubles'))).toEqual([id]);
  });

  test('is harder to type than to recognise, and an amount is hardest', () => {
    const [term] = cardsIn(FACT);
    const [amount] = cardsIn(
      '# Sky\n\n## Telescopes\n\nThe mirror of the Hale telescope measures 5.1 m across.',
    );
    expect(term?.difficulty).toBe(2);
    expect(amount?.difficulty).toBe(3);
  });
});

describe('cards of several notes', () => {
  test('that ask for one fact become one, whatever the order of the notes', () => {
    const other = noteFrom(FACT.replace('any eyepiece', 'every eyepiece'), 'other.md');
    const note = noteFrom(FACT, 'note.md');
    const one = makeCards([note, other]);
    expect(one.cards).toHaveLength(1);
    expect(one.rejected.map(({ reason }) => reason)).toEqual(['duplicate']);
    expect(makeCards([other, note]).cards[0]?.id).toBe(one.cards[0]?.id);
  });

  test('that ask the same with different answers are none', () => {
    const made = makeCards([
      noteFrom(FACT, 'note.md'),
      noteFrom(FACT.replace('Barlow lens', 'Powermate'), 'other.md'),
    ]);
    expect(made.cards).toEqual([]);
    expect(made.rejected.map(({ reason, path, line }) => [reason, path, line])).toEqual([
      ['ambiguous', 'note.md', 5],
      ['ambiguous', 'other.md', 5],
    ]);
  });

  test('accept the short form and the name without its maker as other notes use them', () => {
    const { cards } = makeCards([
      noteFrom(
        '# Sky\n\nDust is seen with the **Very Large Telescope** on a mountain in Chile.',
        'a.md',
      ),
      noteFrom('The Very Large Telescope (VLT) has four mirrors.', 'b.md'),
    ]);
    expect(cards[0]?.answers).toEqual(['Very Large Telescope', 'VLT']);
  });
});

describe('what looks like a card', () => {
  test.each([
    [
      'given away',
      '# Sky\n\n| Field | Meaning |\n| --- | --- |\n| EXPTIME | seconds of EXPTIME |\n| NAXIS | how many axes |',
    ],
    [
      'too long',
      'Q: Why is the sky above a city never really dark?\nA: ' + 'light scatters '.repeat(30),
    ],
    [
      'too vague',
      '# Sky\n\n| Lens | Sold as |\n| --- | --- |\n| Barlow | new |\n| Plössl | other |\n\nA **Barlow lens** doubles the focal length of any eyepiece.',
    ],
  ] as const)('is rejected as %s', (reason, text) => {
    expect(reasonsIn(text)).toContain(reason);
  });

  test('is nothing in an empty note', () => {
    expect(makeCards([noteFrom('')])).toEqual({ cards: [], rejected: [] });
    expect(makeCards([])).toEqual({ cards: [], rejected: [] });
  });
});
