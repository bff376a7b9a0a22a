import { describe, expect, test } from 'vitest';

import { languageOf, textsIn } from '../../src/messages/languages.js';
import { german } from '../../src/messages/german.js';

describe('the language of a locale', () => {
  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['en-US', 'en'],
    ['EN-GB', 'en'],
  ])('%s is %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });

  test.each(['fr', 'pt-BR', 'eso', 'd', '', null, undefined])('%j is none', (locale) => {
    expect(languageOf(locale)).toBeUndefined();
  });

  test('leads to its texts', () => {
    expect(textsIn('de')).toBe(german);
  });
});
