import { ButtonStyle, ComponentType, type APIComponentInContainer } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { repairText } from '../../notes/repair.js';
import type { Card } from '../../quiz/card.js';
import { labelsOf } from '../../quiz/chosen.js';
import type { Hint } from '../../quiz/hint.js';
import { topicToShow } from '../../quiz/topic-to-show.js';
import { fittedText } from '../gap-group-text.js';
import { headingsBeside } from '../heading-path.js';
import { escapeHeading, escapeLineStart } from '../markdown/escape-text.js';
import { shorten } from '../message-limits.js';
import { LINE, rowsOf, textPart, type ButtonRow } from '../message-parts.js';
import { placeName } from '../place-name.js';
import { renderPassage } from '../render-passage.js';
import type { SourceLink } from '../source-link.js';
import { wellFormed } from '../well-formed.js';

/** Cards are short by their making; what is longer all the same must leave room for the passage. */
const LONGEST_TEXT = 400;
/** Choices up to this length stand on their buttons; longer ones are listed, and the buttons name them. */
const LONGEST_ON_BUTTON = 38;

/** A text of a card on one line, as it is read, nothing of which acts. */
export function cardText(text: string, longest = LONGEST_TEXT): string {
  return escapeLineStart(fittedText(plainText(text), longest));
}

/** A text of a card on one line, for buttons and forms, which show it as it stands. */
export function plainText(text: string, longest = LONGEST_TEXT): string {
  return shorten(wellFormed(repairText(text)).replace(/\s+/g, ' ').trim(), longest);
}

/**
 * What is asked above buttons of {@link choiceRows}: choices that those show are not listed; what a hint dropped is
 * crossed out.
 */
export function questionAboveButtons(card: Card, hint: Hint | null = null): string {
  const isListed = card.choices !== null && !fitOnButtons(card.choices);
  return [...questionLines(card), ...(isListed ? listedChoices(card, hint) : [])].join('\n');
}

/** The headings that a card is about, and the prompt. */
export function questionLines(card: Pick<Card, 'topic' | 'prompt' | 'answers'>): string[] {
  const topic = headingsBeside(topicToShow(card), []);
  return [...(topic === '' ? [] : [`-# ${topic}`]), `### ${escapeHeading(cardText(card.prompt))}`];
}

function listedChoices({ choices }: Pick<Card, 'choices'>, hint: Hint | null = null): string[] {
  const labels = labelsOf(choices ?? []);
  return (choices ?? []).map((choice, at) => {
    const line = `**${labels[at]?.toUpperCase() ?? ''}** · ${cardText(choice)}`;
    return isDropped(choice, hint) ? `~~${line}~~` : line;
  });
}

function isDropped(choice: string, hint: Hint | null): boolean {
  return hint?.kind === 'choices' && !hint.left.includes(choice);
}

/** Whether all choices are shown by their buttons. */
function fitOnButtons(choices: readonly string[]): boolean {
  return choices.every((choice) => {
    const { length } = plainText(choice);
    return length > 0 && length <= LONGEST_ON_BUTTON;
  });
}

export interface ChoiceOptions {
  /** The custom id of the button of a choice, by its place. */
  readonly idOf: (at: number) => string;
  /** What is left after a hint. @default all */
  readonly hint?: Hint | null;
}

/** A button for each choice; those that a hint dropped can't be pressed. */
export function choiceRows(
  { choices }: Pick<Card, 'choices'>,
  { idOf, hint = null }: ChoiceOptions,
): ButtonRow[] {
  if (choices === null) return [];
  const labels = labelsOf(choices);
  const isShown = fitOnButtons(choices);
  return rowsOf(
    choices.map((choice, at) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label: isShown ? plainText(choice) : (labels[at]?.toUpperCase() ?? String(at + 1)),
      custom_id: idOf(at),
      disabled: isDropped(choice, hint),
    })),
  );
}

export interface SourceOptions {
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
  /** The most characters that it may take. */
  readonly room: number;
}

/** A longer passage pushes the verdict above it out of sight; the part with the answer is shown, and a link to all. */
const MOST_LINES = 20;
/** How many characters of a passage are shown: the most of these that makes few lines, as a table of short cells doesn't. */
const ROOMS = [1_200, 700, 450];

/** The passage that a card leads back to, quoted, with its headings and its place. */
export function sourceParts(
  { source }: Pick<Card, 'source'>,
  { sourceLink, texts, room }: SourceOptions,
): APIComponentInContainer[] {
  const way = headingsBeside(source.headings, []);
  const foot = `-# ${texts.source} ${placeName(source, { sourceLink, texts })}`;
  const head = way === '' ? '' : `-# ${way}`;
  const passage = shortPassage(source, {
    sourceLink,
    texts,
    room: room - head.length - foot.length,
  });
  return [
    ...(head === '' ? [] : [textPart(head)]),
    ...(passage.trim() === '' ? [] : [textPart(passage)]),
    LINE,
    textPart(foot),
  ];
}

function shortPassage(source: Card['source'], { room, ...options }: SourceOptions): string {
  const written = ROOMS.map((each) =>
    renderPassage(source, { ...options, room: Math.min(each, room) }),
  );
  return written.find((text) => text.split('\n').length <= MOST_LINES) ?? written.at(-1) ?? '';
}
