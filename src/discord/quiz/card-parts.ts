import {
  ComponentType,
  SeparatorSpacingSize,
  type APIComponentInContainer,
  type APITextDisplayComponent,
} from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { repairText } from '../../notes/repair.js';
import type { Card } from '../../quiz/card.js';
import { labelsOf } from '../../quiz/chosen.js';
import { topicToShow } from '../../quiz/topic-to-show.js';
import { headingsBeside } from '../heading-path.js';
import { escapeText } from '../markdown/escape-text.js';
import { shorten } from '../message-limits.js';
import { placeName } from '../place-name.js';
import { renderPassage } from '../render-passage.js';
import type { SourceLink } from '../source-link.js';
import { wellFormed } from '../well-formed.js';

/** Cards are short by their making; what is longer all the same must leave room for the passage. */
const LONGEST_TEXT = 400;

/** A text of a card on one line, as it is read. */
export function cardText(text: string, longest = LONGEST_TEXT): string {
  const line = wellFormed(repairText(text)).replace(/\s+/g, ' ').trim();
  return escapeText(shorten(line, longest));
}

/** What is asked: the headings it is about, the prompt, and the choices by their labels. */
export function questionText(card: Card): string {
  const topic = headingsBeside(topicToShow(card), []);
  const labels = labelsOf(card.choices ?? []);
  const choices = (card.choices ?? []).map(
    (choice, at) => `**${labels[at]?.toUpperCase() ?? ''}** · ${cardText(choice)}`,
  );
  return [
    ...(topic === '' ? [] : [`-# ${topic}`]),
    `### ${cardText(card.prompt)}`,
    ...choices,
  ].join('\n');
}

export interface SourceOptions {
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
  /** The most characters that it may take. */
  readonly room: number;
}

/** The passage that a card leads back to, quoted, with its headings and its place. */
export function sourceParts(
  { source }: Pick<Card, 'source'>,
  { sourceLink, texts, room }: SourceOptions,
): APIComponentInContainer[] {
  const way = headingsBeside(source.headings, []);
  const foot = `-# ${texts.source} ${placeName(source, { sourceLink, texts })}`;
  const head = way === '' ? '' : `-# ${way}`;
  const passage = renderPassage(source, {
    sourceLink,
    texts,
    room: room - head.length - foot.length,
  });
  return [
    ...(head === '' ? [] : [textPart(head)]),
    textPart(passage),
    { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small },
    textPart(foot),
  ];
}

export function textPart(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}
