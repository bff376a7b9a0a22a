import { english } from './english.js';
import { german } from './german.js';
import type { Messages } from './messages.js';
import { spanish } from './spanish.js';

/** The languages that there are texts in. */
export const TEXT_LANGUAGES = ['en', 'de', 'es'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

const CATALOGUES: Readonly<Record<TextLanguage, Messages>> = {
  en: english,
  de: german,
  es: spanish,
};

/** The texts of a language. */
export function textsIn(language: TextLanguage): Messages {
  return CATALOGUES[language];
}

/** The language of a locale such as `de` or `es-419`, if there are texts in it. */
export function languageOf(locale: string | null | undefined): TextLanguage | undefined {
  const language = locale?.split('-', 1)[0]?.toLowerCase();
  return TEXT_LANGUAGES.find((known) => known === language);
}
