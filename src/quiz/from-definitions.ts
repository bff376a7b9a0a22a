import type { List, MarkedPiece, Paragraph } from '../notes/block.js';
import type { Candidate } from './candidate.js';
import { foldWords } from './fold-words.js';
import { type LabelledText, labelledText } from './labelled-text.js';
import type { Place } from './places.js';
import { isAspect, isRemark } from './role-words.js';
import type { SectionView } from './section-view.js';

const LONGEST_TERM_WORDS = 5;
const LONGEST_DEFINITION = 220;
/** So many labelled lines make a glossary, in which a common word may be a term. */
const GLOSSARY_SIZE = 3;
const LONGEST_TYPED_WORDS = 4;

/** Asks for terms by their definitions and for what labels give, “**Term**: definition” and “Speed: fast”. */
export function fromDefinitions(view: SectionView): Candidate[] {
  const { places } = view;
  return [
    ...places.flatMap((place) =>
      place.block.kind === 'list' ? askEntries(entriesIn(place.block), place, view) : [],
    ),
    ...runsOfLabels(view).flatMap(({ entries, place }) => askEntries(entries, place, view)),
  ];
}

interface Entry extends LabelledText {
  readonly sentence: MarkedPiece;
}

/** The labelled items of a list. */
function entriesIn(list: List): Entry[] {
  return list.items.flatMap(({ own }) => entryOf(own));
}

function entryOf(paragraph: Paragraph | null): Entry[] {
  const labelled = paragraph && labelledText(paragraph);
  const sentence = paragraph?.sentences[0];
  return labelled && sentence && labelled.value !== '' ? [{ ...labelled, sentence }] : [];
}

/** Paragraphs that each begin with a bold label, one below the other. */
function runsOfLabels({ places }: SectionView): { entries: Entry[]; place: Place }[] {
  const runs: { entries: Entry[]; place: Place }[] = [];
  for (const place of places) {
    if (place.block.kind !== 'paragraph' || place.item || place.role !== null) continue;
    const entries = entryOf(place.block).filter(({ isMarked }) => isMarked);
    if (entries.length === 0) continue;
    const run = runs.at(-1);
    if (run?.place.siblings === place.siblings) run.entries.push(...entries);
    else runs.push({ entries, place });
  }
  return runs;
}

function askEntries(entries: readonly Entry[], { above }: Place, view: SectionView): Candidate[] {
  const things = entries.filter(({ label }) => !isAspect(label));
  const isGlossary = things.length >= GLOSSARY_SIZE && things.length * 2 > entries.length;
  return entries.flatMap((entry): Candidate[] => {
    if (isRemark(entry.label) || /\?["”]?$/.test(entry.label)) return [];
    if (!isAspect(entry.label) && (isGlossary || isNameLike(entry.label))) {
      return askTerm(entry, { siblings: things, above, view });
    }
    return askAspect(entry, { siblings: entries, above, view });
  });
}

interface Around {
  readonly siblings: readonly Entry[];
  readonly above: readonly string[];
  readonly view: SectionView;
}

function askTerm(entry: Entry, { siblings, above }: Around): Candidate[] {
  const { label, aside, value, sentence } = entry;
  const definition = withoutEnd(value);
  if (definition.length > LONGEST_DEFINITION || !isDefinition(definition)) return [];
  const rest = siblings.filter((other) => foldWords(other.label) !== foldWords(label));
  const shared = { isAuthored: false, needsTopic: true, above, stretch: sentence } as const;
  const definitionCard: Candidate = {
    ...shared,
    kind: 'definition',
    ask: `which description fits “${label}”?`,
    answers: [definition],
    pool: rest.map((other) => withoutEnd(other.value)),
    needsChoices: true,
  };
  const isTerm =
    label.split(' ').length <= LONGEST_TERM_WORDS && !/[,;/&]|\s(?:and|or)\s/.test(label);
  if (!isTerm || ADVICE.test(definition)) return [definitionCard];
  const expansion = aside !== null && explains(aside, label) ? [aside] : [];
  return [
    {
      ...shared,
      kind: 'term',
      ask: `which term fits “${definition}”?`,
      answers: [label, ...expansion],
      pool: rest.map((other) => other.label),
      needsChoices: false,
    },
    definitionCard,
  ];
}

/** “Speed: sub-millisecond latency” under the name of what is so fast. */
function askAspect({ label, value, sentence }: Entry, { siblings, above }: Around): Candidate[] {
  const answer = withoutEnd(value);
  if (answer.length > LONGEST_DEFINITION || answer === '') return [];
  return [
    {
      kind: 'definition',
      isAuthored: false,
      ask: `what is noted as “${label}”?`,
      needsTopic: true,
      above,
      answers: [answer],
      stretch: sentence,
      pool: siblings
        .filter((other) => other.label !== label)
        .map((other) => withoutEnd(other.value)),
      needsChoices: answer.split(' ').length > LONGEST_TYPED_WORDS,
    },
  ];
}

function withoutEnd(text: string): string {
  return text.replace(/(?<![.\s])[.;,]$/, '').trim();
}

/** A name has capitals beyond its first letter, digits, or several words that all begin with a capital. */
function isNameLike(label: string): boolean {
  if (/\p{L}\S*[\p{Lu}\p{N}]/u.test(label)) return true;
  const words = label.split(' ').filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Whether a text may say what something is. */
function isDefinition(text: string): boolean {
  return (
    text.split(' ').length >= 3 &&
    !/^(?:it|they|this|these|see|like|same|the same|older?|not|no|yes|also)\b/i.test(text)
  );
}

/** “Use …”, “Keep …”: says what to do, not what something is. */
const ADVICE =
  /^(?:add|allow|always|apply|ask|avoid|build|change|check|choose|compare|consider|convert|create|decide|define|delete|design|distribute|do|don['’]t|enable|ensure|expect|filter|find|fix|follow|give|go|grant|group|if|keep|learn|leave|let|leverage|limit|look|make|monitor|move|never|only|partition|pick|plan|prefer|put|read|remember|remove|replace|review|run|select|send|set|split|start|stop|store|switch|take|tell|think|try|turn|use|when|write)\b/i;

/** Whether a text’s initials are a short form. */
export function explains(text: string, short: string): boolean {
  const letters = short.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (!/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&/-]{2,8}s?$/u.test(short.trim())) return false;
  const words = text.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const initials = (kept: readonly string[]): string =>
    kept.map((word) => word.charAt(0).toLowerCase()).join('');
  const main = words.filter(
    (word) => !/^(?:a|an|and|as|at|by|for|in|of|on|or|the|to|with)$/i.test(word),
  );
  return [initials(words), initials(main)].some((found) => found === letters);
}
