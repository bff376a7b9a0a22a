import type { Card } from './card.js';
import type { DeckScopes, DeckTopic, ScopeFound, ScopeWish } from './deck-scope.js';
import { foldName } from './fold-name.js';
import { contentStems, holdsWords } from './fold-words.js';
import { createNameFinder, type NameFinder } from './name-finder.js';
import {
  cleaned,
  type DeckSection,
  LONGEST_NAME,
  type NamedSection,
  nameSections,
  sectionsOf,
} from './name-sections.js';

/** The parts that some cards have. */
export function createDeckScopes(cards: readonly Card[]): DeckScopes {
  const sections = sectionsOf(cards);
  const named = nameSections(sections);
  const notes = sections.filter(({ depth }) => depth === 0);
  const kinds: Readonly<Record<NamedKind, Kind>> = {
    topic: topicsOf(sections, named),
    tag: tagsOf(cards),
    note: notesOf(notes),
  };
  return {
    find: (wish) => {
      switch (wish.kind) {
        case 'all':
          return { kind: 'found', cards, name: '' };
        case 'section':
          return findSection(wish, notes);
        case 'topic':
        case 'tag':
        case 'note':
          return findNamed(wish.name, kinds[wish.kind]);
      }
    },
    topics: () => named.filter(({ depth }) => depth <= 1).map(toTopic),
    suggest: (kind, typed, most) =>
      kinds[kind].suggest(kind === 'tag' ? bareTag(typed) : typed, most),
  };
}

type NamedKind = 'topic' | 'tag' | 'note';

/** What is found by its name. */
interface Kind {
  readonly find: (name: string) => Omit<Extract<ScopeFound, { kind: 'found' }>, 'kind'> | undefined;
  readonly suggest: NameFinder;
}

/** How many names are told where nothing is called so. */
const MOST_NEAR = 3;

function findNamed(name: string, { find, suggest }: Kind): ScopeFound {
  const found = find(name);
  if (found) return { kind: 'found', ...found };
  return { kind: 'unknown', near: foldName(name) === '' ? [] : suggest(name, MOST_NEAR) };
}

/** The nearest of a section and those above it that has cards; its note if none has. */
function findSection(
  { path, headings }: Extract<ScopeWish, { kind: 'section' }>,
  notes: readonly DeckSection[],
): ScopeFound {
  const note = notes.find((each) => each.path === path);
  if (!note) return { kind: 'unknown', near: [] };
  for (let depth = headings.length; depth > 0; depth -= 1) {
    const cards = note.cards.filter(({ topic }) =>
      headings.slice(0, depth).every((heading, at) => topic[at] === heading),
    );
    if (cards.length > 0) return { kind: 'found', cards, name: cleaned(headings[depth - 1] ?? '') };
  }
  return { kind: 'found', cards: note.cards, name: note.names[1] };
}

function topicsOf(sections: readonly DeckSection[], named: readonly NamedSection[]): Kind {
  const byName = new Map(named.map((section) => [foldName(section.name), section]));
  // Whoever types “Limits” means all sections that are called so.
  const byOwnName = groupBy(sections, ({ names }) => [foldName(names.at(-1) ?? '')]);
  return {
    find: (name) => {
      const one = byName.get(foldName(name));
      if (one) return { cards: one.cards, name: one.name };
      const all = byOwnName.get(foldName(name));
      if (all) return { cards: cardsOf(all), name: all[0]?.names.at(-1) ?? name };
      // Whoever types “Kinesis” means all that is about it, “Kinesis Data Streams” and “Kinesis Agent” alike.
      const about = sections.filter(({ names }) => isAbout(names.at(-1) ?? '', name));
      return about.length === 0 ? undefined : { cards: cardsOf(about), name: name.trim() };
    },
    suggest: createNameFinder(
      named.map(({ name, names, depth }) => ({
        text: name,
        own: depth === 0 ? name : (names.at(-1) ?? name),
        above: names.slice(1, -1),
      })),
    ),
  };
}

/** Whether a heading holds what was typed, if that says something. */
function isAbout(heading: string, typed: string): boolean {
  return contentStems(typed, null).length > 0 && holdsWords(heading, typed);
}

function tagsOf(cards: readonly Card[]): Kind {
  const byTag = groupBy(cards, ({ tags }) => new Set(tags.map(foldName)));
  const texts = new Map(
    cards.flatMap(({ tags }) => tags.map((tag) => [foldName(tag), tag] as const)),
  );
  return {
    find: (name) => {
      const key = foldName(bareTag(name));
      const tagged = byTag.get(key);
      return tagged && { cards: tagged, name: texts.get(key) ?? name };
    },
    suggest: createNameFinder(
      Array.from(texts.values())
        .filter((tag) => tag.length <= LONGEST_NAME)
        .map((tag) => ({ text: tag, own: tag })),
    ),
  };
}

function bareTag(name: string): string {
  return name.trim().replace(/^#/, '');
}

function notesOf(notes: readonly DeckSection[]): Kind {
  const byTitle = groupBy(notes, ({ names }) => [foldName(names[1])]);
  const byPath = groupBy(notes, ({ path }) => namesOfPath(path));
  const find: Kind['find'] = (name) => {
    const key = foldName(name);
    // A path is one note's own; a title may be that of several.
    const found = notes.filter(({ path }) => foldName(path) === key);
    const all = found.length > 0 ? found : (byTitle.get(key) ?? byPath.get(key));
    return all && { cards: cardsOf(all), name: all[0]?.names[1] ?? name };
  };
  const texts = notes.flatMap(({ path, names: [, title] }) => {
    const isOwn = byTitle.get(foldName(title))?.length === 1 && title.length <= LONGEST_NAME;
    const text = isOwn ? title : path;
    return text.length <= LONGEST_NAME ? [{ text, own: text }] : [];
  });
  return { find, suggest: createNameFinder(texts) };
}

/** The ways to name a note by its path: the whole or the file alone, each with and without extension. */
function namesOfPath(path: string): ReadonlySet<string> {
  const whole = foldName(path);
  const bare = whole.replace(/\.[^./]+$/, '');
  const fileOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
  return new Set([whole, bare, fileOf(whole), fileOf(bare)]);
}

function cardsOf(sections: readonly DeckSection[]): readonly Card[] {
  return Array.from(new Set(sections.flatMap(({ cards }) => cards)));
}

function groupBy<Value>(
  values: readonly Value[],
  keysOf: (value: Value) => Iterable<string>,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

function toTopic({ name, path, headings, cards }: NamedSection): DeckTopic {
  return { name, path, headings, cards: cards.map(({ id }) => id) };
}
