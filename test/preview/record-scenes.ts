import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { openAnswering } from '../../src/app.js';
import { parseConfig } from '../../src/config.js';
import { createSourceLink } from '../../src/source-link.js';
import { startTestBot } from '../helpers/discord-bot.js';
import { runCommand } from '../helpers/footnote-process.js';
import {
  type LoopbackDiscord,
  openLoopbackDiscord,
  type StoredMessage,
} from '../helpers/loopback-discord.js';
import { createWorkspace } from '../helpers/workspace.js';
import type { MessageBody, Person, Shown, ShownForm, ShownMessage } from './shown.js';

/** Something that the bot shows, as it was recorded. */
export interface Scene {
  readonly name: string;
  readonly looks: readonly ('desktop' | 'phone')[];
  readonly shown: readonly Shown[];
}

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const NOTES = fileURLToPath(new URL('../fixtures/preview', import.meta.url));

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';

const BOT: Person = { name: 'Footnote', isApp: true };
const MIRA: Person = { name: 'Mira' };

const IN_CHANNEL = { guild: GUILD, channel: CHANNEL, displayName: MIRA.name };
const SOURCE_LINKS = 'https://github.com/you/notes/blob/main/{path}#L{from}-L{to}';

/** Lets the real bot answer over the notes that ship, and a few more, at a Discord on this machine. */
export async function recordScenes(): Promise<Scene[]> {
  const place = await createWorkspace('none');
  await cp(CORPUS, place.path('corpus'), { recursive: true });
  await cp(NOTES, place.path('corpus', 'trees'), { recursive: true });
  const { code, stderr } = await runCommand(['index'], { cwd: place.folder });
  if (code !== 0) throw new Error(`The notes could not be indexed:\n${stderr}`);
  const discord = await openLoopbackDiscord({ guilds: [{ id: GUILD, channels: [CHANNEL] }] });
  const answering = await openAnswering(
    parseConfig({ CORPUS_DIR: place.path('corpus'), INDEX_DIR: place.index }),
  );
  const { bot } = await startTestBot(discord, {
    answerQuestion: async (request) => (await answering.examine(request)).answer,
    answerAgain: async (request) => (await answering.examine(request)).answer,
    sourceLink: createSourceLink(SOURCE_LINKS),
  });
  try {
    const scenes = await play(new Stage(discord));
    if (discord.violations.length > 0) throw new Error(discord.violations.join('\n'));
    return scenes;
  } finally {
    await bot.stop();
    await answering[Symbol.asyncDispose]();
    await discord.close();
    await place.remove();
  }
}

const BOTH = ['desktop', 'phone'] as const;

async function play(stage: Stage): Promise<Scene[]> {
  const answer = await stage.ask('How long does a Kinesis stream keep records?');
  const hidden = await stage.ask('What does dynamic partitioning cost?', { private: true });
  const shared = await stage.share(hidden);
  return [
    { name: 'answer', looks: BOTH, shown: [used(answer)] },
    { name: 'mention', looks: ['desktop'], shown: await stage.mention('what is a hot shard?') },
    {
      name: 'table',
      looks: BOTH,
      shown: [used(await stage.ask('Can Glue write XML?'))],
    },
    {
      name: 'wide-table',
      looks: BOTH,
      shown: [used(await stage.ask('Which storage class has the longest minimum stay?'))],
    },
    {
      name: 'code',
      looks: ['desktop'],
      shown: [used(await stage.ask('How do I call a model from SQL in Aurora?'))],
    },
    {
      name: 'nested-list',
      looks: ['desktop'],
      shown: [
        used(await stage.ask('Three applications read one stream and the slowest falls behind')),
      ],
    },
    {
      name: 'formula',
      looks: ['desktop'],
      shown: [used(await stage.ask('How is entropy computed?'))],
    },
    {
      name: 'links',
      looks: ['desktop'],
      shown: [used(await stage.ask('What is the gain of a split?'))],
    },
    {
      name: 'close',
      looks: ['desktop'],
      shown: [used(await stage.ask('How do I set up a VPN to my office?'))],
    },
    {
      name: 'miss',
      looks: BOTH,
      shown: [used(await stage.ask('Can I use Azure Blob as a source?'))],
    },
    { name: 'private', looks: ['desktop'], shown: [used(hidden)] },
    { name: 'shared', looks: ['desktop'], shown: [byBot(shared)] },
    { name: 'vote', looks: ['desktop'], shown: [await stage.voteDown(answer)] },
  ];
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

  /** The form that asks what is wrong with an answer. */
  async voteDown(message: StoredMessage): Promise<Shown> {
    const pressed = await this.#discord.press({ ...IN_CHANNEL, message, button: 'down' });
    const { customId, title, components } = await pressed.form();
    const form: unknown = { custom_id: customId, title, components };
    return { kind: 'form', app: BOT, form: form as ShownForm['form'] };
  }
}

function used(message: StoredMessage): ShownMessage {
  return { ...byBot(message), used: { by: MIRA, name: '/ask' } };
}

/** What the loopback Discord took without complaint is of the form that Discord's types describe. */
function byBot({ content, embeds, components, flags }: StoredMessage): ShownMessage {
  const body: unknown = { content, embeds, components, flags };
  return { kind: 'message', author: BOT, body: body as MessageBody };
}
