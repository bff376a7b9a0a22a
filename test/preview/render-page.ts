import { readFileSync } from 'node:fs';

import { markup, Markup } from './markup.js';
import { renderChoices } from './render-choices.js';
import { renderForm } from './render-form.js';
import { renderMessage } from './render-message.js';
import type { Shown } from './shown.js';

export interface PageOptions {
  readonly theme: 'dark' | 'light';
  readonly title: string;
}

/** A page of its own that shows messages, forms and suggestions as Discord would. */
export function renderPage(shown: readonly Shown[], { theme, title }: PageOptions): string {
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body class="${theme}">
        <main>${shown.map(renderShown)}</main>
      </body>
    </html>`.text;
}

/** Our own, so nothing in it needs escaping. */
const STYLE = new Markup(readFileSync(new URL('discord.css', import.meta.url), 'utf8'));

function renderShown(shown: Shown): Markup {
  switch (shown.kind) {
    case 'message':
      return renderMessage(shown);
    case 'form':
      return renderForm(shown);
    case 'choices':
      return renderChoices(shown);
  }
}
