import { MessageFlags, type ButtonInteraction, type ChatInputCommandInteraction } from 'discord.js';

import { localDay } from '../../quiz/local-day.js';
import { periodUntil, type Period } from '../../quiz/period.js';
import type { Tally } from '../../quiz/standing-store.js';
import { mostImproved, spansToCompare } from '../../quiz/standings.js';
import { streakOf } from '../../quiz/streak.js';
import { refusalOfPress } from '../refusal-of-press.js';
import { sayPrivately } from '../say-privately.js';
import { leaderboardMessage, type Board, type BoardRow } from './leaderboard-message.js';
import type { MemberNames } from './member-names.js';
import type { Quizzing } from './quizzing.js';

/** What leaderboards take. */
export interface BoardOptions extends Quizzing {
  readonly names: MemberNames;
}

/** `/quiz leaderboard`: for all of the channel to see, this week's first. */
export async function showLeaderboard(
  interaction: ChatInputCommandInteraction,
  options: BoardOptions,
): Promise<void> {
  const texts = options.textsFor(interaction);
  const { guildId, user } = interaction;
  if (guildId === null) {
    await sayPrivately(interaction, texts.progress.board.onlyInServers);
    return;
  }
  await interaction.deferReply();
  const refusal = await refusalOfPress(interaction, options);
  if (refusal !== null) {
    await sayPrivately(interaction, refusal);
    return;
  }
  const wish = { server: guildId, period: 'week', reader: user.id, isPrivate: false } as const;
  await interaction.editReply(leaderboardMessage(await boardFor(wish, options), texts));
}

/** Another time under a leaderboard: whoever asked for it turns the message, anybody else gets a copy of their own. */
export async function turnLeaderboard(
  interaction: ButtonInteraction,
  { period, asker }: { readonly period: Period; readonly asker: string },
  options: BoardOptions,
): Promise<void> {
  await interaction.deferUpdate();
  const refusal = await refusalOfPress(interaction, options);
  const { guildId, user } = interaction;
  if (refusal !== null || guildId === null) {
    if (refusal !== null) await sayPrivately(interaction, refusal);
    return;
  }
  const isOwn = user.id === asker;
  const isPrivate = !isOwn || isEphemeral(interaction);
  const board = await boardFor({ server: guildId, period, reader: user.id, isPrivate }, options);
  const message = leaderboardMessage(board, options.textsFor(interaction));
  if (isOwn) await interaction.editReply(message);
  else await sayPrivately(interaction, message);
}

function isEphemeral({ message }: ButtonInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}

const FIRST_PLACES = 10;

interface BoardWish {
  readonly server: string;
  readonly period: Period;
  readonly reader: string;
  /** Whether nobody but the reader sees it. */
  readonly isPrivate: boolean;
}

async function boardFor(
  { server, period, reader, isPrivate }: BoardWish,
  options: BoardOptions,
): Promise<Board> {
  const { stores, clock } = options;
  const now = clock.now();
  const span = periodUntil(now, period, clock.timeZone);
  const tallies = (await stores.standings.tally(server, span)).filter(({ points }) => points > 0);
  const first = tallies.slice(0, FIRST_PLACES);
  const own = tallies.slice(FIRST_PLACES).find(({ person }) => person === reader);
  const rowOf = (tally: Tally): Promise<BoardRow> =>
    boardRow(tally, { tallies, server, ...options });
  const { isHidden } = await stores.learners.find(reader);
  return {
    period,
    asker: reader,
    rows: await Promise.all(first.map(rowOf)),
    own: own ? await rowOf(own) : null,
    others: tallies.length - first.length - (own ? 1 : 0),
    improved: await improvedIn(server, now, options),
    isReaderHidden: isPrivate && isHidden,
  };
}

async function boardRow(
  { person, points, right, answered }: Tally,
  {
    tallies,
    server,
    stores,
    clock,
    names,
  }: BoardOptions & { readonly tallies: readonly Tally[]; readonly server: string },
): Promise<BoardRow> {
  const { timeZone } = await stores.learners.find(person);
  const today = localDay(clock.now(), timeZone ?? clock.timeZone);
  const days = await stores.reviews.daysOf(person, server);
  return {
    place: 1 + tallies.filter((other) => other.points > points).length,
    name: await names.of(server, person),
    points,
    share: right / answered,
    streak: streakOf(days, today).length,
  };
}

async function improvedIn(
  server: string,
  now: Date,
  { stores, names }: BoardOptions,
): Promise<Board['improved']> {
  const { lately, before } = spansToCompare(now);
  const { standings } = stores;
  const improved = mostImproved(
    await standings.tally(server, lately),
    await standings.tally(server, before),
  );
  if (!improved) return null;
  const name = await names.of(server, improved.person);
  return name === null ? null : { ...improved, name };
}
