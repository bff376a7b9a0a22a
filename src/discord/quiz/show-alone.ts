import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { hintFor } from '../../quiz/hint.js';
import { howToAnswer } from '../../quiz/how-to-answer.js';
import type { Posed, Result, Revealed } from '../../quiz/round-desk.js';
import { noticeMessage } from '../answer-message.js';
import type { PressInteraction } from '../command.js';
import { aloneSummary } from './alone-summary.js';
import { cardMessage } from './card-message.js';
import type { Quizzing, ReadyDeck } from './quizzing.js';
import { resolvedMessage, type Verdict } from './resolved-message.js';
import { summaryMessage } from './summary-message.js';

/** An interaction that was acknowledged, whose message shows a round that its person plays alone. */
export type AloneInteraction = ChatInputCommandInteraction | ButtonInteraction | PressInteraction;

export interface AloneShowing {
  readonly quizzing: Quizzing;
  readonly ready: ReadyDeck;
  readonly texts: Messages;
  /** What has just happened, to be said above. */
  readonly notice?: string | undefined;
}

/** Shows a round as it stands: its card, what came of it, or how it went. */
export async function showRound(
  interaction: AloneInteraction,
  id: string,
  showing: AloneShowing,
): Promise<void> {
  const posed = await showing.quizzing.desk.find(id);
  if (!posed) await showEnd(interaction, id, showing);
  else if (posed.round.phase === 'revealed') await showResolved(interaction, posed, showing);
  else await showCard(interaction, posed, showing);
}

/** Asks the card that a round is at. */
export async function showCard(
  interaction: AloneInteraction,
  { round, card }: Posed,
  showing: AloneShowing,
): Promise<void> {
  const { quizzing, texts, notice } = showing;
  const { id, position } = round;
  if (card === null) {
    await quizzing.desk.reveal(id, position);
    await showNext(interaction, { id, position }, { ...showing, notice: texts.round.cardGone });
    return;
  }
  const replies = await quizzing.stores.rounds.replies(id, position);
  const isHinted = replies.some(({ isHinted }) => isHinted);
  const hint = isHinted ? hintFor(card) : null;
  const shown = await interaction.editReply(cardMessage({ round, card, hint, notice, texts }));
  // From here on time counts.
  if (round.phase === 'posing') await quizzing.desk.shown(id, position, shown.id);
}

/** Goes on from a resolved card. */
export async function showNext(
  interaction: AloneInteraction,
  { id, position }: { readonly id: string; readonly position: number },
  showing: AloneShowing,
): Promise<void> {
  const next = await showing.quizzing.desk.next(id, position);
  // Pressed twice, the round is further on already.
  if (!next) await showRound(interaction, id, showing);
  else if (next.kind === 'posed') await showCard(interaction, next, showing);
  else await showEnd(interaction, id, showing);
}

/** Shows what came of the card that a round is at. */
export async function showResolved(
  interaction: AloneInteraction,
  { round: { id, position } }: Pick<Posed, 'round'>,
  showing: AloneShowing,
): Promise<void> {
  const { quizzing, texts, notice, ready } = showing;
  const revealed = await quizzing.desk.reveal(id, position);
  if (!revealed) {
    await showEnd(interaction, id, showing);
    return;
  }
  const { round, card, known, isLast } = revealed;
  const result = revealed.results.find(({ person }) => person === interaction.user.id);
  const verdict = verdictOf(revealed, result, ready);
  const isTyped = card !== null && howToAnswer(card) === 'type';
  await interaction.editReply(
    resolvedMessage({
      round,
      card,
      known,
      verdict,
      given: card !== null && howToAnswer(card) === 'recall' ? null : (result?.given ?? null),
      backIn: await minutesUntilBack(interaction.user.id, known.id, quizzing),
      mayAppeal: isTyped && (verdict === 'wrong' || verdict === 'almost'),
      isLast,
      notice,
      sourceLink: quizzing.sourceLink,
      texts,
    }),
  );
}

function verdictOf({ card }: Revealed, result: Result | undefined, { deck }: ReadyDeck): Verdict {
  const mode = card && howToAnswer(card);
  const given = result?.given ?? null;
  if (!result) return 'skipped';
  if (mode === 'recall') return result.isRight ? 'right' : 'skipped';
  if (given === null) return 'skipped';
  const grade = card !== null && mode === 'type' ? deck.grade(given, card).grade : null;
  // Said to be right by whoever typed it.
  if (result.isRight) return grade === null || grade === 'right' ? 'right' : 'appealed';
  return grade === 'almost' ? 'almost' : 'wrong';
}

const MS_A_MINUTE = 60_000;

/** Minutes until a card comes back to somebody; null if they don't have it. */
export async function minutesUntilBack(
  person: string,
  card: string,
  { stores, clock }: Pick<Quizzing, 'stores' | 'clock'>,
): Promise<number | null> {
  const memory = await stores.reviews.memoryOf(person, card);
  return memory
    ? Math.max(0, (memory.recall.due.getTime() - clock.now().getTime()) / MS_A_MINUTE)
    : null;
}

/** Shows how a round went that is over. */
export async function showEnd(
  interaction: AloneInteraction,
  id: string,
  { quizzing, texts }: Pick<AloneShowing, 'quizzing' | 'texts'>,
): Promise<void> {
  const round = await quizzing.stores.rounds.find(id);
  const isTold = round?.mode === 'alone' && round.starter === interaction.user.id;
  const message = isTold
    ? summaryMessage(await aloneSummary(round, interaction.user.id, { quizzing, texts }))
    : noticeMessage(texts.round.over);
  await interaction.editReply(message);
}
