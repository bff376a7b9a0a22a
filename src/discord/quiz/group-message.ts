import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  time,
  TimestampStyles,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APISeparatorComponent,
} from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { Card } from '../../quiz/card.js';
import { labelsOf } from '../../quiz/chosen.js';
import type { KnownCard } from '../../quiz/known-card.js';
import type { Ended, Result, Revealed } from '../../quiz/round-desk.js';
import type { RoundScore } from '../../quiz/round-store.js';
import type { Round } from '../../quiz/round.js';
import type { BotMessage } from '../answer-message.js';
import { MESSAGE_LIMITS } from '../message-limits.js';
import type { SourceLink } from '../source-link.js';
import { cardText, questionText, sourceParts, textPart } from './card-parts.js';
import { idOfGroupPress, type GroupPress } from './group-ids.js';

type Button = APIButtonComponentWithCustomId;
type Row = APIActionRowComponent<Button>;

/** The edge of the message: blue while it is open, green once it is resolved, grey where neither. */
const OPEN_COLOR = 0x5865f2;
const RESOLVED_COLOR = 0x3ba55d;
const CLOSED_COLOR = 0x80848e;

const BUTTONS_A_ROW = 5;
const MOST_NAMES = 15;
const MOST_MISSED = 5;
const LONGEST_MISSED = 120;
/** Less of a passage says nothing. */
const LEAST_ROOM = 300;

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
  const state = [
    ...(closesAt ? [texts.group.reveal(time(closesAt, TimestampStyles.RelativeTime))] : []),
    texts.group.answers(answers),
  ].join(' · ');
  return framed(OPEN_COLOR, [
    textPart(headOf(round, texts)),
    textPart(questionText(card)),
    textPart(`-# ⏳ ${state}`),
    ...answerRows(round, card, texts),
    row([
      button('hint', round, { label: texts.group.buttons.hint }),
      button('reveal', round, { label: texts.group.buttons.reveal }),
      button('stop', round, { label: texts.group.buttons.stop }),
    ]),
  ]);
}

/** What is shown of a card that was resolved. */
export interface ResolvedCard {
  readonly revealed: Revealed;
  /** Whether the round waits at this card, so that somebody may hurry or stop it. */
  readonly isHere: boolean;
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
}

/** A card with its answer, who had it, and the passage that it was made from. */
export function resolvedCardMessage(resolved: ResolvedCard): BotMessage {
  const { revealed, isHere, sourceLink, texts } = resolved;
  const { round, card, known, results, isLast } = revealed;
  const head = headOf(round, texts);
  const asked = card ? questionText({ ...card, choices: null }) : `### ${cardText(known.prompt)}`;
  const told = [
    ...(card?.choices
      ? choiceLines(card, card.choices, results)
      : [`✅ ${answerOf(known, texts)}`]),
    '',
    ...resultLines(results, texts),
  ].join('\n');
  const room = Math.max(
    LEAST_ROOM,
    MESSAGE_LIMITS.textsTogether - head.length - asked.length - told.length,
  );
  return framed(RESOLVED_COLOR, [
    textPart(head),
    textPart(asked),
    textPart(told),
    LINE,
    ...(card
      ? sourceParts(card, { sourceLink, texts, room })
      : [textPart(`-# ${texts.group.noteChanged}`)]),
    ...(isHere ? [goOnRow(round, isLast, texts)] : []),
  ]);
}

/** A card that was never resolved, because its round ended. */
export function closedCardMessage({ round, card, texts }: Omit<OpenCard, 'answers'>): BotMessage {
  return framed(CLOSED_COLOR, [
    textPart(headOf(round, texts)),
    textPart(questionText(card)),
    textPart(`-# ${texts.group.notResolved}`),
  ]);
}

/** Why a round is over: it was at its end, somebody stopped it, nobody answered, or the bot was away. */
export type EndReason = 'done' | 'stopped' | 'silent' | 'away';

/** How all fared in a round that is over. */
export function endMessage(ended: Ended, reason: EndReason, texts: Messages): BotMessage {
  const { scores, missed } = ended;
  const played = scores.filter(({ answered }) => answered > 0);
  const why = {
    done: '',
    stopped: '',
    silent: texts.group.endedSilent,
    away: texts.group.endedAway,
  };
  const lines = [
    `### 🏁 ${texts.group.ended}`,
    ...(why[reason] === '' ? [] : [why[reason]]),
    ...(played.length === 0 ? [texts.group.nobodyPlayed] : scoreLines(played, texts)),
    ...(played.length === 1 ? [`-# ${texts.group.needsTwo}`] : []),
  ];
  return framed(RESOLVED_COLOR, [
    textPart(lines.join('\n')),
    ...(missed.length === 0 ? [] : [LINE, textPart(missedLines(missed, texts).join('\n'))]),
  ]);
}

function headOf({ mode, position, cards }: Round, texts: Messages): string {
  const how = mode === 'race' ? `🏁 ${texts.group.modes.race}` : `👥 ${texts.group.modes.together}`;
  return `-# ${texts.group.card(position + 1, cards.length)} · ${how}`;
}

function answerRows(round: Round, { choices }: Card, texts: Messages): Row[] {
  if (choices === null) {
    const style = ButtonStyle.Primary;
    return [row([button('type', round, { label: texts.group.buttons.answer, style })])];
  }
  const buttons = labelsOf(choices).map((label, at): Button => {
    const { id, position } = round;
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label: label.toUpperCase(),
      custom_id: idOfGroupPress({ action: 'choose', round: id, position, at }),
    };
  });
  return Array.from({ length: Math.ceil(buttons.length / BUTTONS_A_ROW) }, (_, at) =>
    row(buttons.slice(at * BUTTONS_A_ROW, (at + 1) * BUTTONS_A_ROW)),
  );
}

function goOnRow(round: Round, isLast: boolean, texts: Messages): Row {
  const { next, scores, stop } = texts.group.buttons;
  const style = ButtonStyle.Primary;
  return row([
    button('next', round, { label: isLast ? scores : next, style }),
    ...(isLast ? [] : [button('stop', round, { label: stop })]),
  ]);
}

function button(
  action: Exclude<GroupPress['action'], 'choose'>,
  { id, position }: Round,
  {
    label,
    style = ButtonStyle.Secondary,
  }: { readonly label: string; readonly style?: Button['style'] },
): Button {
  const customId = idOfGroupPress({ action, round: id, position });
  return { type: ComponentType.Button, style, label, custom_id: customId };
}

function row(components: Button[]): Row {
  return { type: ComponentType.ActionRow, components };
}

/** The choices, the right one marked, with how often each was chosen. */
function choiceLines(
  { answers: [answer] }: Card,
  choices: readonly string[],
  results: readonly Result[],
): string[] {
  const labels = labelsOf(choices);
  return choices.map((choice, at) => {
    const count = results.filter(({ given }) => given === choice).length;
    const line = `**${labels[at]?.toUpperCase() ?? ''}** · ${cardText(choice)}`;
    const times = count === 0 ? '' : ` · ${String(count)} ×`;
    return choice === answer ? `✅ ${line}${times}` : `▫️ ${line}${times}`;
  });
}

function answerOf({ answer }: KnownCard, texts: Messages): string {
  return texts.group.answerIs(`**${cardText(answer)}**`);
}

function resultLines(results: readonly Result[], texts: Messages): string[] {
  const answered = results.filter(({ given }) => given !== null);
  if (answered.length === 0) return [texts.group.nobodyAnswered];
  const right = answered.filter(({ isRight }) => isRight);
  const named = right.map(({ person, points }) =>
    points > 0 ? `${mention(person)} +${String(points)}` : mention(person),
  );
  return [
    texts.group.rightOf(right.length, answered.length),
    ...(named.length === 0 ? [] : [`🏆 ${listed(named, texts)}`]),
  ];
}

/** Some of many names, and how many are left out. */
function listed(named: readonly string[], texts: Messages): string {
  const left = named.length - MOST_NAMES;
  return [...named.slice(0, MOST_NAMES), ...(left > 0 ? [texts.group.andMore(left)] : [])].join(
    ' · ',
  );
}

function scoreLines(scores: readonly RoundScore[], texts: Messages): string[] {
  const left = scores.length - MOST_NAMES;
  const places = placesOf(scores);
  return [
    ...scores.slice(0, MOST_NAMES).map(({ person, points, right, answered }, at) => {
      const score = texts.group.score(points, right, answered);
      return `**${String(places[at])}.** ${mention(person)} · ${score}`;
    }),
    ...(left > 0 ? [texts.group.andMore(left)] : []),
  ];
}

/** The places of scores that come best first; who has as much shares a place. */
export function placesOf(scores: readonly Pick<RoundScore, 'points' | 'right'>[]): number[] {
  return scores.map(
    (mine) =>
      1 + scores.findIndex(({ points, right }) => points === mine.points && right === mine.right),
  );
}

function missedLines(missed: readonly KnownCard[], texts: Messages): string[] {
  const left = missed.length - MOST_MISSED;
  return [
    texts.group.missed,
    ...missed.slice(0, MOST_MISSED).map(({ prompt, answer }) => {
      const [asked, told] = [cardText(prompt, LONGEST_MISSED), cardText(answer, LONGEST_MISSED)];
      return `- ${asked} → **${told}**`;
    }),
    ...(left > 0 ? [texts.group.andMore(left)] : []),
  ];
}

/** Shown as a name; nobody is told, because no message of the bot may ping. */
function mention(person: string): string {
  return `<@${person}>`;
}

const LINE: APISeparatorComponent = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

function framed(color: number, components: APIComponentInContainer[]): BotMessage {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: color, components }],
  };
}
