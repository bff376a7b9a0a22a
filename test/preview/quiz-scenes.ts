import { ComponentType } from 'discord.js';

import { reminderMessage } from '../../src/discord/quiz/reminders.js';
import { english } from '../../src/messages/english.js';
import type { CardKind } from '../../src/quiz/card.js';
import { buttonsOf, textOf } from '../helpers/discord-reading.js';
import type {
  InteractionHandle,
  LoopbackDiscord,
  ShownForm as OpenedForm,
  StoredMessage,
} from '../helpers/loopback-discord.js';
import { BOT, byBot, byBotTo, CHANNEL, inChannel, type Player, PLAYERS } from './preview-people.js';
import type { MessageBody, Scene, Shown, ShownForm } from './shown.js';

/** A card, as `footnote quiz --list --json` tells it. */
export interface ListedCard {
  readonly id: string;
  readonly kind: CardKind;
  readonly prompt: string;
  readonly answers: readonly [string, ...string[]];
  readonly choices: readonly string[] | null;
  readonly path: string;
  readonly topic: readonly string[];
}

/** Notes of whose cards the pictures are. */
export const NOTES_OF_SCENES: readonly string[] = [
  'streaming/kinesis.md',
  'formats-and-compression.md',
  'analytics/redshift.md',
];

const DESKTOP = ['desktop'] as const;
const BOTH = ['desktop', 'phone'] as const;

const { round, group } = english;
const START = '/quiz start';

/** Lets people be quizzed, in every mode, and look at how they stand. */
export async function quizScenes(
  discord: LoopbackDiscord,
  cards: readonly ListedCard[],
): Promise<Scene[]> {
  const table = new QuizTable(discord, cards);
  return [
    await alone(table),
    await typed(table),
    ...(await together(table)),
    await race(table),
    { name: 'quiz-stats', looks: BOTH, shown: [await table.shownFor('quiz', 'stats')] },
    {
      name: 'quiz-leaderboard',
      looks: DESKTOP,
      shown: [await table.shownFor('quiz', 'leaderboard')],
    },
    { name: 'quiz-topics', looks: DESKTOP, shown: [await table.shownFor('quiz', 'topics')] },
    { name: 'quiz-reminder', looks: DESKTOP, shown: await reminder(table) },
    { name: 'privacy', looks: DESKTOP, shown: [await table.shownFor('privacy', 'show')] },
  ];
}

async function alone(table: QuizTable): Promise<Scene> {
  const topic = 'Record size and retention';
  const card = await table.startUntil('365 days', { topic, kind: 'cloze' });
  const shown = byBotTo(START, card);
  const resolved = await table.press('Mira', card, '365 days');
  return { name: 'quiz-alone', looks: BOTH, shown: [shown, byBot(resolved)] };
}

async function typed(table: QuizTable): Promise<Scene> {
  const card = await table.startUntil('The Redshift Data API', {
    topic: 'Connecting from a notebook',
    kind: 'question',
  });
  const form = await table.openForm('Mira', card, round.buttons.answer);
  const answer = 'redshift data-api';
  const resolved = await table.submit(form, answer);
  return { name: 'quiz-typed', looks: DESKTOP, shown: [formShown(form, answer), byBot(resolved)] };
}

async function together(table: QuizTable): Promise<Scene[]> {
  const topic = 'Record size and retention';
  const options = { mode: 'together', topic, kind: 'cloze' };
  let card = await table.startUntil('24 hours', options);
  await table.press('Jonas', card, '24 hours');
  await table.press('Tom', card, '48 hours');
  const chosen = await table.press('Mira', card, '24 hours');
  const open = await table.until(card, group.answers(3));
  const scenes: Scene[] = [
    { name: 'quiz-together', looks: DESKTOP, shown: [byBot(open), byBot(chosen)] },
  ];
  await table.press('Aylin', card, round.buttons.hint);
  await table.press('Aylin', card, '24 hours');
  await table.press('Sofía', card, '12 hours');
  await table.press('Tom', card, '24 hours');
  for (let at = 1; ; at += 1) {
    const resolved = await table.hurry(card, group.buttons.reveal, '✅');
    if (at === 1) {
      scenes.push({ name: 'quiz-together-resolved', looks: BOTH, shown: [byBot(resolved)] });
    }
    const isLast = buttonsOf(resolved).some(({ label }) => label === group.buttons.scores);
    card = await table.goOn(resolved, isLast ? group.buttons.scores : group.buttons.next);
    if (isLast) break;
    const { answers, choices } = table.cardOf(card);
    const wrong = choices?.find((choice) => choice !== answers[0]) ?? '';
    await table.press('Jonas', card, at === 3 ? wrong : answers[0]);
    await table.press('Aylin', card, at === 3 ? wrong : answers[0]);
    await table.press('Mira', card, at === 2 ? answers[0] : wrong);
    await table.press('Tom', card, wrong);
  }
  return [...scenes, { name: 'quiz-together-end', looks: DESKTOP, shown: [byBot(card)] }];
}

async function race(table: QuizTable): Promise<Scene> {
  const options = { mode: 'race', topic: 'Compression', kind: 'table' };
  const card = await table.startUntil('bzip2', options);
  await table.press('Tom', card, 'gzip');
  await table.press('Aylin', card, 'bzip2');
  await table.press('Jonas', card, 'bzip2');
  const resolved = await table.until(card, '✅');
  await table.goOn(resolved, group.buttons.stop);
  return { name: 'quiz-race', looks: DESKTOP, shown: [byBot(resolved)] };
}

/** The first private message, which is sent at once, and a later one, for which nobody waits here. */
async function reminder(table: QuizTable): Promise<Shown[]> {
  const hello = await table.switchOnReminders();
  const body = reminderMessage(7, english) as MessageBody;
  return [byBot(hello), { kind: 'message', author: BOT, body }];
}

function formShown({ customId, title, components }: OpenedForm, typed: string): ShownForm {
  const form: unknown = JSON.parse(
    JSON.stringify({ custom_id: customId, title, components }),
    (_, value: unknown) =>
      isObject(value) && value['type'] === ComponentType.TextInput
        ? { ...value, value: typed }
        : value,
  );
  return { kind: 'form', app: BOT, form: form as ShownForm['form'] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whatever chance draws: after so many rounds the wanted card came first. */
const MOST_STARTS = 60;

/** People at quizzes. */
class QuizTable {
  readonly #discord: LoopbackDiscord;
  readonly #cards: readonly ListedCard[];

  constructor(discord: LoopbackDiscord, cards: readonly ListedCard[]) {
    this.#discord = discord;
    this.#cards = cards;
  }

  /** The first card of a round, started anew until it is one with that answer. */
  async startUntil(
    answer: string,
    options: Readonly<Record<string, string | number>>,
  ): Promise<StoredMessage> {
    for (let starts = 0; starts < MOST_STARTS; starts += 1) {
      const card = await this.#start(options);
      if (this.cardOf(card).answers[0].replace(/\.$/, '') === answer) return card;
      await (await this.#use('quiz', 'stop')).finalMessage();
    }
    throw new Error(`No round began with a card whose answer is “${answer}”.`);
  }

  async #start(options: Readonly<Record<string, string | number>>): Promise<StoredMessage> {
    const before = this.#public().length;
    const started = await (await this.#use('quiz', 'start', options)).finalMessage();
    if (options['mode'] === undefined) return started;
    const card = await this.#discord.until('a card for all', () => this.#public()[before]);
    // Shown once more when it is known when it is resolved.
    return this.until(card, '<t:');
  }

  /** The card that a message asks. */
  cardOf(message: StoredMessage): ListedCard {
    const said = lettersOf(textOf(message));
    const labels = buttonsOf(message).map(({ label }) => label);
    const card = this.#cards.find(
      ({ prompt, choices }) =>
        said.includes(lettersOf(prompt)) &&
        (choices ?? []).every((choice) => labels.includes(choice)),
    );
    if (!card) throw new Error(`This asks no card that is known: ${textOf(message)}`);
    return card;
  }

  /** Presses a button by its words; returns the message that it changed or that came of it. */
  async press(player: Player, message: StoredMessage, label: string): Promise<StoredMessage> {
    return (await this.#pressed(player, message, label)).finalMessage();
  }

  async openForm(player: Player, message: StoredMessage, label: string): Promise<OpenedForm> {
    return (await this.#pressed(player, message, label)).form();
  }

  async submit(form: OpenedForm, answer: string): Promise<StoredMessage> {
    return (await this.#discord.submit({ form, values: { answer } })).finalMessage();
  }

  /** Presses a button that changes the message for all. */
  async hurry(message: StoredMessage, label: string, text: string): Promise<StoredMessage> {
    await this.#pressed('Mira', message, label);
    return this.until(message, text);
  }

  /** Presses a button after which there is another message for all. */
  async goOn(message: StoredMessage, label: string): Promise<StoredMessage> {
    const before = this.#public().length;
    await this.#pressed('Mira', message, label);
    return this.#discord.until('the next message for all', () => this.#public()[before]);
  }

  /** A message once it holds a text. */
  async until({ id }: StoredMessage, text: string): Promise<StoredMessage> {
    return this.#discord.until(`a message with ${text}`, () => {
      const now = this.#discord.message(id);
      return now && textOf(now).includes(text) ? now : undefined;
    });
  }

  /** What somebody is shown who uses a command. */
  async shownFor(command: string, subcommand: string): Promise<Shown> {
    const message = await (await this.#use(command, subcommand)).finalMessage();
    return byBotTo(`/${command} ${subcommand}`, message);
  }

  async switchOnReminders(): Promise<StoredMessage> {
    await (await this.#use('quiz', 'reminders', { on: true })).finalMessage();
    return this.#discord.until('a private message', () =>
      this.#discord.privateMessagesOf(PLAYERS.Mira).at(-1),
    );
  }

  #use(
    command: string,
    subcommand: string,
    options: Readonly<Record<string, string | number | boolean>> = {},
  ): Promise<InteractionHandle> {
    return this.#discord.slash({ ...inChannel('Mira'), command, subcommand, options });
  }

  #pressed(player: Player, message: StoredMessage, label: string): Promise<InteractionHandle> {
    const now = this.#discord.message(message.id) ?? message;
    const button = buttonsOf(now).find((each) => each.label === label)?.customId;
    if (button === undefined) throw new Error(`There is no button ${label}: ${textOf(now)}`);
    return this.#discord.press({ ...inChannel(player), message: now, button });
  }

  /** The bot's messages that all see. */
  #public(): readonly StoredMessage[] {
    return this.#discord
      .messagesIn(CHANNEL)
      .filter(
        ({ authorId, visibleTo }) => authorId === this.#discord.botId && visibleTo === undefined,
      );
  }
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
