import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/notes/note.js';
import { splitNote } from '../../src/notes/split-note.js';
import { holdsWords } from '../../src/quiz/fold-words.js';
import { type DraftCard, makeCards } from '../../src/quiz/make-cards.js';
import { foreignNotes, hasForeignNotes } from '../helpers/foreign-notes.js';
import { noteFrom } from '../helpers/note-from.js';
import { shippedNotes } from '../helpers/shipped-notes.js';
import { markdownLines, nastyMarkdown } from '../notes/markdown-arbitrary.js';
import { factLines } from './fact-lines.js';

const within = { interruptAfterTimeLimit: 15_000 };

/** What must hold of every card, whatever the notes. */
function faultsOf(
  { prompt, answers, source, pool, needsChoices }: DraftCard,
  shown: string,
): string[] {
  const [answer] = answers;
  const texts = [source.text, ...source.context.map(({ text }) => text), shown];
  const { from, to } = source.span;
  return [
    ...(texts.some((text) => holdsWords(text, answer)) ? [] : ['answer not in its passage']),
    ...(answers.some((accepted) => holdsWords(prompt, accepted))
      ? ['prompt holds its answer']
      : []),
    ...(from >= 0 && from < to && to <= source.text.length ? [] : ['span outside of the text']),
    ...(prompt.trim() === '' || /\s{2}|\n/.test(prompt) ? ['prompt not clean'] : []),
    ...(needsChoices && pool.length < 3 ? ['too little to choose from'] : []),
  ];
}

/** The faults of all cards; `reading`: where text is damaged or half hidden, an answer is sought in what is read of it. */
function faultsIn(
  notes: readonly Note[],
  reading: 'as written' | 'as read' = 'as written',
): string[] {
  const shown = new Map(
    notes
      .flatMap(splitNote)
      .map(({ id, spans }) => [id, spans.map(({ words }) => words).join(' ')]),
  );
  return makeCards(notes).cards.flatMap((card) =>
    faultsOf(card, reading === 'as read' ? (shown.get(card.source.id) ?? '') : '').map(
      (fault) => `${fault}: ${card.prompt} = ${card.answers[0]}`,
    ),
  );
}

describe('cards of generated notes', () => {
  test('have answers that stand in their passages, and prompts that keep them back', () => {
    fc.assert(
      fc.property(markdownLines, (lines) => {
        const note = noteFrom(lines.map(({ text }) => text).join('\n'));
        expect(faultsIn([note], 'as read')).toEqual([]);
      }),
      { numRuns: 150, ...within },
    );
  });

  test('have so for notes full of facts, of which they are made', () => {
    let made = 0;
    fc.assert(
      fc.property(factLines, (lines) => {
        const notes = [noteFrom(lines.join('\n'))];
        made += makeCards(notes).cards.length;
        expect(faultsIn(notes)).toEqual([]);
      }),
      { numRuns: 150, ...within },
    );
    expect(made).toBeGreaterThan(200);
  });

  test('never fail, whatever Markdown’s marks are thrown together', () => {
    fc.assert(
      fc.property(nastyMarkdown, (text) => {
        expect(faultsIn([noteFrom(text)], 'as read')).toEqual([]);
      }),
      { numRuns: 800, ...within },
    );
  });

  test('have the same ids when lines are added above and the note is renamed', () => {
    fc.assert(
      fc.property(factLines, fc.integer({ min: 1, max: 9 }), (lines, count) => {
        const text = ['# What the sky holds', '', ...lines].join('\n');
        const idsOf = (note: Note): string[] => makeCards([note]).cards.map(({ id }) => id);
        expect(
          idsOf(noteFrom(`${'Plain words here.\n\n'.repeat(count)}${text}`, 'moved/far away.txt')),
        ).toEqual(idsOf(noteFrom(text)));
      }),
      { numRuns: 60, ...within },
    );
  });

  test('have ids of their own', () => {
    fc.assert(
      fc.property(factLines, (lines) => {
        const ids = makeCards([noteFrom(lines.join('\n'))]).cards.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60, ...within },
    );
  });
});

describe('cards of real notes', () => {
  test('that ship keep to the same rules', async () => {
    expect(faultsIn(await shippedNotes())).toEqual([]);
  });

  test.skipIf(!hasForeignNotes)('of others keep to the same rules', () => {
    expect(faultsIn(foreignNotes)).toEqual([]);
  });
});
