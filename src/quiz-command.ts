import { randomBytes } from 'node:crypto';
import { ANKI_FILE, exportToAnki } from './anki-export.js';
import type { Config } from './config.js';
import { UserError } from './errors.js';
import { quizEnglish as texts } from './messages/quiz-english.js';
import type { Card, CardKind } from './quiz/card.js';
import { drawCards } from './quiz/draw-cards.js';
import { createGrader, type MadeDeck, makeDeck } from './quiz-deck.js';
import { quizFlagged } from './quiz-flagged.js';
import { cardListToJson, renderCardList } from './quiz-list.js';
import { quizSession } from './quiz-session.js';
import { quizStats, renderStats, statsToJson } from './quiz-stats.js';
import { EXIT, type ExitCode } from './run-command.js';
import { printable, styleFor, wrap } from './terminal-answer.js';
import { openTerminalMemory, type TerminalMemory } from './terminal-memory.js';

/** What is wanted instead of being asked what comes next. */
export interface QuizWishes {
  readonly due: boolean;
  readonly missed: boolean;
  readonly stats: boolean;
  readonly list: boolean;
  readonly exportFormat: 'anki' | undefined;
  readonly flagged: boolean;
}

export interface QuizOptions extends QuizWishes {
  readonly config: Config;
  readonly asJson: boolean;
  /** Where an export goes. */
  readonly file: string | undefined;
  /** Id, or its beginning, of a flagged card that is to be asked again. */
  readonly restore: string | undefined;
  /** The same of one that was looked at. */
  readonly settle: string | undefined;
  readonly scope: string | undefined;
  readonly kind: CardKind | undefined;
  /** How many cards, as it was typed. */
  readonly cards: string | undefined;
  /** What decides which cards come, and in which order; undefined: what is due and new. */
  readonly seed: string | undefined;
  /** Whether it is kept how cards were known. */
  readonly record: boolean;
  readonly signal: AbortSignal;
}

/** How many cards are played if nobody says. */
const CARDS_PLAYED = 10;

/** `footnote quiz`: asks cards made from the notes, lists them, tells how one stands, or writes them for Anki. */
export async function quizCommand(options: QuizOptions): Promise<ExitCode> {
  const { config, record, scope, kind, signal } = options;
  refuseNonsense(options);
  const count = options.cards === undefined ? undefined : countOf(options.cards);
  if (options.flagged) {
    process.stdout.write(await quizFlagged(options));
    return EXIT.done;
  }
  const now = (): Date => new Date();
  const warn = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  await using memory = openTerminalMemory({ config, record, warn, now });
  const deck = await makeDeck(config, { scope, kind, signal });
  signal.throwIfAborted();
  const asked = await withoutRetired(deck, options, memory);
  if (options.list) listCards(asked, options, count);
  else if (options.stats) await tellStats(asked, options, memory);
  else if (asked.cards.length === 0) sayNoCards(asked, options);
  else if (options.exportFormat) await exportCards(asked, options, count);
  else {
    const grade = createGrader(deck.gradingFacts);
    const pick = options.due ? 'due' : options.missed ? 'missed' : 'any';
    const session = { ...options, memory, pick, count: count ?? CARDS_PLAYED, now } as const;
    await quizSession({ cards: asked.cards, grade }, session);
  }
  return signal.aborted ? EXIT.stopped : EXIT.done;
}

function refuseNonsense(options: QuizOptions): void {
  const { asJson, list, stats, flagged, due, missed, exportFormat, file, restore, settle } =
    options;
  const wishes = [
    ...(list ? ['--list'] : []),
    ...(exportFormat ? ['--export'] : []),
    ...(due ? ['--due'] : []),
    ...(missed ? ['--missed'] : []),
    ...(stats ? ['--stats'] : []),
    ...(flagged ? ['--flagged'] : []),
  ];
  if (wishes.length > 1) throw new UserError(texts.oneAtATime(wishes));
  if (asJson && !list && !stats && !flagged) throw new UserError(texts.jsonNeedsList);
  if (file !== undefined && !exportFormat) throw new UserError(texts.fileNeedsExport(file));
  for (const [option, id] of Object.entries({ '--restore': restore, '--settle': settle })) {
    if (id === undefined) continue;
    if (!flagged) throw new UserError(texts.needsFlagged(option));
    if (id.trim() === '') throw new UserError(texts.idMissing(option));
  }
  if (restore !== undefined && settle !== undefined) {
    throw new UserError(texts.oneAtATime(['--restore', '--settle']));
  }
}

function countOf(written: string): number {
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new UserError(texts.notACount(written));
}

/** Cards that may be asked, and how many may not. */
interface AskedDeck extends Omit<MadeDeck, 'gradingFacts'> {
  readonly leftOut: number;
}

async function withoutRetired(
  deck: MadeDeck,
  { list, exportFormat }: QuizOptions,
  memory: TerminalMemory,
): Promise<AskedDeck> {
  // Who only looks changes nothing.
  if (!list && !exportFormat) await memory.adopt(deck.allCards);
  const retired = await memory.retired();
  const cards = deck.cards.filter(({ id }) => !retired.has(id));
  return { ...deck, cards, leftOut: deck.cards.length - cards.length };
}

function sayNoCards({ leftOut }: AskedDeck, options: QuizOptions): void {
  const { config, scope, kind, exportFormat } = options;
  const where = scope === undefined ? texts.notes : texts.notesIn(printable(scope));
  const sentence = kind === undefined ? texts.noCards(where) : texts.noCardsOfKind(kind, where);
  const said = leftOut > 0 ? texts.leftOut(leftOut) : sentence;
  if (exportFormat) throw new UserError(said);
  process.stdout.write(`${wrap(said, styleFor(process.stdout, config.corpusFolder).width)}\n`);
}

/** All cards, or as many as are wanted, drawn by the seed. */
function some(
  { cards }: AskedDeck,
  { seed }: QuizOptions,
  count: number | undefined,
): readonly Card[] {
  return count === undefined ? cards : drawCards(cards, { seed: seed ?? chance(), count });
}

function chance(): string {
  return randomBytes(3).toString('hex');
}

function listCards(deck: AskedDeck, options: QuizOptions, count: number | undefined): void {
  const { rejected, leftOut, coverage } = deck;
  const made = { cards: some(deck, options, count), rejected, leftOut };
  const style = styleFor(process.stdout, options.config.corpusFolder);
  process.stdout.write(
    options.asJson
      ? `${JSON.stringify(cardListToJson(made))}\n`
      : renderCardList(made, coverage, style),
  );
}

async function exportCards(
  deck: AskedDeck,
  options: QuizOptions,
  count: number | undefined,
): Promise<void> {
  const target = options.file ?? ANKI_FILE;
  const cards = some(deck, options, count);
  await exportToAnki(cards, target, options.config);
  const leftOut = deck.leftOut > 0 ? `${texts.leftOut(deck.leftOut)}\n` : '';
  process.stdout.write(`${texts.exported(cards.length, target)}\n${leftOut}${texts.howToImport}\n`);
}

async function tellStats(
  { cards }: AskedDeck,
  { config, asJson }: QuizOptions,
  memory: TerminalMemory,
): Promise<void> {
  const { timeZone } = config.quiz;
  const stats = quizStats(cards, await memory.history(), { now: new Date(), timeZone });
  process.stdout.write(
    asJson
      ? `${JSON.stringify(statsToJson(stats))}\n`
      : renderStats(stats, styleFor(process.stdout, config.corpusFolder)),
  );
}
