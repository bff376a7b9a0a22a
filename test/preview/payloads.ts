import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';

import type { MessageBody, Person, Shown } from './shown.js';

const BOT: Person = { name: 'Footnote', isApp: true };
const MIRA: Person = { name: 'Mira' };

/** Every kind of component that a message may have, with texts that try to break out. */
export const EVERY_COMPONENT: MessageBody = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    { type: ComponentType.TextDisplay, content: 'A plain **word** <b>from</b> the bot' },
    {
      type: ComponentType.Container,
      accent_color: 0x5b8def,
      components: [
        {
          type: ComponentType.TextDisplay,
          content:
            '### Tides › Spring & neap\n- **High water** comes twice a day\n  - about `12 h 25 min` apart\n    1. and a little later each day\n\n-# of 2025-11-02 · [harbour.md:12-18](https://notes.example/harbour)',
        },
        { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small },
        {
          type: ComponentType.TextDisplay,
          content:
            '```\nport        high    low\nSunderland  03:14  09:25\n```\n> A quote with a very long link: https://notes.example/a/path/that/goes/on/and/on/without/any/place/to/break/it/index.html',
        },
        { type: ComponentType.Separator, divider: false, spacing: SeparatorSpacingSize.Large },
        {
          type: ComponentType.Section,
          components: [{ type: ComponentType.TextDisplay, content: 'What is a neap tide?' }],
          accessory: {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            custom_id: 'topic',
            label: 'Ask',
          },
        },
        {
          type: ComponentType.Section,
          components: [{ type: ComponentType.TextDisplay, content: 'A chart' }],
          accessory: {
            type: ComponentType.Thumbnail,
            media: { url: 'https://notes.example/chart.png' },
            description: 'chart of the bay',
          },
        },
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: 'a', label: 'Go' },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              custom_id: 'b',
              emoji: { name: '👍' },
            },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Success,
              custom_id: 'c',
              label: 'Shared',
              disabled: true,
            },
            { type: ComponentType.Button, style: ButtonStyle.Danger, custom_id: 'd', label: 'No' },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              url: 'https://notes.example',
              label: 'Open',
            },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'e',
              placeholder: 'Ask one of these',
              options: [{ label: 'Spring tides', value: '1' }],
            },
          ],
        },
        { type: ComponentType.File, file: { url: 'attachment://gaps.md' } },
        {
          type: ComponentType.MediaGallery,
          items: [
            { media: { url: 'https://notes.example/b.png' }, description: 'boats at low tide' },
          ],
        },
      ],
    },
  ],
};

/** A message of the kind that has no components: content and an embed. */
export const PLAIN: MessageBody = {
  content: 'Here is what the notes say:',
  embeds: [
    {
      color: 0x5b8def,
      title: 'Tides › Neap',
      description: 'Neap tides are **weak**.',
      fields: [{ name: 'Port', value: 'Sunderland' }],
      footer: { text: 'harbour.md:12-18' },
    },
  ],
};

/** A form with every kind of field. */
export const FORM: APIModalInteractionResponseCallbackData = {
  custom_id: 'form',
  title: 'What is wrong with this answer?',
  components: [
    { type: ComponentType.TextDisplay, content: 'It goes to those who write the **notes**.' },
    {
      type: ComponentType.Label,
      label: 'What is wrong?',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'reason',
        options: [
          { label: 'It is the wrong passage', value: 'wrong-passage', default: true },
          { label: 'It is out of date', value: 'out-of-date' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'How much?',
      component: {
        type: ComponentType.RadioGroup,
        custom_id: 'much',
        required: false,
        options: [
          { label: 'All of it', value: 'all', default: true },
          { label: 'A word', value: 'word', description: 'or two' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'What should the notes say?',
      description: 'If you like: a sentence',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'text',
        style: TextInputStyle.Paragraph,
        required: false,
        placeholder: 'Neap tides come after …',
      },
    },
  ],
};

/** A page with all of it. */
export const EVERYTHING: readonly Shown[] = [
  {
    kind: 'message',
    author: MIRA,
    body: { content: '<@500000000000000001> when is **high water**? <t:1773304320:R>' },
  },
  {
    kind: 'message',
    author: BOT,
    body: EVERY_COMPONENT,
    repliesTo: { author: MIRA, text: 'when is **high water**?' },
    isEdited: true,
  },
  {
    kind: 'message',
    author: BOT,
    body: { ...EVERY_COMPONENT, flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral },
    used: { by: MIRA, name: '/ask' },
  },
  { kind: 'message', author: BOT, body: PLAIN, files: [{ name: 'gaps.md', size: 1_536 }] },
  { kind: 'form', app: BOT, form: FORM },
  {
    kind: 'choices',
    app: BOT,
    command: 'ask',
    option: { name: 'question', description: 'What do you want to know?' },
    typed: 'neap',
    choices: [
      { name: 'Tides › Spring & neap', value: 'Spring & neap' },
      { name: 'Charts › Why neap tides matter for those who sail in shallow waters', value: 'x' },
    ],
  },
];
