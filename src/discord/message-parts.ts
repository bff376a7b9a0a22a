import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
} from 'discord.js';

import type { BotMessage } from './answer-message.js';
import { MESSAGE_LIMITS, shorten } from './message-limits.js';

/** What the colour of a frame's edge says. */
export const EDGES = {
  open: 0x5865f2,
  right: 0x3ba55d,
  near: 0xf0b232,
} as const;

/** A message made of parts, from top to bottom. */
export function messageOfParts(components: readonly APIMessageTopLevelComponent[]): BotMessage {
  return { flags: MessageFlags.IsComponentsV2, components };
}

/** Parts in a frame, with a coloured edge if that says something. */
export function framed(
  components: APIComponentInContainer[],
  edge?: number,
): APIContainerComponent {
  return {
    type: ComponentType.Container,
    ...(edge === undefined ? {} : { accent_color: edge }),
    components,
  };
}

export function textPart(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A thin line between parts. */
export const LINE: APISeparatorComponent = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

export type MessageButton = APIButtonComponentWithCustomId;
export type ButtonRow = APIActionRowComponent<MessageButton>;

const BUTTONS_A_ROW = 5;

/** Buttons in rows that Discord takes; none where there is no button. */
export function rowsOf(buttons: readonly MessageButton[]): ButtonRow[] {
  const rows = Math.ceil(buttons.length / BUTTONS_A_ROW);
  return Array.from({ length: rows }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * BUTTONS_A_ROW, (row + 1) * BUTTONS_A_ROW),
  }));
}

/** A button with words on it. */
export function wordButton(
  custom_id: string,
  words: string,
  style: MessageButton['style'] = ButtonStyle.Secondary,
): MessageButton {
  const label = shorten(words, MESSAGE_LIMITS.buttonLabel);
  return { type: ComponentType.Button, style, label, custom_id };
}
