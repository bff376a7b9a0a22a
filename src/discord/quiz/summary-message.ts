import { ButtonStyle } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { Card } from '../../quiz/card.js';
import type { KnownCard } from '../../quiz/known-card.js';
import type { NextDue } from '../../quiz/next-due.js';
import type { BotMessage } from '../answer-message.js';
import { placeName } from '../place-name.js';
import type { SourceLink } from '../source-link.js';
import { EDGES, framed, messageOfParts, rowsOf, textPart, wordButton } from '../message-parts.js';
import { cardText } from './card-parts.js';
import { roomFor } from './room-for.js';
import { idOfAlone } from './round-ids.js';

/** How a round went that one person played. */
export interface SummaryView {
  readonly person: string;
  readonly right: number;
  readonly asked: number;
  /** How many cards of the round were not asked. */
  readonly left: number;
  readonly points: number;
  /** What was not right, with where the notes say it as far as they still do. */
  readonly missed: readonly { readonly known: KnownCard; readonly source: Card['source'] | null }[];
  readonly next: NextDue | undefined;
  /** How many cards are due already; others of today come later. */
  readonly dueNow: number;
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
}

/** Green where all was right. */

const LONGEST_PROMPT = 200;
const LONGEST_ANSWER = 120;
/** More than this nobody reads; the button asks them again. */
const MOST_MISSED = 15;
const MOST_AGAIN = 50;

/** Tells how it went, what to look at again, and what comes when. */
export function summaryMessage(view: SummaryView): BotMessage {
  const { asked, missed, texts } = view;
  const head = asked === 0 ? texts.round.nothingAnswered : `### ${scoreLine(view)}`;
  const foot = nextLine(view);
  const list = missedText(view, roomFor(head, foot));
  const isAllRight = asked > 0 && missed.length === 0;
  return messageOfParts([
    framed(
      [head, list, foot].filter((text) => text !== '').map(textPart),
      isAllRight ? EDGES.right : EDGES.open,
    ),
    ...buttonRows(view),
  ]);
}

function scoreLine({ right, asked, left, points, texts: { round } }: SummaryView): string {
  return [
    round.score(right, asked),
    ...(points > 0 ? [round.points(points)] : []),
    ...(left > 0 ? [round.left(left)] : []),
  ].join(' · ');
}

function nextLine({ next, texts }: SummaryView): string {
  return next ? `-# ${texts.round.nextDue(next.cards, next.days)}` : '';
}

/** As many of the missed cards as fit, each with its answer and where the notes say so. */
function missedText(view: SummaryView, room: number): string {
  const { missed, texts } = view;
  if (missed.length === 0) return '';
  const entries = missed.map((each) => missedEntry(each, view));
  for (let shown = Math.min(entries.length, MOST_MISSED); shown > 0; shown -= 1) {
    const more = entries.length - shown;
    const text = [
      `**${texts.round.lookAgain}**`,
      ...entries.slice(0, shown),
      ...(more > 0 ? [`-# ${texts.round.andMore(more)}`] : []),
    ].join('\n');
    if (text.length <= room) return text;
  }
  return '';
}

function missedEntry(
  { known, source }: SummaryView['missed'][number],
  options: SummaryView,
): string {
  const line = `${cardText(known.prompt, LONGEST_PROMPT)} → **${cardText(known.answer, LONGEST_ANSWER)}**`;
  return source
    ? `- ${line}\n-# ${options.texts.source} ${placeName(source, options)}`
    : `- ${line}`;
}

function buttonRows({ person, missed, dueNow, texts }: SummaryView): ReturnType<typeof rowsOf> {
  const { buttons } = texts.round;
  const begin = (pick: 'due' | 'missed', cards: number): string =>
    idOfAlone({ action: 'begin', pick, count: Math.min(cards, MOST_AGAIN), person });
  return rowsOf([
    ...(missed.length > 0
      ? [wordButton(begin('missed', missed.length), buttons.again, ButtonStyle.Primary)]
      : []),
    ...(dueNow > 0 ? [wordButton(begin('due', dueNow), buttons.moreDue)] : []),
  ]);
}
