import { randomBytes } from 'node:crypto';
import { ANKI_FILE, exportToAnki } from './anki-export.js';
import type { Config } from './config.js';
import { UserError } from './errors.js';
import { quizEnglish as texts } from './messages/quiz-english.js';
import type { CardKind } from './quiz/card.js';
import { drawCards } from './quiz/draw-cards.js';
import { createGrader, type MadeDeck, makeDeck } from './quiz-deck.js';
import { cardListToJson, renderCardList } from './quiz-list.js';
import { playCards } from './quiz-play.js';
import { EXIT, type ExitCode } from './run-command.js';
import { printable, styleFor, wrap } from './terminal-answer.js';
import { openTerminalLines } from './terminal-lines.js';

export interface QuizOptions {
  readonly config: Config;
  readonly list: boolean;
  readonly asJson: boolean;
  readonly exportFormat: 'anki' | undefined;
  /** Where an export goes. */
  readonly file: string | undefined;
  readonly scope: string | undefined;
  readonly kind: CardKind | undefined;
  /** How many cards, as it was typed. */
  readonly cards: string | undefined;
  /** What decides which cards come, and in which order; undefined: chance. */
  readonly seed: string | undefined;
  readonly signal: AbortSignal;
}

/** How many cards are played if nobody says. */
const CARDS_PLAYED = 10;

/** `footnote quiz`: asks cards made from the notes, lists them, or writes them for Anki. */
export async function quizCommand(options: QuizOptions): Promise<ExitCode> {
  const { config, list, asJson, exportFormat, file, scope, kind, signal } = options;
  if (asJson && !list) throw new UserError(texts.jsonNeedsList);
  if (list && exportFormat) throw new UserError(texts.listOrExport);
  if (file !== undefined && !exportFormat) throw new UserError(texts.fileNeedsExport(file));
  const count = options.cards === undefined ? undefined : countOf(options.cards);
  const deck = await makeDeck(config, { scope, kind, signal });
  signal.throwIfAborted();
  if (list) listCards(deck, options, count);
  else if (deck.cards.length === 0) {
    const sentence = noCards(options);
    if (exportFormat) throw new UserError(sentence);
    process.stdout.write(
      `${wrap(sentence, styleFor(process.stdout, config.corpusFolder).width)}\n`,
    );
  } else if (exportFormat) {
    const target = file ?? ANKI_FILE;
    const cards = some(deck, options, count);
    await exportToAnki(cards, target, config);
    process.stdout.write(`${texts.exported(cards.length, target)}\n${texts.howToImport}\n`);
  } else await play(deck, options, count ?? CARDS_PLAYED);
  return signal.aborted ? EXIT.stopped : EXIT.done;
}

function countOf(written: string): number {
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new UserError(texts.notACount(written));
}

function noCards({ scope, kind }: QuizOptions): string {
  const where = scope === undefined ? texts.notes : texts.notesIn(printable(scope));
  return kind === undefined ? texts.noCards(where) : texts.noCardsOfKind(kind, where);
}

/** All cards, or as many as are wanted, drawn by the seed. */
function some(
  { cards }: MadeDeck,
  { seed }: QuizOptions,
  count: number | undefined,
): MadeDeck['cards'] {
  return count === undefined ? cards : drawCards(cards, { seed: seed ?? chance(), count });
}

function listCards(deck: MadeDeck, options: QuizOptions, count: number | undefined): void {
  const made = { cards: some(deck, options, count), rejected: deck.rejected };
  const style = styleFor(process.stdout, options.config.corpusFolder);
  process.stdout.write(
    options.asJson
      ? `${JSON.stringify(cardListToJson(made))}\n`
      : renderCardList(made, deck.coverage, style),
  );
}

async function play(
  deck: MadeDeck,
  { config, seed = chance(), signal }: QuizOptions,
  count: number,
): Promise<void> {
  const cards = drawCards(deck.cards, { seed, count });
  const style = styleFor(process.stdout, config.corpusFolder);
  const lines = openTerminalLines(signal);
  const tell = (text: string): void => {
    process.stderr.write(text);
  };
  try {
    if (lines.isTerminal) tell(`${wrap(texts.start(cards.length, seed), style.width)}\n\n`);
    await playCards({
      cards,
      grade: createGrader(deck.gradingFacts),
      lines,
      print: (text) => process.stdout.write(text),
      tell,
      style,
    });
  } finally {
    lines.close();
  }
}

/** A seed that is short enough to be typed again. */
function chance(): string {
  return randomBytes(3).toString('hex');
}
