import { describe, expect, test } from 'vitest';

import { english } from '../../src/messages/english.js';
import { TEXT_LANGUAGES, textsIn, type TextLanguage } from '../../src/messages/languages.js';
import type { Messages } from '../../src/messages/messages.js';
import { faultsOfText } from '../helpers/discord-text-rules.js';
import { filledIn, leavesOf, type Samples } from '../helpers/text-leaves.js';
import { group } from './samples/group.js';
import { privacy } from './samples/privacy.js';
import { progress } from './samples/progress.js';
import { round } from './samples/round.js';

const AREAS = [round, group, progress, privacy];

/** The first of each must be told apart wherever it is found in a text. */
const SAMPLES: Samples = {
  repliedUnreadable: [['Quokka']],
  understoodAs: [['Quokka']],
  askedBy: [['Quokka']],
  notAQuestion: [['Quokka'], [undefined]],
  image: [['Quokka'], ['']],
  dated: [['2031-08-29']],
  above: [[{ fromLine: 43, toLine: 58 }], [{ fromLine: 43, toLine: 43 }]],
  below: [[{ fromLine: 43, toLine: 58 }], [{ fromLine: 43, toLine: 43 }]],
  more: [[43], [1]],
  place: [[{ path: 'quokka.md', fromLine: 43, toLine: 58 }]],
  'buttons.quoteOf': [[43, 58]],
  'gaps.count': [
    [43, 58],
    [1, 1],
  ],
  'gaps.asked': [[43], [1]],
  'gaps.last': [['2031-08-29']],
  'gaps.report': [
    ['Numbat', 'Quokka'],
    ['Numbat', ''],
  ],
  'gaps.quoted': [['Quokka']],
  'gaps.alsoAsked': [['Quokka']],
  'gaps.nearest': [['Quokka']],
  'gaps.closed': [['Quokka']],
  'gaps.exported': [[43], [1]],
  waitPerson: [[43], [1], [300]],
  waitChannel: [[43], [1], [300]],
  'problems.questionTooLong': [[12_543, 67_891]],
  'problems.unknownPart': [
    ['Quokka', ['Numbat', 'Dingo']],
    ['Quokka', []],
  ],
  ...round.samples,
  ...group.samples,
  ...progress.samples,
  ...privacy.samples,
};

type Translation = Exclude<TextLanguage, 'en'>;

/** What is rightly the same as in English: signs, and words that the languages share. */
const AS_IN_ENGLISH: Readonly<Record<Translation, readonly string[]>> = {
  de: [
    'commands.ask.in.name',
    'commands.quiz.name',
    'commands.quiz.start.name',
    'commands.quiz.timezone.zone.name',
    'cutBefore',
    'source',
    'place',
    'buttons.quoteOf',
    ...AREAS.flatMap(({ asInEnglish }) => asInEnglish.de),
  ],
  es: [
    'commands.quiz.name',
    'cutBefore',
    'source',
    'place',
    'buttons.quoteOf',
    ...AREAS.flatMap(({ asInEnglish }) => asInEnglish.es),
  ],
};

/** What Discord takes of each kind of text, or what looks well where it takes more. */
const LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/^commands\.(?:\w+\.)+description$/, 100],
  [/^commands\.(?:\w+\.)+name$/, 32],
  [/^commands\.quiz\.start\.(?:kinds|modes)\./, 100],
  [/^buttons\./, 25],
  [/\.title$/, 45],
  [/^vote\.(?:reason|text)$/, 45],
  [/^vote\.textHint$/, 100],
  [/^vote\.reasons\./, 100],
  ...AREAS.flatMap(({ lengths }) => lengths),
];
const LONGEST_TEXT = 250;

/** How a language writes. */
const CONVENTIONS: Readonly<Record<TextLanguage, readonly (readonly [string, RegExp])[]>> = {
  en: [
    ['quotes of another language', /[„«»‘]/],
    ['a quote that is not “…”', /“[^”]*(?:“|$)|^[^“]*”/],
  ],
  de: [
    ['quotes of another language', /[«»”‘]/],
    ['a quote that is not „…“', /“[^„]*“|„[^“]*(?:„|$)/],
    ['a stranger who is addressed', /\b(?:Ihnen|Ihre?[mnrs]?)\b|(?<![.!?:] |^)\bSie\b/],
  ],
  es: [
    ['quotes of another language', /[„“”‘]/],
    ['a quote that is not «…»', /«[^»]*(?:«|$)|^[^«]*»/],
    ['a question that does not begin', /^[^¿]*\?/],
    ['a call that does not begin', /^[^¡]*!/],
    ['a stranger who is addressed', /\busted(?:es)?\b/i],
  ],
};

const EVERYWHERE: readonly (readonly [string, RegExp])[] = [
  ['straight quotes', /["']/],
  ['dots for an ellipsis', /\.\.\./],
  ['a hyphen for a dash', / - /],
  ['white space that is too much', /\s{2}|^\s|\s$|\n/],
  ['something not filled in', /\$\{|[{}]|%[sdn]|undefined|\bnull\b|NaN|\[object/],
];

function textsOf(language: TextLanguage): [path: string, texts: string[]][] {
  const leaves = Array.from(leavesOf(textsIn(language)));
  return leaves.map(([path, leaf]) => [path, filledIn(leaf, samplesOf(path))]);
}

function samplesOf(path: string): readonly (readonly unknown[])[] | undefined {
  return new Map<string, readonly (readonly unknown[])[]>(Object.entries(SAMPLES)).get(path);
}

const TRANSLATIONS = TEXT_LANGUAGES.filter(
  (language): language is Translation => language !== 'en',
);

describe.each(TRANSLATIONS)('the texts in %s', (language) => {
  test('are those of English, of the same kinds', () => {
    const shape = (messages: Messages): Map<string, string> =>
      new Map(
        Array.from(leavesOf(messages), ([path, leaf]) => [
          path,
          typeof leaf === 'string' ? 'a text' : `a text with ${leaf.length} to fill in`,
        ]),
      );
    expect(shape(textsIn(language))).toEqual(shape(english));
    expect(leavesOf(english).size).toBeGreaterThan(50);
  });

  test('are not in English by accident', () => {
    const inEnglish = new Map(textsOf('en'));
    const same = textsOf(language).filter(([path, mine]) =>
      inEnglish.get(path)?.every((text, at) => text === mine[at]),
    );
    expect(same.map(([path]) => path).sort()).toEqual([...AS_IN_ENGLISH[language]].sort());
  });
});

describe.each(TEXT_LANGUAGES)('the texts in %s', (language) => {
  const texts = textsOf(language);

  test('say all that is filled in', () => {
    const left = texts.flatMap(([path, [text = '']]) => {
      const plain = text.replaceAll(/(?<=\d)[.,](?=\d)/g, '');
      return fragmentsOf(samplesOf(path)?.[0])
        .filter((fragment) => !plain.includes(fragment))
        .map((fragment) => `${path} without ${fragment}: ${text}`);
    });
    expect(left).toEqual([]);
  });

  test('are no longer than Discord shows', () => {
    const tooLong = texts.flatMap(([path, all]) => {
      const limit = LENGTHS.find(([pattern]) => pattern.test(path))?.[1] ?? LONGEST_TEXT;
      return all.filter((text) => text.length > limit).map((text) => `${path}: ${text}`);
    });
    expect(tooLong).toEqual([]);
    expect(texts.filter(([, all]) => all.includes(''))).toEqual([]);
  });

  test('are written as the language is', () => {
    const faults = texts.flatMap(([path, all]) =>
      all.flatMap((text) =>
        [...EVERYWHERE, ...CONVENTIONS[language]]
          .filter(([, pattern]) => pattern.test(text))
          .map(([fault]) => `${path} has ${fault}: ${text}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('mention nobody, and leave no formatting open', () => {
    const faults = texts.flatMap(([path, all]) => all.flatMap((text) => faultsOfText(path, text)));
    expect(faults).toEqual([]);
    const marked = texts.filter(([path, all]) => path !== 'place' && /[*_~|]/.test(all.join(' ')));
    expect(marked).toEqual([]);
  });

  test('name commands and options as Discord takes them, each once', () => {
    const names = texts.filter(
      ([path]) => /^commands\..*name$/.test(path) && path !== 'commands.find.name',
    );
    const odd = names.filter(
      ([, [name = '']]) =>
        !/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLocaleLowerCase(language),
    );
    expect(odd).toEqual([]);
    const places = names.map(
      ([path, [name]]) => `${path.split('.').slice(0, -2).join('.')} ${String(name)}`,
    );
    expect(places.length).toBeGreaterThan(4);
    expect(new Set(places).size).toBe(places.length);
  });

  test('call commands by the names that they have', () => {
    const { commands } = textsIn(language);
    const names = Object.values(commands).flatMap((command) => [
      command.name,
      ...Object.values(command).flatMap((part) =>
        typeof part === 'object' && 'name' in part ? [`${command.name} ${part.name}`] : [],
      ),
    ]);
    const called = texts.flatMap(([, all]) =>
      all.flatMap((text) => Array.from(text.matchAll(/`\/([^`]+)`/g), ([, name = '']) => name)),
    );
    expect(called).toContain(commands.ask.name);
    expect(called.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe.each([
  ['en', 'of 9 May 2024', '12,500', 'in 1 second', 'in 2 minutes', 'a, b or c?'],
  ['de', 'vom 9. Mai 2024', '12.500', 'in 1 Sekunde ', 'in 2 Minuten ', 'a, b oder c?'],
  [
    'es',
    'del 9 de mayo de 2024',
    '12.500',
    'dentro de 1 segundo.',
    'dentro de 2 minutos',
    'a, b o c?',
  ],
] as const)('in %s', (language, date, number, second, minutes, choice) => {
  const texts = textsIn(language);

  test('dates, numbers, times and lists are written as people there do', () => {
    expect(texts.dated('2024-05-09')).toBe(date);
    expect(texts.problems.questionTooLong(1000, 12_500)).toContain(number);
    expect(texts.waitPerson(1)).toContain(second);
    expect(texts.waitChannel(91)).toContain(minutes);
    expect(texts.problems.unknownPart('x', ['a', 'b', 'c'])).toContain(choice);
  });

  test('a date that is no day of the calendar stays as it is', () => {
    expect(texts.dated('2024-02-31')).toContain('2024-02-31');
    expect(texts.dated('last spring')).toContain('last spring');
  });
});

test('the exceptions are of texts that there are', () => {
  const paths = new Set(leavesOf(english).keys());
  expect(
    Object.values(AS_IN_ENGLISH)
      .flat()
      .filter((path) => !paths.has(path)),
  ).toEqual([]);
  const unused = LENGTHS.filter(
    ([pattern]) => !Array.from(paths).some((path) => pattern.test(path)),
  );
  expect(unused).toEqual([]);
});

/** What is to be found of a value in a text: of a date, year and day. */
function fragmentsOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') {
    const [, year, day] = /^(\d{4})-\d\d-(\d\d)$/.exec(value) ?? [];
    return year !== undefined && day !== undefined ? [year, day] : [value];
  }
  return typeof value === 'object' && value !== null
    ? Object.values(value as Readonly<Record<string, unknown>>).flatMap(fragmentsOf)
    : [];
}
