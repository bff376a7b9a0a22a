import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/notes/note.js';
import { splitNote } from '../../src/notes/split-note.js';
import { addChoices } from '../../src/quiz/add-choices.js';
import type { Card, MadeCards } from '../../src/quiz/card.js';
import { makeCards } from '../../src/quiz/make-cards.js';
import type { EmbedTexts } from '../../src/quiz/nearness.js';
import { noteFrom } from '../helpers/note-from.js';

/** Texts are as near as the letters that they share: enough where only order and form matter. */
const embedLetters: EmbedTexts = (texts) =>
  Promise.resolve(
    texts.map((text) => {
      const vector = new Float32Array(32);
      for (const letter of text.toLowerCase()) {
        const at = (letter.codePointAt(0) ?? 0) % 32;
        vector[at] = (vector[at] ?? 0) + 1;
      }
      const length = Math.hypot(...vector) || 1;
      return vector.map((value) => value / length);
    }),
  );

/** No text is near another. */
const embedNothing: EmbedTexts = (texts) => Promise.resolve(texts.map(() => new Float32Array(2)));

async function cardsOf(notes: readonly Note[], embed = embedNothing): Promise<MadeCards> {
  return addChoices(makeCards(notes), { passages: notes.flatMap(splitNote), embed });
}

function cardAsking({ cards }: MadeCards, words: string): Card {
  const card = cards.find(({ prompt }) => prompt.includes(words));
  if (!card) throw new Error(`No card asks “${words}”: ${cards.map((c) => c.prompt).join('\n')}`);
  return card;
}

const RIVERS = `# Rivers

| River | Mouth | Length |
| --- | --- | --- |
| Volga | Caspian Sea | 3530 km |
| Danube | Black Sea | 2850 km |
| Rhine | North Sea | 1233 km |
| Elbe | German Bight | 1094 km |
| Loire | Atlantic Ocean | 1006 km |
`;

describe('choices', () => {
  test('of a cell come from its column', async () => {
    const card = cardAsking(await cardsOf([noteFrom(RIVERS)]), 'under “Length” for “Rhine”');
    expect(card.choices).toHaveLength(4);
    expect(card.choices).toContain('1233 km');
    for (const choice of card.choices ?? []) expect(choice).toMatch(/ km$/);
  });

  test('leave out a row with the same value, however it is written', async () => {
    const note = noteFrom(`# Timers

| Timer | Runs for | Made of |
| --- | --- | --- |
| KitchenTimer | 60 minutes | steel |
| EggTimer | 5 minutes | plastic |
| SandTimer | 1 hour | glass |
| GymTimer | 90 seconds | rubber |
| DarkTimer | 10 hours | oak |
`);
    const card = cardAsking(await cardsOf([note]), 'under “Runs for” for “KitchenTimer”');
    expect(card.choices).not.toContain('1 hour');
    expect(card.choices).toHaveLength(4);
  });

  test('leave out what the notes say elsewhere to be true', async () => {
    const terms = `# Words of sailing

- **Halyard**: rope that hoists a sail up the mast
- **Sheet**: rope that pulls a sail towards the deck
- **Painter**: rope at the bow of a dinghy for towing
- **Warp**: thick rope for mooring alongside a quay
- **Shroud**: wire that holds the mast from both sides
`;
    const ask = 'rope at the bow of a dinghy for towing';
    const before = cardAsking(await cardsOf([noteFrom(terms)]), ask);
    expect(before.choices).not.toBeNull();
    const others = (before.choices ?? []).filter((choice) => choice !== 'Painter');
    for (const other of others) {
      const more = noteFrom(
        `# Old books\n\nSome call ${other} the rope at the bow of a dinghy for towing.\n`,
        'notes/old.md',
      );
      const card = cardAsking(await cardsOf([noteFrom(terms), more]), ask);
      expect(card.choices).not.toContain(other);
      expect(card.choices).toHaveLength(4);
    }
  });

  test('of an amount are amounts of the same kind that the notes state', async () => {
    const note = noteFrom(`# Oven

- The bread stays in the oven for **45 minutes** at full heat with steam.
- The rolls need 20 minutes on the middle shelf below the grill.
- The dough of the cake rests 30 minutes under a damp cloth.
- The crust of the pie turns brown within 2 hours of slow heat.
- The tray carries 12 kg of dough when it stands on four feet.
`);
    const made = await cardsOf([note]);
    const card = cardAsking(made, 'The bread stays in the oven for ____');
    expect(new Set(card.choices)).toEqual(
      new Set(['45 minutes', '20 minutes', '30 minutes', '2 hours']),
    );
    expect(cardAsking(made, 'The tray carries ____').choices).toBeNull();
  });

  test('are written alike: without end marks or articles that the answer lacks, in its case', async () => {
    const note = noteFrom(`# Tools of the workshop

- **Chisel**: blade that cuts grooves into wood
- **Mallet**: A hammer of wood for blows on handles.
- **Plane**: the body with an iron that smooths boards
- **Rasp**: Bar with coarse teeth for round shapes
- **Awl**: pointed pin that marks holes for screws

A hammer needs a handle, and a bar needs none; the wood decides.
`);
    const card = cardAsking(await cardsOf([note]), 'how do the notes describe “Chisel”');
    expect(card.choices).toHaveLength(4);
    for (const choice of card.choices ?? [])
      expect(choice).toMatch(/^(?!an?\s|the\s)\p{Ll}.*\p{L}$/u);
  });

  test('that can’t be found leave a card to type', async () => {
    const note = noteFrom(
      '# Rivers\n\n| River | Mouth |\n| --- | --- |\n| Lena | Laptev Lowland |\n| Ob | Karelian Coast |\n',
    );
    const card = cardAsking(await cardsOf([note]), 'for “Lena”');
    expect(card.choices).toBeNull();
  });

  test('that can’t be found leave a card without choices', async () => {
    const note = noteFrom(`# Bees of the hive

- **Drone**: male bee without a sting that leaves the hive to mate
- **Worker**: female bee that gathers nectar and builds the comb
- **Forager**: female bee that gathers the nectar, builds the comb
- **Gatherer**: the female bee who gathers nectar, building a comb
`);
    const { cards } = await cardsOf([note]);
    const told = cards.filter(({ kind }) => kind === 'definition');
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ choices }) => choices)).toEqual(told.map(() => null));
  });

  test('that can’t be found leave no card where nobody would know the word', async () => {
    const note = noteFrom(`# Work on the hive

- **Feeding**: sugar water in autumn, once the honey is out
- **Smoking**: cool smoke from below, before the lid is off
- **Swarming**: half of the bees leave with the old queen
`);
    const { cards, rejected } = await cardsOf([note]);
    expect(cards.filter(({ kind }) => kind === 'term')).toEqual([]);
    expect(rejected.length).toBeGreaterThan(0);
  });

  test('and their order do not depend on the order of the notes', async () => {
    const notes = [
      noteFrom(RIVERS, 'a.md'),
      noteFrom(RIVERS.replaceAll('River', 'Stream'), 'b.md'),
    ];
    const [there, back] = await Promise.all([
      cardsOf(notes, embedLetters),
      cardsOf(notes.toReversed(), embedLetters),
    ]);
    const byId = ({ cards }: MadeCards): unknown =>
      cards.map(({ id, choices }) => ({ id, choices })).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(there)).toEqual(byId(back));
  });
});
