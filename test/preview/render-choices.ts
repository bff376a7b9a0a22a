import { markup, type Markup } from './markup.js';
import { renderAvatar } from './render-avatar.js';
import type { ShownChoices } from './shown.js';

/** Shows what is suggested while someone types a command, above the line that is typed in. */
export function renderChoices({ app, command, option, typed, choices }: ShownChoices): Markup {
  return markup`<div class="typing">
    <div class="choices">
      <div class="choices-head">
        <b>${option.name}</b><span>${option.description}</span>
      </div>
      <div class="choices-list">
        ${choices.map(
          ({ name }, i) => markup`<div class="choice${i === 0 ? ' on' : ''}">${name}</div>`,
        )}
      </div>
    </div>
    <div class="entry">
      ${renderAvatar(app)}<b>/${command}</b>
      <span class="slot"><span>${option.name}</span><span>${typed}<i class="caret"></i></span></span>
    </div>
  </div>`;
}
