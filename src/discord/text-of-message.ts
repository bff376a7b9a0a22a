import { ComponentType, type APIMessageTopLevelComponent } from 'discord.js';

/** What of a message can be read. */
export interface ReadableMessage {
  readonly content: string;
  readonly embeds: readonly ReadableEmbed[];
  readonly components: readonly { readonly toJSON: () => APIMessageTopLevelComponent }[];
}

interface ReadableEmbed {
  readonly title: string | null;
  readonly description: string | null;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** A message with those that it forwards. */
export interface ForwardingMessage extends ReadableMessage {
  readonly messageSnapshots: ReadonlyMap<string, ReadableMessage>;
}

/** The words of a message: those of its author, else those that it forwards or that an app put into it. */
export function textOfMessage(message: ForwardingMessage): string {
  const texts = [message, ...message.messageSnapshots.values()].map(wordsOf);
  return texts.find((text) => text !== '') ?? '';
}

function wordsOf({ content, embeds, components }: ReadableMessage): string {
  if (content.trim() !== '') return content;
  const embedded = embeds.flatMap(({ title, description, fields }) => [
    title ?? '',
    description ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const shown = components.flatMap((component) => textsIn(component.toJSON()));
  return [...embedded, ...shown].filter((text) => text.trim() !== '').join('\n');
}

function textsIn(component: APIMessageTopLevelComponent): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
      return component.components.map(({ content }) => content);
    case ComponentType.Container:
      return component.components.flatMap(textsIn);
    default:
      return [];
  }
}
