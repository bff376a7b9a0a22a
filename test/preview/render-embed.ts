import type { APIEmbed } from 'discord.js';

import { renderMarkdown } from './discord-markdown.js';
import { markup, type Markup } from './markup.js';
import { hexColor } from './render-components.js';

/** Shows an embed. */
export function renderEmbed({
  color,
  author,
  title,
  url,
  description,
  fields,
  footer,
}: APIEmbed): Markup {
  const bar = color === undefined ? null : markup` style="border-left-color: ${hexColor(color)}"`;
  const name = title === undefined ? null : renderMarkdown(title);
  return markup`<div class="embed" ${bar}>
    ${author && markup`<div class="embed-author">${author.name}</div>`}
    ${name && markup`<div class="embed-title">${url === undefined ? name : markup`<a>${name}</a>`}</div>`}
    ${
      description === undefined
        ? null
        : markup`<div class="text words">${renderMarkdown(description)}</div>`
    }
    ${(fields ?? []).map(
      (field) =>
        markup`<div class="embed-field">
          <b>${renderMarkdown(field.name)}</b>
          <div class="text words">${renderMarkdown(field.value)}</div>
        </div>`,
    )}
    ${footer && markup`<div class="embed-footer">${footer.text}</div>`}
  </div>`;
}
