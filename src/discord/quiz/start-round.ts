import { MessageFlags, type ChatInputCommandInteraction } from 'discord.js';

import type { Messages } from '../../messages/messages.js';
import { CARD_KINDS } from '../../quiz/card.js';
import type { ScopeWish } from '../../quiz/deck-scope.js';
import { nextDue } from '../../quiz/next-due.js';
import type { RoundWish, Started } from '../../quiz/round-desk.js';
import { ROUND_MODES, type RoundMode } from '../../quiz/round.js';
import { noticeMessage, type BotMessage } from '../answer-message.js';
import type { PressInteraction } from '../command.js';
import { refusalOfPress } from '../refusal-of-press.js';
import { sayPrivately } from '../say-privately.js';
import { rowsOf, wordButton } from '../message-parts.js';
import { channelObstacle } from './channel-obstacle.js';
import { cardText } from './card-parts.js';
import type { QuizRuns } from './quiz-command.js';
import type { Quizzing } from './quizzing.js';
import { readyDeck } from './ready-deck.js';
import { idOfAlone } from './round-ids.js';
import { showCard, type AloneShowing } from './show-alone.js';

const CARDS = 10;
/** As many as one can stand at once; a button goes on with the rest. */
export const CARDS_TO_REVIEW = 20;

/** What to be asked alone. */
export type AloneWish = Pick<RoundWish, 'pick' | 'scope' | 'kind' | 'count'>;

/** `/quiz start`, `/quiz due` and `/quiz missed`. */
export function startRounds(quizzing: Quizzing): Pick<QuizRuns, 'start' | 'due' | 'missed'> {
  const review = (pick: 'due' | 'missed') => (interaction: ChatInputCommandInteraction) =>
    startAlone(interaction, { pick, scope: { kind: 'all' }, count: CARDS_TO_REVIEW }, quizzing);
  return {
    start: (interaction) => start(interaction, quizzing),
    due: review('due'),
    missed: review('missed'),
  };
}

async function start(interaction: ChatInputCommandInteraction, quizzing: Quizzing): Promise<void> {
  const { options } = interaction;
  const texts = quizzing.textsFor(interaction);
  const scope = scopeIn(interaction);
  if (scope === 'several') {
    await sayPrivately(interaction, texts.round.oneOfThem);
    return;
  }
  const wish: AloneWish = {
    pick: 'any',
    scope,
    kind: CARD_KINDS.find((kind) => kind === options.getString('kind')),
    count: options.getInteger('cards') ?? CARDS,
  };
  const mode = ROUND_MODES.find((each) => each === options.getString('mode')) ?? 'alone';
  if (mode === 'alone') await startAlone(interaction, wish, quizzing);
  else await startForAll(interaction, { ...wish, mode }, quizzing);
}

/** The part of the cards that is asked for. */
function scopeIn({ options }: ChatInputCommandInteraction): ScopeWish | 'several' {
  const named = (['topic', 'tag', 'note'] as const).flatMap((kind): ScopeWish[] => {
    const name = options.getString(kind)?.trim() ?? '';
    return name === '' ? [] : [{ kind, name }];
  });
  return named.length > 1 ? 'several' : (named[0] ?? { kind: 'all' });
}

/**
 * Starts a round for who used a command, a button or a menu, in a message of its own: private in a server, an
 * ordinary one in a private message. Acknowledges the interaction, unless that was done with `deferReply`.
 */
export async function startAlone(
  interaction: ChatInputCommandInteraction | PressInteraction,
  wish: AloneWish,
  quizzing: Quizzing,
): Promise<void> {
  if (!interaction.deferred) await deferFor(interaction);
  const texts = quizzing.textsFor(interaction);
  const refusal = await refusalOfPress(interaction, quizzing);
  const ready = refusal ?? (await readyDeck(quizzing, texts));
  if (typeof ready === 'string') await interaction.editReply(noticeMessage(ready));
  else await beginAlone(interaction, wish, { quizzing, ready, texts });
}

/** In a server only the person sees it; alone with the bot, everything is private. */
async function deferFor(
  interaction: ChatInputCommandInteraction | PressInteraction,
): Promise<void> {
  const isPrivate = interaction.guildId === null;
  await interaction.deferReply(isPrivate ? {} : { flags: MessageFlags.Ephemeral });
}

/** Begins a round in the message of an interaction that was acknowledged. */
export async function beginAlone(
  interaction: ChatInputCommandInteraction | PressInteraction,
  { pick, scope, kind, count }: AloneWish,
  showing: AloneShowing,
): Promise<void> {
  const { quizzing, texts } = showing;
  const wish: RoundWish = { pick, scope, kind, count, mode: 'alone', ...whereOf(interaction) };
  const started = await quizzing.desk.start(wish);
  if (started.kind === 'started') await showCard(interaction, started.posed, showing);
  else {
    const said = notStarted(started, {
      wish,
      now: quizzing.clock.now(),
      zone: await zoneOf(wish.person, quizzing),
      texts,
    });
    await interaction.editReply(said);
  }
}

function whereOf(
  interaction: ChatInputCommandInteraction | PressInteraction,
): Pick<RoundWish, 'person' | 'server' | 'channel' | 'locale'> {
  const { user, guildId, channelId, locale } = interaction;
  return { person: user.id, server: guildId, channel: channelId, locale };
}

async function zoneOf(person: string, { stores, clock }: Quizzing): Promise<string> {
  return (await stores.learners.find(person)).timeZone ?? clock.timeZone;
}

interface NotStartedOptions {
  readonly wish: RoundWish;
  readonly now: Date;
  readonly zone: string;
  readonly texts: Messages;
}

/** Says why there is no round, and what there could be instead. */
function notStarted(
  started: Exclude<Started, { readonly kind: 'started' }>,
  options: NotStartedOptions,
): BotMessage {
  const { wish, texts } = options;
  const { round } = texts;
  switch (started.kind) {
    case 'busy':
      return noticeMessage(round.busy);
    case 'unknown-part':
      return noticeMessage(unknownPart(wish.scope, started.near, texts));
    case 'no-cards':
      return noticeMessage(wish.mode === 'alone' ? round.noCards : round.noCardsForAll);
    case 'nothing-missed':
      return noticeMessage(round.nothingMissed);
    case 'nothing-due':
      return nothingDue(started, options);
  }
}

const LONGEST_NAME = 200;

function unknownPart(scope: ScopeWish, near: readonly string[], { round }: Messages): string {
  if (scope.kind === 'all' || scope.kind === 'section') return round.notAsked;
  const shown = (name: string): string => cardText(name, LONGEST_NAME);
  return round.unknown[scope.kind](shown(scope.name), near.map(shown));
}

function nothingDue(
  { next, fresh }: Extract<Started, { readonly kind: 'nothing-due' }>,
  { wish, now, zone, texts }: NotStartedOptions,
): BotMessage {
  const { round } = texts;
  const due = next && nextDue([next], { now, timeZone: zone });
  const lines = [
    round.nothingDue,
    ...(due ? [round.nextCards(due.days)] : []),
    ...(fresh > 0 ? [round.freshCards(fresh)] : []),
  ];
  const { flags, components } = noticeMessage(lines.join('\n'));
  const id = idOfAlone({ action: 'begin', pick: 'any', count: CARDS, person: wish.person });
  return {
    flags,
    components: [
      ...components,
      ...(fresh > 0 ? rowsOf([wordButton(id, round.buttons.fresh)]) : []),
    ],
  };
}

/** Starts a round for all of the channel. */
async function startForAll(
  interaction: ChatInputCommandInteraction,
  asked: AloneWish & { readonly mode: RoundMode },
  quizzing: Quizzing,
): Promise<void> {
  const texts = quizzing.textsFor(interaction);
  const obstacle = channelObstacle(interaction, texts);
  if (obstacle !== null) {
    await sayPrivately(interaction, obstacle);
    return;
  }
  await deferFor(interaction);
  const refusal = await refusalOfPress(interaction, quizzing);
  const ready = refusal ?? (await readyDeck(quizzing, texts));
  if (typeof ready === 'string') {
    await interaction.editReply(noticeMessage(ready));
    return;
  }
  const wish: RoundWish = { ...asked, ...whereOf(interaction) };
  const started = await quizzing.desk.start(wish);
  const now = quizzing.clock.now();
  const said =
    started.kind === 'started'
      ? noticeMessage(await begin(started.posed.round, { quizzing, texts }))
      : notStarted(started, { wish, now, zone: quizzing.clock.timeZone, texts });
  await interaction.editReply(said);
}

/** Shows the first card to all, and says how that went. */
async function begin(
  { id, cards }: { readonly id: string; readonly cards: readonly string[] },
  { quizzing, texts }: { readonly quizzing: Quizzing; readonly texts: Messages },
): Promise<string> {
  return (await quizzing.rounds.begin(id)) ? texts.round.begun(cards.length) : texts.round.notBegun;
}
