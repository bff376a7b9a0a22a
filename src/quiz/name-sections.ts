import { repairText } from '../notes/repair.js';
import type { Card } from './card.js';
import { foldName } from './fold-name.js';

/** A note or a section of one, with all cards of it and of what is below it. */
export interface DeckSection {
  readonly path: string;
  /** Empty for a note. */
  readonly headings: readonly string[];
  /** How deep it lies in its note: 0 for the note itself. */
  readonly depth: number;
  /** The path, the title, and the names of the headings down to its own. */
  readonly names: readonly [string, string, ...string[]];
  readonly cards: readonly Card[];
}

/** A section under a name that no other has, in so many UTF-16 units as a choice in Discord may have. */
export interface NamedSection extends DeckSection {
  readonly name: string;
}

interface Branch {
  readonly section: DeckSection & { readonly cards: Card[] };
  readonly below: Map<string, Branch>;
}

/** The notes and sections that have cards, in the order of the notes, each before those below it. */
export function sectionsOf(cards: readonly Card[]): readonly DeckSection[] {
  const notes = new Map<string, Branch>();
  for (const card of cards) {
    const { path, title } = card.source;
    let branch = notes.get(path);
    if (!branch) {
      const names: DeckSection['names'] = [path, cleaned(title) || path];
      branch = { section: { path, headings: [], depth: 0, names, cards: [] }, below: new Map() };
      notes.set(path, branch);
    }
    branch.section.cards.push(card);
    for (const [at, heading] of card.topic.entries()) {
      const name = cleaned(heading);
      // The first heading mostly is the title, and some headings say the one above once more.
      if (name === '' || foldName(name) === foldName(branch.section.names.at(-1) ?? '')) continue;
      branch = below(branch, name, card.topic.slice(0, at + 1));
      branch.section.cards.push(card);
    }
  }
  return Array.from(notes.values()).flatMap(allIn);
}

function below(
  { section, below: inner }: Branch,
  name: string,
  headings: readonly string[],
): Branch {
  const key = foldName(name);
  const known = inner.get(key);
  if (known) return known;
  const { path, depth, names } = section;
  const branch: Branch = {
    section: { path, headings, depth: depth + 1, names: [...names, name], cards: [] },
    below: new Map(),
  };
  inner.set(key, branch);
  return branch;
}

function allIn({ section, below: inner }: Branch): DeckSection[] {
  return [section, ...Array.from(inner.values()).flatMap(allIn)];
}

/** A heading as it is read, on one line. */
export function cleaned(heading: string): string {
  return repairText(heading)
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * Gives each section the shortest name that no other has: its own, else with as many of those above it as that
 * takes. Titles choose first. What nothing tells from others has none.
 */
export function nameSections(sections: readonly DeckSection[]): readonly NamedSection[] {
  const named = new Map<DeckSection, string>();
  /** How often each name was wanted; one that was wanted before is nobody's. */
  const wanted = new Map<string, number>();
  for (const isNote of [true, false]) {
    let open = sections.filter(({ depth }) => (depth === 0) === isNote);
    for (let round = 0; open.length > 0; round += 1) {
      const drafts = open.map((section) => ({ section, name: candidateFor(section, round) }));
      for (const { name } of drafts) {
        if (name !== undefined) wanted.set(foldName(name), (wanted.get(foldName(name)) ?? 0) + 1);
      }
      const left: DeckSection[] = [];
      for (const { section, name } of drafts) {
        if (name !== undefined && wanted.get(foldName(name)) === 1) named.set(section, name);
        else if (round < section.names.length - 1) left.push(section);
      }
      open = left;
    }
  }
  return sections.flatMap((section) => {
    const name = named.get(section);
    return name === undefined ? [] : [{ ...section, name }];
  });
}

/** What a choice in Discord may hold, in UTF-16 units. */
export const LONGEST_NAME = 100;
/** Of those above a long name so much is left at most, and of itself at least so much. */
const LONGEST_ABOVE = 30;
const SHORTEST_OWN = 20;

/**
 * What a section may be called: its own name, then behind ever more of those above it, at last behind the path of
 * its note; undefined where that doesn't fit. A single word says little to who is to choose, but for a title.
 */
function candidateFor({ names, depth }: DeckSection, round: number): string | undefined {
  const own = names.at(-1) ?? '';
  const isBehindPath = round === names.length - 1;
  if (depth === 0 && isBehindPath) return names[0].length <= LONGEST_NAME ? names[0] : undefined;
  if (depth > 0 && round === 0 && !own.includes(' ')) return undefined;
  const above = isBehindPath
    ? names.slice(0, -1).filter((_, at) => at !== 1)
    : names.slice(names.length - 1 - round, -1).map((name) => shortened(name, LONGEST_ABOVE));
  const start = above.map((name) => `${name} › `).join('');
  const room = LONGEST_NAME - start.length;
  return own.length > room && room < SHORTEST_OWN ? undefined : `${start}${shortened(own, room)}`;
}

/** The beginning of a name that is too long. */
export function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
