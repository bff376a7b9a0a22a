import { markup, type Markup } from './markup.js';

/** Shows an emoji: as the system's font draws it, save for some that look quite different in Discord. */
export function renderEmoji(emoji: string): Markup {
  return DRAWN[emoji] ?? markup`<span class="emoji">${emoji}</span>`;
}

const DRAWN: Readonly<Record<string, Markup>> = {
  '◀️': square('M22 9 11 18l11 9z'),
  '▶️': square('M14 9l11 9-11 9z'),
};

function square(sign: string): Markup {
  return markup`<svg class="drawn" viewBox="0 0 36 36">
    <rect width="36" height="36" rx="4" fill="#3b88c3" />
    <path d="${sign}" fill="#fff" />
  </svg>`;
}
