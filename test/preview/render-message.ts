import { renderMarkdown, type Names } from './discord-markdown.js';
import { markup, type Markup } from './markup.js';
import { renderAvatar } from './render-avatar.js';
import { renderComponents, renderFile } from './render-components.js';
import { renderEmbed } from './render-embed.js';
import type { Person, ShownMessage } from './shown.js';

/** Message flag of an answer that only one person sees. */
const EPHEMERAL = 64;

/** Shows a message with what the client puts around it. */
export function renderMessage({
  author,
  body,
  used,
  repliesTo,
  names = {},
  isEdited = false,
  files = [],
}: ShownMessage): Markup {
  const isEphemeral = ((body.flags ?? 0) & EPHEMERAL) !== 0;
  const edited = isEdited ? markup` <span class="edited">(edited)</span>` : null;
  const content = body.content ?? '';
  return markup`<article class="message${isEphemeral ? ' ephemeral' : ''}">
    ${used ? headOfUse(used.by, used.name) : null}
    ${repliesTo ? headOfReply(repliesTo.author, repliesTo.text, names) : null} ${renderAvatar(author)}
    <div class="body">
      <div class="head">
        <span class="name">${author.name}</span>${author.isApp === true ? APP : null}
        <span class="time">2:32 PM</span>
      </div>
      ${content === '' ? null : markup`<div class="content words">${renderMarkdown(content, names)}${edited}</div>`}
      ${(body.embeds ?? []).map(renderEmbed)}
      ${files.map(({ name, size }) => renderFile(name, size))}
      ${
        body.components === undefined || body.components.length === 0
          ? null
          : renderComponents(body.components, names)
      }
      ${content === '' && isEdited ? markup`<div class="edited">(edited)</div>` : null}
      ${
        isEphemeral
          ? markup`<div class="only-you">
            ${EYE} Only you can see this • <span class="dismiss">Dismiss message</span>
          </div>`
          : null
      }
    </div>
  </article>`;
}

const APP = markup`<span class="app">APP</span>`;

const EYE = markup`<svg viewBox="0 0 24 24" fill="currentColor">
  <path
    d="M12 5C6.5 5 2.7 9.3 1.5 12c1.2 2.700 5 7 10.500 7s9.300-4.300 10.500-7C21.300 9.300 17.500 5 12 5zm0 11.500a4.500 4.500 0 1 1 0-9 4.500 4.500 0 0 1 0 9zm0-2a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z"
  />
</svg>`;

function headOfUse(by: Person, name: string): Markup {
  return markup`<div class="above">
    ${renderAvatar(by)}<b>${by.name}</b> used <span class="mention">${name}</span>
  </div>`;
}

function headOfReply(author: Person, text: string, names: Names): Markup {
  const [line = ''] = text.split('\n');
  return markup`<div class="above">
    ${renderAvatar(author)}${author.isApp === true ? APP : null}<b>${author.name}</b>
    <span class="said words">${renderMarkdown(line, names)}</span>
  </div>`;
}
