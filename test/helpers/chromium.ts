import { existsSync } from 'node:fs';

import { chromium, type Browser, type Page } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const named = process.env['CHROMIUM_PATH'];
const places = named === undefined || named === '' ? PLACES : [named];

/** Where Chromium is on this machine, if it is. */
export const chromiumPath: string | undefined = places.find((path) => existsSync(path));

if (chromiumPath === undefined) {
  console.warn(
    `Tests with a browser are SKIPPED and no pictures are made: expected Chromium in ${places.join(' or ')} (CHROMIUM_PATH names another place).`,
  );
}

/** How a page is looked at. */
export interface Look {
  /** Width of the window, in the pixels of CSS. */
  readonly width: number;
  /** Pixels of a picture for each of CSS. @default 2 */
  readonly scale?: number;
  /** What of the page to take a picture of. @default all of it */
  readonly selector?: string;
}

/** A headless Chromium that reaches nothing but the pages given to it. */
export class Chromium {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Opens the Chromium of this machine with a new, empty profile. */
  static async open(): Promise<Chromium> {
    if (chromiumPath === undefined) {
      throw new Error('There is no Chromium on this machine; CHROMIUM_PATH can name one.');
    }
    const browser = await chromium.launch({
      executablePath: chromiumPath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Letters in shades of grey look alike on every screen, and make smaller files.
        '--disable-lcd-text',
      ],
    });
    return new Chromium(browser);
  }

  /** Takes a picture of a page, as a PNG file. */
  async picture(html: string, { selector = 'html', ...look }: Look): Promise<Buffer> {
    return this.#visit(html, look, (page) => page.locator(selector).screenshot());
  }

  /** What of a page is wider than the window, or than the part of the page that holds it. */
  async overflowing(html: string, look: Look): Promise<string[]> {
    return this.#visit(html, look, (page) => page.evaluate(FIND_OVERFLOWING));
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #visit<T>(html: string, look: Look, act: (page: Page) => Promise<T>): Promise<T> {
    const context = await this.#browser.newContext({
      viewport: { width: look.width, height: 600 },
      deviceScaleFactor: look.scale ?? 2,
      offline: true,
    });
    try {
      const page = await context.newPage();
      await page.setContent(html);
      return await act(page);
    } finally {
      await context.close();
    }
  }
}

/** Runs inside of the page, so it is a text: this program has no types for a page. */
const FIND_OVERFLOWING = `
  [...document.querySelectorAll('body *')]
    .filter((element) => {
      const style = getComputedStyle(element);
      if (style.display === 'inline' || style.textOverflow === 'ellipsis') return false;
      const isTooWide = element.getBoundingClientRect().right > innerWidth + 0.5;
      return isTooWide || element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => element.tagName + ' ' + element.className + ': ' + element.textContent.trim().slice(0, 80))
`;
