import type { List } from '../notes/block.js';
import type { Candidate } from './candidate.js';
import { contentStems, foldWords } from './fold-words.js';
import type { Place } from './places.js';
import { isRemark } from './role-words.js';
import type { SectionView } from './section-view.js';
import { shown } from './stand-alone.js';

const SMALLEST_LIST = 3;
const LONGEST_ITEM_WORDS = 7;
const LONGEST_TITLE_WORDS = 8;

/** A list of short things, and what they are. */
interface NamedList {
  readonly title: string;
  readonly items: readonly ListItem[];
  readonly place: Place;
}

interface ListItem {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Asks which of some things is not in a list. The odd one comes from the list beside it in the same
 * section, which the writer kept apart; it must share no word with the list that it is not in.
 */
export function fromLists({ places }: SectionView): Candidate[] {
  const lists = places.flatMap((place) => {
    const named = place.block.kind === 'list' ? namedList(place.block, place) : null;
    return named ? [named] : [];
  });
  return lists.flatMap((list, index) => {
    const odd = [lists[index + 1], lists[index - 1]]
      .filter((other) => other !== undefined)
      .filter((other) => isBeside(other, list))
      .flatMap((other) => oddIn(other, list));
    const [first] = odd;
    return first ? [ask(list, first)] : [];
  });
}

function namedList(list: List, place: Place): NamedList | null {
  const title = shown(place.above.at(-1) ?? '');
  if (title === '' || isRemark(title) || title.split(' ').length > LONGEST_TITLE_WORDS) return null;
  if (list.isOrdered || list.items.length < SMALLEST_LIST) return null;
  const items = list.items.flatMap(({ own, blocks }): ListItem[] => {
    if (!own || blocks.length > 0 || own.sentences.length !== 1) return [];
    const words = own.words.replace(/[.;,]$/, '');
    const isPlain = /^[^:()"“]+$/.test(words) && !/[-=]>|\s[-–—]\s/.test(words);
    const isShort = words.split(' ').length <= LONGEST_ITEM_WORDS;
    return isPlain && isShort ? [{ words, from: own.from, to: own.to }] : [];
  });
  return items.length === list.items.length ? { title, items, place } : null;
}

/** Whether two lists stand side by side under headings of the same rank. */
function isBeside(other: NamedList, list: NamedList): boolean {
  if (other === list || foldWords(other.title) === foldWords(list.title)) return false;
  const above = (one: NamedList): string => one.place.above.slice(0, -1).join('\n');
  return above(other) === above(list);
}

/** The things of one list that have nothing to do with another. */
function oddIn(other: NamedList, list: NamedList): ListItem[] {
  const known = new Set(
    [...list.items.map(({ words }) => words), list.title].flatMap((words) => contentStems(words)),
  );
  return other.items.filter(({ words }) => {
    const stems = contentStems(words);
    return stems.length > 0 && stems.every((stem) => !known.has(stem));
  });
}

function ask({ title, items, place }: NamedList, odd: ListItem): Candidate {
  return {
    kind: 'odd-one-out',
    isAuthored: false,
    ask: `which of these is not listed under “${title}”?`,
    needsTopic: true,
    above: place.above.slice(0, -1),
    answers: [odd.words],
    stretch: odd,
    beside: place.block,
    pool: items.map(({ words }) => words),
    needsChoices: true,
  };
}
