import type { Passage } from '../notes/passage.js';
import { askedAbout } from './asked-about.js';
import type { CardSource } from './card.js';
import { foldWords } from './fold-words.js';
import type { DraftCard } from './make-cards.js';
import { type Measure, measureOf, measuresIn } from './measures.js';
import { isAspect } from './role-words.js';

/** Something that the notes name, and where: it may be a wrong choice elsewhere. */
export interface Offer {
  readonly text: string;
  readonly standing: Standing;
  /** What cards give whose answer it is. */
  readonly givens: readonly string[];
  /** The prompts of those cards. */
  readonly prompts: readonly string[];
  readonly measure: Measure | null;
}

/** How near to a card an offer stands: in its own list or column, under its heading, in its note, anywhere. */
export type Standing = 'sibling' | 'topic' | 'note' | 'elsewhere';

export interface Offers {
  /** What may be offered beside a card's answer, each thing once. */
  of(card: DraftCard): readonly Offer[];
}

/** Gathers what stands beside the answers of cards, and the amounts that the notes state. */
export function gatherOffers(cards: readonly DraftCard[], passages: readonly Passage[]): Offers {
  const asked = askedOf(cards);
  const lists = gather(cards.flatMap(inList));
  const definitions = gather(cards.flatMap(asDefinition));
  const stated = passages.flatMap(amountsOf);
  const amountsInNote = gather(stated.map(([kind, thing]) => [inNote(kind, thing), thing]));
  /** Of each amount one, wherever: of some kinds large notes state thousands. */
  const amounts = gather(
    stated.map(([kind, { text, measure }]) => [kind, { text, measure, path: '', topic: '' }]),
  );
  /** What stands in a list or column with a thing is one of its kind. */
  const mates = (text: string): readonly Thing[] =>
    (lists.get(foldWords(text)) ?? []).flatMap(({ group }) => group ?? []);
  const othersFor = (card: DraftCard): readonly Thing[] => {
    const [answer] = card.answers;
    const measure = measureOf(answer, card.prompt);
    if (measure) {
      const kind = kindOfMeasure(measure);
      const near = amountsInNote.get(inNote(kind, placeOf(card))) ?? [];
      return [...near, ...(amounts.get(kind) ?? [])];
    }
    switch (card.kind) {
      case 'definition':
        // One from under another heading would stand out: it speaks of something else.
        return card.pool.length === 0 ? [] : (definitions.get(placeOf(card).topic) ?? []);
      case 'term':
      case 'cloze':
      case 'question':
        return mates(answer).filter(({ path }) => path === card.source.path);
      case 'table':
      case 'odd-one-out':
        return [];
    }
  };
  return {
    of(card) {
      const offers = new Map<string, Offer>();
      const add = (thing: Thing, standing: Standing): void => {
        const key = foldWords(thing.text);
        const known = offers.get(key);
        if (known && rank(known, thing.text) <= rank({ text: thing.text, standing }, known.text))
          return;
        const { givens = [], prompts = [] } = asked.get(key) ?? {};
        const measure = thing.measure ?? measureOf(thing.text);
        offers.set(key, { text: thing.text, standing, givens, prompts, measure });
      };
      for (const text of card.pool) add({ ...placeOf(card), text }, 'sibling');
      for (const thing of othersFor(card)) add(thing, standingOf(thing, card));
      return Array.from(offers.values());
    },
  };
}

const STANDINGS: readonly Standing[] = ['sibling', 'topic', 'note', 'elsewhere'];

/** The nearer first; of two ways to write the same the first in the order of letters, whatever the order of the notes. */
function rank({ text, standing }: Pick<Offer, 'text' | 'standing'>, other: string): number {
  return STANDINGS.indexOf(standing) + (text <= other ? 0 : 0.5);
}

interface Thing {
  readonly text: string;
  readonly path: string;
  /** Its note and headings. */
  readonly topic: string;
  readonly measure?: Measure | undefined;
  /** What stands in a list with it. */
  readonly group?: readonly Thing[];
}

type Filed = readonly [kind: string, thing: Thing];

function gather(filed: readonly Filed[]): ReadonlyMap<string, readonly Thing[]> {
  const gathered = new Map<string, Map<string, Thing>>();
  for (const [kind, thing] of filed) {
    const things = gathered.get(kind) ?? new Map<string, Thing>();
    const { topic, text, group = [] } = thing;
    const beside = group.map((other) => other.text).sort();
    gathered.set(kind, things.set(JSON.stringify([topic, text, beside]), thing));
  }
  return new Map(Array.from(gathered, ([kind, things]) => [kind, Array.from(things.values())]));
}

/** A card's answer and what stands beside it, by each of them. */
function inList(card: DraftCard): Filed[] {
  if (card.kind !== 'term' && card.kind !== 'table') return [];
  const place = placeOf(card);
  const group = [card.answers[0], ...card.pool].map((text): Thing => ({ ...place, text }));
  return [[foldWords(card.answers[0]), { ...place, text: card.answers[0], group }]];
}

/** What a thing is, by the heading that it stands under; what is noted of an aspect is of another kind. */
function asDefinition(card: DraftCard): Filed[] {
  if (card.kind !== 'definition' || isAspect(askedAbout(card).at(-1) ?? '')) return [];
  const place = placeOf(card);
  return [[place.topic, { ...place, text: card.answers[0] }]];
}

function amountsOf({ spans, path, headings }: Passage): Filed[] {
  const place = placeOf({ source: { path }, topic: headings });
  return spans.flatMap(({ words }) =>
    measuresIn(words).map((measure): Filed => [
      kindOfMeasure(measure),
      { ...place, text: measure.text, measure },
    ]),
  );
}

function kindOfMeasure({ dimension, counted }: Measure): string {
  return JSON.stringify([dimension, counted]);
}

function inNote(kind: string, { path }: Pick<Place, 'path'>): string {
  return JSON.stringify([kind, path]);
}

interface Place {
  readonly path: string;
  readonly topic: string;
}

function placeOf(card: {
  readonly source: Pick<CardSource, 'path'>;
  readonly topic: readonly string[];
}): Place {
  const { path } = card.source;
  return { path, topic: JSON.stringify([path, ...card.topic]) };
}

function standingOf(thing: Place, card: DraftCard): Standing {
  const own = placeOf(card);
  if (thing.topic === own.topic) return 'topic';
  return thing.path === own.path ? 'note' : 'elsewhere';
}

interface AskedOf {
  readonly givens: readonly string[];
  readonly prompts: readonly string[];
}

/** What is asked with a thing as the answer, by thing. */
function askedOf(cards: readonly DraftCard[]): ReadonlyMap<string, AskedOf> {
  const found = new Map<string, { givens: Set<string>; prompts: Set<string> }>();
  for (const card of cards) {
    const key = foldWords(card.answers[0]);
    const known = found.get(key) ?? { givens: new Set(), prompts: new Set() };
    found.set(key, known);
    known.givens.add(askedAbout(card).join(' '));
    known.prompts.add(card.prompt);
  }
  const sorted = (texts: ReadonlySet<string>): readonly string[] => Array.from(texts).sort();
  return new Map(
    Array.from(found, ([key, { givens, prompts }]) => [
      key,
      { givens: sorted(givens), prompts: sorted(prompts) },
    ]),
  );
}
