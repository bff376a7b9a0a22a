import { ButtonStyle, type APIComponentInContainer } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { Card } from '../../quiz/card.js';
import type { KnownCard } from '../../quiz/known-card.js';
import type { Round } from '../../quiz/round.js';
import type { BotMessage } from '../answer-message.js';
import type { SourceLink } from '../source-link.js';
import {
  EDGES,
  framed,
  messageOfParts,
  LINE,
  rowsOf,
  textPart,
  wordButton,
  type MessageButton,
} from '../message-parts.js';
import { answerLines } from './answer-lines.js';
import { placeLine } from './card-message.js';
import { cardText, questionLines, sourceParts } from './card-parts.js';
import { afterCardButtons } from './after-card-buttons.js';
import { roomFor } from './room-for.js';
import { idOfAlone } from './round-ids.js';

/** How a reply was, as it is told: wrong ones that were said to be right count as such. */
export type Verdict = keyof Messages['round']['verdicts'];

/** A card that was answered by one person. */
export interface ResolvedView {
  readonly round: Pick<Round, 'id' | 'position' | 'cards'>;
  /** Null when its note was changed meanwhile so that there is no such card any more. */
  readonly card: Card | null;
  readonly known: KnownCard;
  readonly verdict: Verdict;
  /** What was chosen or typed; null where there is nothing to tell of it. */
  readonly given: string | null;
  /** Minutes until the card comes back; null where that is not known. */
  readonly backIn: number | null;
  /** Whether “I was right” makes sense. */
  readonly mayAppeal: boolean;
  readonly isLast: boolean;
  readonly notice?: string | undefined;
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
}

const COLORS: Readonly<Record<Verdict, number>> = {
  right: EDGES.right,
  appealed: EDGES.right,
  almost: EDGES.near,
  wrong: 0xed4245,
  skipped: EDGES.open,
};

const LONGEST_GIVEN = 250;

/** Tells whether it was right, what is, where the notes say so, and when the card comes back. */
export function resolvedMessage(view: ResolvedView): BotMessage {
  const { card, known, verdict, texts } = view;
  const asked = card ?? { ...known, answers: [known.answer] as const };
  const place = placeLine(view);
  const question = questionLines(asked).join('\n');
  const result = [
    texts.round.verdicts[verdict],
    ...answerLines(asked, texts),
    ...givenLines(view),
    ...backLines(view),
  ].join('\n');
  return messageOfParts([
    textPart(place),
    framed(
      [
        textPart(question),
        textPart(result),
        LINE,
        ...passageParts(view, roomFor(place, question, result)),
      ],
      COLORS[verdict],
    ),
    ...rowsOf(buttonsOf(view)),
  ]);
}

/** What was answered needs no telling where it was the very answer. */
function givenLines({ given, known, card, texts }: ResolvedView): string[] {
  const answers: readonly string[] = card?.answers ?? [known.answer];
  if (given === null || given.trim() === '' || answers.includes(given.trim())) return [];
  return [texts.round.given(cardText(given, LONGEST_GIVEN))];
}

function backLines({ backIn, texts }: ResolvedView): string[] {
  return backIn === null ? [] : [`-# ${texts.round.comesBack(backIn)}`];
}

function passageParts(
  { card, sourceLink, texts }: ResolvedView,
  room: number,
): APIComponentInContainer[] {
  return card === null
    ? [textPart(`-# ${texts.round.cardGone}`)]
    : sourceParts(card, { sourceLink, texts, room });
}

function buttonsOf({ round, mayAppeal, isLast, texts }: ResolvedView): MessageButton[] {
  const { buttons } = texts.round;
  const at = { round: round.id, position: round.position };
  return [
    wordButton(
      idOfAlone({ action: 'next', ...at }),
      isLast ? buttons.finish : buttons.next,
      ButtonStyle.Primary,
    ),
    ...afterCardButtons({ ...at, mayAppeal, texts }),
    ...(isLast ? [] : [wordButton(idOfAlone({ action: 'end', ...at }), buttons.end)]),
  ];
}
