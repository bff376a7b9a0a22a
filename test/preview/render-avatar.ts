import { markup, type Markup } from './markup.js';
import type { Person } from './shown.js';

const COLORS = ['#5865f2', '#3ba55c', '#c2620f', '#d83c7c', '#0f7d8c', '#8a5cc7'];

/** A round picture for a person: the first letter on a colour that goes with the name. */
export function renderAvatar({ name, isApp = false }: Person): Markup {
  if (isApp) return markup`<span class="avatar" style="background: #5b8def">${FOOTNOTE}</span>`;
  const sum = Array.from(name).reduce((total, char) => total + (char.codePointAt(0) ?? 0), 0);
  const color = COLORS[sum % COLORS.length] ?? '';
  return markup`<span class="avatar" style="background: ${color}">${name.slice(0, 1)}</span>`;
}

/** Lines of text with a small star at the end of the first: a footnote. */
const FOOTNOTE = markup`<svg viewBox="0 0 40 40" fill="none" stroke="#fff" stroke-linecap="round">
  <path d="M11 15h11M11 22h18M11 29h13" stroke-width="3" />
  <path d="M28 9v7M25 10.7l6 3.6M31 10.7l-6 3.6" stroke-width="2" />
</svg>`;
