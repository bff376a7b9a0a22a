import { Locale, type LocalizationMap } from 'discord.js';

import { english } from '../messages/english.js';
import { TEXT_LANGUAGES, textsIn, type TextLanguage } from '../messages/languages.js';
import type { Messages } from '../messages/messages.js';

const LOCALES: Readonly<Record<TextLanguage, readonly Locale[]>> = {
  // What a command is called where nothing else is said.
  en: [],
  de: [Locale.German],
  es: [Locale.SpanishES, Locale.SpanishLATAM],
};

/** A name and a description as commands and options carry them, in all languages. */
export interface Localised {
  readonly name: string;
  readonly nameLocalizations: LocalizationMap;
  readonly description: string;
  readonly descriptionLocalizations: LocalizationMap;
}

/** Takes a command's or an option's name and description from the catalogues. */
export function localise(
  pick: (texts: Messages) => { readonly name: string; readonly description: string },
): Localised {
  return {
    ...localiseName(pick),
    description: pick(english).description,
    descriptionLocalizations: localisations((texts) => pick(texts).description),
  };
}

/** The same for what has a name alone. */
export function localiseName(
  pick: (texts: Messages) => { readonly name: string },
): Pick<Localised, 'name' | 'nameLocalizations'> {
  return {
    name: pick(english).name,
    nameLocalizations: localisations((texts) => pick(texts).name),
  };
}

function localisations(pick: (texts: Messages) => string): LocalizationMap {
  return Object.fromEntries(
    TEXT_LANGUAGES.flatMap((language) =>
      LOCALES[language].map((locale) => [locale, pick(textsIn(language))]),
    ),
  );
}
