import { ButtonStyle, ComponentType, type APIButtonComponentWithCustomId } from 'discord.js';

import type { Messages } from '../messages/messages.js';

export interface Pages {
  /** Which page is shown, from 0. */
  readonly page: number;
  readonly count: number;
  /** The custom id that turns to a page; also asked for those before the first and after the last, which are off. */
  readonly idOf: (page: number) => string;
  readonly texts: Messages;
}

/** ◀ n / m ▶; nothing where there is a single page. */
export function pageButtons({ page, count, idOf, texts }: Pages): APIButtonComponentWithCustomId[] {
  if (count < 2) return [];
  const turn = (emoji: string, to: number): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: emoji },
    custom_id: idOf(to),
    disabled: to < 0 || to >= count,
  });
  return [
    turn('◀️', page - 1),
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: texts.buttons.quoteOf(page + 1, count),
      custom_id: idOf(page),
      disabled: true,
    },
    turn('▶️', page + 1),
  ];
}
