import { stopwords as arabic } from '@orama/stopwords/arabic';
import { stopwords as armenian } from '@orama/stopwords/armenian';
import { stopwords as bulgarian } from '@orama/stopwords/bulgarian';
import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as english } from '@orama/stopwords/english';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as greek } from '@orama/stopwords/greek';
import { stopwords as hungarian } from '@orama/stopwords/hungarian';
import { stopwords as indian } from '@orama/stopwords/indian';
import { stopwords as indonesian } from '@orama/stopwords/indonesian';
import { stopwords as irish } from '@orama/stopwords/irish';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as japanese } from '@orama/stopwords/japanese';
import { stopwords as lithuanian } from '@orama/stopwords/lithuanian';
import { stopwords as mandarin } from '@orama/stopwords/mandarin';
import { stopwords as nepali } from '@orama/stopwords/nepali';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as romanian } from '@orama/stopwords/romanian';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { stopwords as tamil } from '@orama/stopwords/tamil';
import { stopwords as turkish } from '@orama/stopwords/turkish';
import { stopwords as ukrainian } from '@orama/stopwords/ukrainian';
import { foldLetters } from './fold-letters.js';

/** A script as far as it hints at a language. */
export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Armenian'
  | 'Hebrew'
  | 'Arabic'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Thai'
  | 'Lao'
  | 'Myanmar'
  | 'Georgian'
  | 'Khmer'
  | 'Hangul'
  | 'Han'
  | 'Kana';

interface LanguageFacts {
  /** Its English name. */
  readonly name: string;
  readonly script: Script;
  readonly stopWords: readonly string[];
}

const words = (list: string): string[] => list.split(' ');

/*
 * Languages that are told apart, by their ISO codes. Those without a list in the library have the
 * commonest words of their own where another language of the script would be taken for them.
 */
const FACTS = {
  en: { name: 'English', script: 'Latin', stopWords: english },
  da: { name: 'Danish', script: 'Latin', stopWords: danish },
  de: {
    name: 'German',
    script: 'Latin',
    stopWords: german,
  },
  es: { name: 'Spanish', script: 'Latin', stopWords: spanish },
  fi: { name: 'Finnish', script: 'Latin', stopWords: finnish },
  fr: {
    name: 'French',
    script: 'Latin',
    stopWords: french,
  },
  ga: { name: 'Irish', script: 'Latin', stopWords: irish },
  hu: { name: 'Hungarian', script: 'Latin', stopWords: hungarian },
  id: { name: 'Indonesian', script: 'Latin', stopWords: indonesian },
  it: { name: 'Italian', script: 'Latin', stopWords: italian },
  lt: { name: 'Lithuanian', script: 'Latin', stopWords: lithuanian },
  nl: { name: 'Dutch', script: 'Latin', stopWords: dutch },
  no: { name: 'Norwegian', script: 'Latin', stopWords: norwegian },
  pt: { name: 'Portuguese', script: 'Latin', stopWords: portuguese },
  ro: { name: 'Romanian', script: 'Latin', stopWords: romanian },
  sv: { name: 'Swedish', script: 'Latin', stopWords: swedish },
  tr: { name: 'Turkish', script: 'Latin', stopWords: turkish },
  pl: {
    name: 'Polish',
    script: 'Latin',
    stopWords: words(
      'i w z na do jest się nie to że jak co czy są od dla przez po ale lub ich jego który która które oraz tym tego przy może gdzie kiedy ile dlaczego',
    ),
  },
  cs: {
    name: 'Czech',
    script: 'Latin',
    stopWords: words(
      'a v na je se s z že jako co jak jsou od pro po ale nebo jejich který která které při může kde kdy kolik proč není bylo být také podle',
    ),
  },
  hr: {
    name: 'Croatian',
    script: 'Latin',
    stopWords: words(
      'i u na je se s za da su što kako ili koji koja koje od do po ali nije biti može gdje gde kada zašto koliko između prema njihov',
    ),
  },
  vi: {
    name: 'Vietnamese',
    script: 'Latin',
    stopWords: words(
      'và của là có trong được cho với các một những này không như khi để từ đến thì bao nhiêu tại sao gì nào ở về người',
    ),
  },
  ru: {
    name: 'Russian',
    script: 'Cyrillic',
    stopWords: russian,
  },
  uk: {
    name: 'Ukrainian',
    script: 'Cyrillic',
    stopWords: ukrainian,
  },
  bg: { name: 'Bulgarian', script: 'Cyrillic', stopWords: bulgarian },
  el: {
    name: 'Greek',
    script: 'Greek',
    stopWords: greek,
  },
  hy: { name: 'Armenian', script: 'Armenian', stopWords: armenian },
  he: {
    name: 'Hebrew',
    script: 'Hebrew',
    stopWords: words(
      'של את על עם הוא היא הם זה זו לא כי אם או גם יש אין מה איך כמה למה איפה מתי אל בין כל אשר',
    ),
  },
  ar: {
    name: 'Arabic',
    script: 'Arabic',
    stopWords: arabic,
  },
  hi: { name: 'Hindi', script: 'Devanagari', stopWords: indian },
  ne: { name: 'Nepali', script: 'Devanagari', stopWords: nepali },
  bn: { name: 'Bengali', script: 'Bengali', stopWords: [] },
  ta: { name: 'Tamil', script: 'Tamil', stopWords: tamil },
  th: {
    name: 'Thai',
    script: 'Thai',
    stopWords: words(
      'ที่ และ ใน ของ เป็น มี ได้ ว่า จะ ให้ คือ อะไร อย่างไร กี่ ไหน ทำไม กับ จาก โดย ไม่ นี้ การ',
    ),
  },
  lo: { name: 'Lao', script: 'Lao', stopWords: [] },
  my: { name: 'Burmese', script: 'Myanmar', stopWords: [] },
  ka: { name: 'Georgian', script: 'Georgian', stopWords: [] },
  km: { name: 'Khmer', script: 'Khmer', stopWords: [] },
  ko: {
    name: 'Korean',
    script: 'Hangul',
    stopWords: words(
      '이 그 저 것 수 및 등 는 은 가 을 를 에 의 와 과 무엇인가요 무엇입니까 어떻게 왜 몇',
    ),
  },
  zh: {
    name: 'Chinese',
    script: 'Han',
    stopWords: mandarin,
  },
  ja: {
    name: 'Japanese',
    script: 'Kana',
    stopWords: japanese,
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** Words that questions are asked with, and the like, which the library's lists lack. */
const ADDED: Partial<Record<keyof typeof FACTS, string>> = {
  en: 'a',
  da: 'hvad hvor hvornår hvordan hvorfor hvilken hvilke hvem mange findes',
  de: 'wer wen wem wessen was wie wieviel wieviele viel viele vielen wo wann warum wieso weshalb womit wofür wozu gibt',
  el: 'ο η το οι τα του της των τον την και είναι σε με για από που πως τι πόσο πόσα γιατί',
  es: 'cuánto cuánta cuántos cuántas',
  fi: 'kuinka montako miksi missä milloin',
  fr: 'les est comment combien quoi quel quelle quels quelles pourquoi où quand plus',
  hu: 'mi hány mennyi miért hol',
  it: 'quanto quanta quante quanti quale quali chi dove quando perché',
  nl: 'hoe hoeveel welke waarom waar wanneer',
  no: 'hva hvor når hvordan hvorfor hvilken hvilke hvem mange finnes',
  pt: 'quanto quanta quantos quantas qual quais onde quando porquê',
  ro: 'cât câtă câți câte unde când care',
  ru: 'это сколько почему который которая которое которые является',
  sv: 'hur vad varför vilken vilka vem många finns när',
  tr: 'nedir kaç nasıl neden nerede hangi',
  uk: 'і в у на не до є це як що від для про або якщо чому скільки де які який яка яке',
  ar: 'ماذا كيف لماذا متى أين كم هل هي هو إلى',
  ja: 'は が を に で と も の か です ます した する 何 なに どこ いつ なぜ どう いくつ',
  zh: '什么 多少 几 哪 哪里 怎么 为什么 吗 呢 是 的 在 了 把 条 個 什麼 為什麼',
};

export type Language = keyof typeof FACTS;

export const LANGUAGES: Readonly<Record<Language, LanguageFacts>> = FACTS;

/** All languages; English first, which wins where nothing tells languages apart. */
export const LANGUAGE_CODES = Object.keys(FACTS) as readonly Language[];

const APOSTROPHE = /['’]/g;
/** What “she'll”, “he'll”, “I'd”, “I'll”, “she'd” and “we'd” are without their apostrophe. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['shell', 'hell', 'id', 'ill', 'shed', 'wed']);

/** The stop words of a language as they come out of a text: folded, in lower case, without apostrophes. */
export function stopWordsOf(language: Language): ReadonlySet<string> {
  const known = stopWords.get(language);
  if (known) return known;
  const all = [...LANGUAGES[language].stopWords, ...words(ADDED[language] ?? '')];
  const folded = all.map((word) => foldLetters(word.toLowerCase()).replaceAll(APOSTROPHE, ''));
  // “it's” comes out as “it”, which the list has, or as “its” where the apostrophe was forgotten.
  const set = new Set(folded.filter((word) => word !== '' && !OTHER_WORDS.has(word)));
  stopWords.set(language, set);
  return set;
}

const stopWords = new Map<Language, ReadonlySet<string>>();

/** The language that a setting such as “de”, “de-AT” or “German” names; undefined when we know none of that name. */
export function languageNamed(name: string): Language | undefined {
  const wanted = name.trim().toLowerCase();
  const [code = ''] = wanted.split(/[-_]/);
  return LANGUAGE_CODES.find(
    (language) => language === code || LANGUAGES[language].name.toLowerCase() === wanted,
  );
}
