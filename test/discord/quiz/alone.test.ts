import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { VOTES_TO_RETIRE } from '../../../src/quiz/card-store.js';
import type { Card } from '../../../src/quiz/card.js';
import type { TestBot } from '../../helpers/discord-bot.js';
import { buttonsOf, readText, textOf } from '../../helpers/discord-reading.js';
import { EPHEMERAL } from '../../helpers/discord-world.js';
import {
  ASKER,
  openLoopbackDiscord,
  type InteractionHandle,
  type LoopbackDiscord,
  type OptionValue,
  type StoredMessage,
} from '../../helpers/loopback-discord.js';
import {
  QUIZ_CARDS,
  startQuizBot,
  type QuizBotOptions,
  type TestQuiz,
} from '../../helpers/quiz-bot.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const OTHER = '700000000000000009';

let discord: LoopbackDiscord;
let running: (TestBot & TestQuiz)[] = [];

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: [ASKER, OTHER] }],
  });
});

afterEach(async () => {
  await Promise.all(running.map(({ bot }) => bot.stop(0)));
  running = [];
  await discord.close();
  expect(discord.violations).toEqual([]);
});

function cardAsking(prompt: string): Card {
  const found = QUIZ_CARDS.find((card) => card.prompt.includes(prompt));
  if (!found) throw new Error(`There is no card that asks ${prompt}.`);
  return found;
}

const TO_CHOOSE = cardAsking('How much does one shard take');
const TO_TYPE = cardAsking('Which service runs SQL');
const TO_RECALL = cardAsking('What is paid for');

async function start(options: QuizBotOptions = {}): Promise<TestBot & TestQuiz> {
  const started = await startQuizBot(discord, options);
  running.push(started);
  return started;
}

async function quiz(
  subcommand = 'start',
  options: Readonly<Record<string, OptionValue>> = {},
  where: { readonly guild?: string | undefined; readonly locale?: string } = { guild: GUILD },
): Promise<StoredMessage> {
  const sent = await discord.slash({ command: 'quiz', subcommand, options, ...where });
  return sent.finalMessage();
}

/** Presses the button with some words on it, and returns the message as it is then. */
async function press(message: StoredMessage, label: string): Promise<StoredMessage> {
  return (await pressed(message, label)).finalMessage();
}

function pressed(message: StoredMessage, label: string, user = ASKER): Promise<InteractionHandle> {
  const now = discord.message(message.id) ?? message;
  const found = buttonsOf(now).find((button) => button.label === label);
  if (found?.customId === undefined) throw new Error(`No button ${label}: ${shown(now)}`);
  return discord.press({ message: now, button: found.customId, user });
}

async function type(message: StoredMessage, answer: string): Promise<StoredMessage> {
  const opened = await pressed(message, 'Answer');
  const sent = await discord.submit({ form: await opened.form(), values: { answer } });
  return sent.finalMessage();
}

/** What somebody reads: the texts, and below them the buttons that can be pressed. */
function shown(message: StoredMessage): string {
  const labels = buttonsOf(message)
    .filter(({ disabled }) => !disabled)
    .map(({ label }) => `[${label ?? ''}]`);
  return `${readText(textOf(message))}\n${labels.join(' ')}`;
}

function reviewsOf({ stores }: TestQuiz, person = ASKER) {
  return stores.reviews.reviewsOf(person, new Date(0));
}

describe('playing alone in a server', () => {
  test('is one private message that asks, tells what was right, and sums up', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const asked = await quiz();
    expect(asked.flags & EPHEMERAL).toBe(EPHEMERAL);
    expect(shown(asked)).toContain('Card 1 of 1');
    expect(shown(asked)).toContain(TO_CHOOSE.prompt);
    expect(shown(asked)).toContain('[2 MB] [1 MB] [10 MB] [5 MB]');

    const told = await press(asked, '1 MB');
    expect(told.id).toBe(asked.id);
    expect(shown(told)).toContain('✅ Right!\n1 MB');
    expect(shown(told)).toContain('Comes back in 10 minutes.');
    expect(shown(told)).toContain('streaming/kinesis.md:7');

    const over = await press(told, 'How did I do?');
    expect(over.id).toBe(asked.id);
    expect(shown(over)).toContain('1 of 1 right · 100 points');
    expect(shown(over)).toContain('Next: 1 card today.');
    expect(await reviewsOf(bot)).toMatchObject([
      {
        card: TO_CHOOSE.id,
        isRight: true,
        isHinted: false,
        mode: 'alone',
        server: GUILD,
        points: 100,
      },
    ]);
  });

  test('measures time from when the card was shown', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const asked = await quiz();
    const phase = async (): Promise<unknown> => (await bot.desk.openOf(ASKER))?.phase;
    await vi.waitFor(async () => {
      expect(await phase()).toBe('open');
    });
    bot.stores.wait(7_000);
    await press(asked, '1 MB');
    const [review] = await reviewsOf(bot);
    expect(review?.tookMs).toBeGreaterThanOrEqual(7_000);
    expect(review?.tookMs).toBeLessThan(17_000);
  });

  test('goes from card to card in the same message', async () => {
    await start();
    const asked = await quiz('start', { cards: 3 });
    expect(shown(asked)).toContain('Card 1 of 3');
    const told = shown(asked).includes('[I don’t know]')
      ? await press(asked, 'I don’t know')
      : await press(await press(asked, 'Show answer'), 'I didn’t');
    const next = shown(told).includes('[Next]') ? await press(told, 'Next') : told;
    expect(shown(next)).toContain('Card 2 of 3');
    expect(discord.messagesIn(CHANNEL)).toHaveLength(1);
  });

  test('tells what was wrong, offers to try it again, and asks it again', async () => {
    const bot = await start({ cards: [TO_CHOOSE, TO_RECALL] });
    const asked = await quiz('start', { topic: 'Shards' });
    const told = await press(asked, '5 MB');
    expect(shown(told)).toContain('❌ Not right. It is:\n1 MB');
    expect(shown(told)).toContain('You answered: 5 MB');
    expect(shown(told)).not.toContain('I was right');
    const over = await press(told, 'How did I do?');
    expect(shown(over)).toContain('0 of 1 right\nTo look at again:');
    expect(shown(over)).toContain(`${TO_CHOOSE.prompt} → 1 MB`);
    expect(shown(over)).toContain('streaming/kinesis.md:7');

    const again = await press(over, 'Try the missed ones again');
    expect(again.id).toBe(asked.id);
    expect(shown(again)).toContain(TO_CHOOSE.prompt);
    expect(shown(again)).toContain('Card 1 of 1');
    await press(again, '1 MB');
    expect((await reviewsOf(bot)).map(({ isRight }) => isRight)).toEqual([false, true]);
  });

  test('speaks the language of who plays', async () => {
    await start({ cards: [TO_CHOOSE] });
    const asked = await quiz('start', {}, { guild: GUILD, locale: 'de' });
    expect(shown(asked)).toContain('Karte 1 von 1');
    expect(shown(asked)).toContain('[Tipp] [Weiß ich nicht]');
  });

  test('ends where one likes, and tells how it went', async () => {
    await start({ cards: [TO_CHOOSE, cardAsking('How long are records kept at most')] });
    const asked = await quiz();
    const told = await press(asked, 'I don’t know');
    expect(shown(told)).toContain('➡️ It is:');
    const over = await press(told, 'End');
    expect(shown(over)).toContain('0 of 1 right · 1 not asked');
  });
});

describe('a card to type', () => {
  test('is answered in a form that says what is asked', async () => {
    const bot = await start({ cards: [TO_TYPE] });
    const asked = await quiz();
    const form = await (await pressed(asked, 'Answer')).form();
    expect(textOf({ components: form.components })).toContain(TO_TYPE.prompt);
    const sent = await discord.submit({ form, values: { answer: ' amazon athen ' } });
    expect(shown(await sent.finalMessage())).toContain('✅ Right!\nAmazon Athena');
    expect(shown(await sent.finalMessage())).toContain('Also right: Athena');
    expect(await reviewsOf(bot)).toMatchObject([{ isRight: true }]);
  });

  test('can be appealed: it counts as right for the one who says so, and the owner sees it', async () => {
    const bot = await start({ cards: [TO_TYPE] });
    const asked = await quiz();
    const told = await type(asked, 'Presto');
    expect(shown(told)).toContain('❌ Not right. It is:');
    expect(shown(told)).toContain('Comes back in 1 minute.');
    const appealed = await press(told, 'I was right');
    expect(appealed.id).toBe(asked.id);
    expect(shown(appealed)).toContain('It counts as right for you now.');
    expect(shown(appealed)).toContain('✅ Counts as right.');
    expect(shown(appealed)).toContain('Comes back in 10 minutes.');
    expect(shown(appealed)).not.toContain('[I was right]');
    expect(await bot.stores.cards.flagged()).toMatchObject([
      { card: { id: TO_TYPE.id }, appeals: [{ typed: 'Presto' }] },
    ]);
    expect(shown(await press(appealed, 'How did I do?'))).toContain('1 of 1 right');
  });

  test('says when it was almost right', async () => {
    const bot = await start({ cards: [cardAsking('kept unless')] });
    const told = await type(await quiz(), '24');
    expect(shown(told)).toContain('🟡 Almost, but not quite. It is:\n24 hours');
    expect(shown(told)).toContain('[I was right]');
    expect(await reviewsOf(bot)).toMatchObject([{ isRight: false }]);
  });
});

describe('a card to recall', () => {
  test('shows its answer, is judged by who recalled it, and goes on at once', async () => {
    const bot = await start({ cards: [TO_RECALL, TO_TYPE] });
    const asked = await quiz('start', { topic: 'Limits' });
    expect(shown(asked)).toContain('[Show answer] [Hint]');
    expect(shown(asked)).not.toContain('megabyte');
    const answer = await press(asked, 'Show answer');
    expect(shown(answer)).toContain('rounded up to the next megabyte');
    expect(await reviewsOf(bot)).toEqual([]);
    const over = await press(answer, 'I knew it');
    expect(shown(over)).toContain('1 of 1 right');
    expect(await reviewsOf(bot)).toMatchObject([{ card: TO_RECALL.id, isRight: true }]);
  });

  test('that was not known is said to come back, above the next one', async () => {
    await start({ cards: [TO_RECALL, cardAsking('What is resharding')] });
    const asked = await quiz();
    const next = await press(await press(asked, 'Show answer'), 'I didn’t');
    expect(shown(next)).toMatch(/^No matter\. Comes back in 1 minute\.\n-# Card 2 of 2/);
    expect(shown(next)).toContain('[Show answer]');
  });
});

describe('a hint', () => {
  test('drops two choices and counts half', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const hinted = await press(await quiz(), 'Hint');
    expect(shown(hinted)).toContain('Two wrong ones are out.\n-# It counts half now.');
    expect(buttonsOf(hinted).filter(({ disabled }) => disabled)).toHaveLength(2);
    expect(shown(hinted)).not.toContain('[Hint]');
    await press(hinted, '1 MB');
    expect(await reviewsOf(bot)).toMatchObject([{ isHinted: true, rating: 'hard', points: 50 }]);
  });

  test('shows first letters where there are no choices', async () => {
    await start({ cards: [TO_TYPE] });
    const hinted = await press(await quiz(), 'Hint');
    expect(shown(hinted)).toContain('💡 A····· A·····');
    expect(shown(await type(hinted, 'Athena'))).toContain('✅ Right!');
  });
});

describe('pressing twice, late, or what is not one’s own', () => {
  test('counts an answer once, and shows what it came to', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const asked = await quiz();
    const [first, second] = await Promise.all([pressed(asked, '1 MB'), pressed(asked, '5 MB')]);
    await first.finalMessage();
    expect(shown(await second.finalMessage())).toContain('✅ Right!');
    expect(await reviewsOf(bot)).toHaveLength(1);
  });

  test('goes on by one card, however often it is pressed', async () => {
    await start({ cards: [TO_CHOOSE, cardAsking('How long are records kept at most')] });
    const told = await press(await quiz(), 'I don’t know');
    const [first, second] = await Promise.all([pressed(told, 'Next'), pressed(told, 'Next')]);
    expect(shown(await first.finalMessage())).toContain('Card 2 of 2');
    expect(shown(await second.finalMessage())).toContain('Card 2 of 2');
  });

  test('sums up once more when the end is pressed twice', async () => {
    await start({ cards: [TO_CHOOSE] });
    const told = await press(await quiz(), '1 MB');
    const presses = await Promise.all([
      pressed(told, 'How did I do?'),
      pressed(told, 'How did I do?'),
    ]);
    for (const each of presses) expect(shown(await each.finalMessage())).toContain('1 of 1 right');
  });

  test('shows how it went where the round was ended elsewhere, or by another', async () => {
    await start({ cards: [TO_CHOOSE, TO_TYPE] });
    const before = await quiz();
    const after = await quiz('start', { topic: 'Shards' });
    expect(shown(await press(before, 'I don’t know'))).toContain('No card was answered');
    await press(after, '1 MB');
    await quiz('stop');
    expect(shown(await press(after, 'How did I do?'))).toContain('1 of 1 right');
  });

  test('is told to somebody else, who can’t play it', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const asked = await quiz();
    // Nobody else sees it, unless Discord errs.
    const leaked = { ...asked, visibleTo: undefined };
    const strange = await discord.press({
      message: leaked,
      button: buttonsOf(asked).find(({ label }) => label === '1 MB')?.customId ?? '',
      user: OTHER,
    });
    expect(shown(await strange.followUp())).toContain('somebody else’s');
    expect(await reviewsOf(bot, OTHER)).toEqual([]);
  });
});

describe('after a restart', () => {
  test.each([
    ['a choice', TO_CHOOSE, '1 MB', '✅ Right!'],
    ['a hint', TO_CHOOSE, 'Hint', 'Two wrong ones are out'],
    ['giving up', TO_TYPE, 'I don’t know', '➡️ It is:'],
    ['an answer to be shown', TO_RECALL, 'Show answer', 'megabyte'],
  ])('%s is taken as before', async (_, card, label, says) => {
    const before = await start({ cards: [card] });
    const asked = await quiz();
    await before.bot.stop();
    running = [];
    await start({ cards: [card], stores: before.stores });
    expect(shown(await press(asked, label))).toContain(says);
  });

  test('a hint that was given is still there', async () => {
    const before = await start({
      cards: [TO_CHOOSE, cardAsking('How long are records kept at most')],
    });
    const told = await press(await press(await quiz(), 'Hint'), 'I don’t know');
    const next = await press(await press(told, 'Next'), 'Hint');
    await before.bot.stop();
    running = [];
    await start({ cards: before.deck.cards, stores: before.stores });
    // As it was before: the press of then comes late.
    const late = await discord.press({ message: told, button: 'alone:next' });
    expect(shown(await late.finalMessage())).toBe(shown(next));
  });

  test('an appeal counts as before', async () => {
    const before = await start({ cards: [TO_TYPE] });
    const told = await type(await quiz(), 'Presto');
    await before.bot.stop();
    running = [];
    const after = await start({ cards: [TO_TYPE], stores: before.stores });
    expect(shown(await press(told, 'I was right'))).toContain('✅ Counts as right.');
    expect(await reviewsOf(after)).toMatchObject([{ isRight: true }]);
  });
});

describe('when the notes change while a card is asked', () => {
  test('choices that are others by now are shown anew instead of being taken for what they were', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const asked = await quiz();
    bot.replaceCards([{ ...TO_CHOOSE, choices: ['1 MB', '3 MB', '10 MB', '5 MB'] }]);
    const anew = await press(asked, '1 MB');
    expect(shown(anew)).toContain('The notes were just changed');
    expect(shown(anew)).toContain('[1 MB] [3 MB]');
    expect(shown(await press(anew, '1 MB'))).toContain('✅ Right!');
  });

  test('a card that is gone is skipped', async () => {
    const bot = await start({ cards: [TO_CHOOSE, TO_TYPE] });
    const asked = await quiz('start', { cards: 2 });
    const isFirst = shown(asked).includes(TO_CHOOSE.prompt);
    bot.replaceCards([isFirst ? TO_TYPE : TO_CHOOSE]);
    const next = await press(asked, 'Hint');
    expect(shown(next)).toContain('not in them any more');
    expect(shown(next)).toContain('Card 2 of 2');
    expect(await reviewsOf(bot)).toEqual([]);
  });

  test('an answered card that is gone can still be gone on from', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const told = await press(await quiz(), '5 MB');
    bot.replaceCards([TO_TYPE]);
    const over = await press(told, 'How did I do?');
    expect(shown(over)).toContain(`${TO_CHOOSE.prompt} → 1 MB`);
    expect(shown(over)).not.toContain('kinesis.md');
  });
});

describe('a bad card', () => {
  test('is noted in the message, and asked no more when another says so', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const told = await press(await quiz(), '1 MB');
    const noted = await press(told, 'Bad card');
    expect(noted.id).toBe(told.id);
    expect(buttonsOf(noted)).toContainEqual(
      expect.objectContaining({ label: 'Noted', disabled: true }),
    );
    expect(shown(noted)).toContain('[How did I do?]');
    expect(VOTES_TO_RETIRE).toBe(2);
    const theirs = await (
      await discord.slash({ command: 'quiz', subcommand: 'start', guild: GUILD, user: OTHER })
    ).finalMessage();
    const answered = await (await pressed(theirs, '1 MB', OTHER)).finalMessage();
    const retired = await (await pressed(answered, 'Bad card', OTHER)).finalMessage();
    expect(buttonsOf(retired).map(({ label }) => label)).toContain('Asked no more');
    expect(await bot.stores.cards.retired()).toEqual(new Set([TO_CHOOSE.id]));
    expect(shown(await quiz())).toContain('There are no cards of that kind there.');
  });

  test('can be said of one to recall before it is judged', async () => {
    const bot = await start({ cards: [TO_RECALL] });
    const answer = await press(await quiz(), 'Show answer');
    const noted = await press(answer, 'Bad card');
    expect(shown(noted)).toContain('[I knew it] [I didn’t] [End]');
    expect(await bot.stores.cards.flagged()).toMatchObject([{ votes: 1 }]);
  });
});

describe('in a private message', () => {
  test('one plays in an ordinary message', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    const asked = await quiz('start', {}, {});
    expect(asked.flags & EPHEMERAL).toBe(0);
    const told = await press(asked, '1 MB');
    expect(shown(told)).toContain('✅ Right!');
    expect(shown(await press(told, 'How did I do?'))).toMatch(/^### 1 of 1 right\n/);
    expect(await reviewsOf(bot)).toMatchObject([{ server: null }]);
  });

  test('nobody plays who shares no server', async () => {
    await start({ cards: [TO_CHOOSE], overrides: { allowedGuilds: ['600000000000000099'] } });
    const refused = await quiz('start', {}, {});
    expect(shown(refused)).toContain('I only answer people from the servers I work for');
    expect(buttonsOf(refused)).toEqual([]);
  });
});

describe('what is due', () => {
  test('comes in the order of need, and ends when all is reviewed', async () => {
    const bot = await start({ cards: [TO_CHOOSE, TO_TYPE] });
    await press(await quiz('start', { topic: 'Shards' }), '1 MB');
    bot.stores.pass(1);
    const due = await quiz('due');
    expect(shown(due)).toContain('Card 1 of 1');
    expect(shown(due)).toContain(TO_CHOOSE.prompt);
    const told = await press(due, '1 MB');
    const over = await press(told, 'How did I do?');
    expect(shown(over)).toMatch(/Next: 1 card (?:tomorrow|in \d+ days)\./);
  });

  test('is nothing where nothing is; new cards are a press away', async () => {
    await start({ cards: [TO_CHOOSE, TO_TYPE] });
    const none = await quiz('due');
    expect(shown(none)).toContain('Nothing is due for you now. 🎉');
    expect(shown(none)).toContain('2 cards are new to you.');
    const asked = await press(none, 'Learn new cards');
    expect(asked.id).toBe(none.id);
    expect(shown(asked)).toContain('Card 1 of 2');
  });

  test('is told with the day of the next', async () => {
    const bot = await start({ cards: [TO_CHOOSE] });
    for (let day = 0; day < 2; day += 1) {
      const due = await quiz(day === 0 ? 'start' : 'due');
      await press(due, '1 MB');
      bot.stores.pass(1);
    }
    expect(shown(await quiz('due'))).toMatch(/The next cards come (?:tomorrow|in \d+ days)\./);
  });
});

describe('what was missed', () => {
  test('is asked again, and told where there is nothing', async () => {
    await start({ cards: [TO_CHOOSE, TO_TYPE] });
    expect(shown(await quiz('missed'))).toContain('nothing that you last got wrong');
    await press(await quiz('start', { topic: 'Shards' }), '5 MB');
    const missed = await quiz('missed');
    expect(shown(missed)).toContain(TO_CHOOSE.prompt);
    expect(shown(missed)).toContain('Card 1 of 1');
  });
});

describe('/quiz stop', () => {
  test('ends one’s own round with its score', async () => {
    const bot = await start({ cards: [TO_CHOOSE, TO_TYPE] });
    await press(await quiz('start', { topic: 'Shards' }), '1 MB');
    expect(shown(await quiz('stop'))).toContain('1 of 1 right · 100 points');
    expect(await bot.desk.openOf(ASKER)).toBeUndefined();
  });
});
