import { ButtonStyle, ComponentType } from 'discord.js';

import type { Messages } from '../messages/messages.js';
import type { AnswerView } from './answer-view.js';
import { idOfAnswerButton, type AnswerAction } from './button-ids.js';
import { deleteButton } from './delete-button.js';
import { rowsOf, type ButtonRow, type MessageButton } from './message-parts.js';
import { pageButtons } from './page-buttons.js';
import type { HasCards } from './quiz/has-cards.js';
import { topicButtons } from './topic-buttons.js';

/** Buttons that turn to the other quotes, and show what stands around this one. */
export function readingRows(view: AnswerView, texts: Messages): ButtonRow[] {
  const count = view.answer.quotes.length;
  if (count === 0 || view.id === null) return [];
  const id = idsFor(view, view.id);
  const isWide = view.around !== null;
  return rowsOf([
    ...pageButtons({ page: view.quote, count, idOf: (quote) => id('page', quote), texts }),
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: isWide ? texts.buttons.lessContext : texts.buttons.moreContext,
      custom_id: id(isWide ? 'less' : 'more', view.quote),
    },
  ]);
}

/** Buttons that ask what lies near instead: where nothing was found they are what there is to do. */
export function topicRows(view: AnswerView): ButtonRow[] {
  const { kind, topics } = view.answer;
  const style = kind === 'none' ? ButtonStyle.Primary : ButtonStyle.Secondary;
  return rowsOf(topicButtons(topics, { askerId: view.askerId, in: view.in, style }));
}

/** What the buttons under an answer depend on. */
export interface AnswerButtonOptions {
  readonly texts: Messages;
  /** Whether there may be a card to ask about a quote; without it nobody is quizzed. */
  readonly hasCards?: HasCards | undefined;
}

/** Buttons that do something with the answer: votes, a quiz on it, sharing, deleting. */
export function answerRows(
  view: AnswerView,
  { texts, hasCards }: AnswerButtonOptions,
): ButtonRow[] {
  // A friendly word needs no button.
  if (view.answer.kind === 'not-a-question') return [];
  return rowsOf([
    ...(view.id === null
      ? []
      : [
          ...voteButtons(view, view.id),
          ...quizButton(view, view.id, { texts, hasCards }),
          ...shareButton(view, view.id, texts),
        ]),
    ...(view.audience === 'everyone' ? [deleteButton(view.askerId, texts)] : []),
  ]);
}

function voteButtons(view: AnswerView, answerId: string): MessageButton[] {
  if (view.answer.quotes.length === 0) return [];
  const id = idsFor(view, answerId);
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      emoji: { name: '👍' },
      custom_id: id('up', view.quote),
    },
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      emoji: { name: '👎' },
      custom_id: id('down', view.quote),
    },
  ];
}

function quizButton(
  view: AnswerView,
  answerId: string,
  { texts, hasCards }: AnswerButtonOptions,
): MessageButton[] {
  const quote = view.answer.quotes[view.quote];
  if (!quote || hasCards?.(quote) !== true) return [];
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      emoji: { name: '🎓' },
      label: texts.privacy.buttons.quizMe,
      custom_id: idsFor(view, answerId)('quiz', view.quote),
    },
  ];
}

function shareButton(view: AnswerView, answerId: string, texts: Messages): MessageButton[] {
  if (view.share === 'no') return [];
  const isDone = view.share === 'done';
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label: isDone ? texts.buttons.shared : texts.buttons.share,
      custom_id: idsFor(view, answerId)('share', view.quote),
      disabled: isDone,
    },
  ];
}

type IdOf = (action: AnswerAction, quote: number) => string;

/** Before the first quote there is nothing; the button is off, but needs an id of its own. */
const NO_QUOTE = 99;

function idsFor({ askerId, form }: AnswerView, answerId: string): IdOf {
  return (action, quote) =>
    idOfAnswerButton({
      action,
      answerId,
      askerId,
      form,
      quote: quote < 0 ? NO_QUOTE : quote,
    });
}
