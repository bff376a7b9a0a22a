import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { Chromium } from '../helpers/chromium.js';
import { readPng, writePng } from './png.js';
import { recordScenes } from './record-scenes.js';
import { renderPage } from './render-page.js';

/*
 * `npm run preview`: makes the pictures of the documentation from what the real bot sends, and a
 * page with all of it to look at.
 */
const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const PAGES = fileURLToPath(new URL('dist/', import.meta.url));

const WIDTHS = { desktop: 720, phone: 375 } as const;
const LARGEST_FILE = 150 * 1024;

test('pictures of everything that the bot shows', async () => {
  const scenes = await recordScenes();
  const chromium = await Chromium.open();
  await Promise.all([IMAGES, PAGES].map((folder) => mkdir(folder, { recursive: true })));
  try {
    for (const { name, shown, looks } of scenes) {
      const page = renderPage(shown, { theme: 'dark', title: name });
      for (const width of [375, 1000]) {
        expect(await chromium.overflowing(page, { width }), `${name} at ${width}`).toEqual([]);
      }
      for (const look of looks) {
        const picture = await chromium.picture(page, { width: WIDTHS[look], selector: 'main' });
        const file = writePng(readPng(picture));
        expect(file.length, `${name}-${look}`).toBeLessThan(LARGEST_FILE);
        await writeFile(`${IMAGES}${name}-${look}.png`, file);
        process.stdout.write(
          `docs/images/${name}-${look}.png ${Math.round(file.length / 1024)} KB\n`,
        );
      }
    }
  } finally {
    await chromium.close();
  }
  const all = scenes.flatMap(({ shown }) => shown);
  for (const theme of ['dark', 'light'] as const) {
    await writeFile(`${PAGES}${theme}.html`, renderPage(all, { theme, title: 'Footnote' }));
  }
  process.stdout.write(`All of it on one page: ${PAGES}dark.html, light.html\n`);
});
