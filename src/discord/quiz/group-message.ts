import { ButtonStyle, time, TimestampStyles, type APIComponentInContainer } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { Card } from '../../quiz/card.js';
import type { KnownCard } from '../../quiz/known-card.js';
import type { Ended, Result, Revealed } from '../../quiz/round-desk.js';
import type { RoundScore } from '../../quiz/round-store.js';
import type { Round } from '../../quiz/round.js';
import type { BotMessage } from '../answer-message.js';
import type { SourceLink } from '../source-link.js';
import {
  EDGES,
  framed,
  LINE,
  messageOfParts,
  rowsOf,
  textPart,
  wordButton,
  type MessageButton,
  type ButtonRow,
} from '../message-parts.js';
import { afterCardButtons } from './after-card-buttons.js';
import { answerLines } from './answer-lines.js';
import {
  cardText,
  choiceRows,
  questionAboveButtons,
  questionLines,
  sourceParts,
} from './card-parts.js';
import { idOfGroupPress } from './group-ids.js';
import { placeLine } from './card-message.js';
import { roomFor } from './room-for.js';
import { markOfChoices } from './round-ids.js';

/** The edge of a card that was never resolved. */
const CLOSED_COLOR = 0x80848e;

const MOST_NAMES = 15;
const MOST_MISSED = 5;
const LONGEST_MISSED = 200;

/** What is shown of a card that may be answered. */
export interface OpenCard {
  readonly round: Round;
  readonly card: Card;
  /** How many have answered. */
  readonly answers: number;
  readonly texts: Messages;
}

/** A card that all of a channel may answer; when it is resolved is told once that is known. */
export function openCardMessage({ round, card, answers, texts }: OpenCard): BotMessage {
  const { closesAt } = round;
  const { buttons } = texts.group;
  const state = [
    ...(closesAt ? [texts.group.reveal(time(closesAt, TimestampStyles.RelativeTime))] : []),
    texts.group.answers(answers),
  ].join(' · ');
  return frame(EDGES.open, [
    textPart(headOf(round, texts)),
    textPart(questionAboveButtons(card, null)),
    textPart(`⏳ ${state}`),
    ...answerRows(round, card, texts),
    ...rowsOf([
      buttonFor('hint', round, texts.round.buttons.hint),
      buttonFor('reveal', round, buttons.reveal),
      buttonFor('stop', round, buttons.stop),
    ]),
  ]);
}

/** What is shown of a card that was resolved. */
export interface ResolvedCard {
  readonly revealed: Revealed;
  /** Whether the round waits at this card, so that somebody may hurry or stop it. */
  readonly isHere: boolean;
  /** When it goes on by itself. */
  readonly goesOnAt?: Date | undefined;
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
}

/** A card with its answer, who had it, and the passage that it was made from. */
export function resolvedCardMessage(resolved: ResolvedCard): BotMessage {
  const { revealed, isHere, goesOnAt, sourceLink, texts } = resolved;
  const { round, card, known, results, isLast } = revealed;
  const asked = card ?? { ...known, answers: [known.answer] as const };
  const head = placeLine({ round, texts });
  const question = questionLines(asked).join('\n');
  const told = [
    ...(card?.choices ? choiceLines(card, card.choices, results) : answerTold(asked, texts)),
    '',
    ...resultLines(results, { isRace: round.mode === 'race', texts }),
  ].join('\n');
  const mayAppeal = card?.choices === null && results.some(({ isRight }) => !isRight);
  return frame(EDGES.right, [
    textPart(head),
    textPart(question),
    textPart(told),
    LINE,
    ...(card
      ? sourceParts(card, { sourceLink, texts, room: roomFor(head, question, told) })
      : [textPart(`-# ${texts.round.cardGone}`)]),
    ...(isHere && goesOnAt ? [textPart(goesOnLine(goesOnAt, isLast, texts))] : []),
    ...rowsOf([
      ...(isHere ? goOnButtons(round, isLast, texts) : []),
      ...afterCardButtons({ round: round.id, position: round.position, mayAppeal, texts }),
    ]),
  ]);
}

/** A card that was never resolved, because its round ended. */
export function closedCardMessage({ round, card, texts }: Omit<OpenCard, 'answers'>): BotMessage {
  return frame(CLOSED_COLOR, [
    textPart(placeLine({ round, texts })),
    textPart(questionLines(card).join('\n')),
    textPart(`-# ${texts.group.notResolved}`),
  ]);
}

/** Why a round is over: it was at its end, somebody stopped it, nobody answered, or the bot was away. */
export type EndReason = 'done' | 'stopped' | 'silent' | 'away';

/** How all fared in a round that is over. */
export function endMessage(ended: Ended, reason: EndReason, texts: Messages): BotMessage {
  const { scores, missed } = ended;
  const lines = [
    `### 🏁 ${texts.group.ended}`,
    ...(reason === 'silent' ? [texts.group.endedSilent] : []),
    ...(reason === 'away' ? [texts.group.endedAway] : []),
    ...(scores.length === 0 ? [texts.group.nobodyPlayed] : scoreLines(scores, texts)),
    ...(scores.length === 1 ? [`-# ${texts.group.needsTwo}`] : []),
  ];
  return frame(EDGES.right, [
    textPart(lines.join('\n')),
    ...(missed.length === 0 ? [] : [LINE, textPart(missedLines(missed, texts).join('\n'))]),
  ]);
}

function headOf(round: Round, texts: Messages): string {
  const { race, together } = texts.group.modes;
  return `${placeLine({ round, texts })} · ${round.mode === 'race' ? `🏁 ${race}` : `👥 ${together}`}`;
}

function goesOnLine(at: Date, isLast: boolean, { group }: Messages): string {
  const when = time(at, TimestampStyles.RelativeTime);
  return `-# ⏭️ ${isLast ? group.scoresCome(when) : group.nextComes(when)}`;
}

function answerRows(round: Round, card: Card, texts: Messages): ButtonRow[] {
  const { id, position } = round;
  if (card.choices === null) {
    return rowsOf([buttonFor('type', round, texts.round.buttons.answer, ButtonStyle.Primary)]);
  }
  const among = markOfChoices(card);
  return choiceRows(card, {
    idOf: (at) => idOfGroupPress({ action: 'choose', round: id, position, at, among }),
  });
}

function goOnButtons(round: Round, isLast: boolean, texts: Messages): MessageButton[] {
  const { next, scores, stop } = texts.group.buttons;
  return [
    buttonFor('next', round, isLast ? scores : next, ButtonStyle.Primary),
    ...(isLast ? [] : [buttonFor('stop', round, stop)]),
  ];
}

function buttonFor(
  action: 'type' | 'hint' | 'reveal' | 'next' | 'stop',
  { id, position }: Round,
  words: string,
  style?: MessageButton['style'],
): MessageButton {
  return wordButton(idOfGroupPress({ action, round: id, position }), words, style);
}

/** The choices, the right one marked, with how often each was chosen. */
function choiceLines(
  { answers: [answer] }: Card,
  choices: readonly string[],
  results: readonly Result[],
): string[] {
  return choices.map((choice) => {
    const count = results.filter(({ given }) => given === choice).length;
    const times = count === 0 ? '' : ` · ${String(count)} ×`;
    return choice === answer
      ? `✅ **${cardText(choice)}**${times}`
      : `▫️ ${cardText(choice)}${times}`;
  });
}

function answerTold(card: Pick<Card, 'answers'>, texts: Messages): string[] {
  const [answer = '', ...also] = answerLines(card, texts);
  return [`✅ ${answer}`, ...also];
}

function resultLines(
  results: readonly Result[],
  { isRace, texts }: { readonly isRace: boolean; readonly texts: Messages },
): string[] {
  if (results.length === 0) return [texts.group.nobodyAnswered];
  const right = results.filter(({ isRight }) => isRight);
  // With a hint the first may have fewer points than those behind.
  const first = isRace ? Math.min(...right.map(({ tookMs }) => tookMs ?? Infinity)) : null;
  const named = right.map(({ person, points, tookMs }) =>
    [
      ...(tookMs !== null && tookMs === first ? ['🥇'] : []),
      mention(person),
      ...(points > 0 ? [`+${String(points)}`] : []),
    ].join(' '),
  );
  return [
    texts.group.rightOf(right.length, results.length),
    ...(named.length === 0 ? [] : [`${isRace ? '' : '🏆 '}${firstOf(named, texts).join(' · ')}`]),
  ];
}

/** Some of many names, and how many are left out. */
function firstOf(lines: readonly string[], texts: Messages, most = MOST_NAMES): string[] {
  const left = lines.length - most;
  return [...lines.slice(0, most), ...(left > 0 ? [texts.round.andMore(left)] : [])];
}

function scoreLines(scores: readonly RoundScore[], texts: Messages): string[] {
  const places = placesOf(scores);
  const lines = scores.map(({ person, points, right, answered }, at) => {
    const score = texts.group.score(points, right, answered);
    return `**${String(places[at])}.** ${mention(person)} · ${score}`;
  });
  return firstOf(lines, texts);
}

/** The places of scores that come best first; who has as much shares a place. */
export function placesOf(scores: readonly Pick<RoundScore, 'points' | 'right'>[]): number[] {
  return scores.map(
    (mine) =>
      1 + scores.findIndex(({ points, right }) => points === mine.points && right === mine.right),
  );
}

function missedLines(missed: readonly KnownCard[], texts: Messages): string[] {
  const lines = missed.map(({ prompt, answer }) => {
    const [asked, told] = [cardText(prompt, LONGEST_MISSED), cardText(answer, LONGEST_MISSED)];
    return `- ${asked} → **${told}**`;
  });
  return [texts.group.missed, ...firstOf(lines, texts, MOST_MISSED)];
}

/** Shown as a name; nobody is called by it, because no message of the bot may ping. */
function mention(person: string): string {
  return `<@${person}>`;
}

function frame(edge: number, components: APIComponentInContainer[]): BotMessage {
  return messageOfParts([framed(components, edge)]);
}
