import {
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APISelectMenuComponent,
} from 'discord.js';

import { renderMarkdown, type Names } from './discord-markdown.js';
import { markup, type Markup } from './markup.js';
import { renderEmoji } from './render-emoji.js';

/** Shows the components of a message. */
export function renderComponents(
  components: readonly APIMessageTopLevelComponent[],
  names: Names = {},
): Markup {
  const shown = components.map((component) =>
    component.type === ComponentType.Container
      ? renderContainer(component, names)
      : renderPart(component, names),
  );
  return markup`<div class="components">${shown}</div>`;
}

function renderContainer(
  { accent_color: accent, spoiler, components }: APIContainerComponent,
  names: Names,
): Markup {
  const bar =
    accent === undefined || accent === null
      ? null
      : markup`<div class="accent" style="background: ${hexColor(accent)}"></div>`;
  return markup`<div class="container${spoiler === true ? ' covered' : ''}">
    ${bar}
    <div class="parts">${components.map((part) => renderPart(part, names))}</div>
  </div>`;
}

/** A colour as Discord writes it: a number. */
export function hexColor(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}

function renderPart(part: APIComponentInContainer, names: Names): Markup {
  switch (part.type) {
    case ComponentType.TextDisplay:
      return markup`<div class="text words">${renderMarkdown(part.content, names)}</div>`;
    case ComponentType.Section:
      return renderSection(part, names);
    case ComponentType.Separator: {
      const size = part.spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
      return markup`<div class="separator ${size}${part.divider === false ? '' : ' ruled'}"></div>`;
    }
    case ComponentType.ActionRow:
      return renderRow(part);
    case ComponentType.MediaGallery:
      return markup`<div class="gallery">
        ${part.items.map(({ description }) => picture(description ?? ''))}
      </div>`;
    case ComponentType.File:
      return renderFile(part.file.url.replace(/^attachment:\/\//, ''));
    default:
      return unknown(part);
  }
}

/** A file that can be downloaded. */
export function renderFile(name: string, size?: number): Markup {
  return markup`<div class="file">
    <span class="paper"></span>
    <span
      ><a>${name}</a>${size === undefined ? null : markup`<br /><small>${sizeText(size)}</small>`}</span
    >
  </div>`;
}

function sizeText(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(2)} KB`;
}

/** Pictures would come from the network, so their place shows their description. */
function picture(description: string): Markup {
  return markup`<div class="picture">${description}</div>`;
}

function renderSection({ components, accessory }: APISectionComponent, names: Names): Markup {
  return markup`<div class="section">
    <div class="parts">${components.map((part) => renderPart(part, names))}</div>
    ${
      accessory.type === ComponentType.Button
        ? renderButton(accessory)
        : markup`<div class="thumbnail">${accessory.description ?? ''}</div>`
    }
  </div>`;
}

function renderRow({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): Markup {
  return markup`<div class="row">${components.map(renderControl)}</div>`;
}

function renderControl(control: APIComponentInMessageActionRow): Markup {
  return control.type === ComponentType.Button ? renderButton(control) : renderSelect(control);
}

const BUTTON_CLASSES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary link',
  [ButtonStyle.Premium]: 'primary',
};

function renderButton(button: APIButtonComponent): Markup {
  const emoji = 'emoji' in button ? button.emoji.name : undefined;
  const label = 'label' in button ? (button.label ?? '') : '';
  const classes = `button ${BUTTON_CLASSES[button.style]}${button.disabled === true ? ' disabled' : ''}`;
  const words = label === '' ? null : markup`<span>${label}</span>`;
  return markup`<span class="${classes}">${emoji && renderEmoji(emoji)}${words}${button.style === ButtonStyle.Link ? OUT : null}</span>`;
}

const OUT = markup`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2">
  <path d="M19 14v6H4V5h6M14 4h6v6M20 4l-9 9" />
</svg>`;

/** A select menu, closed. */
export function renderSelect(select: APISelectMenuComponent): Markup {
  const options = select.type === ComponentType.StringSelect ? select.options : [];
  const chosen = options.filter((option) => option.default === true);
  const words =
    chosen.length > 0
      ? markup`<span>${chosen.map(({ label }) => label).join(', ')}</span>`
      : markup`<span class="placeholder">${select.placeholder ?? 'Make a selection'}</span>`;
  return markup`<div class="select${select.disabled === true ? ' disabled' : ''}">
    ${words}<span class="down"></span>
  </div>`;
}

function unknown(part: never): never {
  throw new Error(`Expected a component that a message may have, got ${JSON.stringify(part)}.`);
}
