import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Answer, AnswerQuestion } from '../../src/answer/answer.js';
import type { Neighbours } from '../../src/answer/neighbours.js';
import { startTestBot, type TestBot } from '../helpers/discord-bot.js';
import { buttonsOf } from '../helpers/discord-reading.js';
import { displaysOf, luresIn } from '../helpers/discord-words.js';
import {
  ASKER,
  openLoopbackDiscord,
  type LoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';
import { mixedView } from '../helpers/mixed-answers.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const QUOTES = 300;
/** As many as ask at once in a lively server. */
const AT_ONCE = 10;

let discord: LoopbackDiscord;
let running: TestBot | undefined;

beforeEach(async () => {
  discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: [ASKER] }],
  });
});

afterEach(async () => {
  await running?.bot.stop(0);
  await discord.close();
});

/** Answers of mixed Markdown, of so many quotes together, with what is around their quotes. */
function mixedAnswers(): { readonly answer: Answer; readonly around: Neighbours }[] {
  const answers: { answer: Answer; around: Neighbours }[] = [];
  let quotes = 0;
  for (const { answer, around } of fc.sample(mixedView, QUOTES)) {
    if (answer.kind === 'not-a-question' || quotes >= QUOTES) break;
    quotes += answer.quotes.length;
    // The number tells which it is when it is asked again for a button.
    const numbered = (text: string): string => `${String(answers.length)} ${text}`;
    const { question, understoodAs } = answer;
    answers.push({
      answer: {
        ...answer,
        question: numbered(question),
        understoodAs: understoodAs === undefined ? undefined : numbered(understoodAs),
      },
      around: around ?? { before: null, after: null },
    });
  }
  return answers;
}

test('300 quotes of mixed Markdown are asked for, turned through and widened, and Discord takes it all', async () => {
  const answers = mixedAnswers();
  const at = (text: string): (typeof answers)[number] => {
    const found = answers[Number.parseInt(text, 10)];
    if (!found) throw new Error(`Expected a number of an answer first, got: ${text}`);
    return found;
  };
  const answerQuestion: AnswerQuestion = ({ question }) => Promise.resolve(at(question).answer);
  running = await startTestBot(discord, {
    answerQuestion,
    answerAgain: answerQuestion,
    neighbours: (quote) =>
      answers.find(({ answer }) => answer.quotes.some(({ text }) => text === quote.text))
        ?.around ?? {
        before: null,
        after: null,
      },
    sourceLink: ({ path, fromLine }) =>
      `https://notes.example/${encodeURI(path)}#${String(fromLine)}`,
  });

  const shown: string[] = [];
  const look = (message: StoredMessage): void => {
    const texts = displaysOf(message);
    shown.push(...texts);
    expect(texts.flatMap(luresIn)).toEqual([]);
  };
  /** Presses a button and gives the message once it has another one. */
  const press = async (
    message: StoredMessage,
    button: string,
    next: RegExp,
  ): Promise<StoredMessage> => {
    await discord.press({ message, button, guild: GUILD });
    const changed = await discord.until(`what ${button} does`, () => {
      const now = discord.message(message.id);
      return now && buttonId(now, next) !== undefined ? now : undefined;
    });
    look(changed);
    return changed;
  };
  const readThrough = async (question: number): Promise<void> => {
    const asked = await discord.slash({ guild: GUILD, options: { question: String(question) } });
    let message = await asked.finalMessage();
    look(message);
    const count = at(String(question)).answer.quotes.length;
    for (let page = 1; page < count; page++) {
      const button = buttonId(message, new RegExp(`^page:.*:${String(page)}$`)) ?? 'none';
      message = await press(message, button, new RegExp(`^more:.*:${String(page)}$`));
    }
    await press(message, 'more:', /^less:/);
  };
  for (let from = 0; from < answers.length; from += AT_ONCE) {
    const some = answers.slice(from, from + AT_ONCE).map((_, i) => readThrough(from + i));
    await Promise.all(some);
  }

  const quotes = answers.flatMap(({ answer }) => answer.quotes);
  expect(quotes.length).toBeGreaterThanOrEqual(QUOTES);
  expect(shown.length).toBeGreaterThan(3 * QUOTES);
  expect(discord.violations).toEqual([]);
  // The first showing of each answer, each turned page, and the context.
  const edits = discord.requests.filter(({ method }) => method === 'PATCH');
  expect(edits).toHaveLength(quotes.length + answers.length);
}, 60_000);

/** The id of a message's button that looks like this. */
function buttonId(message: StoredMessage, id: RegExp): string | undefined {
  return buttonsOf(message)
    .map(({ customId = '' }) => customId)
    .find((each) => id.test(each));
}
