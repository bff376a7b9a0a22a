import type {
  APIApplicationCommandOptionChoice,
  APIEmbed,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

import type { Names } from './discord-markdown.js';

/** Somebody who writes in Discord. */
export interface Person {
  readonly name: string;
  readonly isApp?: boolean;
}

/** A message's body, as a bot sends it. */
export interface MessageBody {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly flags?: number;
}

/** A message, and what the client shows around it. */
export interface ShownMessage {
  readonly kind: 'message';
  readonly author: Person;
  readonly body: MessageBody;
  /** The slash command, context menu entry or button that it answers. */
  readonly used?: { readonly by: Person; readonly name: string };
  readonly repliesTo?: { readonly author: Person; readonly text: string };
  /** Names of those that it mentions, by id. */
  readonly names?: Names;
  readonly isEdited?: boolean;
  /** Files that go along with it. */
  readonly files?: readonly { readonly name: string; readonly size: number }[];
}

/** A form that opens over the messages. */
export interface ShownForm {
  readonly kind: 'form';
  readonly app: Person;
  readonly form: APIModalInteractionResponseCallbackData;
}

/** What is suggested while someone types a command. */
export interface ShownChoices {
  readonly kind: 'choices';
  readonly app: Person;
  readonly command: string;
  /** The option that is being filled in. */
  readonly option: { readonly name: string; readonly description: string };
  readonly typed: string;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

/** What a page shows. */
export type Shown = ShownMessage | ShownForm | ShownChoices;

/** Something that the bot shows, as it was recorded. */
export interface Scene {
  readonly name: string;
  readonly looks: readonly ('desktop' | 'phone')[];
  readonly shown: readonly Shown[];
}
