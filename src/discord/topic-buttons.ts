import { ButtonStyle, ComponentType, type APIButtonComponentWithCustomId } from 'discord.js';

import type { Topic } from '../answer/answer.js';
import { MESSAGE_LIMITS, shorten } from './message-limits.js';

const PREFIX = 'topic:';
const MOST_TOPICS = 3;

/** What a topic's button needs to know; with its label that is all, so it outlives a restart. */
export interface TopicButton {
  readonly askerId: string;
  /** The part of the notes that was asked, if not all. */
  readonly in: string | undefined;
}

type TopicStyle = ButtonStyle.Primary | ButtonStyle.Secondary;

/** Buttons that ask the topics. */
export function topicButtons(
  topics: readonly Topic[],
  { style, ...button }: TopicButton & { readonly style: TopicStyle },
): APIButtonComponentWithCustomId[] {
  return topics.slice(0, MOST_TOPICS).map(({ question }, at) => ({
    type: ComponentType.Button,
    style,
    label: shorten(question.replace(/\s+/g, ' ').trim(), MESSAGE_LIMITS.buttonLabel),
    custom_id: customIdOf(button, at + 1),
  }));
}

function customIdOf({ askerId, in: part = '' }: TopicButton, place: number): string {
  const id = `${PREFIX}${askerId}:${String(place)}:`;
  // What does not fit is left out rather than cut: another part would be asked, or none be found.
  return id.length + part.length <= MESSAGE_LIMITS.customId ? `${id}${part}` : id;
}

/** Whether a button is one that asks a topic. */
export function isTopicButton(customId: string): boolean {
  return customId.startsWith(PREFIX);
}

/** Reads what the id of a topic's button says. */
export function readTopicButton(customId: string): TopicButton {
  const [askerId = '', , ...part] = customId.slice(PREFIX.length).split(':');
  return { askerId, in: part.join(':') || undefined };
}

/** The topic that a label names: of one that was too long, what is left of it. */
export function topicOfLabel(label: string): string {
  return label.replace(/…$/, '').trim();
}
