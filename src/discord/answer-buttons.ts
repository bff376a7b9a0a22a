import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
} from 'discord.js';

import type { Messages } from '../messages/messages.js';
import type { AnswerView } from './answer-view.js';
import { idOfAnswerButton, type AnswerAction } from './button-ids.js';
import { deleteButton } from './delete-button.js';
import { topicButtons } from './topic-buttons.js';

type Button = APIButtonComponentWithCustomId;
type Row = APIActionRowComponent<Button>;

/** The rows of buttons under an answer: its topics, paging and context, votes, sharing and deleting. */
export function answerButtonRows(view: AnswerView, texts: Messages): Row[] {
  // A friendly word needs no button.
  if (view.answer.kind === 'not-a-question') return [];
  const rows = [
    topicButtons(view.answer.topics, view),
    view.id === null ? [] : readingButtons(view, view.id, texts),
    [
      ...(view.id === null
        ? []
        : [...voteButtons(view, view.id), ...shareButton(view, view.id, texts)]),
      ...(view.audience === 'everyone' ? [deleteButton(view.askerId, texts)] : []),
    ],
  ];
  return rows
    .filter((components) => components.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

function readingButtons(view: AnswerView, answerId: string, texts: Messages): Button[] {
  const count = view.answer.quotes.length;
  if (count === 0) return [];
  const id = idsFor(view, answerId);
  const turn = (emoji: string, to: number): Button => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: emoji },
    custom_id: id('page', to),
    disabled: to < 0 || to >= count,
  });
  const isWide = view.around !== null;
  return [
    ...(count > 1
      ? [
          turn('◀️', view.quote - 1),
          {
            type: ComponentType.Button as const,
            style: ButtonStyle.Secondary as const,
            label: texts.buttons.quoteOf(view.quote + 1, count),
            custom_id: id('page', view.quote),
            disabled: true,
          },
          turn('▶️', view.quote + 1),
        ]
      : []),
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: isWide ? texts.buttons.lessContext : texts.buttons.moreContext,
      custom_id: id(isWide ? 'less' : 'more', view.quote),
    },
  ];
}

function voteButtons(view: AnswerView, answerId: string): Button[] {
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

function shareButton(view: AnswerView, answerId: string, texts: Messages): Button[] {
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

function idsFor(
  { askerId, form }: AnswerView,
  answerId: string,
): (action: AnswerAction, quote: number) => string {
  return (action, quote) =>
    // Before the first quote there is nothing, and the button is off.
    idOfAnswerButton({ action, answerId, askerId, form, quote: quote < 0 ? 99 : quote });
}
