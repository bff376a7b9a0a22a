import type { Config } from './config.js';
import { openEmbedder, readCorpus } from './current-index.js';
import { UserError } from './errors.js';
import { quizEnglish } from './messages/quiz-english.js';
import { foldLetters } from './notes/fold-letters.js';
import type { Note } from './notes/note.js';
import type { Passage } from './notes/passage.js';
import { addChoices } from './quiz/add-choices.js';
import type { Card, CardKind, MadeCards } from './quiz/card.js';
import { type Coverage, coverage } from './quiz/coverage.js';
import { familyNames } from './quiz/family-names.js';
import { type Graded, gradeAnswer, type GradeOptions } from './quiz/grade.js';
import { type DraftedCards, makeCards } from './quiz/make-cards.js';
import type { EmbedTexts } from './quiz/nearness.js';
import { partsOf } from './quiz/note-parts.js';
import { findAcronyms } from './search/acronyms.js';
import { scopeOf } from './search/scope.js';

/** The cards of the notes as they are now. */
export interface Deck extends MadeCards {
  readonly coverage: Coverage;
  /** Compares what someone typed with the answers of a card of this deck. */
  readonly grade: (typed: string, card: Card) => Graded;
}

export interface DeckOptions {
  /** Only cards of this note, folder or tag. */
  readonly scope?: string | undefined;
  readonly kind?: CardKind | undefined;
  readonly signal: AbortSignal;
}

/**
 * Reads the notes and makes their cards.
 * @throws {UserError} when no note, folder or tag is called as the scope says
 */
export async function openDeck(config: Config, options: DeckOptions): Promise<Deck> {
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
  return {
    cards: inScope.filter((card) => kind === undefined || card.kind === kind),
    rejected: made.rejected.filter(({ path }) => paths.has(path)),
    coverage: coverage(
      notes.filter(({ path }) => paths.has(path)),
      inScope,
    ),
    grade: createGrader(drafted, notes, passages),
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
function createGrader(
  { cards }: DraftedCards,
  notes: readonly Note[],
  passages: readonly Passage[],
): Deck['grade'] {
  const pools = new Map(cards.map(({ id, pool }) => [id, pool]));
  const expansions = new Map<string, string[]>();
  for (const { short, long } of findAcronyms(passages)) {
    expansions.set(short, [...(expansions.get(short) ?? []), long.join(' ')]);
  }
  let fromNotes: Pick<GradeOptions, 'words' | 'families'> | undefined;
  return (typed, { id, prompt, answers, choices }) => {
    fromNotes ??= { words: wordsOf(notes), families: familyNames(notes.map(({ text }) => text)) };
    const others = [...(pools.get(id) ?? []), ...(choices ?? [])].filter(
      (other) => gradeAnswer(other, answers, { expansions }).grade !== 'right',
    );
    return gradeAnswer(typed, answers, { ...fromNotes, expansions, others, prompt });
  };
}

function wordsOf(notes: readonly Note[]): ReadonlySet<string> {
  return new Set(
    notes.flatMap(
      ({ text }) =>
        foldLetters(text)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );
}
