import { stemmer as armenian } from '@orama/stemmers/armenian';
import { stemmer as bulgarian } from '@orama/stemmers/bulgarian';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as irish } from '@orama/stemmers/irish';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian';
import { stemmer as nepali } from '@orama/stemmers/nepali';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as tamil } from '@orama/stemmers/tamil';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { foldLetters } from '../notes/fold-letters.js';
import { type Language, LANGUAGES, type Script } from '../notes/languages.js';

type Stemmer = (word: string) => string;

/** Stemmers take words as they come out of a text: lower case, folded. */
const STEMMERS: Partial<Record<Language, Stemmer>> = {
  en: english,
  da: danish,
  de: (word) => german(word.replaceAll(WRITTEN_OUT_UMLAUT, '$1')),
  es: (word) => spanish(word.replace(/([cs])ion$/, '$1ión')),
  fi: finnish,
  fr: french,
  ga: irish,
  hu: hungarian,
  id: indonesian,
  it: italian,
  lt: lithuanian,
  nl: dutch,
  no: norwegian,
  pt: (word) => portuguese(word.replace(/cao$/, 'ção').replace(/coes$/, 'ções')),
  ro: romanian,
  sv: swedish,
  tr: turkish,
  ru: russian,
  uk: ukrainian,
  bg: bulgarian,
  el: greek,
  hy: armenian,
  ar: arabic,
  hi: hindi,
  ne: nepali,
  ta: tamil,
};

/** “Groesse” is “Größe”, of which folding leaves “Grosse”; “neue”, “Quelle” and “Bauer” have no umlaut. */
const WRITTEN_OUT_UMLAUT = /(?<![aeq])([aou])e/g;

/** Takes article, conjunction and preposition off the front of an Arabic word, and endings off its end (after Larkey's “light10”). */
function arabic(word: string): string {
  const bare = word.replace(/^(?:و?(?:ال|بال|كال|فال|لل)|و(?=.{4}))(?=.{2})/, '');
  return bare.replace(/(?<=.{3})(?:ها|ان|ات|ون|ين|يه|يا)$/, '').replace(/(?<=.{2})[هي]$/, '');
}

/** In which language words of a script are stemmed that the note's own language doesn't write. */
const BY_SCRIPT: readonly (readonly [RegExp, Script, Language])[] = [
  [/^\p{sc=Latin}/u, 'Latin', 'en'],
  [/^\p{sc=Cyrillic}/u, 'Cyrillic', 'ru'],
  [/^\p{sc=Greek}/u, 'Greek', 'el'],
  [/^\p{sc=Arabic}/u, 'Arabic', 'ar'],
  [/^\p{sc=Devanagari}/u, 'Devanagari', 'hi'],
  [/^\p{sc=Armenian}/u, 'Armenian', 'hy'],
  [/^\p{sc=Tamil}/u, 'Tamil', 'ta'],
];
const ENGLISH_WORD = /^[a-z]{3,40}$/;
const STEMMED_WORD = /^[\p{L}\p{M}]{3,40}$/u;

/** Stems repeat in every note: each is worked out once. */
const known = new Map<Language, Map<string, string>>();
const STEMS_KEPT = 100_000;

/** The stem of a folded word in a text of a language; words of another script are stemmed in that script's language. */
export function stemOf(word: string, language: Language): string {
  let stems = known.get(language);
  if (!stems) known.set(language, (stems = new Map<string, string>()));
  const stem = stems.get(word);
  if (stem !== undefined) return stem;
  if (stems.size >= STEMS_KEPT) stems.clear();
  const found = workOut(word, language);
  stems.set(word, found);
  return found;
}

function workOut(word: string, language: Language): string {
  const own = languageOf(word, language);
  const stemmer = own && STEMMERS[own];
  if (!stemmer || !(own === 'en' ? ENGLISH_WORD : STEMMED_WORD).test(word)) return word;
  // Some stemmers leave a letter with its accent, and one may leave nothing.
  return foldLetters(stemmer(word)) || word;
}

function languageOf(word: string, language: Language): Language | undefined {
  const [, script, usual] = BY_SCRIPT.find(([pattern]) => pattern.test(word)) ?? [];
  return script === LANGUAGES[language].script ? language : usual;
}
