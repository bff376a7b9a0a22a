import type { ButtonInteraction, ModalMessageModalSubmitInteraction } from 'discord.js';

import type { Given } from '../../quiz/round-desk.js';
import type { Control } from '../command.js';
import { refusalOfPress } from '../refusal-of-press.js';
import { sayPrivately } from '../say-privately.js';
import { answerForm, typedAnswer } from './answer-form.js';
import { recallMessage } from './card-message.js';
import type { Quizzing } from './quizzing.js';
import { readyDeck } from './ready-deck.js';
import { idOfAlone, markOfChoices, readAlone, type AloneCardPress } from './round-ids.js';
import {
  minutesUntilBack,
  showCard,
  showEnd,
  showNext,
  showResolved,
  showRound,
  type AloneShowing,
} from './show-alone.js';
import { beginAlone } from './start-round.js';

/** What is pressed in a round that somebody plays alone; all of it works after a restart, too. */
export function aloneControl(quizzing: Quizzing): Control {
  return {
    owns: (customId) => readAlone(customId) !== undefined,
    run: async (interaction) => {
      if (!interaction.isStringSelectMenu()) await press(interaction, quizzing);
    },
  };
}

type Pressed = ButtonInteraction | ModalMessageModalSubmitInteraction;

async function press(interaction: Pressed, quizzing: Quizzing): Promise<void> {
  const pressed = readAlone(interaction.customId);
  if (!pressed) return;
  const texts = quizzing.textsFor(interaction);
  if (pressed.action === 'answer' && interaction.isButton()) {
    // All else is asked when the form comes back: it must be there within three seconds.
    if (quizzing.isStopping()) {
      await sayPrivately(interaction, texts.restarting);
      return;
    }
    const card = quizzing.deckNow()?.deck.cards.find(({ id }) => id === pressed.card);
    await interaction.showModal(answerForm(idOfAlone(pressed), card, texts));
    return;
  }
  await interaction.deferUpdate();
  const refusal = await refusalOfPress(interaction, quizzing);
  const ready = refusal ?? (await readyDeck(quizzing, texts));
  if (typeof ready === 'string') {
    await sayPrivately(interaction, ready);
    return;
  }
  const showing: AloneShowing = { quizzing, ready, texts };
  if (pressed.action === 'begin') {
    if (pressed.person !== interaction.user.id)
      await sayPrivately(interaction, texts.round.notYours);
    else await beginAlone(interaction, { ...pressed, scope: { kind: 'all' } }, showing);
    return;
  }
  const round = await quizzing.stores.rounds.find(pressed.round);
  // Whoever started it wanted to be forgotten.
  if (round?.starter === null) {
    await showEnd(interaction, round.id, showing);
    return;
  }
  if (round && round.starter !== interaction.user.id) {
    await sayPrivately(interaction, texts.round.notYours);
    return;
  }
  await onCard(interaction, pressed, showing);
}

async function onCard(
  interaction: Pressed,
  pressed: AloneCardPress,
  showing: AloneShowing,
): Promise<void> {
  const { desk } = showing.quizzing;
  const { round: id, position } = pressed;
  switch (pressed.action) {
    case 'choose':
      await choose(interaction, pressed, showing);
      return;
    case 'answer':
      if (!interaction.isModalSubmit()) return;
      await resolve(
        interaction,
        pressed,
        { kind: 'typed', text: typedAnswer(interaction) },
        showing,
      );
      return;
    case 'skip':
      await resolve(interaction, pressed, { kind: 'skip' }, showing);
      return;
    case 'judge':
      await judge(interaction, pressed, showing);
      return;
    case 'show':
      await showAnswer(interaction, pressed, showing);
      return;
    case 'hint':
      await desk.hint(id, position, interaction.user.id);
      await showRound(interaction, id, showing);
      return;
    case 'next':
      await showNext(interaction, { id, position }, showing);
      return;
    case 'end':
      await desk.stop(id);
      await showEnd(interaction, id, showing);
  }
}

async function choose(
  interaction: Pressed,
  pressed: AloneCardPress & { readonly action: 'choose' },
  showing: AloneShowing,
): Promise<void> {
  const posed = await showing.quizzing.desk.find(pressed.round);
  const isHere = posed?.card && posed.round.position === pressed.position;
  // What the button said is not what stands in its place now.
  if (isHere && markOfChoices(posed.card) !== pressed.among && posed.round.phase !== 'revealed') {
    await showCard(interaction, posed, { ...showing, notice: showing.texts.round.notesChanged });
    return;
  }
  await resolve(interaction, pressed, { kind: 'choice', at: pressed.at }, showing);
}

/** Replies, and shows what came of it; what came too late, or twice, shows how things stand. */
async function resolve(
  interaction: Pressed,
  { round: id, position }: AloneCardPress,
  given: Given,
  showing: AloneShowing,
): Promise<void> {
  const replied = await showing.quizzing.desk.reply(id, position, interaction.user.id, given);
  if (replied.kind === 'kept') await showResolved(interaction, replied, showing);
  else await showRound(interaction, id, showing);
}

/** Whoever judged has seen the answer: on to the next. */
async function judge(
  interaction: Pressed,
  pressed: AloneCardPress & { readonly action: 'judge' },
  showing: AloneShowing,
): Promise<void> {
  const { quizzing, texts } = showing;
  const { round: id, position, isRight } = pressed;
  const person = interaction.user.id;
  const replied = await quizzing.desk.reply(id, position, person, { kind: 'judged', isRight });
  if (replied.kind !== 'kept') {
    await showRound(interaction, id, showing);
    return;
  }
  const backIn = await minutesUntilBack(person, replied.card.id, quizzing);
  const notice = [
    isRight ? texts.round.knewNoted : texts.round.didNotKnowNoted,
    ...(backIn === null ? [] : [texts.round.comesBack(backIn)]),
  ].join(' ');
  await showNext(interaction, { id, position }, { ...showing, notice });
}

async function showAnswer(
  interaction: Pressed,
  { round: id, position }: AloneCardPress,
  showing: AloneShowing,
): Promise<void> {
  const { quizzing, texts } = showing;
  const posed = await quizzing.desk.find(id);
  const isHere = posed?.round.position === position && posed.round.phase !== 'revealed';
  if (!posed?.card || !isHere) {
    await showRound(interaction, id, showing);
    return;
  }
  const { round, card } = posed;
  const { sourceLink } = quizzing;
  await interaction.editReply(recallMessage({ round, card, sourceLink, texts }));
}
