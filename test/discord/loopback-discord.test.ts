import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContainerBuilder,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Partials,
  PermissionFlagsBits,
  SectionBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  type Interaction,
  type Message,
  type RepliableInteraction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { faultsOfCommand, faultsOfCommands } from '../helpers/discord-command-rules.js';
import { faultsOfChoices, faultsOfForm } from '../helpers/discord-form-rules.js';
import { buttonsOf, selectsOf, textOf } from '../helpers/discord-reading.js';
import { faultsOfMessage } from '../helpers/discord-rules.js';
import {
  ASKER,
  openLoopbackDiscord,
  type LoopbackDiscord,
  type LoopbackOptions,
} from '../helpers/loopback-discord.js';

const GUILD = '600000000000000001';
const CHANNEL = '600000000000000002';
const FORUM = '600000000000000003';
const STRANGER = '700000000000000009';

const SILENT = { allowed_mentions: { parse: [] } };
const V2 = MessageFlags.IsComponentsV2;

function text(content: string): object {
  return { type: 10, content };
}

function button(fields: object = {}): object {
  return { type: 2, style: 2, label: 'x', custom_id: 'x', ...fields };
}

function row(...components: readonly object[]): object {
  return { type: 1, components };
}

function container(...components: readonly object[]): object {
  return { type: 17, components };
}

function section(accessory: object | undefined, ...components: readonly object[]): object {
  return { type: 9, components, ...(accessory ? { accessory } : {}) };
}

function options(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ label: 'x', value: String(index) }));
}

function select(fields: object = {}): object {
  return { type: 3, custom_id: 's', options: options(2), ...fields };
}

describe('the rules of a message', () => {
  test.each([
    ['an empty message', { content: ' ' }],
    ['content that is too long', { content: 'x'.repeat(2001) }],
    ['a title that is too long', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['a description that is too long', { embeds: [{ description: 'x'.repeat(4097) }] }],
    [
      'embeds that are too long together',
      { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) },
    ],
    ['an empty embed', { embeds: [{ color: 1 }] }],
    ['an open code block', { content: '```\nx' }],
    ['half a character', { content: 'x\ud83d' }],
    ['a mention', { content: '<@1>' }],
    ['a mention of everyone', { embeds: [{ description: '@everyone' }] }],
    ['a spoiler', { content: '||x||' }],
    ['an invite', { content: 'discord.gg/x' }],
    ['a row without buttons', { content: 'x', components: [row()] }],
    ['six rows', { content: 'x', components: rows(6) }],
    ['a text display without the flag', { content: 'x', components: [text('x')] }],
    ['a container without the flag', { content: 'x', components: [container(text('x'))] }],
  ])('know %s', (_, body) => {
    expect(faultsOfMessage({ ...body, ...SILENT })).not.toEqual([]);
  });

  test.each([
    ['none at all', {}],
    ['everyone', { allowed_mentions: { parse: ['everyone'] } }],
    ['the one who asked', { allowed_mentions: { parse: [], replied_user: true } }],
  ])('let nobody be pinged: %s', (_, mentions) => {
    expect(faultsOfMessage({ content: 'x', ...mentions })).not.toEqual([]);
  });

  test('let pass what is right, and anything in code', () => {
    const content = '`<@1> ||` a\\`b \n```\n@everyone\n```';
    const components = [row(button()), row(select())];
    expect(
      faultsOfMessage({ content, embeds: [{ description: 'x' }], components, ...SILENT }),
    ).toEqual([]);
  });
});

function rows(count: number): object[] {
  return Array.from({ length: count }, (_, index) => row(button({ custom_id: String(index) })));
}

describe('the rules of components V2', () => {
  const faults = (components: readonly object[], body: object = {}): string[] =>
    faultsOfMessage({ flags: V2, components, ...SILENT, ...body });

  test('let pass what is right', () => {
    const gallery = { type: 12, items: [{ media: { url: 'https://x.org/y.png' } }] };
    expect(
      faults([
        text('# Title'),
        container(
          text('x'.repeat(3000)),
          { type: 14, divider: true, spacing: 2 },
          section(button({ custom_id: 'a', label: undefined, emoji: { name: '◀' } }), text('x')),
          section({ type: 11, media: { url: 'https://x.org/y.png' } }, text('x'), text('y')),
          gallery,
          row(button({ style: 5, custom_id: undefined, url: 'https://x.org' })),
          row(select({ placeholder: 'x', min_values: 0, max_values: 2 })),
        ),
        row(button({ custom_id: 'b', emoji: { id: '123', name: 'x' } })),
        gallery,
      ]),
    ).toEqual([]);
  });

  test.each([
    ['nothing', []],
    ['an empty text', [text('')]],
    ['a blank text', [text(' \n')]],
    ['texts that are too long together', [text('x'.repeat(2001)), text('x'.repeat(2000))]],
    ['an open code block', [container(text('```\nx'))]],
    ['a mention', [container(text('<@1>'))]],
    ['a spoiler', [section(button(), text('||x||'))]],
    ['an invite', [text('discord.gg/x')]],
    ['half a character', [text('x\ud83d')]],
    ['half a character on a button', [row(button({ label: 'x\ud83d' }))]],
    ['a container in a container', [container(container(text('x')))]],
    ['an empty container', [container()]],
    ['a color that is none', [{ ...container(text('x')), accent_color: 0x1000000 }]],
    ['a section without accessory', [section(undefined, text('x'))]],
    ['a section with a select', [section(select(), text('x'))]],
    ['a section of four texts', [section(button(), text('a'), text('b'), text('c'), text('d'))]],
    ['a section of no text', [section(button())]],
    ['a section with a row', [section(button(), row(button({ custom_id: 'b' })))]],
    ['a button in no row', [button()]],
    ['a label for forms', [{ type: 18, label: 'x', component: select() }]],
    ['a gallery of eleven', [{ type: 12, items: pictures(11) }]],
    ['a gallery of none', [{ type: 12, items: [] }]],
    ['a separator like no other', [text('x'), { type: 14, spacing: 3 }]],
    ['six buttons in a row', [row(...rows(6).flatMap(buttonsIn))]],
    ['a button beside a select', [row(button(), select())]],
    ['two selects in a row', [row(select(), select({ custom_id: 't' }))]],
    ['41 components', [container(...Array.from({ length: 40 }, () => text('x')))]],
    [
      'two equal custom ids',
      [container(section(button(), text('x'))), row(button({ label: 'y' }))],
    ],
    [
      'two equal ids',
      [
        { ...text('x'), id: 1 },
        { ...text('y'), id: 1 },
      ],
    ],
    ['a custom id that is too long', [row(button({ custom_id: 'x'.repeat(101) }))]],
    ['an empty custom id', [row(button({ custom_id: '' }))]],
    ['a button without custom id', [row(button({ custom_id: undefined }))]],
    ['a button without style', [row(button({ style: undefined }))]],
    ['a label that is too long', [row(button({ label: 'x'.repeat(81) }))]],
    ['neither label nor emoji', [row(button({ label: undefined }))]],
    ['an emoji that is a word', [row(button({ emoji: { name: 'thumbsup' } }))]],
    ['two emoji', [row(button({ emoji: { name: '👍👎' } }))]],
    ['a link with a custom id', [row(button({ style: 5, url: 'https://x.org' }))]],
    ['a link to nowhere', [row(button({ style: 5, custom_id: undefined }))]],
    [
      'a link that is too long',
      [row(button({ style: 5, custom_id: undefined, url: `https://x.org/${'x'.repeat(500)}` }))],
    ],
    ['a url on a button', [row(button({ url: 'https://x.org' }))]],
    ['a select without options', [row(select({ options: [] }))]],
    ['26 options', [row(select({ options: options(26) }))]],
    ['two equal values', [row(select({ options: [...options(1), ...options(1)] }))]],
    ['an option without label', [row(select({ options: [{ label: '', value: 'x' }] }))]],
    ['a value that is too long', [row(select({ options: [{ label: 'x', value: long(101) }] }))]],
    [
      'a description that is too long',
      [row(select({ options: [{ label: 'x', value: 'x', description: long(101) }] }))],
    ],
    ['a placeholder that is too long', [row(select({ placeholder: long(151) }))]],
    ['more to choose than there is', [row(select({ max_values: 3 }))]],
    ['least above most', [row(select({ min_values: 2, max_values: 1 }))]],
    ['a file that is not there', [{ type: 13, file: { url: 'attachment://x.csv' } }]],
  ])('know %s', (_, components) => {
    expect(faults(components)).not.toEqual([]);
  });

  test.each([
    ['content', { content: 'x' }],
    ['embeds', { embeds: [{ description: 'x' }] }],
    ['a poll', { poll: { question: { text: 'x' } } }],
    ['stickers', { sticker_ids: ['1'] }],
    ['a ping', { allowed_mentions: { parse: ['users'] } }],
  ])('allow no %s beside them', (_, body) => {
    expect(faults([text('x')], body)).not.toEqual([]);
  });

  test('take empty content and embeds for none', () => {
    expect(faults([text('x')], { content: '', embeds: [] })).toEqual([]);
    expect(faults([text('x')], { content: null, embeds: null })).toEqual([]);
  });

  test('show every file, and only such as there are', () => {
    const shown = [{ type: 13, file: { url: 'attachment://x.csv' } }];
    const body = { flags: V2, ...SILENT };
    const files = [{ name: 'x.csv' }];
    expect(faultsOfMessage({ ...body, components: shown }, { files })).toEqual([]);
    expect(faultsOfMessage({ ...body, components: [text('x')] }, { files })).not.toEqual([]);
  });

  describe('in an edit', () => {
    const plain = { content: 'x', embeds: [], components: [], flags: 0, files: [] };
    const modern = { content: '', embeds: [], components: [text('x')], flags: V2, files: [] };
    const edit = (body: object, before: typeof plain | typeof modern): string[] =>
      faultsOfMessage({ ...SILENT, ...body }, { isEdit: true, before });

    test('can be taken up once the content is gone', () => {
      const components = [text('y')];
      expect(edit({ flags: V2, components }, plain)).not.toEqual([]);
      expect(edit({ flags: V2, components, content: null }, plain)).toEqual([]);
    });

    test('go on without being named again, and can not be given up', () => {
      expect(edit({ components: [text('y')] }, modern)).toEqual([]);
      expect(edit({ components: [text('y')], flags: 0 }, modern)).not.toEqual([]);
      expect(edit({ content: 'y' }, modern)).not.toEqual([]);
      expect(edit({ components: [] }, modern)).not.toEqual([]);
    });
  });
});

function long(length: number): string {
  return 'x'.repeat(length);
}

function pictures(count: number): object[] {
  return Array.from({ length: count }, () => ({ media: { url: 'https://x.org/y.png' } }));
}

function buttonsIn(component: object): object[] {
  return 'components' in component ? (component.components as object[]) : [];
}

describe('the rules of a form', () => {
  const label = (component: object, fields: object = {}): object => ({
    type: 18,
    label: 'x',
    component,
    ...fields,
  });
  const input = (fields: object = {}): object => ({
    type: 4,
    custom_id: 'i',
    style: 2,
    ...fields,
  });
  const form = (...components: readonly object[]): Record<string, unknown> => ({
    custom_id: 'f',
    title: 'x',
    components,
  });

  test('let pass what is right', () => {
    const reasons = { type: 21, custom_id: 'r', options: options(2) };
    expect(
      faultsOfForm(
        form(
          text('Tell us'),
          label(select(), { description: 'x' }),
          label(input({ required: false, max_length: 500, placeholder: 'x' })),
          label(reasons),
          row({ ...input({ custom_id: 'old' }), label: 'x' }),
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    ['no components', form()],
    ['six components', form(...Array.from({ length: 6 }, () => text('x')), label(input()))],
    ['a long title', { ...form(label(input())), title: long(46) }],
    ['no title', { ...form(label(input())), title: '' }],
    ['a long custom id', { ...form(label(input())), custom_id: long(101) }],
    ['a long label', form(label(input(), { label: long(46) }))],
    ['a long description', form(label(input(), { description: long(101) }))],
    ['a button', form(row(button()))],
    ['a button in a label', form(label(button()))],
    ['a naked input', form(input())],
    ['two equal custom ids', form(label(input()), label(input()))],
    ['a long placeholder', form(label(input({ placeholder: long(101) })))],
    ['a value above the most', form(label(input({ value: 'xx', max_length: 1 })))],
    ['least above most', form(label(input({ min_length: 2, max_length: 1 })))],
    ['more than 4,000 characters', form(label(input({ max_length: 4001 })))],
    ['no style', form(label(input({ style: undefined })))],
    ['a disabled select', form(label(select({ disabled: true })))],
    ['a required select of none', form(label(select({ min_values: 0 })))],
    ['one radio button', form(label({ type: 21, custom_id: 'r', options: options(1) }))],
  ])('know %s', (_, bad) => {
    expect(faultsOfForm(bad)).not.toEqual([]);
  });

  test.each([
    ['no list', {}],
    ['26 choices', { choices: Array.from({ length: 26 }, (_, i) => choice(String(i))) }],
    ['an empty name', { choices: [choice('x', '')] }],
    ['a long name', { choices: [choice('x', long(101))] }],
    ['a long value', { choices: [choice(long(101))] }],
    ['a number for a text', { choices: [{ name: 'x', value: 1 }] }],
  ])('of suggestions know %s', (_, bad) => {
    expect(faultsOfChoices(bad, Option.String)).not.toEqual([]);
  });

  test('of suggestions let pass none and 25', () => {
    const choices = Array.from({ length: 25 }, (_, index) => choice(String(index)));
    expect(faultsOfChoices({ choices }, Option.String)).toEqual([]);
    expect(faultsOfChoices({ choices: [] }, Option.String)).toEqual([]);
  });
});

function choice(value: string, name = 'x'): object {
  return { name, value };
}

describe('the rules of commands', () => {
  const good = { name: 'ask', description: 'Asks', contexts: [0] };
  const menu = { type: 3, name: 'Find in notes' };
  const option = (fields: object = {}): object => ({
    type: 3,
    name: 'x',
    description: 'x',
    ...fields,
  });

  test('let pass what is right', () => {
    const command = {
      ...good,
      name_localizations: { de: 'fragen', 'es-ES': 'preguntar' },
      description_localizations: { de: 'Fragt' },
      default_member_permissions: '32',
      options: [option({ required: true, autocomplete: true }), option({ name: 'y', type: 5 })],
    };
    const places = { ...menu, name_localizations: { de: 'In Notizen suchen' } };
    expect(faultsOfCommands([command, places], false)).toEqual([]);
  });

  test.each([
    ['a capital', { ...good, name: 'Ask' }],
    ['a space', { ...good, name: 'ask me' }],
    ['no description', { ...good, description: '' }],
    ['a long description', { ...good, description: long(101) }],
    ['an unknown language', { ...good, name_localizations: { xx: 'ask' } }],
    ['a bad name in another language', { ...good, name_localizations: { de: 'Fragen' } }],
    ['a long text of another language', { ...good, description_localizations: { de: long(101) } }],
    ['permissions that are none', { ...good, default_member_permissions: ['ManageGuild'] }],
    ['a menu with a description', { ...menu, description: 'x' }],
    ['a menu with options', { ...menu, options: [option()] }],
    ['a menu with a long name', { ...menu, name: long(33) }],
    ['26 options', { ...good, options: numbers(26).map((name) => option({ name })) }],
    ['two equal options', { ...good, options: [option(), option()] }],
    ['an option without type', { ...good, options: [option({ type: undefined })] }],
    ['suggestions for a switch', { ...good, options: [option({ type: 5, autocomplete: true })] }],
    [
      'suggestions beside choices',
      { ...good, options: [option({ autocomplete: true, choices: [choice('x')] })] },
    ],
    ['26 choices', { ...good, options: [option({ choices: numbers(26).map((n) => choice(n)) })] }],
    ['a long choice', { ...good, options: [option({ choices: [choice('x', long(101))] })] }],
    [
      'a subcommand beside options',
      { ...good, options: [option(), option({ type: 1, name: 'y' })] },
    ],
    [
      'a required option after others',
      { ...good, options: [option(), option({ name: 'y', required: true })] },
    ],
    ['more than 6,000 characters to type', { ...good, options: [option({ max_length: 6001 })] }],
    ['more than 8,000 in all', { ...good, options: numbers(25).map(longOption) }],
  ])('know %s', (_, command) => {
    expect(faultsOfCommand(command, false)).not.toEqual([]);
  });

  test('know contexts where there is one server', () => {
    expect(faultsOfCommand(good, true)).not.toEqual([]);
  });

  test('know two of one name and type, and too many', () => {
    expect(faultsOfCommands([good, good], false)).not.toEqual([]);
    expect(faultsOfCommands([good, { type: 3, name: 'ask' }], false)).toEqual([]);
    const menus = numbers(16).map((name) => ({ type: 3, name }));
    expect(faultsOfCommands(menus, false)).not.toEqual([]);
    expect(faultsOfCommands(menus.slice(1), false)).toEqual([]);
  });

  function longOption(name: string): object {
    const choices = numbers(4).map((value) => choice(value, long(100)));
    return option({ name, choices });
  }
});

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index));
}

describe('with a client', () => {
  let discord: LoopbackDiscord;
  let client: Client | undefined;
  /** What a test is not about is asserted here. */
  let expected: string[] = [];

  beforeEach(async () => {
    await open({});
  });

  afterEach(async () => {
    await client?.destroy();
    client = undefined;
    await discord.close();
    expect(discord.violations).toEqual(expected);
    expected = [];
  });

  async function open(options: LoopbackOptions): Promise<void> {
    discord = await openLoopbackDiscord({
      guilds: [{ id: GUILD, channels: [CHANNEL], forums: [FORUM], members: [ASKER] }],
      ...options,
    });
  }

  /** Logs in and registers commands; hands every interaction and message on. */
  async function start(
    handlers: {
      readonly interaction?: (interaction: Interaction) => unknown;
      readonly message?: (message: Message) => unknown;
      readonly intents?: readonly GatewayIntentBits[];
    } = {},
  ): Promise<Client<true>> {
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    const created = new Client({
      intents: [...(handlers.intents ?? [Guilds, GuildMessages, DirectMessages])],
      partials: [Partials.Channel, Partials.Message],
      allowedMentions: { parse: [], repliedUser: false },
      rest: { api: discord.url, retries: 0 },
    });
    client = created;
    created.on(Events.InteractionCreate, (interaction) => handlers.interaction?.(interaction));
    created.on(Events.MessageCreate, (message) => handlers.message?.(message));
    const ready = new Promise<Client<true>>((resolve) => {
      created.once(Events.ClientReady, resolve);
    });
    await created.login(discord.token);
    const online = await ready;
    await online.application.commands.set([
      {
        name: 'ask',
        description: 'Asks',
        options: [
          {
            type: Option.String,
            name: 'question',
            description: 'x',
            required: true,
            autocomplete: true,
          },
          { type: Option.Integer, name: 'count', description: 'x' },
        ],
      },
      {
        name: 'gaps',
        description: 'Gaps',
        options: [{ type: Option.Subcommand, name: 'list', description: 'x' }],
      },
      { type: ApplicationCommandType.Message, name: 'Find in notes' },
    ]);
    return online;
  }

  async function call(method: string, path: string, body?: object): Promise<[number, unknown]> {
    const response = await fetch(`${discord.url}/v10${path}`, {
      method,
      headers: { 'user-agent': 'DiscordBot (test, 1)', authorization: `Bot ${discord.token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = await response.text();
    return [response.status, answer === '' ? undefined : JSON.parse(answer)];
  }

  function card(content: string, ...buttons: readonly ButtonBuilder[]): ContainerBuilder {
    const [first, ...others] = buttons;
    const built = new ContainerBuilder();
    if (first) {
      built.addSectionComponents(
        new SectionBuilder()
          .addTextDisplayComponents(new TextDisplayBuilder({ content }))
          .setButtonAccessory(first),
      );
    } else built.addTextDisplayComponents(new TextDisplayBuilder({ content }));
    if (others.length > 0) {
      built.addActionRowComponents(new ActionRowBuilder<ButtonBuilder>().addComponents(others));
    }
    return built;
  }

  function press(id: string): ButtonBuilder {
    return new ButtonBuilder({ style: ButtonStyle.Secondary, label: id, customId: id });
  }

  const CARD = { flags: MessageFlags.IsComponentsV2 } as const;

  /** What became of a request: Discord's code, or null. */
  async function codeOf(request: Promise<unknown>): Promise<number | string | null> {
    try {
      await request;
      return null;
    } catch (error) {
      return error instanceof DiscordAPIError ? error.code : String(error);
    }
  }

  async function shown(content: string, ...buttons: readonly ButtonBuilder[]): Promise<void> {
    await start({
      interaction: (interaction) =>
        interaction.isChatInputCommand()
          ? interaction.reply({ ...CARD, components: [card(content, ...buttons)] })
          : undefined,
    });
  }

  const asked = { guild: GUILD, options: { question: 'why?' } } as const;

  describe('an interaction', () => {
    test('is answered with a card, whose parts a test can read', async () => {
      await shown('Hello', press('a:1'), press('b:2').setEmoji('👍').setDisabled(true));
      const message = await (await discord.slash(asked)).finalMessage();
      expect(textOf(message)).toBe('Hello');
      expect(buttonsOf(message)).toMatchObject([
        { customId: 'a:1', label: 'a:1', disabled: false, style: ButtonStyle.Secondary },
        { customId: 'b:2', emoji: '👍', disabled: true },
      ]);
      await expect(discord.press({ message, button: 'b' })).rejects.toThrow('disabled');
      await expect(discord.press({ message, button: 'c' })).rejects.toThrow('No button');
    });

    test('is answered late with a card, which stays one', async () => {
      const codes: unknown[] = [];
      await start({
        interaction: async (interaction) => {
          if (!interaction.isChatInputCommand()) return;
          await interaction.deferReply();
          await interaction.editReply({ ...CARD, components: [card('one')] });
          codes.push(await codeOf(interaction.editReply({ content: 'two' })));
          codes.push(await codeOf(interaction.editReply({ components: [] })));
          await interaction.editReply({ components: [card('three')] });
        },
      });
      const asking = await discord.slash(asked);
      const message = await discord.until('the last card', () =>
        discord.messagesIn(CHANNEL).find((each) => textOf(each) === 'three'),
      );
      expect(message.flags).toBe(V2);
      expect(await asking.finalMessage()).toEqual(message);
      expect(codes).toEqual([50035, 50006]);
      expected = ['an edit: content beside components V2', 'an edit: an empty message'];
    });

    test('can not be deferred as a card', async () => {
      await start({
        interaction: async (interaction) => {
          if (!interaction.isRepliable()) return;
          const flags = MessageFlags.IsComponentsV2 as MessageFlags.Ephemeral;
          if ((await codeOf(interaction.deferReply({ flags }))) === 50035) {
            await interaction.reply({ content: 'refused' });
          }
        },
      });
      const asking = await discord.slash(asked);
      expect((await asking.finalMessage()).content).toBe('refused');
      expected = [`an answer: flags ${V2} that can't be set here`];
    });

    test('that was deferred is answered by the first follow-up, as private as it was', async () => {
      await start({
        interaction: async (interaction) => {
          if (!interaction.isRepliable()) return;
          await interaction.deferReply({ flags: MessageFlags.Ephemeral });
          await interaction.followUp({ content: 'one' });
          await interaction.followUp({ content: 'two' });
        },
      });
      const asking = await discord.slash(asked);
      expect(await asking.followUp()).toMatchObject({ content: 'two', visibleTo: undefined });
      const first = await asking.finalMessage();
      expect(first).toMatchObject({ content: 'one', flags: MessageFlags.Ephemeral });
    });

    test('takes one answer, no second', async () => {
      await start({
        interaction: async (interaction) => {
          if (!interaction.isRepliable()) return;
          await interaction.reply('one');
          const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
          expect(await call('POST', path, { type: 5 })).toMatchObject([400, { code: 40060 }]);
          await interaction.followUp('done');
        },
      });
      await (await discord.slash(asked)).followUp();
      expected = ['an interaction answered twice'];
    });

    test('changes the card that its button is in, and follow-ups by their ids', async () => {
      await start({
        interaction: async (interaction) => {
          if (interaction.isChatInputCommand()) {
            await interaction.reply({ ...CARD, components: [card('one', press('next'))] });
          }
          if (!interaction.isButton()) return;
          await interaction.update({ components: [card('two')] });
          const first = await interaction.followUp('first');
          const second = await interaction.followUp({
            content: 'second',
            flags: MessageFlags.Ephemeral,
          });
          await interaction.editReply({ message: second, content: 'second, changed' });
          await interaction.deleteReply(first);
          expect(await codeOf(interaction.deleteReply('1'))).toBe(10008);
          await interaction.followUp('done');
        },
      });
      const message = await (await discord.slash(asked)).finalMessage();
      const pressed = await discord.press({ message, button: 'next' });
      await pressed.followUp(2);
      expect(await pressed.callback()).toEqual({ type: 7, flags: 0 });
      expect(textOf(await pressed.finalMessage())).toBe('two');
      expect(discord.message((await pressed.followUp(0)).id)).toBeUndefined();
      expect(await pressed.followUp(1)).toMatchObject({
        content: 'second, changed',
        visibleTo: ASKER,
      });
    });

    test('with a private card is answered there, and aloud', async () => {
      await start({
        interaction: async (interaction) => {
          if (interaction.isChatInputCommand()) {
            const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
            await interaction.reply({ flags, components: [card('one', press('share'))] });
          }
          if (!interaction.isButton()) return;
          await interaction.deferUpdate();
          await interaction.editReply({ components: [card('shared')] });
          await interaction.followUp({ ...CARD, components: [card('for all')] });
        },
      });
      const message = await (await discord.slash(asked)).finalMessage();
      await expect(discord.press({ message, button: 'share', user: STRANGER })).rejects.toThrow(
        'not shown',
      );
      const pressed = await discord.press({ message, button: 'share' });
      expect(await pressed.followUp()).toMatchObject({ flags: V2, visibleTo: undefined });
      const own = await pressed.finalMessage();
      expect(own.flags).toBe(V2 | MessageFlags.Ephemeral);
      expect(textOf(own)).toBe('shared');
      const path = `/channels/${CHANNEL}/messages/${message.id}`;
      expect(await call('GET', path)).toMatchObject([404, { code: 10008 }]);
    });

    test('comes from a select menu with what was chosen', async () => {
      const menu = new StringSelectMenuBuilder({ customId: 'pick', maxValues: 2 }).addOptions(
        numbers(3).map((value) => ({ label: `option ${value}`, value })),
      );
      await start({
        interaction: async (interaction) => {
          if (interaction.isChatInputCommand()) {
            await interaction.reply({
              content: 'choose',
              components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
            });
          }
          if (interaction.isStringSelectMenu()) await interaction.update(interaction.values.join());
        },
      });
      const message = await (await discord.slash(asked)).finalMessage();
      expect(selectsOf(message)[0]?.options.map(({ value }) => value)).toEqual(['0', '1', '2']);
      const chosen = await discord.choose({ message, select: 'pick', values: ['0', '2'] });
      expect((await chosen.finalMessage()).content).toBe('0,2');
      await expect(discord.choose({ message, select: 'pick', values: ['9'] })).rejects.toThrow();
      await expect(discord.choose({ message, select: 'pick', values: [] })).rejects.toThrow();
    });

    test('tells who it is, where, and in which languages', async () => {
      const seen: unknown[] = [];
      await start({
        interaction: async (interaction) => {
          if (!interaction.isChatInputCommand()) return;
          const { locale, guildLocale, memberPermissions, options: given } = interaction;
          seen.push(locale, guildLocale, memberPermissions?.has('ManageGuild'));
          seen.push(interaction.inCachedGuild() && interaction.member.displayName);
          seen.push(given.getSubcommand(false), given.getInteger('count'));
          await interaction.reply('ok');
        },
      });
      const ada = { nick: 'Ada', locale: 'de', isManager: true } as const;
      const first = await discord.slash({ ...asked, ...ada, options: { question: 'x', count: 3 } });
      await first.callback();
      expect(seen.splice(0)).toEqual(['de', 'en-US', true, 'Ada', null, 3]);
      const second = await discord.slash({ guild: GUILD, command: 'gaps', subcommand: 'list' });
      await second.callback();
      expect(seen.splice(0)).toEqual(['en-US', 'en-US', false, 'Ada', 'list', null]);
      await expect(discord.slash({ ...asked, options: {} })).rejects.toThrow('leave out question');
      await expect(discord.slash({ ...asked, options: { question: 'x', odd: 1 } })).rejects.toThrow(
        'no option odd',
      );
    });

    test('comes from the menu of a message, which the bot may then read', async () => {
      await start({
        interaction: async (interaction) => {
          if (!interaction.isMessageContextMenuCommand()) return;
          await interaction.reply(`found: ${interaction.targetMessage.content}`);
        },
      });
      const { message } = await discord.say({ guild: GUILD, content: 'what is dew?' });
      const asking = await discord.chooseInMenu({ command: 'Find in notes', message });
      expect((await asking.finalMessage()).content).toBe('found: what is dew?');
    });
  });

  describe('suggestions', () => {
    test('are for what is being typed', async () => {
      await start({
        interaction: async (interaction) => {
          if (!interaction.isAutocomplete()) return;
          const { name, value } = interaction.options.getFocused(true);
          await interaction.respond([{ name: `${name}: ${value}`, value }]);
        },
      });
      const typing = { option: 'question', options: { question: 'de' }, guild: GUILD };
      expect(await discord.autocomplete(typing)).toEqual([{ name: 'question: de', value: 'de' }]);
      await expect(discord.type({ ...typing, option: 'count' })).rejects.toThrow(
        'suggests nothing',
      );
    });

    test('are no more than 25, and the only answer', async () => {
      await start({
        interaction: async (interaction) => {
          if (!interaction.isAutocomplete()) return;
          const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
          expect(await call('POST', path, { type: 4, data: { content: 'x', ...SILENT } })).toEqual([
            400,
            { code: 50035, message: 'Invalid Form Body' },
          ]);
          const many = numbers(26).map((value) => ({ name: value, value }));
          expect(await codeOf(interaction.respond(many))).toBe(50035);
          await interaction.respond([]);
        },
      });
      const typing = { option: 'question', options: { question: '' }, guild: GUILD };
      expect(await discord.autocomplete(typing)).toEqual([]);
      expected = [
        'an answer: type 4 in answer to an interaction of type 4',
        'an answer: 26 choices',
      ];
    });
  });

  describe('a form', () => {
    const FORM = new ModalBuilder({ customId: 'why', title: 'Why?' }).addLabelComponents(
      new LabelBuilder({ label: 'Reason' }).setStringSelectMenuComponent(
        new StringSelectMenuBuilder({ customId: 'reason' }).addOptions({
          label: 'Old',
          value: 'old',
        }),
      ),
      new LabelBuilder({ label: 'More' }).setTextInputComponent(
        new TextInputBuilder({
          customId: 'text',
          style: TextInputStyle.Paragraph,
          required: false,
          maxLength: 5,
        }),
      ),
    );

    async function withForm(
      onSubmit: (interaction: RepliableInteraction) => unknown,
    ): Promise<void> {
      await start({
        interaction: async (interaction) => {
          if (interaction.isChatInputCommand()) {
            await interaction.reply({ ...CARD, components: [card('one', press('down'))] });
          }
          if (interaction.isButton()) await interaction.showModal(FORM);
          if (interaction.isModalSubmit()) await onSubmit(interaction);
        },
      });
    }

    test('is filled in and sent, and may change the card that it came from', async () => {
      await withForm(async (interaction) => {
        if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
        const { fields } = interaction;
        const [reason] = fields.getStringSelectValues('reason');
        const said = `${reason ?? ''}: ${fields.getTextInputValue('text')}`;
        await interaction.update({ components: [card(said)] });
        await interaction.followUp({ content: 'Thanks', flags: MessageFlags.Ephemeral });
      });
      const message = await (await discord.slash(asked)).finalMessage();
      const pressed = await discord.press({ message, button: 'down', locale: 'es-ES' });
      const form = await pressed.form();
      expect(form).toMatchObject({ customId: 'why', title: 'Why?', from: { locale: 'es-ES' } });
      const sent = await discord.submit({ form, values: { reason: 'old', text: 'gone' } });
      expect((await sent.followUp()).visibleTo).toBe(ASKER);
      expect(textOf(await sent.finalMessage())).toBe('old: gone');
      await expect(discord.submit({ form })).rejects.toThrow('reason');
      await expect(discord.submit({ form, values: { reason: 'new' } })).rejects.toThrow('offer');
      await expect(
        discord.submit({ form, values: { reason: 'old', text: 'too long' } }),
      ).rejects.toThrow('0 to 5');
    });

    test('does not answer a form', async () => {
      await withForm(async (interaction) => {
        const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
        expect(await call('POST', path, { type: 9, data: {} })).toMatchObject([400, {}]);
        await interaction.reply('no');
      });
      const message = await (await discord.slash(asked)).finalMessage();
      const form = await (await discord.press({ message, button: 'down' })).form();
      const sent = await discord.submit({ form, values: { reason: ['old'] } });
      expect((await sent.finalMessage()).content).toBe('no');
      expected = ['an answer: type 9 in answer to an interaction of type 5'];
    });
  });

  describe('messages', () => {
    test('are read by those who are called, or asked for their content', async () => {
      const read: string[] = [];
      const online = await start({ message: ({ content }) => read.push(content) });
      const mention = `<@${discord.botId}>`;
      await discord.say({ guild: GUILD, content: 'secret' });
      await discord.say({ guild: GUILD, content: `${mention} hello` });
      await discord.say({ guild: GUILD, content: `\`${mention}\` hello` });
      await discord.say({ content: 'private' });
      const channel = await online.channels.fetch(CHANNEL);
      const own = channel?.isSendable() ? await channel.send('mine') : undefined;
      const repliesTo = discord.message(own?.id ?? '');
      if (!repliesTo) throw new Error('The bot said nothing.');
      await discord.say({ guild: GUILD, content: 'pings', repliesTo });
      await discord.say({ guild: GUILD, content: 'is silent', repliesTo, pings: false });
      await discord.until('seven messages', () => (read.length === 7 ? true : undefined));
      expect(read).toEqual(['', `${mention} hello`, '', 'private', 'mine', 'pings', '']);
    });

    test('are heard by those only who asked for them', async () => {
      const read: string[] = [];
      const { Guilds, DirectMessages } = GatewayIntentBits;
      await start({
        message: ({ content }) => read.push(content),
        intents: [Guilds, DirectMessages],
      });
      await discord.say({ guild: GUILD, content: `<@${discord.botId}> hello` });
      await discord.say({ content: 'private' });
      await discord.until('a message', () => (read.length > 0 ? true : undefined));
      expect(read).toEqual(['private']);
    });

    test('can be written to people who take them, and to nobody else', async () => {
      const online = await start();
      const channel = await online.users.createDM(ASKER);
      await channel.send({ content: 'hello' });
      expect(discord.privateMessagesOf(ASKER).map(({ content }) => content)).toEqual(['hello']);
      discord.meet(ASKER, { takesMessages: false });
      await expect(channel.send({ content: 'again' })).rejects.toMatchObject({ code: 50007 });
      expect(discord.privateMessagesOf(ASKER)).toHaveLength(1);
    });

    test('bring along what they reply to', async () => {
      const heard: Message[] = [];
      await start({ message: (message) => heard.push(message) });
      const first = await discord.say({ guild: GUILD, content: 'first' });
      const repliesTo = first.message;
      await discord.say({ guild: GUILD, content: `<@${discord.botId}>`, repliesTo });
      await discord.until('both', () => (heard.length === 2 ? true : undefined));
      expect(heard[1]?.reference?.messageId).toBe(repliesTo.id);
      expect(heard[1]?.mentions.repliedUser?.id).toBe(ASKER);
    });

    test('are edited, with new mentions', async () => {
      const online = await start();
      const updates: Message[] = [];
      online.on(Events.MessageUpdate, (_, after) => updates.push(after));
      const { message } = await discord.say({ guild: GUILD, content: 'hello' });
      const edited = discord.edit(message, `<@${discord.botId}> hello`);
      const after = await discord.until('the edit', () => updates[0]);
      expect(discord.message(message.id)).toEqual(edited);
      expect(after.content).toBe(`<@${discord.botId}> hello`);
      expect(after.mentions.users.has(discord.botId)).toBe(true);
      expect(after.author.id).toBe(ASKER);
    });

    test('say when they were edited, which a preview does not', async () => {
      const online = await start();
      const stamps: unknown[] = [];
      online.on(Events.Raw, ({ t, d }: { t: string; d: { edited_timestamp: unknown } }) => {
        if (t === 'MESSAGE_UPDATE') stamps.push(d.edited_timestamp);
      });
      const { message } = await discord.say({ guild: GUILD, content: 'hello' });
      discord.unfurl(message);
      discord.edit(message, 'hello!');
      await discord.until('both', () => (stamps.length === 2 ? true : undefined));
      expect(stamps).toEqual([null, expect.any(String)]);
    });

    test('are deleted, one by one and together', async () => {
      const online = await start();
      const gone: string[] = [];
      online.on(Events.MessageDelete, ({ id }) => gone.push(id));
      online.on(Events.MessageBulkDelete, (messages) => gone.push(...messages.keys()));
      const [one, two, three] = await Promise.all(
        ['1', '2', '3'].map(async (content) => discord.say({ guild: GUILD, content })),
      );
      if (!one || !two || !three) throw new Error('Three were said.');
      discord.deleteMessage(one.message);
      discord.deleteMessages([two.message, three.message]);
      await discord.until('all to be gone', () => (gone.length === 3 ? true : undefined));
      expect(discord.messagesIn(CHANNEL)).toEqual([]);
    });

    test('of others are not to be changed', async () => {
      await start();
      const { message } = await discord.say({ guild: GUILD, content: 'mine' });
      const path = `/channels/${CHANNEL}/messages/${message.id}`;
      const body = { content: 'x', ...SILENT };
      expect(await call('PATCH', path, body)).toMatchObject([403, { code: 50005 }]);
      expect(await call('DELETE', path)).toMatchObject([403, { code: 50013 }]);
      expect(discord.message(message.id)?.content).toBe('mine');
      expected = [
        'an edit of a message of someone else',
        'a deletion of a message of someone else',
      ];
    });

    test('of the bot can be read, changed and deleted by it', async () => {
      await start();
      const path = `/channels/${CHANNEL}/messages`;
      const body = { flags: V2, components: [text('x')], ...SILENT };
      const [status, sent] = await call('POST', path, body);
      expect(status).toBe(200);
      const { id } = sent as { id: string };
      expect(await call('GET', `${path}/${id}`)).toMatchObject([200, { flags: V2 }]);
      const edit = { components: [text('y')], ...SILENT };
      expect(await call('PATCH', `${path}/${id}`, edit)).toMatchObject([
        200,
        { components: [{ id: 1, content: 'y' }], edited_timestamp: expect.any(String) as string },
      ]);
      expect(await call('DELETE', `${path}/${id}`)).toEqual([204, undefined]);
      expect(await call('GET', `${path}/${id}`)).toMatchObject([404, { code: 10008 }]);
    });

    test('are not sent where the bot may not', async () => {
      const { ViewChannel, SendMessages } = PermissionFlagsBits;
      await start();
      const [closed, mute, noReplies] = ['71', '72', '73'] as const;
      discord.addGuild({ id: '61', channels: [closed], botPermissions: 0n });
      discord.addGuild({ id: '62', channels: [mute], botPermissions: ViewChannel });
      discord.addGuild({
        id: '63',
        channels: [noReplies],
        botPermissions: ViewChannel | SendMessages,
      });
      const { message } = await discord.say({ channel: noReplies, content: 'hello' });
      const body = { content: 'x', ...SILENT };
      const reply = { ...body, message_reference: { message_id: message.id } };
      const send = async (channel: string, sent: object): Promise<unknown> =>
        (await call('POST', `/channels/${channel}/messages`, sent))[1];
      expect(await send(closed, body)).toMatchObject({ code: 50001 });
      expect(await send(mute, body)).toMatchObject({ code: 50013 });
      expect(await send(noReplies, reply)).toMatchObject({ code: 160002 });
      expect(await send(noReplies, body)).toMatchObject({ content: 'x' });
      expect(await send('74', body)).toMatchObject({ code: 10003 });
    });

    test('come with files', async () => {
      await start({
        interaction: (interaction) =>
          interaction.isRepliable()
            ? interaction.reply({
                content: 'Here.',
                files: [{ name: 'gaps.csv', attachment: Buffer.from('a;ü\n') }],
              })
            : undefined,
      });
      const message = await (await discord.slash(asked)).finalMessage();
      const files = [{ name: 'gaps.csv', size: 5, text: 'a;ü\n' }];
      expect(message).toMatchObject({ content: 'Here.', files });
      const request = await discord.request('POST', /callback$/);
      expect(request).toMatchObject({ files, body: { type: 4, data: { content: 'Here.' } } });
    });

    test('are written by people with names and permissions', async () => {
      const heard: Message[] = [];
      const online = await start({ message: (message) => heard.push(message) });
      const author = { nick: 'Ada', permissions: PermissionFlagsBits.ManageMessages };
      await discord.say({ guild: GUILD, content: 'hello', ...author });
      await discord.say({ guild: GUILD, content: 'hello', author: STRANGER });
      await discord.until('both', () => (heard.length === 2 ? true : undefined));
      const may = heard.map(({ channel, member }) =>
        channel.isDMBased() || !member
          ? null
          : channel.permissionsFor(member).has('ManageMessages'),
      );
      expect(may).toEqual([true, false]);
      expect(heard[0]?.member?.displayName).toBe('Ada');
      const channel = online.channels.cache.get(CHANNEL);
      if (!channel || channel.isDMBased()) throw new Error('That is a channel of a server.');
      expect(channel.permissionsFor(online.user)?.has('SendMessages')).toBe(true);
      expect(channel.permissionsFor(online.user)?.has('ManageMessages')).toBe(false);
    });
  });

  describe('a thread', () => {
    test('about a message has its id, and changes that message without an edit', async () => {
      const heard: Message[] = [];
      const online = await start({ message: (message) => heard.push(message) });
      const updates: unknown[] = [];
      online.on(Events.Raw, ({ t, d }: { t: string; d: { edited_timestamp: unknown } }) => {
        if (t === 'MESSAGE_UPDATE') updates.push(d.edited_timestamp);
      });
      const { message } = await discord.say({ guild: GUILD, content: 'hello' });
      const thread = await discord.startThread({ message });
      expect(thread.id).toBe(message.id);
      await discord.say({ channel: thread.id, content: `<@${discord.botId}> more?` });
      await discord.until('all', () => (heard.length === 3 ? true : undefined));
      expect(heard.map(({ system }) => system)).toEqual([false, true, false]);
      const { channel } = heard[2] ?? {};
      expect(channel?.isThread() && channel.parentId).toBe(CHANNEL);
      expect(updates).toEqual([null]);
    });

    test('of its own is announced in its channel', async () => {
      const heard: Message[] = [];
      await start({ message: (message) => heard.push(message) });
      const thread = await discord.startThread({ parent: CHANNEL, name: 'Weather' });
      await discord.say({ channel: thread.id, content: 'hello' });
      await discord.until('both', () => (heard.length === 2 ? true : undefined));
      expect(heard.map(({ channelId, system }) => ({ channelId, system }))).toEqual([
        { channelId: CHANNEL, system: true },
        { channelId: thread.id, system: false },
      ]);
    });

    test('in a forum is a post, whose first message has its id', async () => {
      const heard: Message[] = [];
      await start({ message: (message) => heard.push(message) });
      const { id, post } = await discord.startThread({ parent: FORUM, content: 'why?' });
      await discord.until('the post', () => (heard.length === 1 ? true : undefined));
      expect(post?.message.id).toBe(id);
      expect(heard[0]?.channel.isThread() && heard[0].channel.parentId).toBe(FORUM);
    });
  });

  describe('commands', () => {
    test('come back without other languages unless they are asked for', async () => {
      const online = await start();
      const localized = {
        name: 'ask',
        description: 'Asks',
        nameLocalizations: { de: 'fragen' },
        options: [
          {
            type: Option.String,
            name: 'x',
            description: 'x',
            descriptionLocalizations: { de: 'y' },
          },
        ],
      } as const;
      const { commands } = online.application;
      expect((await commands.set([localized])).first()?.equals(localized)).toBe(true);
      const path = `/applications/${discord.botId}/commands`;
      const [, plain] = await call('GET', path);
      expect(plain).toMatchObject([{ name: 'ask', options: [{ name: 'x' }] }]);
      expect(JSON.stringify(plain)).not.toContain('localizations');
      expect((await call('GET', `${path}?with_localizations=true`))[1]).toMatchObject([
        {
          name_localizations: { de: 'fragen' },
          options: [{ description_localizations: { de: 'y' } }],
        },
      ]);
    });

    test('are refused together if one is wrong', async () => {
      const online = await start();
      const { commands } = online.application;
      expect(
        await codeOf(commands.set([{ type: ApplicationCommandType.Message, name: long(33) }])),
      ).toBe(50035);
      expect(discord.commands.get('global')).toHaveLength(3);
      expected = ['a command: name in a menu of 33 characters'];
    });
  });

  describe('the limit of requests', () => {
    const flood = async (path: string, method = 'GET'): Promise<number[]> =>
      Promise.all(numbers(51).map(async () => (await call(method, path, {}))[0]));

    test('puts off the 51st in a second, for all', async () => {
      await discord.close();
      await open({ limits: true });
      const statuses = await Promise.all(
        numbers(51).map(async () => (await call('GET', '/users/@me'))[0]),
      );
      expect(statuses.filter((status) => status === 429)).toHaveLength(1);
      expected = ['more than 50 requests in a second'];
    });

    test('does not count answers to interactions', async () => {
      await discord.close();
      await open({ limits: true });
      expect(await flood('/webhooks/1/none', 'POST')).not.toContain(429);
      expect(await flood('/interactions/1/none/callback', 'POST')).not.toContain(429);
      expect((await call('GET', '/users/@me'))[0]).toBe(200);
      expect(new Set(discord.violations)).toEqual(
        new Set([
          'a follow-up before the interaction was answered',
          'an answer to an unknown interaction',
        ]),
      );
      expected = [...discord.violations];
    });
  });

  test('notices a request that it does not know, and one without a token', async () => {
    const headers = { 'user-agent': 'DiscordBot (test, 1)' };
    expect((await fetch(`${discord.url}/v10/nothing`, { headers })).status).toBe(404);
    expect((await fetch(`${discord.url}/v10/users/@me`, { headers })).status).toBe(401);
    expected = ['GET /nothing, which the loopback Discord does not know'];
  });
});
