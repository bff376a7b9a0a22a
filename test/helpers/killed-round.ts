import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { expect } from 'vitest';

import { cardText } from '../../src/discord/quiz/card-parts.js';
import { english } from '../../src/messages/english.js';
import type { Review } from '../../src/quiz/review.js';
import type { RoundScore } from '../../src/quiz/round-store.js';
import type { Reply, Round } from '../../src/quiz/round.js';
import { openStores } from '../../src/stores.js';
import { buttonsOf, textOf } from './discord-reading.js';
import { type FootnoteProcess, runCommand, startMain } from './footnote-process.js';
import { ASKER, type LoopbackDiscord, openLoopbackDiscord } from './loopback-discord.js';
import type { StoredMessage } from './loopback-discord.js';
import { createWorkspace, type Workspace } from './workspace.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
/** Everybody answers each card once. */
const PLAYERS = 15;
const CARDS = 3;

/** A reply of which somebody was told that it counts. */
interface Acknowledged {
  readonly position: number;
  readonly person: string;
  readonly told: string;
}

/** What the database says of one card of a round. */
interface KeptCard {
  readonly replies: readonly Reply[];
  readonly reviews: readonly Review[];
}

/** A round for all, played with the real process, which may be killed in the middle. */
export class KilledRound implements AsyncDisposable {
  readonly discord: LoopbackDiscord;
  readonly acknowledged: Acknowledged[] = [];
  /** How many replies were answered, with whatever. */
  answered = 0;
  readonly #place: Workspace;
  #bot: FootnoteProcess;

  private constructor(place: Workspace, discord: LoopbackDiscord) {
    this.#place = place;
    this.discord = discord;
    this.#bot = this.#launch();
  }

  static async open(): Promise<KilledRound> {
    const place = await createWorkspace('sample');
    expect(await runCommand(['index'], { cwd: place.folder })).toMatchObject({ code: 0 });
    const discord = await openLoopbackDiscord({ guilds: [{ id: GUILD, channels: [CHANNEL] }] });
    return new KilledRound(place, discord);
  }

  /** Has somebody start a round, without waiting for anything of it. */
  async begin(): Promise<void> {
    await this.discord.slash({
      command: 'quiz',
      subcommand: 'start',
      guild: GUILD,
      options: { mode: 'together', cards: CARDS },
    });
  }

  /** The bot's messages that all see, the oldest first. */
  get shown(): readonly StoredMessage[] {
    return this.discord
      .messagesIn(CHANNEL)
      .filter(
        ({ authorId, visibleTo }) => authorId === this.discord.botId && visibleTo === undefined,
      );
  }

  get end(): StoredMessage | undefined {
    return this.shown.find((message) => textOf(message).includes(english.group.ended));
  }

  /** Waits for a message on which something can be done. */
  async withButton(start: string): Promise<StoredMessage> {
    return this.discord.until(`a button ${start}`, () =>
      this.shown.find((message) => this.#buttonOf(message, start) !== undefined),
    );
  }

  /** Presses a button, as who started the round, without waiting for what it does. */
  async press(start: string): Promise<void> {
    const message = await this.withButton(start);
    await this.discord.press({ message, button: start, user: ASKER });
  }

  /** Has everybody answer a card at once, and takes note of who is told that it counts. */
  answerAll(message: StoredMessage): Promise<void>[] {
    return Array.from({ length: PLAYERS }, (_, number) => this.#answer(message, number));
  }

  /** Has everybody answer the card that is open, and waits until all are told that it counts. */
  async answerOpen(): Promise<void> {
    await Promise.all(this.answerAll(await this.withButton('group:reveal:')));
  }

  /** Kills the process without warning. */
  async kill(): Promise<void> {
    this.#bot.child.kill('SIGKILL');
    await this.#bot.finished;
    // What would be sent to a connection that is dead already, nobody would ever get.
    await this.discord.until('the connection to break', () =>
      this.discord.gateway.isOnline ? undefined : true,
    );
  }

  restart(): void {
    this.#bot = this.#launch();
  }

  /** Plays on until the end is told. */
  async playToTheEnd(): Promise<void> {
    const used = new Set<string>();
    const next = (): { readonly message?: StoredMessage; readonly id?: string } | undefined => {
      if (this.end) return {};
      for (const message of this.shown) {
        const id =
          this.#buttonOf(message, 'group:reveal:') ?? this.#buttonOf(message, 'group:next:');
        if (id !== undefined && !used.has(id)) return { message, id };
      }
      return undefined;
    };
    for (;;) {
      const { message, id } = await this.discord.until('the round to go on', next);
      if (!message || id === undefined) return;
      used.add(id);
      if (id.startsWith('group:reveal:')) {
        // After a crash it may be resolved already; then this is too late for everybody.
        await Promise.all(this.answerAll(message));
      }
      await this.discord.press({ message, button: id, user: ASKER });
    }
  }

  /** What the database says of the round. */
  async kept(): Promise<{
    readonly round: Round | undefined;
    readonly cards: readonly KeptCard[];
    readonly scores: readonly RoundScore[];
    readonly isTold: boolean;
  }> {
    await using stores = await openStores({
      databaseUrl: `file:${join(this.#place.folder, 'data/footnote.db')}`,
    });
    const { rounds } = stores.quiz;
    const id = this.#roundId();
    const cards = await Promise.all(
      Array.from({ length: CARDS }, async (_, position) => ({
        replies: await rounds.replies(id, position),
        reviews: await rounds.reviews(id, position),
      })),
    );
    return {
      round: await rounds.find(id),
      cards,
      scores: await rounds.scores(id),
      isTold: (await rounds.listUntold()).length === 0,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await this.discord.close();
    await this.#place.remove();
  }

  #launch(): FootnoteProcess {
    const { token, url } = this.discord;
    return startMain({
      cwd: this.#place.folder,
      env: { DISCORD_TOKEN: token, DISCORD_API_URL: url },
    });
  }

  async #answer(message: StoredMessage, number: number): Promise<void> {
    const user = String(710_000_000_000_000_000n + BigInt(number));
    const position = Number(this.#buttonOf(message, 'group:reveal:')?.split(':')[3]);
    const choices = buttonsOf(message).flatMap(({ customId }) =>
      customId?.startsWith('group:choose:') === true ? [customId] : [],
    );
    const chosen = choices[number % choices.length];
    const pressed = await this.discord.press({ message, button: chosen ?? 'group:type:', user });
    const sent =
      chosen === undefined
        ? await this.discord.submit({
            form: await pressed.form(),
            values: { answer: `Answer ${String(number)}` },
          })
        : pressed;
    const told = textOf(await sent.finalMessage());
    this.answered += 1;
    const { group } = english;
    if (told !== group.tooLate && told !== group.over) {
      this.acknowledged.push({ position, person: user, told });
    }
  }

  #buttonOf(message: StoredMessage, start: string): string | undefined {
    return buttonsOf(message).find(({ customId }) => customId?.startsWith(start))?.customId;
  }

  #roundId(): string {
    const ids = this.shown.flatMap(buttonsOf).map(({ customId = '' }) => customId.split(':')[2]);
    return ids.find((id) => id !== undefined) ?? '';
  }
}

/** When the process dies, from the start of a round on. */
export const KILL_MOMENTS = {
  'as the first card is sent': async (round: KilledRound) => {
    await round.begin();
    await round.discord.request('POST', /^\/channels\/\d+\/messages$/);
  },
  'as the first card is open': async (round: KilledRound) => {
    await round.begin();
    await round.discord.request('PATCH', /^\/channels\/\d+\/messages\/\d+$/);
  },
  'as the first answers arrive': async (round: KilledRound) => {
    await round.begin();
    underWay(round.answerAll(await round.withButton('group:reveal:')));
    await round.discord.until('an answer', () =>
      round.acknowledged.length > 0 ? true : undefined,
    );
  },
  'as most have answered': async (round: KilledRound) => {
    await round.begin();
    underWay(round.answerAll(await round.withButton('group:reveal:')));
    await round.discord.until('most answers', () =>
      round.acknowledged.length > 10 ? true : undefined,
    );
  },
  'as the card is to be resolved': async (round: KilledRound) => {
    await round.begin();
    await round.answerOpen();
    await round.press('group:reveal:');
  },
  'while answers come and the card is resolved': async (round: KilledRound) => {
    await round.begin();
    const message = await round.withButton('group:reveal:');
    underWay(round.answerAll(message));
    await round.press('group:reveal:');
    await round.discord.until('an answer', () => (round.answered > 0 ? true : undefined));
  },
  'after the reveal': async (round: KilledRound) => {
    await round.begin();
    await round.answerOpen();
    await round.press('group:reveal:');
    await round.withButton('group:next:');
  },
  'as it goes on to the next card': async (round: KilledRound) => {
    await round.begin();
    await round.answerOpen();
    await round.press('group:reveal:');
    await round.press('group:next:');
  },
  'as it is stopped': async (round: KilledRound) => {
    await round.begin();
    await round.answerOpen();
    await round.press('group:reveal:');
    await round.press('group:next:');
    await round.withButton('group:reveal:');
    await round.press('group:stop:');
  },
  'as the end is told': async (round: KilledRound) => {
    await round.begin();
    for (let card = 0; card < CARDS; card += 1) {
      await round.answerOpen();
      await round.press('group:reveal:');
      await round.press('group:next:');
    }
    await round.discord.until('the end', () => round.end);
  },
} satisfies Readonly<Record<string, (round: KilledRound) => Promise<void>>>;

/** What was under way when the process died is never answered, and nobody was told that it counts. */
function underWay(work: readonly Promise<void>[]): void {
  for (const each of work) each.catch(() => undefined);
}

/** Plays a round with a kill after each of some acts, and checks that nothing is lost and that it ends properly. */
export async function playThroughKills(
  ...acts: readonly ((round: KilledRound) => Promise<void>)[]
): Promise<void> {
  await using round = await KilledRound.open();
  for (const act of acts) {
    await act(round);
    await round.kill();
    round.restart();
  }
  await round.playToTheEnd();
  await round.discord.until('the end', () => round.end);
  // What is under the cards changes a moment after the end is told.
  await round.discord.until('nothing to be left that can be pressed in vain', () =>
    round.shown.every((message) =>
      buttonsOf(message).every(({ customId }) => !/^group:(?!choose|type)/.test(customId ?? '')),
    )
      ? true
      : undefined,
  );
  // That it was told is noted a moment after it is.
  while (!(await round.kept()).isTold) await delay(20);
  const { shown } = round;
  const { cards, scores, ...kept } = await round.kept();
  await round.kill();
  expect(kept).toMatchObject({ round: { phase: 'ended' } });

  const { group } = english;
  // Of several answers the latest counts.
  const latest = new Map(
    round.acknowledged.map((each) => [`${String(each.position)} ${each.person}`, each]),
  );
  const lost = [...latest.values()].filter(({ position, person, told }) => {
    const reply = cards[position]?.replies.find((each) => each.person === person);
    const text = cardText(reply?.given ?? '');
    return told !== group.chosen(text) && told !== group.typed(text);
  });
  expect(lost).toEqual([]);
  for (const { replies, reviews } of cards) {
    // All of a card count, or, where the round ended before it was resolved, none.
    const people = reviews.map(({ person }) => person).sort();
    if (people.length > 0) expect(people).toEqual(replies.map(({ person }) => person).sort());
    expect(new Set(people).size).toBe(people.length);
  }
  const answered = cards.reduce((sum, { reviews }) => sum + reviews.length, 0);
  expect(scores.reduce((sum, score) => sum + score.answered, 0)).toBe(answered);

  const ends = shown.filter((message) => textOf(message).includes(group.ended));
  expect(ends).toHaveLength(1);
  const places = shown.flatMap((message) => /Card \d of \d/.exec(textOf(message)) ?? []);
  expect(new Set(places).size).toBe(places.length);
  expect(round.discord.violations.filter((fault) => !fault.includes('unanswered'))).toEqual([]);
}
