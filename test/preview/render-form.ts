import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackComponent,
  type APITextInputComponent,
} from 'discord.js';

import { renderMarkdown } from './discord-markdown.js';
import { markup, type Markup } from './markup.js';
import { renderAvatar } from './render-avatar.js';
import { renderSelect } from './render-components.js';
import type { ShownForm } from './shown.js';

/** Shows a form as it opens over the messages. */
export function renderForm({ app, form }: ShownForm): Markup {
  return markup`<div class="form">
    <header>${renderAvatar(app)}<b>${form.title}</b><span class="close">✕</span></header>
    <p class="warning">
      This form will be submitted to <b>${app.name}</b>. Do not share passwords or other sensitive
      information.
    </p>
    ${form.components.map(renderField)}
    <footer>
      <span class="button secondary">Cancel</span><span class="button primary">Submit</span>
    </footer>
  </div>`;
}

function renderField(field: APIModalInteractionResponseCallbackComponent): Markup {
  switch (field.type) {
    case ComponentType.TextDisplay:
      return markup`<div class="text words">${renderMarkdown(field.content)}</div>`;
    case ComponentType.ActionRow:
      return markup`${field.components.map((input) => labelled(input.label ?? '', undefined, input))}`;
    case ComponentType.Label:
      return labelled(field.label, field.description, field.component);
    default:
      return unknown(field);
  }
}

function labelled(
  label: string,
  description: string | undefined,
  input: APIComponentInLabel,
): Markup {
  const isOptional = 'required' in input && !input.required;
  const star = isOptional ? null : markup`<span class="required"> *</span>`;
  return markup`<div class="field">
    <label>${label}${star}</label>
    ${description === undefined ? null : markup`<small>${description}</small>`} ${renderInput(input)}
  </div>`;
}

function renderInput(input: APIComponentInLabel): Markup {
  switch (input.type) {
    case ComponentType.TextInput:
      return renderTextInput(input);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return renderSelect(input);
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
      return markup`<div class="options">
        ${input.options.map(
          (option) =>
            markup`<div class="option">
              <span
                class="${input.type === ComponentType.RadioGroup ? 'radio' : 'box'}${
                  option.default === true ? ' on' : ''
                }"
              ></span>
              <span
                >${option.label}${
                  option.description === undefined
                    ? null
                    : markup`<br /><small>${option.description}</small>`
                }</span
              >
            </div>`,
        )}
      </div>`;
    case ComponentType.Checkbox:
      return markup`<span class="box${input.default === true ? ' on' : ''}"></span>`;
    case ComponentType.FileUpload:
      return markup`<div class="input">Drop a file here or browse</div>`;
    default:
      return unknown(input);
  }
}

function renderTextInput(input: APITextInputComponent): Markup {
  const size = input.style === TextInputStyle.Paragraph ? ' paragraph' : '';
  const words =
    input.value === undefined || input.value === ''
      ? markup`<span class="placeholder">${input.placeholder ?? ''}</span>`
      : markup`<span>${input.value}</span>`;
  return markup`<div class="input${size}">${words}</div>`;
}

function unknown(part: never): never {
  throw new Error(`Expected a component that a form may have, got ${JSON.stringify(part)}.`);
}
