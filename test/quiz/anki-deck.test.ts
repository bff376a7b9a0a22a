import fc from 'fast-check';
import '../helpers/property-seed.js';
import { describe, expect, test } from 'vitest';
import { isAnkiDeck, renderAnkiDeck } from '../../src/quiz/anki-deck.js';
import type { Card } from '../../src/quiz/card.js';
import { readAnkiText, textOf, type AnkiNote } from '../helpers/anki-text.js';
import { card } from '../helpers/cards.js';

function deckOf(cards: readonly Card[], link?: string): string {
  return renderAnkiDeck(cards, {
    sourceOf: ({ path, fromLine }) => `${path}:${fromLine}`,
    linkOf: () => link,
  });
}

function noteOf(made: Card, link?: string): AnkiNote {
  const [note] = readAnkiText(deckOf([made], link)).notes;
  if (!note) throw new Error('no note was read');
  return note;
}

describe('a deck for Anki', () => {
  test('says in its head what its columns are', () => {
    const { headers } = readAnkiText(deckOf([card()]));
    expect(headers).toMatchObject({
      separator: 'tab',
      html: 'true',
      notetype: 'Basic',
      'guid column': '1',
      'deck column': '2',
      'tags column': '5',
    });
  });

  test('has a note for each card, known again by the card’s id', () => {
    const cards = [card(), card({ prompt: 'Which service crawls?', answers: ['AWS Glue'] })];
    const { notes } = readAnkiText(deckOf(cards));
    expect(notes.map(({ guid }) => guid)).toEqual(cards.map(({ id }) => id));
    expect(notes.map(({ fields }) => fields.length)).toEqual([2, 2]);
  });

  test('asks on the front; answers, quotes and names the source on the back', () => {
    const { fields, deck } = noteOf(card({ answers: ['Amazon Athena', 'Athena'] }));
    const [front = '', back = ''] = fields;
    expect(front).toBe('Which service runs SQL on files in S3?');
    expect(back).toContain('<b>Amazon Athena</b><br><small>Athena</small><hr>');
    expect(back).toContain('The answer to that is <b>Amazon Athena</b>.');
    expect(textOf(back)).toContain('etl/athena.md:7');
    expect(deck).toBe('Footnote::etl');
  });

  test('links the source where the notes can be opened', () => {
    const [, back = ''] = noteOf(card(), "https://x.org/?a=1&b='2'").fields;
    expect(back).toContain("<a href='https://x.org/?a=1&amp;b=&#39;2&#39;'>etl/athena.md:7</a>");
  });

  test('lists the choices on the front', () => {
    const [front = ''] = noteOf(card({ choices: ['Amazon EMR', 'Amazon Athena'] })).fields;
    expect(front).toContain('<li>Amazon EMR</li><li>Amazon Athena</li>');
  });

  test('has the notes’ tags, the headings and the kind as tags without blanks', () => {
    const { tags } = noteOf(
      card({ tags: ['exam tip', 'sql'], topic: ['What "Athena": is', 'Queries'], kind: 'cloze' }),
    );
    expect(tags).toEqual(['exam_tip', 'sql', 'What_Athena_is::Queries', 'footnote::cloze']);
  });

  test('lets no text become HTML, sound or formula', () => {
    const evil = '<img src=x onerror="f()"> & [sound:a.mp3] \\(x\\) [$]y[/$] [latex]z[/latex]';
    const [front = '', back = ''] = noteOf(card({ prompt: evil, answers: [evil] })).fields;
    for (const field of [front, back]) {
      expect(field).not.toMatch(/<img|\[sound:|\\\(|\[\$\]|\[latex\]/);
      expect(textOf(field)).toContain(evil);
    }
  });

  test('keeps any text, in one line each', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(text, text, fc.array(text), (prompt, answer, tags) => {
        const made = card({ prompt: `${prompt}\n"a\tb"`, answers: [answer], tags, topic: tags });
        const { notes } = readAnkiText(deckOf([made, made]));
        expect(notes).toHaveLength(2);
        expect(notes[1]).toMatchObject({ guid: made.id, deck: 'Footnote::etl' });
        const [front = ''] = notes[1]?.fields ?? [];
        const words = (each: string): string => each.replaceAll(/[\s\p{Cc}]+/gu, '');
        expect(words(textOf(front))).toBe(words(made.prompt));
      }),
    );
  });

  test('is known again, and nothing else is', () => {
    expect(isAnkiDeck(deckOf([card()]))).toBe(true);
    expect(isAnkiDeck(deckOf([]))).toBe(true);
    for (const other of ['', '#separator:tab\n#html:true\na\tb\n', '# made by Footnote\n']) {
      expect(isAnkiDeck(other)).toBe(false);
    }
  });
});
