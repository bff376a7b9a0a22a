import type { List, MarkedPiece, Paragraph } from '../notes/block.js';
import { explains } from './aliases.js';
import { canBeTyped } from './can-be-typed.js';
import type { Candidate } from './candidate.js';
import { contentStems, foldWords } from './fold-words.js';
import { LONGEST_LINE } from './filter.js';
import { questionParagraphs } from './from-questions.js';
import { type LabelledText, labelledText } from './labelled-text.js';
import type { Place } from './places.js';
import { isAspect, isRemark } from './role-words.js';
import type { SectionView } from './section-view.js';

const LONGEST_TERM_WORDS = 5;
const LONGEST_DEFINITION = 220;
/** So many labelled lines make a glossary, in which a common word may be a term. */
const GLOSSARY_SIZE = 3;

/** Asks for terms by their definitions and for what labels give, “**Term**: definition” and “Speed: fast”. */
export function fromDefinitions(view: SectionView): Candidate[] {
  const asked = questionParagraphs(view);
  const lists = view.places.flatMap((place): Run[] =>
    place.block.kind === 'list'
      ? [{ entries: entriesIn(place.block, asked), place, isOrdered: place.block.isOrdered }]
      : [],
  );
  return [...lists, ...runsOfLabels(view, asked)].flatMap(askEntries);
}

interface Entry extends LabelledText {
  readonly sentence: MarkedPiece;
  /** Whether more stands below it, which would answer as well. */
  readonly isParent?: boolean;
}

/** A list whose items are labelled throughout is a list of entries; a colon in one item alone is none. */
const LABELLED_SHARE = 0.6;

/** The labelled items of a list. */
function entriesIn(list: List, asked: ReadonlySet<Paragraph>): Entry[] {
  const owns = list.items.flatMap(({ own }) => own ?? []);
  const parents = new Set(
    list.items.flatMap(({ own, blocks }) => (own && blocks.length > 0 ? own : [])),
  );
  const labelled = owns.filter((own) => labelledText(own) !== null);
  const isThroughout = labelled.length > 1 && labelled.length >= owns.length * LABELLED_SHARE;
  return labelled
    .filter((own) => !asked.has(own))
    .flatMap((own) => entryOf(own).map((entry) => ({ ...entry, isParent: parents.has(own) })))
    .filter(({ isMarked, label }) => isMarked || isThroughout || HAS_NAME.test(label));
}

function entryOf(paragraph: Paragraph): Entry[] {
  const labelled = labelledText(paragraph);
  const sentence = paragraph.sentences[0];
  if (!labelled || !sentence || labelled.value === '') return [];
  // “Networking: gateway endpoint:” announces what follows.
  if (/[:…]$|\.\.\.$/.test(labelled.value)) return [];
  return [{ ...labelled, sentence }];
}

/** Paragraphs that each begin with a bold label, one below the other. */
function runsOfLabels({ places }: SectionView, asked: ReadonlySet<Paragraph>): Run[] {
  const runs: (Run & { entries: Entry[] })[] = [];
  for (const place of places) {
    const { block } = place;
    if (block.kind !== 'paragraph' || place.item || place.role !== null || asked.has(block))
      continue;
    const entries = entryOf(block).filter(({ isMarked }) => isMarked);
    if (entries.length === 0) continue;
    const run = runs.at(-1);
    if (run?.place.siblings === place.siblings) run.entries.push(...entries);
    else runs.push({ entries, place, isOrdered: false });
  }
  return runs;
}

interface Run {
  /** Whether they are the steps of something. */
  readonly isOrdered: boolean;
  readonly entries: readonly Entry[];
  readonly place: Place;
}

function askEntries({ entries, place: { above }, isOrdered }: Run): Candidate[] {
  const told = entries.filter(
    ({ label }) => !isRemark(label) && !/\?["”]?$/.test(label) && !GOES_ON.test(label),
  );
  const things = told.filter(({ label }) => !isAspect(label));
  const isGlossary =
    (things.length >= GLOSSARY_SIZE && things.length * 2 > told.length) ||
    (things.length > 1 && told.every(({ isMarked, label }) => isMarked && !isAspect(label)));
  return told.flatMap((entry): Candidate[] => {
    const isThing = !isAspect(entry.label) && (isGlossary || HAS_NAME.test(entry.label));
    return isThing
      ? askTerm(entry, { siblings: things, above, isOrdered })
      : askAspect(entry, { siblings: told, above, isOrdered });
  });
}

/** “Instances without” goes on behind the label. */
const GOES_ON = /\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|without)$/i;

interface Around {
  readonly isOrdered: boolean;
  readonly siblings: readonly Entry[];
  readonly above: readonly string[];
}

function askTerm(entry: Entry, { siblings, above, isOrdered }: Around): Candidate[] {
  const { label, aside, value, sentence } = entry;
  const definition = withoutEnd(value);
  if (definition.length > LONGEST_DEFINITION || !isDefinition(definition)) return [];
  // “Default tool: Acme Comet (fast)” names the thing, and says what of it the label asks.
  if (names(definition, label) || (!HAS_NAME.test(label) && BEGINS_WITH_NAME.test(definition))) {
    return [];
  }
  const rest = siblings.filter((other) => foldWords(other.label) !== foldWords(label));
  const shared = { isAuthored: false, needsTopic: true, above, stretch: sentence } as const;
  const definitionCard: Candidate = {
    ...shared,
    kind: 'definition',
    ask: `how do the notes describe “${label}”?`,
    answers: [definition],
    pool: rest.map((other) => withoutEnd(other.value)),
    mayBorrow: true,
    // Nobody would type it so, but everybody can say whether they knew it.
    needsChoices: definition.length > LONGEST_LINE,
  };
  const isTerm =
    (!isOrdered || HAS_NAME.test(label)) &&
    label.split(' ').length <= LONGEST_TERM_WORDS &&
    !/[,;/&]|\s(?:and|or|with|for|to|from|by|on|in|at|as)\s/.test(label);
  const isTyped = canBeTyped(label) || label.split(' ').length <= LONGEST_COMMON_TERM_WORDS;
  const isSpelled = explains(definition, label);
  if (!isTerm || !isTyped || isSpelled || ADVICE.test(definition) || ADVICE.test(label)) {
    return [definitionCard];
  }
  const expansion = aside !== null && explains(aside, label) ? [aside] : [];
  return [
    {
      ...shared,
      kind: 'term',
      ask: `which term fits “${definition}”?`,
      answers: [label, ...expansion],
      pool: rest.map((other) => other.label),
      // Other words would do as well, but for a name.
      needsChoices: !isProperName(label) || CLAUSE.test(definition),
    },
    definitionCard,
  ];
}

/** A short form, a name as code writes it, or several words that all begin with a capital. */
function isProperName(label: string): boolean {
  if (/^(?:\p{Lu}{2,}\p{Ll}?|\S*[_.]\S*|\p{L}+-?\p{N}\S*)$/u.test(label)) return true;
  const words = label.split(' ');
  return words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** “Acme keeps a copy …”: what something else does. */
const CLAUSE = /^\p{Lu}\S+\s\p{Ll}+s\s/u;

/** “Speed: sub-millisecond latency” under the name of what is so fast. */
function askAspect({ label, value, sentence, isParent }: Entry, { above }: Around): Candidate[] {
  const answer = withoutEnd(value);
  if (isParent === true && !canBeTyped(answer)) return [];
  if (answer.length > LONGEST_DEFINITION || answer === '' || NUMBERED.test(label)) return [];
  const said = new Set(contentStems(answer));
  if (contentStems(label).every((stem) => said.has(stem))) return [];
  const known = new Set(contentStems(label));
  const news = Array.from(said).filter((stem) => !known.has(stem));
  // “Less common” could be said of much, and “share across accounts” of cross-account sharing says nothing.
  if (!canBeTyped(answer) && news.length < FEWEST_NEWS) return [];
  const isEcho = Array.from(known).some((stem) => said.has(stem) && !isAspect(stem));
  if (isEcho && answer.split(' ').length <= LONGEST_ECHO) return [];
  if (WRITERS_MARK.test(answer)) return [];
  return [
    {
      kind: 'definition',
      isAuthored: false,
      ask: `what is noted under “${label}”?`,
      needsTopic: true,
      above,
      answers: [answer],
      stretch: sentence,
      // What other things have under this label may be true of this one as well.
      pool: [],
      needsChoices: false,
    },
  ];
}

const FEWEST_NEWS = 3;
const LONGEST_ECHO = 6;
/** What a writer drew beside the text. */
const WRITERS_MARK = /<<|>>|<-|->|=>|→/;

/** Capitals or digits inside a word; words that all begin with a capital may be a writer’s habit. */
const HAS_NAME = /\p{L}[\p{L}\p{N}_-]*[\p{Lu}\p{N}]/u;
const BEGINS_WITH_NAME = /^\p{Lu}\S*\s\p{Lu}/u;
/** “Two more ways: …”, “Option 1: …” */
const NUMBERED = /^(?:one|two|three|four|five|six|\d+)\b|\s\d+$/i;
const LONGEST_COMMON_TERM_WORDS = 2;

function withoutEnd(text: string): string {
  return text.replace(/(?<![.\s])[.;,]$/, '').trim();
}

/** Whether a definition holds a word of its term; of a long term one word may be common. */
function names(definition: string, label: string): boolean {
  const stems = contentStems(label);
  const known = new Set(contentStems(definition).map(rootOf));
  const shared = stems.filter((stem) => known.has(rootOf(stem))).length;
  return shared > (stems.length > 2 ? 1 : 0);
}

/** “Flexible” and “flexibility” begin alike. */
function rootOf(stem: string): string {
  return stem.slice(0, 4);
}

/** Whether a text may say what something is. */
function isDefinition(text: string): boolean {
  const isName = text.split(/\s+/).every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  if (isName || contentStems(text).length < FEWEST_DEFINITION_WORDS) return false;
  return !/<<|>>|->|=>|→/.test(text) && !POINTS_ELSEWHERE.test(text);
}

const FEWEST_DEFINITION_WORDS = 3;
const POINTS_ELSEWHERE = /^(?:it|they|this|these|see|like|same|the same|older?|not|no|yes|also)\b/i;

/** “Use …”, “Keep …”: says what to do, not what something is. */
const ADVICE =
  /^(?:add|allow|always|analy[sz]e|apply|ask|assign|attach|audit|avoid|build|change|check|choose|compare|consider|convert|create|decide|define|delete|design|distribute|do|don['’]t|enable|ensure|expect|export|filter|find|fix|follow|give|go|grant|group|if|improve|increase|install|keep|launch|learn|leave|let|leverage|limit|look|make|monitor|move|never|only|organi[sz]e|partition|pick|plan|prefer|put|read|reduce|remember|remove|replace|review|run|save|select|send|set|split|start|stop|store|switch|tag|take|tell|track|think|try|turn|use|when|write)\b/i;
