import type { Passage } from '../notes/passage.js';
import { cleanHeading } from './clean-heading.js';
import { cutAtWord } from './cut-at-word.js';
import { foldText } from './fold-text.js';
import { topicOf } from './topic-of.js';

/** A note or a section of one, under a name that nothing else has. */
export interface Entry {
  /** What to ask to get there, in at most 100 UTF-16 units. */
  readonly text: string;
  /** The same, folded. */
  readonly key: string;
  /** Its own heading or title alone, folded. */
  readonly own: string;
  readonly isTitle: boolean;
  /** The names of what it stands below, outermost first. */
  readonly above: readonly string[];
  /** All passages of it, in the order of the note; never empty. */
  readonly passages: readonly Passage[];
}

/** All notes and sections by name. */
export interface Catalogue {
  /** In the order of the notes. */
  readonly entries: readonly Entry[];
  /** The entry that a text names, in whatever case. */
  readonly entryNamed: (text: string) => Entry | undefined;
  /** The passages of which a text is the topic. */
  readonly passagesAbout: (topic: string) => readonly Passage[];
}

/** What a choice in Discord may hold. */
const LONGEST_TEXT = 100;
const LEADS_TO = ' › ';

/** The catalogue of an index's passages; made when something is first looked up in it, and kept as long as they are. */
export function catalogueOf(passages: readonly Passage[]): Catalogue {
  const known = catalogues.get(passages);
  if (known) return known;
  let entries: readonly Entry[] | undefined;
  let byKey: ReadonlyMap<string, Entry> | undefined;
  let byTopic: ReadonlyMap<string, readonly Passage[]> | undefined;
  const entriesOf = (): readonly Entry[] => (entries ??= named(sectionsOf(passages)));
  const catalogue: Catalogue = {
    get entries() {
      return entriesOf();
    },
    entryNamed: (text) => {
      byKey ??= new Map(entriesOf().map((entry) => [entry.key, entry]));
      return byKey.get(foldText(text));
    },
    passagesAbout: (topic) => {
      byTopic ??= passagesByTopic(passages);
      return byTopic.get(foldText(topic)) ?? [];
    },
  };
  catalogues.set(passages, catalogue);
  return catalogue;
}

const catalogues = new WeakMap<readonly Passage[], Catalogue>();

function passagesByTopic(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const byTopic = new Map<string, Passage[]>();
  for (const passage of passages) {
    const topic = foldText(topicOf(passage));
    if (topic === '') continue;
    const others = byTopic.get(topic);
    if (others) others.push(passage);
    else byTopic.set(topic, [passage]);
  }
  return byTopic;
}

interface Section {
  /** From the path of the note over its title and headings to its own name. */
  readonly names: readonly string[];
  /** The last of them, folded. */
  readonly own: string;
  readonly isTitle: boolean;
  readonly passages: Passage[];
}

interface Branch {
  readonly section: Section;
  readonly below: Map<string, Branch>;
}

/** The notes and their sections in order; a section that has no name is no more than a part of what it stands in. */
function sectionsOf(passages: readonly Passage[]): Section[] {
  const sections: Section[] = [];
  const notes = new Map<string, Branch>();
  const nameOf = namer();
  const grow = (names: readonly string[], own: string): Branch => {
    const section = { names, own, isTitle: names.length === 2, passages: [] };
    sections.push(section);
    return { section, below: new Map() };
  };
  for (const passage of passages) {
    const { path } = passage;
    let branch = notes.get(path);
    if (!branch) {
      const title = nameOf(passage.title);
      notes.set(path, (branch = grow([path, title.text || path], title.key)));
    }
    branch.section.passages.push(passage);
    for (const heading of passage.headings) {
      const { text, key } = nameOf(heading);
      // The first heading mostly is the title, and some headings say the one above once more.
      if (text === '' || key === branch.section.own) continue;
      let inner = branch.below.get(key);
      if (!inner) branch.below.set(key, (inner = grow([...branch.section.names, text], key)));
      inner.section.passages.push(passage);
      branch = inner;
    }
  }
  return sections;
}

interface Name {
  readonly text: string;
  readonly key: string;
}

/** Reads headings as names; each is worked out once, for all passages below it. */
function namer(): (heading: string) => Name {
  const names = new Map<string, Name>();
  return (heading) => {
    const known = names.get(heading);
    if (known) return known;
    const text = cleanHeading(heading);
    const name = { text, key: foldText(text) };
    names.set(heading, name);
    return name;
  };
}

/** A section on the way to its name. */
interface Draft {
  readonly section: Section;
  text: string;
  key: string;
}

/**
 * Gives each section the shortest name that no other has: its own, else with as many of those above it as
 * that takes. Titles choose first. What nothing tells from others gets none.
 */
function named(sections: readonly Section[]): Entry[] {
  const drafts = sections.map((section): Draft => ({ section, text: '', key: '' }));
  /** How often each name was wanted; one that was wanted before is nobody's. */
  const wanted = new Map<string, number>();
  for (const isTitle of [true, false]) {
    let open = drafts.filter(({ section }) => section.isTitle === isTitle);
    for (let round = 0; open.length > 0; round += 1) {
      for (const draft of open) {
        draft.text = candidateFor(draft.section, round) ?? '';
        draft.key = foldText(draft.text);
        wanted.set(draft.key, (wanted.get(draft.key) ?? 0) + 1);
      }
      const others = open.filter(({ key }) => key === '' || wanted.get(key) !== 1);
      for (const draft of others) draft.text = '';
      open = others.filter(({ section }) => round < section.names.length - 1);
    }
  }
  return drafts
    .filter(({ text }) => text !== '')
    .map(({ section: { own, isTitle, names, passages }, text, key }) => {
      return { text, key, own, isTitle, above: names.slice(1, -1), passages };
    });
}

/** Of a long name at least so much must be left, and of those above it at most. */
const SHORTEST_REST = 20;
const LONGEST_ABOVE = 40;

/**
 * What a section may be called: its own name, then behind ever more of those above it, at last behind the
 * path of its note; undefined where that doesn't fit. “Costs” alone may be a heading, but is a question too,
 * and would not say much to who is to choose: only titles are a single word.
 */
function candidateFor({ names, isTitle }: Section, round: number): string | undefined {
  const own = names.at(-1) ?? '';
  if (round === 0 && !isTitle && !own.includes(' ')) return undefined;
  const isBehindAll = round > names.length - 2;
  return isBehindAll
    ? joined(names.slice(0, 1), own, LONGEST_TEXT)
    : joined(names.slice(names.length - 1 - round, -1), own, LONGEST_ABOVE);
}

function joined(above: readonly string[], own: string, longestAbove: number): string | undefined {
  let start = '';
  for (const name of above) start += `${shortened(name, longestAbove)}${LEADS_TO}`;
  const room = LONGEST_TEXT - start.length;
  return own.length > room && room < SHORTEST_REST ? undefined : `${start}${shortened(own, room)}`;
}

function shortened(name: string, most: number): string {
  return name.length <= most ? name : `${cutAtWord(name, most - 1)}…`;
}
