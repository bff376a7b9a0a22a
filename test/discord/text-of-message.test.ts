import { ButtonStyle, ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { expect, test } from 'vitest';

import { textOfMessage, type ReadableMessage } from '../../src/discord/text-of-message.js';

function message(fields: Partial<ReadableMessage> = {}): ReadableMessage {
  return { content: '', embeds: [], components: [], ...fields };
}

function textOf(own: Partial<ReadableMessage>, ...forwarded: readonly ReadableMessage[]): string {
  const messageSnapshots = new Map(forwarded.map((each, index) => [String(index), each]));
  return textOfMessage({ ...message(own), messageSnapshots });
}

const EMBED = {
  title: 'Weather',
  description: null,
  fields: [{ name: 'Today', value: 'What is dew?' }],
};

test('what somebody wrote counts, not the preview of its links', () => {
  expect(textOf({ content: 'What is fog?', embeds: [EMBED] })).toBe('What is fog?');
});

test('of an app that writes in embeds, their texts count', () => {
  expect(textOf({ embeds: [EMBED] })).toBe('Weather\nToday\nWhat is dew?');
});

test('of an app that writes in components, their texts count, wherever they are', () => {
  const shown: APIMessageTopLevelComponent[] = [
    { type: ComponentType.TextDisplay, content: 'One' },
    {
      type: ComponentType.Container,
      components: [
        { type: ComponentType.TextDisplay, content: 'Two' },
        { type: ComponentType.Separator },
        {
          type: ComponentType.Section,
          components: [{ type: ComponentType.TextDisplay, content: 'Three' }],
          accessory: {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            custom_id: 'a',
            label: 'Four',
          },
        },
      ],
    },
  ];
  const components = shown.map((component) => ({ toJSON: () => component }));
  expect(textOf({ components })).toBe('One\nTwo\nThree');
});

test('of a message that is forwarded without a word, its own words count', () => {
  expect(textOf({}, message({ content: 'What is rain?' }))).toBe('What is rain?');
  expect(textOf({}, message({ embeds: [EMBED] }))).toContain('What is dew?');
  expect(textOf({ content: 'Look!' }, message({ content: 'What is rain?' }))).toBe('Look!');
});

test('a picture says nothing', () => {
  expect(textOf({})).toBe('');
});
