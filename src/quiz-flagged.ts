import { relative } from 'node:path';
import type { Config } from './config.js';
import { UserError } from './errors.js';
import { quizEnglish } from './messages/quiz-english.js';
import type { CardStore, FlaggedCard } from './quiz/card-store.js';
import { databaseExists, explainFailure } from './state/database.js';
import { openStores } from './stores.js';
import { printable, styleFor, type TerminalStyle, wrap } from './terminal-answer.js';

const texts = quizEnglish.flagged;

export interface FlaggedOptions {
  readonly config: Pick<Config, 'databaseUrl' | 'corpusFolder'>;
  readonly asJson: boolean;
  /** Id, or its beginning, of a card that is to be asked again. */
  readonly restore: string | undefined;
  /** The same of one that was looked at. */
  readonly settle: string | undefined;
}

/** `footnote quiz --flagged`: lists what people say of cards, or does what the owner says, and returns what to print. */
export async function quizFlagged(options: FlaggedOptions): Promise<string> {
  const { config, restore, settle } = options;
  try {
    // Looking makes no database.
    await using stores = databaseExists(config.databaseUrl) ? await openStores(config) : undefined;
    const cards = stores?.quiz.cards;
    const flagged = (await cards?.flagged()) ?? [];
    if (restore !== undefined) return await bringBack(findFlagged(restore, flagged), cards);
    if (settle !== undefined) return await markSeen(findFlagged(settle, flagged), cards);
    return options.asJson
      ? `${JSON.stringify(flaggedToJson(flagged))}\n`
      : renderFlagged(flagged, styleFor(process.stdout, config.corpusFolder));
  } catch (error) {
    throw explainFailure(error, config.databaseUrl);
  }
}

async function bringBack(
  { card, retiredAt }: FlaggedCard,
  cards: CardStore | undefined,
): Promise<string> {
  const isDone = await cards?.restore(card.id);
  const prompt = oneLine(card.prompt);
  if (!isDone) throw new UserError(texts.nothingToRestore(prompt, card.id));
  return `${retiredAt ? texts.restored(prompt) : texts.votesForgotten(prompt)}\n`;
}

async function markSeen(
  { card, retiredAt }: FlaggedCard,
  cards: CardStore | undefined,
): Promise<string> {
  await cards?.settle(card.id);
  const prompt = oneLine(card.prompt);
  return `${retiredAt ? texts.settledRetired(prompt) : texts.settled(prompt)}\n`;
}

/**
 * The one flagged card whose id begins so.
 * @throws {UserError} when there is none, or several
 */
export function findFlagged(begin: string, flagged: readonly FlaggedCard[]): FlaggedCard {
  const wanted = begin.trim().toLowerCase();
  const found = wanted === '' ? [] : flagged.filter(({ card }) => card.id.startsWith(wanted));
  const exact = found.find(({ card }) => card.id === wanted);
  const [only, ...others] = exact ? [exact] : found;
  if (!only) throw new UserError(texts.unknown(printable(begin)));
  if (others.length > 0) {
    throw new UserError(
      texts.ambiguous(
        printable(begin),
        found.map(({ card }) => card.id),
      ),
    );
  }
  return only;
}

/** The form that `quiz --flagged --json` promises. */
export function flaggedToJson(flagged: readonly FlaggedCard[]): unknown {
  return flagged.map(({ card, votes, retiredAt, appeals }) => ({
    ...card,
    votes,
    retiredAt: retiredAt?.toISOString() ?? null,
    appeals: appeals.map(({ typed, at }) => ({ typed, at: at.toISOString() })),
  }));
}

/** So many of what was typed show what is meant. */
const MOST_APPEALS = 5;

/** Flagged cards to be read at a terminal. */
export function renderFlagged(flagged: readonly FlaggedCard[], style: TerminalStyle): string {
  if (flagged.length === 0) return `${wrap(texts.none, style.width)}\n`;
  const blocks = flagged.map((one) =>
    renderOne(one, style)
      .map((line) => wrap(line, style.width))
      .join('\n'),
  );
  return `${[...blocks, wrap(texts.howToGoOn, style.width)].join('\n\n')}\n`;
}

function renderOne(
  { card, votes, retiredAt, appeals }: FlaggedCard,
  { colors, corpusFolder }: TerminalStyle,
): string[] {
  const { bold, dim, cyan, green, yellow } = colors;
  const state = [
    ...(retiredAt ? [yellow(texts.retired(dayOf(retiredAt)))] : []),
    ...(votes > 0 ? [texts.votes(votes)] : []),
  ];
  const more = appeals.length - MOST_APPEALS;
  return [
    bold(oneLine(card.prompt)),
    `  ${green(`→ ${oneLine(card.answer)}`)}`,
    ...(state.length > 0 ? [`  ${state.join('; ')}`] : []),
    ...appeals
      .slice(0, MOST_APPEALS)
      .map(({ typed, at }) => `  ${texts.appeal(oneLine(typed), dayOf(at))}`),
    ...(more > 0 ? [`  ${texts.moreAppeals(more)}`] : []),
    `  ${cyan(fileOf(card.path, corpusFolder))} ${dim(`${card.kind}, ${card.id}`)}`,
  ];
}

function fileOf(path: string, corpusFolder: string): string {
  return printable(relative(process.cwd(), `${corpusFolder}/${path}`).replaceAll('\\', '/'));
}

/** What was typed comes from strangers. */
function oneLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ').trim();
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
