import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { MEMORY_KEPT_DAYS } from '../../quiz/review-store.js';
import { ROUND_KEPT_DAYS } from '../../quiz/round-store.js';
import { TOPIC_KEPT_DAYS } from '../../quiz/topic-log.js';
import { noticeMessage, type BotMessage } from '../answer-message.js';
import { ANSWER_KEPT_DAYS } from '../answer-store.js';
import { BACKUP_KEPT_DAYS, type PersonalCounts } from '../personal-data.js';
import { framed, messageOfParts, textPart } from '../message-parts.js';
import { idOfPrivacyButton, type PrivacyAction } from './privacy-ids.js';

const MEMORY_KEPT_YEARS = Math.round(MEMORY_KEPT_DAYS / 365);
/** The edge of what is about to be deleted. */
const DELETE_COLOR = 0xda373c;

/** Whether nothing at all is kept. */
export function isNothing(counts: PersonalCounts): boolean {
  return Object.values(counts).every((count) => count === 0);
}

/** What is kept of somebody, for how long, and who can see it. */
export function keptMessage(counts: PersonalCounts, texts: Messages): BotMessage {
  const { privacy } = texts;
  if (isNothing(counts)) {
    return noticeMessage([privacy.nothing, small(privacy.questions(ANSWER_KEPT_DAYS))].join('\n'));
  }
  return messageOfParts([
    textPart(`**${privacy.title}**`),
    framed([textPart(listOf(counts, texts))]),
    textPart(
      [privacy.whoSees, privacy.here, privacy.questions(ANSWER_KEPT_DAYS)].map(small).join('\n'),
    ),
    buttons(texts, [
      ['export', ButtonStyle.Primary],
      ['ask', ButtonStyle.Secondary],
    ]),
  ]);
}

/** Asks whether all of it is to be deleted, and says what would go and what stays. */
export function askMessage(counts: PersonalCounts, texts: Messages): BotMessage {
  const { privacy } = texts;
  return messageOfParts([
    textPart(`**${privacy.sure}**`),
    framed([textPart(listOf(counts, texts, { isToldUntil: false }))], DELETE_COLOR),
    textPart([privacy.goesToo, ...staysLines(texts)].map(small).join('\n')),
    buttons(texts, [
      ['delete', ButtonStyle.Danger],
      ['keep', ButtonStyle.Secondary],
    ]),
  ]);
}

/** What was deleted, and what stays. */
export function deletedMessage(counts: PersonalCounts, texts: Messages): BotMessage {
  const { privacy } = texts;
  if (isNothing(counts)) return noticeMessage(privacy.nothing);
  return messageOfParts([
    textPart(`**${privacy.deleted}**`),
    framed([textPart(listOf(counts, texts, { isToldUntil: false }))]),
    textPart(staysLines(texts).map(small).join('\n')),
  ]);
}

function staysLines({ privacy }: Messages): string[] {
  return [privacy.stays, privacy.backups(BACKUP_KEPT_DAYS)];
}

/** What there is, one kind a line: how much of it and, unless it goes anyway, for how long. */
function listOf(
  counts: PersonalCounts,
  { privacy: { kinds, until } }: Messages,
  { isToldUntil = true }: { readonly isToldUntil?: boolean } = {},
): string {
  const lines: Readonly<Record<keyof PersonalCounts, readonly [what: string, until: string]>> = {
    reviews: [kinds.reviews(counts.reviews), until.noReply(MEMORY_KEPT_YEARS)],
    cards: [kinds.cards(counts.cards), until.noReply(MEMORY_KEPT_YEARS)],
    rounds: [kinds.rounds(counts.rounds), until.roundEnded(ROUND_KEPT_DAYS)],
    reports: [kinds.reports(counts.reports), until.settled(ANSWER_KEPT_DAYS)],
    topics: [kinds.topics(counts.topics), until.days(TOPIC_KEPT_DAYS)],
    votes: [kinds.votes(counts.votes), until.days(ANSWER_KEPT_DAYS)],
    settings: [kinds.settings, until.deleted],
  };
  return ORDER.filter((kind) => counts[kind] > 0)
    .map((kind) => {
      const [what, howLong] = lines[kind];
      return isToldUntil ? `- **${what}**, ${howLong}` : `- **${what}**`;
    })
    .join('\n');
}

/** What people care about most comes first. */
const ORDER = [
  'reviews',
  'cards',
  'rounds',
  'reports',
  'topics',
  'votes',
  'settings',
] as const satisfies readonly (keyof PersonalCounts)[];

type PrivacyStyle = ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Danger;

function buttons(
  { privacy }: Messages,
  wanted: readonly (readonly [PrivacyAction, PrivacyStyle])[],
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return {
    type: ComponentType.ActionRow,
    components: wanted.map(([action, style]) => ({
      type: ComponentType.Button,
      style,
      label: privacy.buttons[action],
      custom_id: idOfPrivacyButton(action),
    })),
  };
}

function small(line: string): string {
  return `-# ${line}`;
}
