import {
  MessageFlags,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';

import type { DeckTopic } from '../../quiz/deck-scope.js';
import { memoryByCard } from '../../quiz/choose-cards.js';
import { progressOf } from '../../quiz/forecast.js';
import { endOfLocalDay } from '../../quiz/local-day.js';
import { stillAsked } from '../../quiz/still-asked.js';
import { noticeMessage, type BotMessage } from '../answer-message.js';
import { refusalOfPress } from '../refusal-of-press.js';
import type { Quizzing, ReadyDeck } from './quizzing.js';
import { readyDeck } from './ready-deck.js';
import { topicsMessage, type TopicProgress } from './topics-message.js';

/** `/quiz topics`: shows somebody what the notes can quiz them on, privately. */
export async function showTopics(
  interaction: ChatInputCommandInteraction,
  quizzing: Quizzing,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply(await pageFor(interaction, 0, quizzing));
}

/** Another page of the topics. */
export async function turnTopics(
  interaction: ButtonInteraction,
  page: number,
  quizzing: Quizzing,
): Promise<void> {
  await interaction.deferUpdate();
  await interaction.editReply(await pageFor(interaction, page, quizzing));
}

async function pageFor(
  interaction: BaseInteraction,
  page: number,
  quizzing: Quizzing,
): Promise<BotMessage> {
  const refusal = await refusalOfPress(interaction, quizzing);
  if (refusal !== null) return noticeMessage(refusal);
  const texts = quizzing.textsFor(interaction);
  const ready = await readyDeck(quizzing, texts);
  if (typeof ready === 'string') return noticeMessage(ready);
  return topicsMessage({ ...(await topicsFor(interaction.user.id, ready, quizzing)), page, texts });
}

/** With fewer notes their headings are listed as well. */
const FEWEST_NOTES = 5;

/** Of many notes only these: nobody turns dozens of pages, and a smaller topic is found while typing. */
function topicsWorthListing(topics: readonly DeckTopic[]): readonly DeckTopic[] {
  const notes = topics.filter(({ headings }) => headings.length === 0);
  return notes.length < FEWEST_NOTES ? topics : notes;
}

async function topicsFor(
  person: string,
  { deck, scopes }: ReadyDeck,
  { stores, clock }: Pick<Quizzing, 'stores' | 'clock'>,
): Promise<{ readonly topics: readonly TopicProgress[]; readonly cards: number }> {
  const { timeZone } = await stores.learners.find(person);
  const endOfDay = endOfLocalDay(clock.now(), timeZone ?? clock.timeZone);
  const retired = await stores.cards.retired();
  const memories = stillAsked(await stores.reviews.memoriesOf(person), {
    cards: deck.cards,
    retired,
  });
  // By card, because there may be thousands of topics.
  const byCard = memoryByCard(memories);
  const topics = topicsWorthListing(scopes.topics()).flatMap(({ name, cards }): TopicProgress[] => {
    const asked = cards.filter((id) => !retired.has(id));
    if (asked.length === 0) return [];
    const known = asked.flatMap((id) => byCard.get(id) ?? []);
    const progress = progressOf(
      asked.map((id) => ({ id })),
      known,
    );
    return [{ name, progress, due: known.filter(({ recall }) => recall.due < endOfDay).length }];
  });
  return { topics, cards: deck.cards.filter(({ id }) => !retired.has(id)).length };
}
