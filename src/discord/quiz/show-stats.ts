import {
  MessageFlags,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';

import type { DeckTopic } from '../../quiz/deck-scope.js';
import { forecast, progressOf, retention } from '../../quiz/forecast.js';
import { hardestTopics } from '../../quiz/hardest-topics.js';
import { localDay } from '../../quiz/local-day.js';
import { periodUntil } from '../../quiz/period.js';
import type { Review } from '../../quiz/review.js';
import { stillAsked } from '../../quiz/still-asked.js';
import { streakOf } from '../../quiz/streak.js';
import { noticeMessage, type BotMessage } from '../answer-message.js';
import { refusalOfPress } from '../refusal-of-press.js';
import { sayPrivately } from '../say-privately.js';
import type { Quizzing, ReadyDeck } from './quizzing.js';
import { readyDeck } from './ready-deck.js';
import { statsMessage, type Stats } from './stats-message.js';

/** `/quiz stats`: shows somebody how they stand, privately. */
export async function showStats(
  interaction: ChatInputCommandInteraction,
  quizzing: Quizzing,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const refusal = await refusalOfPress(interaction, quizzing);
  const message =
    refusal === null ? await messageFor(interaction, quizzing) : noticeMessage(refusal);
  await interaction.editReply(message);
}

/** “Hide me from leaderboards”, and back. */
export async function hideFromBoards(
  interaction: ButtonInteraction,
  isHidden: boolean,
  quizzing: Quizzing,
): Promise<void> {
  await interaction.deferUpdate();
  const refusal = await refusalOfPress(interaction, quizzing);
  if (refusal !== null) {
    await sayPrivately(interaction, refusal);
    return;
  }
  await quizzing.stores.learners.set(interaction.user.id, { isHidden });
  await interaction.editReply(await messageFor(interaction, quizzing));
}

async function messageFor(interaction: BaseInteraction, quizzing: Quizzing): Promise<BotMessage> {
  const texts = quizzing.textsFor(interaction);
  const ready = await readyDeck(quizzing, texts);
  if (typeof ready === 'string') return noticeMessage(ready);
  const { user, guildId } = interaction;
  return statsMessage(await statsOf(user.id, guildId, { ...quizzing, ready }), texts);
}

const MOST_HARDEST = 3;
/** What was missed earlier may be known by now. */
const HARDEST_DAYS = 60;
const MS_A_DAY = 24 * 60 * 60_000;

async function statsOf(
  person: string,
  server: string | null,
  { stores, clock, ready }: Pick<Quizzing, 'stores' | 'clock'> & { readonly ready: ReadyDeck },
): Promise<Stats> {
  const now = clock.now();
  const learner = await stores.learners.find(person);
  const timeZone = learner.timeZone ?? clock.timeZone;
  const retired = await stores.cards.retired();
  const cards = ready.deck.cards.filter(({ id }) => !retired.has(id));
  const memories = stillAsked(await stores.reviews.memoriesOf(person), { cards, retired });
  const reviews = await stores.reviews.reviewsOf(person, new Date(0));
  const days = await stores.reviews.daysOf(person, server);
  return {
    person,
    progress: progressOf(cards, memories),
    retention: retention(reviews, now),
    forecast: forecast(memories, { now, timeZone }),
    streak: streakOf(days, localDay(now, timeZone)),
    points: server === null ? null : await pointsOf(person, server, { stores, clock }),
    hardest: hardestTopics(belowNotes(ready.scopes.topics()), latelyOf(reviews, now), MOST_HARDEST),
    isHidden: learner.isHidden,
  };
}

/** Topics that say of which note they are: “The engine” alone tells nobody which. */
function belowNotes(topics: readonly DeckTopic[]): readonly DeckTopic[] {
  const notes = new Map(
    topics.filter(({ headings }) => headings.length === 0).map(({ path, name }) => [path, name]),
  );
  return topics.map((topic) => {
    const note = notes.get(topic.path);
    return note === undefined || topic.name.includes(note)
      ? topic
      : { ...topic, name: `${note} › ${topic.name}` };
  });
}

async function pointsOf(
  person: string,
  server: string,
  { stores, clock }: Pick<Quizzing, 'stores' | 'clock'>,
): Promise<Stats['points']> {
  const of = async (period: 'week' | 'all'): Promise<number> => {
    const span = periodUntil(clock.now(), period, clock.timeZone);
    return (await stores.standings.tallyOf(person, server, span)).points;
  };
  return { all: await of('all'), week: await of('week') };
}

function latelyOf(reviews: readonly Review[], now: Date): readonly Review[] {
  const since = new Date(now.getTime() - HARDEST_DAYS * MS_A_DAY);
  return reviews.filter(({ at }) => at >= since);
}
