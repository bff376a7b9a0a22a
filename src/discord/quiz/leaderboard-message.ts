import { ButtonStyle } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { PERIODS, type Period } from '../../quiz/period.js';
import type { BotMessage } from '../answer-message.js';
import { framed, LINE, messageOfParts, rowsOf, textPart, wordButton } from '../message-parts.js';
import { idOfProgressControl } from './progress-ids.js';

/** Somebody's place on a leaderboard. */
export interface BoardRow {
  /** From 1; the same for all with as many points. */
  readonly place: number;
  /** As it can be put into a text; null for somebody who left the server. */
  readonly name: string | null;
  readonly points: number;
  /** Share of right replies, from 0 to 1. */
  readonly share: number;
  /** Days in a row. */
  readonly streak: number;
}

/** A leaderboard as it is shown. */
export interface Board {
  readonly period: Period;
  /** Whose message it is. */
  readonly asker: string;
  /** The first. */
  readonly rows: readonly BoardRow[];
  /** Whose message it is, if not among the first. */
  readonly own: BoardRow | null;
  /** How many more there are. */
  readonly others: number;
  readonly improved: {
    readonly name: string;
    readonly before: number;
    readonly lately: number;
  } | null;
  /** Whether to say that whoever reads it is left out. */
  readonly isReaderHidden: boolean;
}

/** The edge of the board, like gold. */
const BOARD_COLOR = 0xf1c40f;

/** Shows a leaderboard, with buttons for other times. */
export function leaderboardMessage(board: Board, texts: Messages): BotMessage {
  const { board: said } = texts.progress;
  const { period, rows, own, others, improved, asker } = board;
  const lines = [
    `### 🏆 ${said.title}`,
    `-# ${said.periods[period]}`,
    ...(rows.length === 0 ? [said.nobody] : rows.map((row) => rowText(row, texts))),
    ...(own ? ['⋯', rowText(own, texts)] : []),
    ...(others > 0 ? [`-# ${said.more(others)}`] : []),
  ];
  const notes = [
    ...(improved ? [`📈 ${improvedText(improved, texts)}`] : []),
    ...(board.isReaderHidden ? [`-# ${said.youAreHidden}`] : []),
  ];
  return messageOfParts([
    framed(
      [
        textPart(lines.join('\n')),
        ...(notes.length === 0 ? [] : [LINE, textPart(notes.join('\n'))]),
        ...rowsOf(
          PERIODS.map((each) =>
            wordButton(
              idOfProgressControl({ action: 'board', period: each, asker }),
              said.periods[each],
              each === period ? ButtonStyle.Primary : ButtonStyle.Secondary,
            ),
          ),
        ),
      ],
      BOARD_COLOR,
    ),
  ]);
}

const MEDALS = ['🥇', '🥈', '🥉'];
/** One day is no streak yet. */
const SHORTEST_STREAK = 2;

function rowText({ place, name, points, share, streak }: BoardRow, texts: Messages): string {
  const { board: said } = texts.progress;
  // A number with a full stop would begin a list, which counts by itself.
  const sign = MEDALS[place - 1] ?? String.raw`${String(place)}\.`;
  const counts = said.row(points, hundredths(share));
  const days = streak < SHORTEST_STREAK ? '' : ` · 🔥 ${said.streak(streak)}`;
  return `${sign} ${name === null ? said.left : `**${name}**`}\n-# ${counts}${days}`;
}

function improvedText(
  { name, before, lately }: NonNullable<Board['improved']>,
  { progress: { board } }: Messages,
): string {
  return board.improved(`**${name}**`, hundredths(before), hundredths(lately));
}

function hundredths(share: number): number {
  return Math.round(share * 100);
}
