import type { Config } from './config.js';
import { openEmbedder, readCorpus } from './current-index.js';
import { UserError } from './errors.js';
import { quizEnglish } from './messages/quiz-english.js';
import { foldLetters } from './notes/fold-letters.js';
import type { Note } from './notes/note.js';
import { addChoices } from './quiz/add-choices.js';
import type { Card, CardKind, MadeCards } from './quiz/card.js';
import { type Coverage, coverage } from './quiz/coverage.js';
import type { Deck } from './quiz/deck.js';
import { familyNames } from './quiz/family-names.js';
import { gradeAnswer, type GradeOptions } from './quiz/grade.js';
import { makeCards } from './quiz/make-cards.js';
import type { EmbedTexts } from './quiz/nearness.js';
import { partsOf } from './quiz/note-parts.js';
import { findAcronyms } from './search/acronyms.js';
import { scopeOf } from './search/scope.js';

/** The cards of the notes as they are now. */
export interface MadeDeck extends MadeCards {
  /** Those of other notes and kinds, too. */
  readonly allCards: readonly Card[];
  readonly coverage: Coverage;
  /** How many notes they were made from. */
  readonly notes: number;
  /** Gathered when it is first asked for. */
  readonly gradingFacts: () => GradingFacts;
}

/** What the notes know that tells right from wrong; plain data that another thread can be sent. */
export interface GradingFacts extends Required<
  Pick<GradeOptions, 'expansions' | 'words' | 'families'>
> {
  /** The other things in the list or column that a card, by its id, is from. */
  readonly pools: ReadonlyMap<string, readonly string[]>;
}

export interface DeckOptions {
  /** Only cards of this note, folder or tag. */
  readonly scope?: string | undefined;
  readonly kind?: CardKind | undefined;
  readonly signal: AbortSignal;
}

/**
 * Reads the notes and makes their cards; that takes all of the processor for seconds.
 * @throws {UserError} when no note, folder or tag is called as the scope says
 */
export async function makeDeck(config: Config, options: DeckOptions): Promise<MadeDeck> {
  const { scope, kind, signal } = options;
  if (scope?.trim() === '') throw new UserError(quizEnglish.scopeMissing);
  const { notes } = await readCorpus(config, signal);
  const passages = notes.flatMap((note) => partsOf(note).passages);
  // Told before the work is done.
  const within = scope === undefined ? passages : passages.filter(scopeOf(scope, passages));
  const drafted = makeCards(notes);
  signal.throwIfAborted();
  await using model = await openModel(config);
  const made = await addChoices(drafted, { passages, embed: model.embed });
  const ids = new Set(within.map(({ id }) => id));
  const paths = new Set(within.map(({ path }) => path));
  const inScope = made.cards.filter(({ source }) => ids.has(source.id));
  const notesInScope = notes.filter(({ path }) => paths.has(path));
  return {
    allCards: made.cards,
    cards: inScope.filter((card) => kind === undefined || card.kind === kind),
    rejected: made.rejected.filter(({ path }) => paths.has(path)),
    coverage: coverage(notesInScope, inScope),
    notes: notesInScope.length,
    gradingFacts: () => {
      const expansions = new Map<string, string[]>();
      for (const { short, long } of findAcronyms(passages)) {
        expansions.set(short, [...(expansions.get(short) ?? []), long.join(' ')]);
      }
      return {
        pools: new Map(drafted.cards.map(({ id, pool }) => [id, pool])),
        expansions,
        words: wordsOf(notes),
        families: familyNames(notes.map(({ text }) => text)),
      };
    },
  };
}

/** The model that tells how near two answers are in meaning. */
async function openModel(
  config: Config,
): Promise<AsyncDisposable & { readonly embed: EmbedTexts }> {
  const embedder = await openEmbedder(config);
  return {
    embed: (texts) => embedder.embed(texts, 'passage'),
    [Symbol.asyncDispose]: () => embedder.close(),
  };
}

/** Grades with what the notes know: the other things in the list, short forms, and which words there are. */
export function createGrader(factsOf: () => GradingFacts): Deck['grade'] {
  let facts: GradingFacts | undefined;
  return (typed, { id, prompt, answers, choices }) => {
    const { pools, expansions, words, families } = (facts ??= factsOf());
    const others = [...(pools.get(id) ?? []), ...(choices ?? [])].filter(
      (other) => gradeAnswer(other, answers, { expansions }).grade !== 'right',
    );
    return gradeAnswer(typed, answers, { words, families, expansions, others, prompt });
  };
}

function wordsOf(notes: readonly Note[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of notes) {
    for (const [word] of foldLetters(text)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu)) {
      words.add(word);
    }
  }
  return words;
}
