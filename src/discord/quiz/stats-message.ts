import { ButtonStyle } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { DueDay, Progress, Retention } from '../../quiz/forecast.js';
import type { TopicRecord } from '../../quiz/hardest-topics.js';
import type { Streak } from '../../quiz/streak.js';
import type { BotMessage } from '../answer-message.js';
import {
  framed,
  messageOfParts,
  rowsOf,
  textPart,
  wordButton,
  type MessageButton,
} from '../message-parts.js';
import { cardText } from './card-parts.js';
import { forecastChart } from './forecast-chart.js';
import { idOfProgressControl } from './progress-ids.js';
import { idOfAlone } from './round-ids.js';

/** How somebody stands. */
export interface Stats {
  /** Who it is. */
  readonly person: string;
  readonly progress: Progress;
  readonly retention: Retention;
  /** Today first. */
  readonly forecast: readonly DueDay[];
  readonly streak: Streak;
  /** In the server that is asked from; null in private messages. */
  readonly points: { readonly all: number; readonly week: number } | null;
  readonly hardest: readonly TopicRecord[];
  /** Whether leaderboards leave the person out. */
  readonly isHidden: boolean;
}

const LONGEST_TOPIC = 80;

/** Shows somebody how they stand, with what can be done about it. */
export function statsMessage(stats: Stats, texts: Messages): BotMessage {
  const { stats: said } = texts.progress;
  const { progress, forecast, hardest, points, isHidden } = stats;
  const isNew = progress.known + progress.learning === 0 && stats.streak.length === 0;
  const sections = isNew
    ? [said.nothing, section(said.cards, cardsLine(progress, texts))]
    : [
        section(said.cards, cardsLine(progress, texts)),
        section(said.retention, keptLine(stats.retention, texts)),
        section(said.forecast, forecastChart(forecast, texts)),
        section(said.streak, streakLine(stats.streak, texts)),
        ...(points ? [section(said.points, said.pointsOf(points.all, points.week))] : []),
        ...(hardest.length > 0 ? [section(said.hardest, hardestLines(hardest, texts))] : []),
      ];
  const foot = isHidden ? [`-# ${said.hidden}`] : [];
  return messageOfParts([
    framed([
      ...[`### ${said.title}`, ...sections, ...foot].map(textPart),
      ...rowsOf(buttonsOf(stats, texts)),
    ]),
  ]);
}

function section(title: string, text: string): string {
  return `**${title}**\n${text}`;
}

function cardsLine({ known, learning, fresh }: Progress, texts: Messages): string {
  const { stats } = texts.progress;
  return [
    ...(known > 0 ? [stats.known(known)] : []),
    ...(learning > 0 ? [stats.learning(learning)] : []),
    stats.fresh(fresh),
  ].join(' · ');
}

function keptLine({ right, asked }: Retention, { progress: { stats } }: Messages): string {
  return asked === 0 ? stats.nothingCameBack : stats.kept(Math.round((right / asked) * 100), asked);
}

function streakLine(
  { length, isPlayedToday, hasFreeze }: Streak,
  { progress: { stats } }: Messages,
): string {
  const days = `${length > 0 ? '🔥 ' : ''}${stats.days(length)}`;
  if (length === 0) return days;
  const notes = [
    ...(isPlayedToday ? [] : [stats.playToday]),
    hasFreeze ? stats.freezeLeft : stats.freezeUsed,
  ];
  return `${days}\n-# ❄️ ${notes.join(' · ')}`;
}

function hardestLines(hardest: readonly TopicRecord[], texts: Messages): string {
  const { missedOf } = texts.progress.stats;
  return hardest
    .map(
      ({ name, missed, answered }) =>
        `- ${missedOf(cardText(name, LONGEST_TOPIC), missed, answered)}`,
    )
    .join('\n');
}

/** As many as one gets used to. */
const FRESH_CARDS = 10;

function buttonsOf(
  { person, forecast, progress, isHidden }: Stats,
  texts: Messages,
): MessageButton[] {
  const { stats } = texts.progress;
  const due = forecast[0]?.due ?? 0;
  const begin = { action: 'begin', pick: 'any', count: FRESH_CARDS, person } as const;
  return [
    ...(due > 0
      ? [
          wordButton(
            idOfProgressControl({ action: 'review' }),
            stats.review(due),
            ButtonStyle.Primary,
          ),
        ]
      : []),
    ...(due === 0 && progress.fresh > 0
      ? [wordButton(idOfAlone(begin), texts.round.buttons.fresh, ButtonStyle.Primary)]
      : []),
    wordButton(
      idOfProgressControl({ action: isHidden ? 'unhide' : 'hide' }),
      isHidden ? stats.unhide : stats.hide,
    ),
  ];
}
