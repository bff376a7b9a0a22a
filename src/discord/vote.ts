import { isDeepStrictEqual } from 'node:util';

import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';

import type { Quote } from '../answer/answer.js';
import { notePlace } from '../answer/gap-finding.js';
import { REPORT_REASONS, type NotePlace, type ReportReason } from '../answer/gap-store.js';
import type { Messages } from '../messages/messages.js';
import type { Answering } from './answering.js';
import { type AnswerButton, idOfAnswerButton, readAnswerButton } from './button-ids.js';
import type { Control } from './command.js';
import { reasonOf } from './loggable.js';
import { MESSAGE_LIMITS } from './message-limits.js';
import { refusalOfPress } from './refusal-of-press.js';
import { sayPrivately } from './say-privately.js';

/** 👍 counts at once; 👎 asks in a form what is wrong, and that becomes a gap. */
export function vote(answering: Answering): Control {
  return {
    owns: (customId) => ['up', 'down'].includes(readAnswerButton(customId)?.action ?? ''),
    run: async (interaction) => {
      const button = readAnswerButton(interaction.customId);
      if (!button || interaction.isStringSelectMenu()) return;
      if (interaction.isModalSubmit()) await complain(interaction, button, answering);
      else if (button.action === 'up') await praise(interaction, button, answering);
      else await interaction.showModal(formFor(button, answering.textsFor(interaction)));
    },
  };
}

async function praise(
  interaction: ButtonInteraction,
  { answerId, quote }: AnswerButton,
  answering: Answering,
): Promise<void> {
  await keepVote(interaction, answering, async (texts) => {
    if (!(await answering.answers.find(answerId))) return texts.tooOld;
    await answering.votes.voteUp({ answerId, quote, person: interaction.user.id });
    return texts.vote.thanks;
  });
}

async function complain(
  interaction: ModalMessageModalSubmitInteraction,
  { answerId, quote: at }: AnswerButton,
  answering: Answering,
): Promise<void> {
  await keepVote(interaction, answering, async (texts) => {
    const again = await answering.desk.again(answerId);
    if (!again) return texts.tooOld;
    const { shown, answer } = again;
    const quote = quoteMeant(shown.quotes[at], answer.quotes);
    await answering.votes.voteDown(
      { answerId, quote: at, person: interaction.user.id },
      {
        reason: reasonIn(interaction),
        text: interaction.fields.getTextInputValue('text').trim(),
        question: shown.understoodAs ?? shown.question,
        server: shown.server,
        place: shown.place,
        build: shown.build,
        quote: quote ? { ...notePlace(quote), text: quote.text } : null,
      },
    );
    return texts.vote.noted;
  });
}

/**
 * What was voted down is what was shown; after a change of the notes it may stand on other lines, under
 * another heading, or be gone.
 */
function quoteMeant(meant: NotePlace | undefined, quotes: readonly Quote[]): Quote | undefined {
  if (!meant) return undefined;
  const ofNote = quotes.filter(({ path }) => path === meant.path);
  const ofSection = ofNote.filter(({ headings }) => isDeepStrictEqual(headings, meant.headings));
  const isThere = ({ fromLine, toLine }: Quote): boolean =>
    fromLine === meant.fromLine && toLine === meant.toLine;
  return (
    ofSection.find(isThere) ??
    (ofSection.length === 1 ? ofSection[0] : undefined) ??
    ofNote.find(isThere)
  );
}

/** Says privately what became of a vote: thanks only for what is safe. */
async function keepVote(
  interaction: ButtonInteraction | ModalMessageModalSubmitInteraction,
  answering: Answering,
  keep: (texts: Messages) => Promise<string>,
): Promise<void> {
  const texts = answering.textsFor(interaction);
  await interaction.deferUpdate();
  let said: string;
  try {
    said = (await refusalOfPress(interaction, answering)) ?? (await keep(texts));
  } catch (error) {
    answering.logger.error({ reason: reasonOf(error) }, 'A vote could not be kept');
    said = texts.notKept;
  }
  await sayPrivately(interaction, said);
}

function reasonIn({ fields }: ModalMessageModalSubmitInteraction): ReportReason {
  const [chosen] = fields.getStringSelectValues('reason');
  return REPORT_REASONS.find((reason) => reason === chosen) ?? 'other';
}

const LONGEST_TEXT = 1000;

function formFor(button: AnswerButton, texts: Messages): APIModalInteractionResponseCallbackData {
  const { title, reason, reasons, text, textHint } = texts.vote;
  return {
    custom_id: idOfAnswerButton(button),
    title: title.slice(0, MESSAGE_LIMITS.formTitle),
    components: [
      {
        type: ComponentType.Label,
        label: reason,
        component: {
          type: ComponentType.StringSelect,
          custom_id: 'reason',
          required: true,
          options: REPORT_REASONS.map((value) => ({ value, label: reasons[value] })),
        },
      },
      {
        type: ComponentType.Label,
        label: text,
        description: textHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'text',
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: LONGEST_TEXT,
        },
      },
    ],
  };
}
