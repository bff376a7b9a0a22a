import { beforeAll, describe, expect, test } from 'vitest';
import type { Note } from '../../src/notes/note.js';
import type { Passage } from '../../src/notes/passage.js';
import { splitNote } from '../../src/notes/split-note.js';
import { addChoices } from '../../src/quiz/add-choices.js';
import type { Card, MadeCards } from '../../src/quiz/card.js';
import { foldWords } from '../../src/quiz/fold-words.js';
import { type DraftedCards, makeCards } from '../../src/quiz/make-cards.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { foreignNotes, hasForeignNotes } from '../helpers/foreign-notes.js';
import { shippedNotes } from '../helpers/shipped-notes.js';

const embedder = bundledEmbedder();

interface Chosen {
  readonly drafted: DraftedCards;
  readonly passages: readonly Passage[];
  readonly made: MadeCards;
  readonly withChoices: readonly (Card & { choices: readonly string[] })[];
}

const choose = (drafted: DraftedCards, passages: readonly Passage[]): Promise<MadeCards> =>
  addChoices(drafted, { passages, embed: (texts) => embedder.embed(texts, 'passage') });

async function chosenOf(notes: readonly Note[]): Promise<Chosen> {
  const drafted = makeCards(notes);
  const passages = notes.flatMap(splitNote);
  const made = await choose(drafted, passages);
  const withChoices = made.cards.flatMap((card) =>
    card.choices === null ? [] : [{ ...card, choices: card.choices }],
  );
  return { drafted, passages, made, withChoices };
}

/** Case, spacing, punctuation and articles aside. */
const normalised = (text: string): string =>
  foldWords(text)
    .replaceAll(/\b(?:an?|the)\s/g, '')
    .replaceAll(' ', '');

const corpora: readonly (readonly [
  name: string,
  least: number,
  notes: () => Promise<readonly Note[]>,
])[] = [
  ['the notes that ship', 500, shippedNotes],
  ...(hasForeignNotes
    ? ([['foreign notes', 60, () => Promise.resolve(foreignNotes)]] as const)
    : []),
];

describe.each(corpora)('choices over %s', (_, least, notes) => {
  let chosen: Chosen;
  beforeAll(async () => {
    chosen = await chosenOf(await notes());
  });

  test('are found for many cards', () => {
    expect(chosen.withChoices.length).toBeGreaterThan(least);
  });

  test('are four that differ, with the answer once among them', () => {
    for (const { choices, answers, prompt } of chosen.withChoices) {
      expect(new Set(choices.map(normalised)).size, prompt).toBe(4);
      expect(choices, prompt).toHaveLength(4);
      expect(
        choices.filter((choice) => answers.includes(choice)),
        prompt,
      ).toEqual([answers[0]]);
    }
  });

  test('never stand in the prompt, and none holds another', () => {
    for (const { choices, answers, prompt } of chosen.withChoices) {
      for (const choice of choices.filter((one) => one !== answers[0])) {
        expect(` ${foldWords(prompt)} `).not.toContain(` ${foldWords(choice)} `);
      }
      for (const choice of choices) {
        const holders = choices.filter((one) =>
          ` ${foldWords(one)} `.includes(` ${foldWords(choice)} `),
        );
        expect(holders, prompt).toEqual([choice]);
      }
    }
  });

  test('are words of the notes', () => {
    const written = normalised(
      chosen.passages
        .flatMap(({ text, spans }) => [text, ...spans.map(({ words }) => words)])
        .join('\n'),
    );
    for (const { choices, prompt } of chosen.withChoices) {
      for (const choice of choices)
        expect(written.includes(normalised(choice)), `${prompt}: ${choice}`).toBe(true);
    }
  });

  test('tell nothing by place or length', () => {
    const { withChoices } = chosen;
    const share = (has: (card: Chosen['withChoices'][number]) => boolean): number =>
      withChoices.filter(has).length / withChoices.length;
    for (const place of [0, 1, 2, 3]) {
      const there = share(({ choices, answers }) => choices.indexOf(answers[0]) === place);
      expect(there).toBeGreaterThan(0.18);
      expect(there).toBeLessThan(0.33);
    }
    const longest = share(({ choices, answers }) =>
      choices.every((choice) => choice.length <= answers[0].length),
    );
    expect(longest).toBeGreaterThan(0.18);
    expect(longest).toBeLessThan(0.35);
  });

  test('lack only where the card can be typed', () => {
    const kept = new Map(chosen.made.cards.map((card) => [card.id, card]));
    for (const draft of chosen.drafted.cards.filter(({ needsChoices }) => needsChoices)) {
      expect(kept.get(draft.id)?.choices, draft.prompt).not.toBeNull();
    }
    expect(chosen.drafted.cards.length - chosen.made.cards.length).toBe(
      chosen.made.rejected.length - chosen.drafted.rejected.length,
    );
  });

  test('are the same for cards and passages in another order', async () => {
    const { drafted, passages, made } = chosen;
    const turned = { ...drafted, cards: drafted.cards.toReversed() };
    const again = await choose(turned, passages.toReversed());
    const byId = ({ cards }: MadeCards): unknown =>
      cards
        .map(({ id, choices }) => [id, choices])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    expect(byId(again)).toEqual(byId(made));
  });
});
