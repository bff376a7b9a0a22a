import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { english } from '../../../src/messages/english.js';
import { german } from '../../../src/messages/german.js';
import type { RoundDesk } from '../../../src/quiz/round-desk.js';
import { card } from '../../helpers/cards.js';
import { buttonsOf, textOf } from '../../helpers/discord-reading.js';
import { openGroupQuiz, QUIZ_CHANNEL, QUIZ_GUILD, STARTER } from '../../helpers/group-quiz.js';
import type { GroupQuiz } from '../../helpers/group-quiz.js';
import {
  openLoopbackDiscord,
  type InteractionHandle,
  type LoopbackDiscord,
} from '../../helpers/loopback-discord.js';
import { openTestStores, type TestStores } from '../../helpers/stores.js';

const { group } = english;

const CHOICES = ['two', 'three', 'four', 'five'];
const CHOOSE = card({ prompt: 'How many legs has a stool?', answers: ['three'], choices: CHOICES });
const TYPE = card({ prompt: 'Which service runs SQL on files in S3?', answers: ['Amazon Athena'] });
const LAST = card({ prompt: 'How many days has a week?', answers: ['seven'] });

const PAUSE_MS = 12_000;

let discord: LoopbackDiscord;
let stores: TestStores;
let quiz: GroupQuiz;

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: QUIZ_GUILD, channels: [QUIZ_CHANNEL] }],
    limits: true,
  });
  stores = await openTestStores();
  await open();
});

afterEach(async () => {
  await quiz.close();
  await discord.close();
  expect(discord.violations).toEqual([]);
});

async function open(around?: (desk: RoundDesk) => RoundDesk): Promise<void> {
  quiz = await openGroupQuiz({ discord, stores, ...(around && { around }) });
}

function person(number: number): string {
  return String(710_000_000_000_000_000n + BigInt(number));
}

/** Presses the button with these words under the latest message. */
async function press(
  words: string,
  user: string,
  more: { readonly isManager?: boolean; readonly locale?: string } = {},
): Promise<InteractionHandle> {
  const message = quiz.shown();
  const button = buttonsOf(message).find(({ label }) => label === words)?.customId;
  if (button === undefined) {
    const labels = buttonsOf(message).map(({ label }) => label);
    throw new Error(`No button ${words} but ${labels.join(', ')}.`);
  }
  return discord.press({ message, button, user, ...more });
}

/** What somebody is told privately who chooses. */
async function choose(choice: string, user: string): Promise<string> {
  const pressed = await press(choice, user);
  expect(await pressed.callback()).toMatchObject({ type: 5, flags: 64 });
  const told = textOf(await pressed.finalMessage());
  await quiz.settle();
  return told;
}

/** What somebody is told privately who fills in the form. */
async function type(answer: string, user: string): Promise<string> {
  const pressed = await press(english.round.buttons.answer, user);
  const sent = await discord.submit({ form: await pressed.form(), values: { answer } });
  const told = textOf(await sent.finalMessage());
  await quiz.settle();
  return told;
}

/** What somebody is told privately who uses a button that changes the message. */
async function direct(words: string, user = STARTER, isManager = false): Promise<string | null> {
  const pressed = await press(words, user, { isManager });
  expect(await pressed.callback()).toMatchObject({ type: 6 });
  await quiz.settle();
  return Promise.race([
    pressed.followUp().then(textOf),
    new Promise<null>((resolve) => setTimeout(resolve, 50, null)),
  ]);
}

/** Waits for the end of the card that is open. */
async function waitForReveal(): Promise<void> {
  const [round] = await quiz.desk.listOpen();
  if (!round?.closesAt) throw new Error('No card is open.');
  await quiz.pass(round.closesAt.getTime() - stores.time().getTime());
}

/** What the message of the n-th card says. */
function cardAt(number: number): string {
  const message = quiz.all()[number];
  return message ? textOf(message) : '';
}

describe('a round together', () => {
  test('of 50 people who answer at once counts each once, as they answered last', async () => {
    const round = await quiz.begin('together', [CHOOSE, TYPE]);
    const before = discord.requests.length;
    const people = Array.from({ length: 50 }, (_, number) => person(number));
    const first = await Promise.all(people.map((user) => press('two', user)));
    const told = await Promise.all(
      first.map(async (pressed) => textOf(await pressed.finalMessage())),
    );
    expect(new Set(told)).toEqual(new Set([group.chosen('**two**')]));
    // Twenty think again, all at once.
    const changed = await Promise.all(people.slice(0, 20).map((user) => press('three', user)));
    for (const pressed of changed) {
      expect(textOf(await pressed.finalMessage())).toBe(group.chosen('**three**'));
    }
    await quiz.pass(3_000);
    expect(cardAt(0)).toContain(group.answers(50));
    await waitForReveal();

    const reviews = await stores.rounds.reviews(round.id, 0);
    expect(reviews.map((review) => review.person).sort()).toEqual([...people].sort());
    const right = reviews.filter(({ isRight }) => isRight).map((review) => review.person);
    expect(right.sort()).toEqual(people.slice(0, 20));
    const points = reviews.map(({ isRight, points: each }) => [isRight, each >= 100]);
    expect(points.every(([isRight, isPaid]) => isRight === isPaid)).toBe(true);
    const text = cardAt(0);
    expect(text).toContain(group.rightOf(20, 50));
    expect(text).toContain('✅ **three** · 20 ×');
    expect(text).toContain('▫️ two · 30 ×');
    expect(text).toContain(english.round.andMore(5));
    expect(text.match(/<@\d+> \+1\d\d/g)).toHaveLength(15);

    const made = discord.requests.slice(before);
    expect(made.filter(({ status }) => status >= 400)).toEqual([]);
    const forInteractions = made.filter(({ path }) => /^\/(?:interactions|webhooks)\//.test(path));
    // Two for each press, and nothing besides.
    expect(forInteractions).toHaveLength(2 * 70);
    // The count twice, the reveal and the next card; not one for each answer.
    expect(made.length - forInteractions.length).toBeLessThanOrEqual(10);
  });

  test('goes from card to card by itself, and tells how all fared', async () => {
    await quiz.begin('together', [CHOOSE, TYPE]);
    expect(cardAt(0)).toContain(CHOOSE.prompt);
    expect(cardAt(0)).toMatch(/Reveal <t:\d+:R>/);
    expect(await choose('three', person(1))).toBe(group.chosen('**three**'));
    expect(await choose('four', person(2))).toBe(group.chosen('**four**'));
    await waitForReveal();
    expect(cardAt(0)).toContain(`<@${person(1)}> +1`);
    expect(cardAt(0)).not.toContain(person(2));
    expect(cardAt(0)).toContain('The answer to that is **three**');
    expect(cardAt(0)).toContain('etl/athena.md');
    const goesOnAt = Math.floor((stores.time().getTime() + PAUSE_MS) / 1_000);
    expect(cardAt(0)).toContain(group.nextComes(`<t:${String(goesOnAt)}:R>`));
    expect(quiz.all()).toHaveLength(1);
    await quiz.pass(PAUSE_MS);
    expect(cardAt(0)).not.toContain('<t:');
    expect(quiz.all()).toHaveLength(2);
    // What can't be used any more is not there any more.
    expect(buttonsOf(quiz.all()[0] ?? {}).map(({ label }) => label)).toEqual([
      english.round.buttons.badCard,
    ]);

    expect(await type('athena, from amazon', person(1))).toContain('athena, from amazon');
    expect(await type('amazon athena', person(2))).toBe(group.typed('amazon athena'));
    await waitForReveal();
    expect(cardAt(1)).toContain('✅ **Amazon Athena**');
    expect(buttonsOf(quiz.shown()).map(({ label }) => label)).toContain(
      english.round.buttons.wasRight,
    );
    await quiz.pass(PAUSE_MS);
    const end = cardAt(2);
    expect(end).toContain(group.ended);
    expect(end).toMatch(new RegExp(`\\*\\*1\\.\\*\\* <@${person(1)}> · \\d+ points`));
    expect(end).not.toContain(group.needsTwo);
    expect(buttonsOf(quiz.shown())).toEqual([]);
    expect(quiz.timers()).toBe(0);
    expect(await quiz.desk.listOpen()).toEqual([]);
    expect(await quiz.desk.untold()).toEqual([]);
  });

  test('lets nobody know who is right before the reveal', async () => {
    await quiz.begin('together', [TYPE]);
    expect(await type('Amazon Athena', person(1))).toBe(group.typed('Amazon Athena'));
    expect(await type('Redshift', person(2))).toBe(group.typed('Redshift'));
    await quiz.pass(3_000);
    expect(cardAt(0)).toContain(group.answers(2));
    expect(cardAt(0)).not.toMatch(/<@|Amazon/);
  });

  test('counts answers that come before Discord has confirmed the message', async () => {
    let confirm = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      confirm = resolve;
    });
    await quiz.close();
    await open((desk) => ({
      ...desk,
      shown: async (...shown) => {
        await gate;
        return desk.shown(...shown);
      },
    }));
    const begun = quiz.begin('together', [CHOOSE]);
    await discord.until('the card', () => quiz.all()[0]);
    const pressed = await press('three', person(1));
    expect(textOf(await pressed.finalMessage())).toBe(group.chosen('**three**'));
    confirm();
    const { id } = await begun;
    await quiz.settle();
    expect(cardAt(0)).toContain(group.answers(1));
    await waitForReveal();
    expect(await stores.rounds.reviews(id, 0)).toMatchObject([{ isRight: true }]);
  });

  test('changes its message every three seconds at most, however many answer', async () => {
    await quiz.begin('together', [CHOOSE]);
    const edits = (): number =>
      discord.requests.filter(
        ({ method, path }) => method === 'PATCH' && path.startsWith('/channels'),
      ).length;
    const before = edits();
    for (let second = 0; second < 12; second += 1) {
      await choose('two', person(2 * second));
      await choose('two', person(2 * second + 1));
      await quiz.pass(1_000);
    }
    expect(edits() - before).toBe(4);
    await quiz.pass(3_000);
    expect(cardAt(0)).toContain(group.answers(24));
  });

  test('says “too late” after the reveal, and that it is over after the end', async () => {
    await quiz.begin('together', [CHOOSE, TYPE]);
    const message = quiz.shown();
    const button = buttonsOf(message).find(({ label }) => label === 'three')?.customId ?? '';
    const late = async (): Promise<string> => {
      const pressed = await discord.press({ message, button, user: person(1) });
      return textOf(await pressed.finalMessage());
    };
    await waitForReveal();
    expect(await late()).toBe(group.tooLate);
    await quiz.pass(PAUSE_MS);
    expect(await late()).toBe(group.tooLate);
    await direct(group.buttons.stop);
    expect(await late()).toBe(group.over);
  });

  test('gives a hint privately, and says what it costs', async () => {
    await quiz.begin('together', [CHOOSE, TYPE]);
    const hint = async (user: string): Promise<string> => {
      const pressed = await press(english.round.buttons.hint, user);
      expect(await pressed.callback()).toMatchObject({ type: 5, flags: 64 });
      return textOf(await pressed.finalMessage());
    };
    expect(await hint(person(1))).toMatch(/one of these:\n.*- \*\*three\*\*\n.*half the points/s);
    await choose('three', person(1));
    await choose('three', person(2));
    // Whoever only saw the hint has not answered.
    await hint(person(3));
    await quiz.pass(3_000);
    expect(cardAt(0)).toContain(group.answers(2));
    await direct(group.buttons.reveal);
    expect(cardAt(0)).toMatch(
      new RegExp(`<@${person(2)}> \\+1\\d\\d · <@${person(1)}> \\+[56]\\d`),
    );
    await direct(group.buttons.next);
    expect(await hint(person(1))).toContain('A····· A·····');
    await quiz.settle();
  });

  test('ends by itself once nobody answers two cards in a row', async () => {
    await quiz.begin('together', [CHOOSE, TYPE, LAST, card({ prompt: 'Is this ever asked?' })]);
    await waitForReveal();
    expect(cardAt(0)).toContain(group.nobodyAnswered);
    await quiz.pass(PAUSE_MS);
    await waitForReveal();
    expect(quiz.all()).toHaveLength(3);
    expect(cardAt(2)).toContain(group.endedSilent);
    expect(cardAt(2)).toContain(group.nobodyPlayed);
    expect(quiz.timers()).toBe(0);
  });

  test('goes on as long as somebody answers every other card', async () => {
    await quiz.begin('together', [CHOOSE, TYPE, LAST]);
    await waitForReveal();
    await quiz.pass(PAUSE_MS);
    expect(await type('Athena', person(1))).toContain('Athena');
    await waitForReveal();
    await quiz.pass(PAUSE_MS);
    await waitForReveal();
    await quiz.pass(PAUSE_MS);
    expect(quiz.all()).toHaveLength(4);
    expect(cardAt(3)).not.toContain(group.endedSilent);
    expect(cardAt(3)).toContain(group.needsTwo);
  });

  test('is hurried and stopped by who started it or manages the server, by nobody else', async () => {
    await quiz.begin('together', [CHOOSE, TYPE, LAST]);
    expect(await direct(group.buttons.reveal, person(1))).toBe(group.onlyStarter);
    expect(cardAt(0)).not.toContain(group.nobodyAnswered);
    await choose('three', person(1));
    expect(await direct(group.buttons.reveal, person(2), true)).toBeNull();
    expect(cardAt(0)).toContain(group.rightOf(1, 1));
    expect(await direct(group.buttons.next, person(1))).toBe(group.onlyStarter);
    expect(await direct(group.buttons.next)).toBeNull();
    expect(cardAt(1)).toContain(TYPE.prompt);
    expect(await direct(group.buttons.stop, person(1))).toBe(group.onlyStarter);
    expect(await direct(group.buttons.stop)).toBeNull();
    expect(cardAt(1)).toContain(group.notResolved);
    expect(buttonsOf(quiz.all()[1] ?? {})).toEqual([]);
    expect(cardAt(2)).toContain(`<@${person(1)}>`);
    expect(quiz.timers()).toBe(0);
  });

  test('takes two hasty presses of a button for one', async () => {
    await quiz.begin('together', [CHOOSE, TYPE, LAST]);
    await choose('three', person(1));
    await Promise.all([press(group.buttons.reveal, STARTER), press(group.buttons.reveal, STARTER)]);
    await discord.until('the reveal', () => (cardAt(0).includes('✅') ? true : undefined));
    await quiz.settle();
    await Promise.all([press(group.buttons.next, STARTER), press(group.buttons.next, STARTER)]);
    await discord.until('the next card', () => quiz.all()[1]);
    await quiz.settle();
    expect(quiz.all()).toHaveLength(2);
    expect(quiz.timers()).toBe(1);
  });

  test('speaks the starter’s language to all, and each person’s own to them', async () => {
    const { id } = await stores.rounds.open({
      mode: 'together',
      server: QUIZ_GUILD,
      channel: QUIZ_CHANNEL,
      starter: STARTER,
      locale: 'de',
      cards: [CHOOSE.id],
    });
    quiz.changeDeck([CHOOSE]);
    await quiz.rounds().begin(id);
    expect(cardAt(0)).toContain(german.group.modes.together);
    const pressed = await press('three', person(1), { locale: 'de' });
    expect(textOf(await pressed.finalMessage())).toBe(german.group.chosen('**three**'));
    expect(await choose('three', person(2))).toBe(group.chosen('**three**'));
  });
});

describe('a race', () => {
  test('is over two seconds after the first right answer, and those count as well', async () => {
    await quiz.begin('race', [TYPE, CHOOSE]);
    await quiz.pass(1_000);
    expect(await type('Redshift', person(1))).toBe(group.wrongInRace(2));
    expect(await type('Amazon Athena', person(2))).toBe(group.rightInRace);
    expect(await type('Amazon Athena', person(2))).toBe(group.wasRightInRace);
    await quiz.pass(1_999);
    expect(cardAt(0)).not.toContain('✅');
    expect(await type('Amazon Athena', person(1))).toBe(group.rightInRace);
    await quiz.pass(1);
    expect(cardAt(0)).toContain(`🥇 <@${person(2)}> +100 · <@${person(1)}> +75`);
    expect(quiz.timers()).toBe(1);
  });

  test('gives three tries to type and one to choose', async () => {
    await quiz.begin('race', [TYPE, CHOOSE]);
    expect(await type('Redshift', person(1))).toBe(group.wrongInRace(2));
    expect(await type('Glue', person(1))).toBe(group.wrongInRace(1));
    expect(await type('Kinesis', person(1))).toBe(group.wrongInRace(0));
    expect(await type('Amazon Athena', person(1))).toBe(group.noMoreTries);
    await waitForReveal();
    await quiz.pass(PAUSE_MS);
    expect(await choose('two', person(1))).toBe(group.wrongInRace(0));
    expect(await choose('three', person(1))).toBe(group.noMoreTries);
  });

  test('that was won before a restart is resolved after it', async () => {
    await quiz.begin('race', [TYPE, CHOOSE]);
    await type('Amazon Athena', person(1));
    quiz.crash(500);
    await quiz.rounds().resume();
    expect(cardAt(0)).toContain(`🥇 <@${person(1)}> +100`);
  });
});

describe('after a restart', () => {
  test('a card that was about to be shown is shown, and once', async () => {
    const { id } = await quiz.open('together', [CHOOSE, TYPE]);
    await quiz.rounds().resume();
    expect(quiz.all()).toHaveLength(1);
    quiz.crash();
    await quiz.rounds().resume();
    expect(quiz.all()).toHaveLength(1);
    expect(await quiz.desk.find(id)).toMatchObject({ round: { phase: 'open', position: 0 } });
    expect(quiz.timers()).toBe(1);
  });

  test('a card that was sent, but not known to be, is not there twice', async () => {
    await quiz.close();
    // The process dies between Discord's answer and the store.
    let isDead = true;
    await open((desk) => ({
      ...desk,
      shown: (...shown) => (isDead ? new Promise(() => undefined) : desk.shown(...shown)),
    }));
    const { id } = await quiz.open('together', [CHOOSE]);
    void quiz.rounds().begin(id);
    await discord.until('the card', () => quiz.all()[0]);
    isDead = false;
    quiz.crash();
    await quiz.rounds().resume();
    expect(quiz.all()).toHaveLength(1);
    expect(await choose('three', person(1))).toBe(group.chosen('**three**'));
    await waitForReveal();
    expect(cardAt(0)).toContain(group.rightOf(1, 1));
  });

  test('an open card waits out its time, ten seconds at least', async () => {
    const { id } = await quiz.begin('together', [CHOOSE, TYPE]);
    const closesAt = async (): Promise<number> =>
      (await quiz.desk.find(id))?.round.closesAt?.getTime() ?? 0;
    await choose('three', person(1));
    const end = await closesAt();
    quiz.crash(5_000);
    await quiz.rounds().resume();
    expect(await closesAt()).toBe(end);
    quiz.crash(end - stores.time().getTime() - 1_000);
    await quiz.rounds().resume();
    expect(await closesAt()).toBe(stores.time().getTime() + 10_000);
    expect(cardAt(0)).toContain(`<t:${String(Math.floor((await closesAt()) / 1_000))}:R>`);
    expect(cardAt(0)).toContain(group.answers(1));
    await quiz.pass(9_999);
    expect(cardAt(0)).not.toContain('✅');
    await quiz.pass(1);
    expect(cardAt(0)).toContain(group.rightOf(1, 1));
  });

  test('an open card whose time is over is resolved', async () => {
    await quiz.begin('together', [CHOOSE, TYPE]);
    await choose('three', person(1));
    quiz.crash(5 * 60_000);
    await quiz.rounds().resume();
    expect(cardAt(0)).toContain(group.rightOf(1, 1));
    await quiz.pass(PAUSE_MS);
    expect(cardAt(1)).toContain(TYPE.prompt);
  });

  test('a resolved card tells the same, and the round goes on', async () => {
    await quiz.begin('together', [CHOOSE, TYPE]);
    await choose('three', person(1));
    await direct(group.buttons.reveal);
    const before = cardAt(0);
    quiz.crash();
    await quiz.rounds().resume();
    expect(cardAt(0)).toBe(before);
    await quiz.pass(PAUSE_MS);
    expect(cardAt(1)).toContain(TYPE.prompt);
    expect(quiz.timers()).toBe(1);
  });

  test('of more than ten minutes a round is ended with its scores', async () => {
    const { id } = await quiz.begin('together', [CHOOSE, TYPE, LAST]);
    await choose('three', person(1));
    await choose('three', person(2));
    await direct(group.buttons.reveal);
    await direct(group.buttons.next);
    quiz.crash(15 * 60_000);
    await quiz.rounds().resume();
    expect(cardAt(1)).toContain(group.notResolved);
    expect(cardAt(2)).toContain(group.endedAway);
    expect(cardAt(2)).toContain(`<@${person(2)}>`);
    expect(await quiz.desk.find(id)).toBeUndefined();
    expect(quiz.timers()).toBe(0);
  });

  test('an end that nobody was told is told, and once', async () => {
    const { id } = await quiz.begin('together', [CHOOSE, TYPE]);
    await choose('three', person(1));
    await direct(group.buttons.reveal);
    quiz.crash();
    // The process dies between the store and Discord.
    await quiz.desk.stop(id);
    await quiz.rounds().resume();
    expect(cardAt(1)).toContain(`<@${person(1)}>`);
    quiz.crash();
    await quiz.rounds().resume();
    expect(quiz.all()).toHaveLength(2);
  });

  test('a round that is taken up twice has one timer', async () => {
    await quiz.begin('together', [CHOOSE, TYPE]);
    await Promise.all([quiz.rounds().resume(), quiz.rounds().resume()]);
    quiz.crash();
    await Promise.all([quiz.rounds().resume(), quiz.rounds().resume()]);
    expect(quiz.timers()).toBe(1);
    await choose('three', person(1));
    await waitForReveal();
    await quiz.pass(PAUSE_MS);
    expect(quiz.all()).toHaveLength(2);
  });

  test('nothing is done about a round while the bot stops, and it is taken up later', async () => {
    const { id } = await quiz.begin('together', [CHOOSE, TYPE]);
    await choose('three', person(1));
    quiz.rounds().pause();
    await waitForReveal();
    expect(await quiz.desk.find(id)).toMatchObject({ round: { phase: 'open' } });
    expect(quiz.timers()).toBe(0);
    quiz.crash();
    await quiz.rounds().resume();
    expect(cardAt(0)).toContain(group.rightOf(1, 1));
  });
});

describe('what can go wrong', () => {
  test('a card whose message was deleted is resolved all the same', async () => {
    const { id } = await quiz.begin('together', [CHOOSE, TYPE]);
    await choose('three', person(1));
    discord.deleteMessage(quiz.shown());
    await waitForReveal();
    expect(await stores.rounds.reviews(id, 0)).toHaveLength(1);
    await quiz.pass(PAUSE_MS);
    expect(cardAt(0)).toContain(TYPE.prompt);
  });

  test('a channel in which the bot may not write any more ends the round', async () => {
    const { id } = await quiz.begin('together', [CHOOSE, TYPE]);
    await choose('three', person(1));
    await direct(group.buttons.reveal);
    const refused = { status: 403, body: { code: 50013, message: 'Missing Permissions' } };
    discord.fail('POST', /^\/channels\/\d+\/messages$/, refused, 5);
    await quiz.pass(PAUSE_MS);
    expect(await quiz.desk.find(id)).toBeUndefined();
    expect(await stores.rounds.scores(id)).toMatchObject([{ person: person(1), right: 1 }]);
    expect(quiz.timers()).toBe(0);
    // Nobody is told at the next start what can't be told there.
    expect(await quiz.desk.untold()).toEqual([]);
    expect(quiz.logged.join('')).not.toMatch(/"level":[56]0/);
  });

  test('a round does not begin where nothing can be shown', async () => {
    const { id } = await stores.rounds.open({
      mode: 'together',
      server: QUIZ_GUILD,
      channel: '600000000000000099',
      starter: STARTER,
      locale: null,
      cards: [CHOOSE.id],
    });
    quiz.changeDeck([CHOOSE]);
    expect(await quiz.rounds().begin(id)).toBe(false);
    expect(await quiz.desk.find(id)).toBeUndefined();
  });

  test('Discord that is out of reach for a while is waited for', async () => {
    const { id } = await quiz.begin('together', [CHOOSE, TYPE]);
    await choose('three', person(1));
    await direct(group.buttons.reveal);
    const broken = { status: 400, body: { code: 0, message: 'a bad minute' } };
    discord.fail('POST', /^\/channels\/\d+\/messages$/, broken, 2);
    await quiz.pass(PAUSE_MS);
    expect(quiz.all()).toHaveLength(1);
    await quiz.pass(6_000);
    expect(cardAt(1)).toContain(TYPE.prompt);
    expect(await quiz.desk.find(id)).toMatchObject({ round: { phase: 'open', position: 1 } });
  });

  test('a card that the notes have no more is passed over, one that was shown is resolved', async () => {
    await quiz.begin('together', [CHOOSE, TYPE, LAST]);
    await choose('three', person(1));
    quiz.changeDeck([LAST]);
    await waitForReveal();
    expect(cardAt(0)).toContain(english.round.cardGone);
    expect(cardAt(0)).toContain('✅ **three**');
    await quiz.pass(PAUSE_MS);
    expect(cardAt(1)).toContain(LAST.prompt);
  });

  test('choices that the notes have changed are not taken for those that were shown', async () => {
    const { id } = await quiz.begin('together', [CHOOSE]);
    quiz.changeDeck([{ ...CHOOSE, choices: ['three', 'nine', 'ten', 'two'] }]);
    const stale = quiz.shown();
    quiz.crash();
    await quiz.rounds().resume();
    const button = buttonsOf(stale).find(({ label }) => label === 'two')?.customId ?? '';
    const pressed = await discord.press({ message: stale, button, user: person(1) });
    expect(textOf(await pressed.finalMessage())).toBe(group.choicesChanged);
    expect(await stores.rounds.replies(id, 0)).toEqual([]);
    expect(await choose('nine', person(1))).toBe(group.chosen('**nine**'));
  });

  test('nor are they before the round is taken up again', async () => {
    const { id } = await quiz.begin('together', [CHOOSE]);
    quiz.changeDeck([{ ...CHOOSE, choices: ['three', 'nine', 'ten', 'two'] }]);
    quiz.crash();
    expect(await choose('two', person(1))).toBe(group.choicesChanged);
    expect(await stores.rounds.replies(id, 0)).toEqual([]);
  });
});
