/** Short forms and what they stand for, both in lower case. */
export type Expansions = ReadonlyMap<string, readonly string[]>;

const MOST_FORMS = 24;

/** The ways to give one accepted answer: without what stands in brackets, an acronym as what it stands for. */
export function formsOf(accepted: string, expansions: Expansions): readonly string[] {
  const bracketed = Array.from(new Set([accepted, ...bracketForms(accepted)]));
  const forms = new Set(bracketed);
  for (const form of bracketed) {
    for (const other of expandedForms(form, expansions)) {
      if (forms.size < MOST_FORMS) forms.add(other);
    }
  }
  return Array.from(forms);
}

/** Brackets that stand apart, or hold an ending: “retry (optional)”, “shard(s)”. */
const BRACKETS =
  /(?<before>^|\s)\((?<aside>[^()]+)\)(?=$|[\s,.;:!?])|(?<=\p{L})\((?<ending>\p{L}{1,3})\)/gu;

function bracketForms(text: string): readonly string[] {
  const matches = Array.from(text.matchAll(BRACKETS));
  if (matches.length === 0) return [];
  const without = tidy(text.replaceAll(BRACKETS, ''));
  const within = tidy(
    text.replaceAll(BRACKETS, (...groups) => {
      const { before = '', aside, ending } = groups.at(-1) as Record<string, string | undefined>;
      return `${before}${aside ?? ending ?? ''}`;
    }),
  );
  // “Change Data Capture (CDC)” and “CDC (Change Data Capture)” name one thing twice.
  const [only] = matches;
  const aside = only?.groups?.['aside'];
  const isNamedTwice =
    matches.length === 1 &&
    aside !== undefined &&
    (isAcronymOf(aside, without) || isAcronymOf(without, aside));
  return [without, within, ...(isNamedTwice ? [aside, `${aside} ${without}`] : [])].filter(
    (form) => form !== '',
  );
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const SMALL_WORDS = new Set(
  'a an and as at by for in of on or per the to with und der die das de la y del et du'.split(' '),
);

/** Whether a short form is made of the first letters of some words. */
export function isAcronymOf(short: string, long: string): boolean {
  if (!/^(?=.*\p{Lu}.*[\p{Lu}\p{N}])[\p{L}\p{N}&/-]{2,10}$/u.test(short.trim())) return false;
  const letters = short
    .replace(/s$/u, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const written = long.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const initials = (kept: readonly string[]): string => kept.map((word) => word[0]).join('');
  const shortened = initials(words.filter((word) => !SMALL_WORDS.has(word)));
  // “S3”: three times the same letter.
  const counted = shortened.replaceAll(
    /(\p{L})\1+/gu,
    (run: string, letter: string) => `${letter}${run.length}`,
  );
  // “WWII”: what is capital letters already stays.
  const kept = written
    .map((word) => (word === word.toUpperCase() ? word : word.charAt(0)).toLowerCase())
    .join('');
  return words.length > 1 && [initials(words), shortened, counted, kept].includes(letters);
}

/** The answer with one short form written out, or one long form shortened. */
function expandedForms(text: string, expansions: Expansions): readonly string[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu));
  const written = words.flatMap((word) =>
    (expansions.get(word[0].toLowerCase()) ?? []).map(
      (long) => text.slice(0, word.index) + long + text.slice(word.index + word[0].length),
    ),
  );
  const lower = words.map(([word]) => word.toLowerCase());
  const shortened = Array.from(expansions).flatMap(([short, longs]) =>
    longs.flatMap((long) => {
      const wanted = long.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const at = indexOfRun(lower, wanted);
      const [first, last] = [words[at], words[at + wanted.length - 1]];
      return first && last
        ? [text.slice(0, first.index) + short + text.slice(last.index + last[0].length)]
        : [];
    }),
  );
  return [...written, ...shortened];
}

function indexOfRun(words: readonly string[], wanted: readonly string[]): number {
  if (wanted.length === 0) return -1;
  return words.findIndex((_, at) => wanted.every((word, offset) => words[at + offset] === word));
}
