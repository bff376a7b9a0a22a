import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { Card } from '../../quiz/card.js';
import { MESSAGE_LIMITS, shorten } from '../message-limits.js';
import { textPart } from '../message-parts.js';
import { questionLines } from './card-parts.js';

const FIELD = 'answer';
/** Longer answers are not typed, but recalled. */
const LONGEST_ANSWER = 200;

/**
 * A form to type an answer into.
 * @param card what is asked, where it is known: on a phone the form covers the message
 */
export function answerForm(
  customId: string,
  card: Card | undefined,
  { round: { form } }: Messages,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title: shorten(form.title, MESSAGE_LIMITS.formTitle),
    components: [
      ...(card ? [textPart(questionLines(card).join('\n'))] : []),
      {
        type: ComponentType.Label,
        label: form.label,
        description: form.help,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          required: true,
          max_length: LONGEST_ANSWER,
        },
      },
    ],
  };
}

/** What was typed into that form. */
export function typedAnswer({
  fields,
}: Pick<ModalMessageModalSubmitInteraction, 'fields'>): string {
  return fields.getTextInputValue(FIELD).trim();
}
