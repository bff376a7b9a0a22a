import { ComponentType, type APIStringSelectComponent } from 'discord.js';

import { createHash } from 'node:crypto';

import type { Messages } from '../../messages/messages.js';
import { repairText } from '../../notes/repair.js';
import type { Progress } from '../../quiz/forecast.js';
import { noticeMessage, type BotMessage } from '../answer-message.js';
import { MESSAGE_LIMITS, shorten } from '../message-limits.js';
import { pageButtons } from '../page-buttons.js';
import { wellFormed } from '../well-formed.js';
import { framed, messageOfParts, rowsOf, textPart } from '../message-parts.js';
import { cardText } from './card-parts.js';
import { idOfProgressControl } from './progress-ids.js';

/** A topic, and how far somebody is with it. */
export interface TopicProgress {
  readonly name: string;
  readonly progress: Progress;
  /** How many of its cards are due today. */
  readonly due: number;
}

export interface TopicsPage {
  readonly topics: readonly TopicProgress[];
  /** How many cards there are; one can be in several topics. */
  readonly cards: number;
  /** Which page, from 0; one past the end is the last. */
  readonly page: number;
  readonly texts: Messages;
}

const TOPICS_A_PAGE = 10;
const LONGEST_NAME = 100;

/** A page of topics, with a menu to start one of them. */
export function topicsMessage({ topics, cards, texts, ...wanted }: TopicsPage): BotMessage {
  const { topics: said } = texts.progress;
  if (topics.length === 0) return noticeMessage(said.none);
  const pages = Math.ceil(topics.length / TOPICS_A_PAGE);
  const page = Math.min(wanted.page, pages - 1);
  const shown = topics.slice(page * TOPICS_A_PAGE, (page + 1) * TOPICS_A_PAGE);
  const lines = [
    `### ${said.title}`,
    `-# ${said.count(topics.length, cards)}`,
    ...shown.map(
      (topic) => `**${cardText(topic.name, LONGEST_NAME)}**\n-# ${countsOf(topic, texts)}`,
    ),
  ];
  const turning = pageButtons({
    page,
    count: pages,
    idOf: (to) => idOfProgressControl({ action: 'topics', page: to }),
    texts,
  });
  return messageOfParts([
    framed([
      textPart(lines.join('\n')),
      { type: ComponentType.ActionRow, components: [topicMenu(shown, texts)] },
      ...rowsOf(turning),
    ]),
  ]);
}

function countsOf(
  { progress, due }: TopicProgress,
  { progress: { topics, stats } }: Messages,
): string {
  const { known, learning, fresh } = progress;
  return [
    topics.cards(known + learning + fresh),
    ...(known > 0 ? [stats.known(known)] : []),
    ...(due > 0 ? [topics.due(due)] : []),
  ].join(' · ');
}

function topicMenu(shown: readonly TopicProgress[], texts: Messages): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: idOfProgressControl({ action: 'topic' }),
    placeholder: texts.progress.topics.choose,
    options: shown.map((topic) => ({
      label: shorten(plainName(topic.name), MESSAGE_LIMITS.optionText),
      description: shorten(countsOf(topic, texts), MESSAGE_LIMITS.optionText),
      value: markOfTopic(topic),
    })),
  };
}

function plainName(name: string): string {
  return wellFormed(repairText(name)).replaceAll(/\s+/g, ' ').trim();
}

/** What a menu knows a topic by: its name may be longer than a menu takes, and its place changes with the notes. */
export function markOfTopic({ name }: Pick<TopicProgress, 'name'>): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 16);
}
