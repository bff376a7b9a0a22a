import { ButtonStyle } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { Card } from '../../quiz/card.js';
import type { Hint } from '../../quiz/hint.js';
import { howToAnswer } from '../../quiz/how-to-answer.js';
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
  type ButtonRow,
} from '../message-parts.js';
import { answerLines } from './answer-lines.js';
import {
  cardText,
  choiceRows,
  questionAboveButtons,
  questionLines,
  sourceParts,
} from './card-parts.js';
import { roomFor } from './room-for.js';
import { idOfAfterCard, idOfAlone, markOfChoices } from './round-ids.js';

/** A card that one person is asked. */
export interface CardView {
  readonly round: Pick<Round, 'id' | 'position' | 'cards'>;
  readonly card: Card;
  /** What was asked for to help. */
  readonly hint: Hint | null;
  /** What has just happened, to be said above. */
  readonly notice?: string | undefined;
  readonly texts: Messages;
}

/** Asks a card: to choose, to type into a form, or to recall. */
export function cardMessage(view: CardView): BotMessage {
  const { card, hint, texts } = view;
  const asked = [questionAboveButtons(card, hint), ...(hint ? [hintLine(hint, texts)] : [])];
  return messageOfParts([
    textPart(placeLine(view)),
    framed([textPart(asked.join('\n')), ...answerRows(view)], EDGES.open),
  ]);
}

/** What has just happened, and which card of how many it is. */
export function placeLine({
  round,
  notice,
  texts,
}: Pick<CardView, 'round' | 'notice' | 'texts'>): string {
  const place = texts.round.place(round.position + 1, round.cards.length);
  return [...(notice === undefined ? [] : [notice]), `-# ${place}`].join('\n');
}

function hintLine(hint: Hint, { round }: Messages): string {
  const help = hint.kind === 'letters' ? `**${cardText(hint.text)}**` : round.twoOut;
  return `${round.hint(help)}\n-# ${round.countsHalf}`;
}

function answerRows({ round, card, hint, texts }: CardView): ButtonRow[] {
  const { buttons } = texts.round;
  const at = { round: round.id, position: round.position };
  const plain = (action: 'hint' | 'skip' | 'show', words: string): MessageButton =>
    wordButton(idOfAlone({ action, ...at }), words);
  const help = hint === null ? [plain('hint', buttons.hint)] : [];
  switch (howToAnswer(card)) {
    case 'choose': {
      const among = markOfChoices(card);
      return [
        ...choiceRows(card, {
          idOf: (choice) => idOfAlone({ action: 'choose', ...at, at: choice, among }),
          hint,
        }),
        ...rowsOf([...help, plain('skip', buttons.skip)]),
      ];
    }
    case 'type': {
      const id = idOfAlone({ action: 'answer', ...at, card: card.id });
      const answer = wordButton(id, buttons.answer, ButtonStyle.Primary);
      return rowsOf([answer, ...help, plain('skip', buttons.skip)]);
    }
    case 'recall': {
      const show = { ...plain('show', buttons.show), style: ButtonStyle.Primary as const };
      return rowsOf([show, ...help]);
    }
  }
}

/** Shows what was to be recalled, and asks whether it was. */
export function recallMessage({
  sourceLink,
  ...view
}: Omit<CardView, 'hint'> & { readonly sourceLink: SourceLink }): BotMessage {
  const { round, card, texts } = view;
  const { buttons } = texts.round;
  const at = { round: round.id, position: round.position };
  const judge = (isRight: boolean): string => idOfAlone({ action: 'judge', ...at, isRight });
  const place = placeLine(view);
  const question = questionLines(card).join('\n');
  const answer = answerLines(card, texts).join('\n');
  return messageOfParts([
    textPart(place),
    framed(
      [
        textPart(question),
        textPart(answer),
        LINE,
        ...sourceParts(card, { sourceLink, texts, room: roomFor(place, question, answer) }),
      ],
      EDGES.open,
    ),
    ...rowsOf([
      wordButton(judge(true), buttons.knew, ButtonStyle.Success),
      wordButton(judge(false), buttons.didNotKnow, ButtonStyle.Danger),
      wordButton(idOfAfterCard({ action: 'bad', ...at }), buttons.badCard),
      wordButton(idOfAlone({ action: 'end', ...at }), buttons.end),
    ]),
  ]);
}
