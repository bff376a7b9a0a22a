import type { Stretch } from '../notes/block.js';
import { createLineMap, type LineMap } from '../notes/line-map.js';
import type { Language } from '../notes/languages.js';
import type { Note } from '../notes/note.js';
import { type AliasesOf, createAliases } from './aliases.js';
import type { Candidate } from './candidate.js';
import type { Card, RejectedCard } from './card.js';
import { cardId } from './card-id.js';
import { createCommonNames } from './common-names.js';
import { dropTwins } from './drop-twins.js';
import { difficultyOf } from './difficulty.js';
import { reasonAgainst } from './filter.js';
import { contentStems, foldWords, holdsWords } from './fold-words.js';
import { fromDefinitions } from './from-definitions.js';
import { fromLists } from './from-lists.js';
import { fromNames } from './from-names.js';
import { fromQuestions } from './from-questions.js';
import { fromSentences } from './from-sentences.js';
import { fromTables } from './from-tables.js';
import { createLocator, type Located } from './locate-passage.js';
import { partsOf } from './note-parts.js';
import { placesIn } from './places.js';
import type { SectionView } from './section-view.js';
import { standAlone } from './stand-alone.js';

/** A card on its way: its choices are still to be found. */
export interface DraftCard extends Card {
  readonly choices: null;
  /** Things of the same kind in the same list or column, from which wrong choices may come. */
  readonly pool: readonly string[];
  /** Whether it is only fair with choices; without three sound ones it is no card. */
  readonly needsChoices: boolean;
  /** Whether the note’s writer wrote it as a question. */
  readonly isAuthored: boolean;
}

export interface DraftedCards {
  readonly cards: readonly DraftCard[];
  readonly rejected: readonly RejectedCard[];
}

/** Makes cards from notes, one note after the other; {@link chooseCards} then sees to what concerns all of them. */
export function makeCards(notes: readonly Note[]): DraftedCards {
  const aliasesOf = createAliases(notes.map(({ text }) => text));
  return chooseCards(notes.map((note) => cardsOfNote(note, aliasesOf)));
}

/** Drops what is said twice, or asks the same with another answer, among the cards of several notes. */
export function chooseCards(drafted: readonly DraftedCards[]): DraftedCards {
  const { kept, rejected } = dropTwins(drafted.flatMap(({ cards }) => cards));
  return { cards: kept, rejected: [...drafted.flatMap((one) => one.rejected), ...rejected] };
}

const EXTRACTORS = [fromQuestions, fromTables, fromDefinitions, fromLists, fromSentences] as const;
/** What a section without any card gets of lesser ones, at most. */
const MOST_LESSER_CARDS = 2;
/** Fewer things of the same kind give no sound choice. */
const SMALLEST_POOL = 3;

/** The cards of one note, not yet compared with those of others. */
export function cardsOfNote(note: Note, aliasesOf: AliasesOf): DraftedCards {
  const { sections, passages } = partsOf(note);
  const language = passages[0]?.language ?? null;
  const locate = createLocator(note, passages);
  const isCommon = createCommonNames(note.text);
  const lines = createLineMap(note.text);
  // What stands above the first heading has none.
  const hasTitle = new Set(sections.flatMap(({ headings }) => headings.slice(0, 1))).size === 1;
  const views = sections.map((section): SectionView => ({
    places: placesIn(section, note.text),
    headings: section.headings,
    language,
    isCommon,
  }));
  const candidates = withPools(views.map((view) => EXTRACTORS.flatMap((extract) => extract(view))));
  const cards: DraftCard[] = [];
  const rejected: RejectedCard[] = [];
  for (const [index, view] of views.entries()) {
    const { headings } = view;
    const make = (candidate: Candidate): DraftCard | RejectedCard =>
      makeCard(withAliases(candidate, aliasesOf), {
        note,
        lines,
        headings,
        locate,
        hasTitle,
        language,
      });
    const [main, lesser] = partition(candidates[index] ?? [], ({ isLesser }) => !isLesser);
    const made = main.map(make);
    const sound = made.filter(isCard);
    cards.push(...sound);
    rejected.push(...made.filter((one) => 'reason' in one));
    if (sound.length > 0) {
      rejected.push(
        ...lesser.map(({ stretch, ask }): RejectedCard => ({
          path: note.path,
          line: lines.lineAt(stretch.from),
          reason: 'too vague',
          prompt: ask,
        })),
      );
    } else {
      const instead = [...lesser, ...fromNames(view)].map(make);
      cards.push(...instead.filter(isCard).slice(0, MOST_LESSER_CARDS));
      rejected.push(...instead.filter((one) => 'reason' in one));
    }
  }
  return { cards, rejected };
}

function partition<Value>(
  values: readonly Value[],
  isFirst: (value: Value) => boolean,
): [Value[], Value[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}

/** Adds to pools that are too small what other sections of the note have of the same kind. */
function withPools(candidates: readonly (readonly Candidate[])[]): Candidate[][] {
  const lenders = candidates.flat().filter(({ mayBorrow }) => mayBorrow);
  const lent = Array.from(new Set(lenders.map(({ answers }) => answers[0])));
  return candidates.map((section) =>
    section.map((candidate) => {
      const { mayBorrow, answers, pool } = candidate;
      if (mayBorrow !== true || pool.length >= SMALLEST_POOL) return candidate;
      const borrowed = lent.filter((other) => other !== answers[0]);
      return pool.length + borrowed.length >= SMALLEST_POOL
        ? { ...candidate, pool: Array.from(new Set([...pool, ...borrowed])) }
        : { ...candidate, pool: borrowed, isLesser: candidate.needsChoices };
    }),
  );
}

/** The answer’s other names count too; a question’s own answer stays as its writer gave it, but for what the question says. */
function withAliases(candidate: Candidate, aliasesOf: AliasesOf): Candidate {
  const [answer, ...others] = candidate.answers;
  if (candidate.needsChoices) return candidate;
  if (candidate.kind === 'question') {
    const hidden = others.filter((other) => !holdsWords(candidate.ask, other));
    return { ...candidate, answers: [answer, ...hidden] };
  }
  const all = [...others, ...aliasesOf(answer)];
  const unlike = new Map(all.map((other) => [foldWords(other), other]));
  return { ...candidate, answers: [answer, ...unlike.values()] };
}

function isCard(made: DraftCard | RejectedCard): made is DraftCard {
  return !('reason' in made);
}

interface Origin {
  readonly note: Note;
  readonly lines: LineMap;
  readonly headings: readonly string[];
  readonly locate: (stretch: Stretch) => Located | null;
  readonly hasTitle: boolean;
  readonly language: Language | null;
}

function makeCard(candidate: Candidate, origin: Origin): DraftCard | RejectedCard {
  const { note, lines, locate, hasTitle, language } = origin;
  const reject = (reason: RejectedCard['reason'], prompt: string): RejectedCard => ({
    path: note.path,
    line: lines.lineAt(candidate.stretch.from),
    reason,
    prompt,
  });
  const { ask, answers, kind } = candidate;
  if (candidate.needsChoices && candidate.pool.length < SMALLEST_POOL) {
    return reject('too vague', ask);
  }
  const prompt =
    candidate.needsTopic || isLost(candidate, origin.headings, language)
      ? standAlone(candidate, { headings: origin.headings, hasTitle, language })
      : ask;
  if (prompt === null) return reject('does not stand alone', ask);
  const reason = reasonAgainst(candidate, prompt, language);
  if (reason !== null) return reject(reason, prompt);
  const located = locate(candidate.stretch);
  const beside = candidate.beside ? locate(candidate.beside) : located;
  const isShown = beside?.passage === located?.passage;
  if (!located || !isShown || !answers.slice(0, 1).every((answer) => standsIn(answer, located))) {
    return reject('not in the passage', prompt);
  }
  const { passage, span } = located;
  const { id, path, title, headings, fromLine, toLine, text, context } = passage;
  return {
    id: cardId({ kind, prompt, answer: answers[0] }),
    kind,
    prompt,
    answers,
    choices: null,
    source: { id, path, title, headings, fromLine, toLine, text, context, span },
    topic: headings,
    tags: passage.tags,
    difficulty: difficultyOf(candidate),
    pool: candidate.pool,
    needsChoices: candidate.needsChoices,
    isAuthored: candidate.isAuthored,
  };
}

function standsIn(answer: string, { passage }: Located): boolean {
  return [
    passage.text,
    ...passage.context.map(({ text }) => text),
    ...passage.spans.map(({ words }) => words),
  ].some((text) => holdsWords(text, answer));
}

/** Whether a writer’s question has no word of the heading it stands under: then nobody else knows what it is about. */
function isLost(
  { isAuthored, ask }: Candidate,
  headings: readonly string[],
  language: Language | null,
): boolean {
  if (!isAuthored) return false;
  const nearest = headings.at(-1) ?? '';
  const known = new Set(contentStems(ask, language));
  return !contentStems(nearest, language).some((stem) => known.has(stem));
}
