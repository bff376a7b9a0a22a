import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Chromium, chromiumPath } from '../helpers/chromium.js';
import { EVERY_COMPONENT, EVERYTHING, FORM, PLAIN } from './payloads.js';
import { readPng, writePng } from './png.js';
import { renderPage } from './render-page.js';
import type { MessageBody, Shown } from './shown.js';

const BOT = { name: 'Footnote', isApp: true };

function pageOf(...shown: readonly Shown[]): string {
  return renderPage(shown, { theme: 'dark', title: 'A page' });
}

function pageWith(body: MessageBody): string {
  return pageOf({ kind: 'message', author: BOT, body });
}

/** What is read on a page, every piece in a line of its own. */
function wordsOf(page: string): string[] {
  return page
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .split(/<\/?[a-z!][^>]*>/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

describe('a page shows messages as Discord does', () => {
  test('with the text of every component that a message may have', () => {
    const words = wordsOf(pageWith(EVERY_COMPONENT)).join('\n');
    for (const text of [
      'Tides › Spring & neap'.replace('&', '&amp;'),
      'High water',
      'Sunderland  03:14  09:25',
      'A quote with a very long link:',
      'chart of the bay',
      'Go',
      '👍',
      'Shared',
      'Ask one of these',
      'gaps.md',
      'boats at low tide',
    ]) {
      expect(words).toContain(text);
    }
  });

  test('a container with its colour, separators, a section with a button beside its text', () => {
    const page = pageWith(EVERY_COMPONENT);
    expect(page).toContain('<div class="accent" style="background: #5b8def"></div>');
    expect(page).toContain('<div class="separator small ruled"></div>');
    expect(page).toContain('<div class="separator large"></div>');
    expect(page).toMatch(
      /<div class="section">\s*<div class="parts"><div class="text words">What is a neap tide\?<\/div><\/div>\s*<span class="button secondary"><span>Ask<\/span>/,
    );
  });

  test.each([
    [ButtonStyle.Primary, 'button primary'],
    [ButtonStyle.Secondary, 'button secondary'],
    [ButtonStyle.Success, 'button success'],
    [ButtonStyle.Danger, 'button danger'],
  ] as const)('a button of style %i', (style, classes) => {
    const button = { type: ComponentType.Button, custom_id: 'x', label: 'Press' } as const;
    const withButton = (disabled: boolean): string =>
      pageWith({
        components: [
          { type: ComponentType.ActionRow, components: [{ ...button, style, disabled }] },
        ],
      });
    expect(withButton(false)).toContain(`<span class="${classes}"><span>Press</span></span>`);
    expect(withButton(true)).toContain(`<span class="${classes} disabled"><span>Press</span>`);
  });

  test('a message that one person sees says so', () => {
    const isPrivate = (flags: number): boolean =>
      pageWith({ ...EVERY_COMPONENT, flags }).includes('Only you can see this');
    expect(isPrivate(MessageFlags.IsComponentsV2)).toBe(false);
    expect(isPrivate(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)).toBe(true);
  });

  test('who used which command, and what a message replies to', () => {
    const mira = { name: 'Mira' };
    const message = { kind: 'message', author: BOT, body: PLAIN } as const;
    const used = wordsOf(pageOf({ ...message, used: { by: mira, name: '/ask' } })).join(' ');
    expect(used).toContain('Mira used /ask Footnote APP');
    const replied = wordsOf(
      pageOf({ ...message, repliesTo: { author: mira, text: 'what is\n**that**?' } }),
    ).join(' ');
    expect(replied).toContain('Mira what is Footnote APP');
  });

  test('content, embeds, files and the word that a message was edited', () => {
    const message = { kind: 'message', author: BOT, body: PLAIN, isEdited: true } as const;
    const words = wordsOf(pageOf({ ...message, files: [{ name: 'gaps.md', size: 1_536 }] }));
    expect(words.slice(words.indexOf('Here is what the notes say:'))).toEqual([
      'Here is what the notes say:',
      '(edited)',
      'Tides › Neap',
      'Neap tides are',
      'weak',
      '.',
      'Port',
      'Sunderland',
      'harbour.md:12-18',
      'gaps.md',
      '1.50 KB',
    ]);
  });

  test('a form with its fields, and which of them are needed', () => {
    expect(wordsOf(pageOf({ kind: 'form', app: BOT, form: FORM })).slice(1)).toEqual([
      'What is wrong with this answer?',
      '✕',
      'This form will be submitted to',
      'Footnote',
      expect.stringMatching(/^\. Do not share/),
      'It goes to those who write the',
      'notes',
      '.',
      'What is wrong?',
      '*',
      'It is the wrong passage',
      'How much?',
      'All of it',
      'A word',
      'or two',
      'What should the notes say?',
      'If you like: a sentence',
      'Neap tides come after …',
      'Cancel',
      'Submit',
    ]);
  });

  test('what is suggested while someone types', () => {
    const [choices] = EVERYTHING.filter(({ kind }) => kind === 'choices');
    expect(wordsOf(pageOf(...(choices ? [choices] : []))).slice(1)).toEqual([
      'question',
      'What do you want to know?',
      'Tides › Spring &amp; neap',
      'Charts › Why neap tides matter for those who sail in shallow waters',
      '/ask',
      'question',
      'neap',
    ]);
  });

  test('and refuses a component that a message can’t have', () => {
    const components: unknown = [{ type: ComponentType.TextInput, custom_id: 'x' }];
    expect(() =>
      pageWith({ components: components as NonNullable<MessageBody['components']> }),
    ).toThrow('Expected a component that a message may have, got {"type":4,"custom_id":"x"}.');
  });

  test('without anything that comes from a network', () => {
    const page = pageOf(...EVERYTHING);
    expect(page).not.toMatch(/<(?:script|img|link|iframe|object)|url\(|@import|\ssrc=/);
  });
});

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await Chromium.open();
  });
  afterAll(async () => {
    await chromium.close();
  });

  test.each([
    ['dark', 375],
    ['dark', 1000],
    ['light', 375],
    ['light', 1000],
  ] as const)('a %s page %i pixels wide holds all that is on it', async (theme, width) => {
    const page = renderPage(EVERYTHING, { theme, title: 'A page' });
    expect(await chromium.overflowing(page, { width })).toEqual([]);
  });

  test('what is too wide is found', async () => {
    const page = '<body><p style="width: 400px">wide</p></body>';
    expect(await chromium.overflowing(page, { width: 375 })).toEqual([
      expect.stringMatching(/^P .*wide/),
    ]);
  });

  test('a picture shows what is on the page, and its small file looks the same', async () => {
    const look = { width: 375, scale: 1, selector: '.message' };
    const pixels = readPng(await chromium.picture(pageWith(PLAIN), look));
    const colors = new Set(pixels.colors);
    expect(pixels.width).toBe(375);
    // The bar of the embed, and letters in many shades.
    expect(colors).toContain(0x5b8def);
    expect(colors.size).toBeGreaterThan(100);

    const small = writePng(pixels);
    const again = await chromium.picture(
      `<body style="margin: 0"><img style="display: block" src="data:image/png;base64,${small.toString('base64')}" /></body>`,
      { width: 375, scale: 1, selector: 'img' },
    );
    const shown = readPng(again).colors;
    expect(shown.length).toBe(pixels.colors.length);
    const far = pixels.colors.filter((color, i) => distance(color, shown[i] ?? 0) > 8);
    expect(far.length).toBe(0);
  });
});

/** The largest difference of two colours in red, green or blue. */
function distance(a: number, b: number): number {
  const differences = [16, 8, 0].map((bits) =>
    Math.abs(((a >> bits) & 0xff) - ((b >> bits) & 0xff)),
  );
  return Math.max(...differences);
}
