import { MessageFlags, type ButtonInteraction } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import type { Hint } from '../../quiz/hint.js';
import type { Given, Replied } from '../../quiz/round-desk.js';
import { noticeMessage } from '../answer-message.js';
import { askerOf } from '../asker-of.js';
import type { Control, PressInteraction } from '../command.js';
import { refusalOfPress } from '../refusal-of-press.js';
import { sayPrivately } from '../say-privately.js';
import { answerForm, typedAnswer } from './answer-form.js';
import { cardText } from './card-parts.js';
import { type GroupPress, idOfGroupPress, readGroupPress } from './group-ids.js';
import type { Quizzing } from './quizzing.js';
import { markOfChoices } from './round-ids.js';

type Playing = Pick<Quizzing, 'desk' | 'rounds' | 'textsFor' | 'whoMayAsk' | 'isStopping'>;

/** What can be pressed under a card that is asked to all of a channel. */
export function groupControl(playing: Playing): Control {
  return {
    owns: (customId) => readGroupPress(customId) !== undefined,
    run: async (interaction) => {
      const press = readGroupPress(interaction.customId);
      if (!press || interaction.isStringSelectMenu()) return;
      switch (press.action) {
        case 'choose':
          await reply(interaction, press, { kind: 'choice', at: press.at }, playing);
          return;
        case 'type':
          if (interaction.isButton()) await openForm(interaction, press, playing);
          else
            await reply(
              interaction,
              press,
              { kind: 'typed', text: typedAnswer(interaction) },
              playing,
            );
          return;
        case 'hint':
          await showHint(interaction, press, playing);
          return;
        case 'reveal':
        case 'next':
        case 'stop':
          await direct(interaction, press, playing);
      }
    },
  };
}

/** Whether choices are others than those that were shown: what a button said is not what stands in its place now. */
async function areChoicesOthers(press: GroupPress, { desk, rounds }: Playing): Promise<boolean> {
  if (press.action !== 'choose') return false;
  let card = rounds.cardAt(press.round, press.position);
  if (!card) {
    // The round is not taken up again yet.
    const posed = await desk.find(press.round);
    if (posed?.round.position === press.position) card = posed.card ?? undefined;
  }
  return card !== undefined && markOfChoices(card) !== press.among;
}

async function openForm(
  interaction: ButtonInteraction,
  press: GroupPress,
  { rounds, textsFor, isStopping }: Playing,
): Promise<void> {
  const texts = textsFor(interaction);
  // All else is asked when the form comes back: here nothing may be waited for.
  if (isStopping()) {
    await sayPrivately(interaction, texts.restarting);
    return;
  }
  const card = rounds.cardAt(press.round, press.position);
  await interaction.showModal(answerForm(idOfGroupPress(press), card, texts));
}

/** Keeps a reply, and tells only then and only who gave it that it counts. */
async function reply(
  interaction: PressInteraction,
  press: GroupPress,
  given: Given,
  playing: Playing,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { round, position } = press;
  const refusal =
    (await refusalOfPress(interaction, playing)) ??
    ((await areChoicesOthers(press, playing))
      ? playing.textsFor(interaction).group.choicesChanged
      : null);
  const replied =
    refusal ?? (await playing.desk.reply(round, position, interaction.user.id, given));
  if (typeof replied === 'string') {
    await interaction.editReply(noticeMessage(replied));
    return;
  }
  if (replied.kind === 'kept') {
    playing.rounds.replied(round, position, replied.reply.isRight === true);
  }
  await interaction.editReply(
    noticeMessage(textOfReply(replied, given, playing.textsFor(interaction))),
  );
}

function textOfReply(replied: Replied, given: Given, { group }: Messages): string {
  switch (replied.kind) {
    case 'too-late':
      return group.tooLate;
    case 'gone':
      return group.over;
    case 'no-more-tries':
      return replied.reply.isRight === true ? group.wasRightInRace : group.noMoreTries;
    case 'kept': {
      const { round, reply: kept, grade, triesLeft } = replied;
      const text = cardText(kept.given ?? '');
      if (round.mode === 'race') {
        if (grade === 'right') return group.rightInRace;
        return grade === 'almost' ? group.almostInRace(triesLeft) : group.wrongInRace(triesLeft);
      }
      return given.kind === 'choice' ? group.chosen(`**${text}**`) : group.typed(text);
    }
  }
}

async function showHint(
  interaction: PressInteraction,
  { round, position }: GroupPress,
  playing: Playing,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const refusal = await refusalOfPress(interaction, playing);
  const hinted = refusal ?? (await playing.desk.hint(round, position, interaction.user.id));
  const { group } = playing.textsFor(interaction);
  const said =
    typeof hinted === 'string'
      ? hinted
      : hinted.kind === 'hint'
        ? textOfHint(hinted.hint, group)
        : hinted.kind === 'gone'
          ? group.over
          : group.tooLate;
  await interaction.editReply(noticeMessage(said));
}

function textOfHint(hint: Hint, group: Messages['group']): string {
  const help =
    hint.kind === 'letters'
      ? [group.hint(`**${cardText(hint.text)}**`)]
      : [group.oneOf, ...hint.left.map((choice) => `- **${cardText(choice)}**`)];
  return [...help, `-# ${group.costsHalf}`].join('\n');
}

/** Hurries or stops a round, for who started it and those who manage the server. */
async function direct(
  interaction: PressInteraction,
  { action, round, position }: GroupPress,
  playing: Playing,
): Promise<void> {
  await interaction.deferUpdate();
  const said = await refusalOfDirecting(interaction, round, playing);
  if (said !== null) {
    await sayPrivately(interaction, said);
    return;
  }
  const { group } = playing.textsFor(interaction);
  if (action === 'stop') {
    if (!(await playing.rounds.stop(round))) await sayPrivately(interaction, group.over);
  } else if (action === 'reveal' || action === 'next') {
    const isDone = await playing.rounds.hurry(round, position, action);
    if (!isDone)
      await sayPrivately(interaction, action === 'reveal' ? group.tooLate : group.goneOn);
  }
}

async function refusalOfDirecting(
  interaction: PressInteraction,
  round: string,
  playing: Playing,
): Promise<string | null> {
  const refusal = await refusalOfPress(interaction, playing);
  if (refusal !== null) return refusal;
  const { group } = playing.textsFor(interaction);
  const posed = await playing.desk.find(round);
  if (!posed) return group.over;
  const { id, isManager } = askerOf(interaction);
  return isManager || posed.round.starter === id ? null : group.onlyStarter;
}
