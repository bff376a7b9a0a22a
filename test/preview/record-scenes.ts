import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { english } from '../../src/messages/english.js';
import type { KnownCard } from '../../src/quiz/known-card.js';
import { runCommand, startMain } from '../helpers/footnote-process.js';
import {
  type LoopbackDiscord,
  openLoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';
import { createWorkspace } from '../helpers/workspace.js';
import {
  BOT,
  byBot,
  byBotTo,
  CHANNEL,
  GUILD,
  inChannel,
  MIRA,
  type Player,
  PLAYERS,
} from './preview-people.js';
import { type ListedCard, NOTES_OF_SCENES, quizScenes } from './quiz-scenes.js';
import type { Scene, Shown, ShownForm, ShownMessage } from './shown.js';
import { keepStudyHistory } from './study-history.js';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const NOTES = fileURLToPath(new URL('../fixtures/preview', import.meta.url));

const IN_CHANNEL = inChannel('Mira');

/** Lets the real bot answer over the notes that ship, and a few more, at a Discord on this machine. */
export async function recordScenes(): Promise<Scene[]> {
  const place = await createWorkspace('none');
  await cp(CORPUS, place.path('corpus'), { recursive: true });
  await cp(NOTES, place.path('corpus', 'trees'), { recursive: true });
  const { code, stderr } = await runCommand(['index'], { cwd: place.folder });
  if (code !== 0) throw new Error(`The notes could not be indexed:\n${stderr}`);
  const cards = await listCards(place.folder);
  const studied = cards.filter(({ path }) => !NOTES_OF_SCENES.includes(path));
  await keepStudyHistory(`file:${place.path('data', 'footnote.db')}`, studied.map(known));
  const discord = await openLoopbackDiscord({
    guilds: [{ id: GUILD, channels: [CHANNEL], members: Object.values(PLAYERS) }],
  });
  const names = Object.keys(PLAYERS) as Player[];
  for (const name of names) discord.meet(PLAYERS[name], { displayName: name });
  const bot = startMain({ cwd: place.folder, env: settingsFor(discord) });
  try {
    const answers = await play(new Stage(discord));
    await bot.printed('cards for quizzes');
    const scenes = [...answers, ...(await quizScenes(discord, cards))];
    if (discord.violations.length > 0) throw new Error(discord.violations.join('\n'));
    return scenes;
  } finally {
    bot.child.kill();
    await bot.finished;
    await discord.close();
    await place.remove();
  }
}

async function listCards(folder: string): Promise<readonly ListedCard[]> {
  const { code, stdout, stderr } = await runCommand(['quiz', '--list', '--json'], { cwd: folder });
  if (code !== 0) throw new Error(`The cards could not be listed:\n${stderr}`);
  return (JSON.parse(stdout) as { readonly cards: readonly ListedCard[] }).cards;
}

function settingsFor({ token, url }: LoopbackDiscord): Record<string, string> {
  return {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: url,
    QUESTIONS_PER_MINUTE: '100',
    TIME_ZONE: 'UTC',
    SOURCE_URL_TEMPLATE: 'https://github.com/you/notes/blob/main/{path}#L{from}-L{to}',
  };
}

const DESKTOP = ['desktop'] as const;
const BOTH = ['desktop', 'phone'] as const;

async function play(stage: Stage): Promise<Scene[]> {
  const ask = async (question: string): Promise<Shown[]> => [used(await stage.ask(question))];
  const answer = await stage.ask('How long does a Kinesis stream keep records?');
  const hidden = await stage.ask('What does dynamic partitioning cost?', { private: true });
  const shared = await stage.share(hidden);
  const scenes: Scene[] = [
    { name: 'answer', looks: BOTH, shown: [used(answer)] },
    { name: 'mention', looks: DESKTOP, shown: await stage.mention('what is a hot shard?') },
    { name: 'table', looks: BOTH, shown: await ask('Can Glue write XML?') },
    {
      name: 'wide-table',
      looks: BOTH,
      shown: await ask('Which storage class has the longest minimum stay?'),
    },
    { name: 'code', looks: BOTH, shown: await ask('How do I call a model from SQL in Aurora?') },
    {
      name: 'nested-list',
      looks: DESKTOP,
      shown: await ask('Three applications read one stream and the slowest falls behind'),
    },
    { name: 'formula', looks: DESKTOP, shown: await ask('How is entropy computed?') },
    { name: 'links', looks: DESKTOP, shown: await ask('What is the gain of a split?') },
    { name: 'more-context', looks: DESKTOP, shown: [used(await stage.press(answer, 'more'))] },
    { name: 'close', looks: BOTH, shown: await ask('How do I set up a VPN to my office?') },
    { name: 'miss', looks: BOTH, shown: await ask('Can I use Azure Blob as a source?') },
    { name: 'private', looks: DESKTOP, shown: [used(hidden)] },
    { name: 'shared', looks: DESKTOP, shown: [byBot(shared)] },
    { name: 'vote', looks: DESKTOP, shown: [await stage.voteDown(answer)] },
    { name: 'suggestions', looks: DESKTOP, shown: [await stage.type('compress')] },
  ];
  await stage.ask('Is Azure Blob supported as a source?');
  await stage.ask('Is there a VPN for my office?');
  return [...scenes, { name: 'gaps', looks: DESKTOP, shown: [await stage.gaps()] }];
}

/** People who talk with the bot. */
class Stage {
  readonly #discord: LoopbackDiscord;

  constructor(discord: LoopbackDiscord) {
    this.#discord = discord;
  }

  /** An answer to a slash command. */
  async ask(
    question: string,
    options: { readonly private?: boolean } = {},
  ): Promise<StoredMessage> {
    const asked = await this.#discord.slash({ ...IN_CHANNEL, options: { question, ...options } });
    return asked.finalMessage();
  }

  /** What was said in the channel, and the bot's reply. */
  async mention(content: string): Promise<Shown[]> {
    const mention = `<@${this.#discord.botId}> ${content}`;
    const said = await this.#discord.say({ ...IN_CHANNEL, content: mention });
    const reply = await said.reply();
    const names = { [this.#discord.botId]: BOT.name };
    const repliesTo = { author: MIRA, text: mention };
    return [
      { kind: 'message', author: MIRA, body: { content: mention }, names },
      { ...byBot(reply), repliesTo, names },
    ];
  }

  /** A private answer as everybody sees it, once it is shared. */
  async share(message: StoredMessage): Promise<StoredMessage> {
    const pressed = await this.#discord.press({ ...IN_CHANNEL, message, button: 'share' });
    return pressed.followUp();
  }

  /** The same message after one of its buttons was pressed. */
  async press(message: StoredMessage, button: string): Promise<StoredMessage> {
    await this.#discord.press({ ...IN_CHANNEL, message, button });
    return this.#discord.until('the message to change', () => {
      const now = this.#discord.message(message.id);
      return now === message ? undefined : now;
    });
  }

  /** The form that asks what is wrong with an answer, which is then filled in. */
  async voteDown(message: StoredMessage): Promise<Shown> {
    const pressed = await this.#discord.press({ ...IN_CHANNEL, message, button: 'down' });
    const opened = await pressed.form();
    const values = { reason: ['out-of-date'], text: 'It is 8,760 hours now.' };
    await (await this.#discord.submit({ form: opened, values })).followUp();
    const { customId, title, components } = opened;
    const form: unknown = { custom_id: customId, title, components };
    return { kind: 'form', app: BOT, form: form as ShownForm['form'] };
  }

  /** What is suggested while a question is typed. */
  async type(typed: string): Promise<Shown> {
    const { name, question } = english.commands.ask;
    const options = { [question.name]: typed };
    const option = question.name;
    const choices = await this.#discord.autocomplete({ ...IN_CHANNEL, options, option });
    return { kind: 'choices', app: BOT, command: name, option: question, typed, choices };
  }

  /** What the notes don't answer, as a manager of the server sees it. */
  async gaps(): Promise<Shown> {
    const command = english.commands.gaps.name;
    const asked = await this.#discord.slash({ ...IN_CHANNEL, command, isManager: true });
    return { ...byBot(await asked.finalMessage()), used: { by: MIRA, name: `/${command}` } };
  }
}

function used(message: StoredMessage): ShownMessage {
  return byBotTo('/ask', message);
}

function known({ id, kind, prompt, topic, answers, path }: ListedCard): KnownCard {
  return { id, kind, prompt, topic, answer: answers[0], path };
}
