/** A word as it is compared: British and American spelling are one. Expects folded letters in lower case. */
export function wordKey(word: string): string {
  if (word.length < 5) return SHORT_SPELLINGS.get(word) ?? word;
  return SPELLINGS.reduce((key, [pattern, to]) => key.replace(pattern, to), word);
}

const SHORT_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['tyre', 'tire'],
]);

/** Rules that go too far change both words that are compared, so they do no harm. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/g, 'e'],
  [/our(?=$|s$|ed|ing|al|ite|able|less|ful|hood)/, 'or'],
  [/is(?=e$|es$|ed$|er$|ers$|ing$|ation|able$)/, 'iz'],
  [/ys(?=e$|es$|ed$|er$|ers$|ing$)/, 'yz'],
  [/tre(?=s?$)/, 'ter'],
  [/ogue(?=s?$)/, 'og'],
  [/ll(?=ed$|ing$|er$|ers$|ation$|or$|ors$)/, 'l'],
  [/ence(?=s?$)/, 'ense'],
  [/mme(?=s?$)/, 'm'],
  [/que(?=s?$)/, 'ck'],
  [/ement(?=s?$)/, 'ment'],
  [/aluminium/, 'aluminum'],
  [/artefact/, 'artifact'],
];

/** Whether two words are one, but for a plural. */
export function isSameWord(a: ComparedWord, b: ComparedWord): boolean {
  return formsOf(a).some((form) => formsOf(b).includes(form));
}

export interface ComparedWord {
  /** What `wordKey` gives. */
  readonly key: string;
  /** Whether its last letter is part of a name (“AWS”) and no plural. */
  readonly isName: boolean;
}

function formsOf({ key, isName }: ComparedWord): readonly string[] {
  return isName ? [key] : [key, ...singulars(key)];
}

function singulars(word: string): readonly string[] {
  const irregular = PLURALS.get(word);
  if (irregular !== undefined) return [irregular];
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return [];
  const found = [word.slice(0, -1)];
  if (/(?:[sxz]|ch|sh|o)es$/.test(word)) found.push(word.slice(0, -2));
  if (/.ies$/.test(word)) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) found.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  // “indices” and “indexes”, “matrices” and “matrix”
  if (/.[ie]ces$/.test(word)) found.push(`${word.slice(0, -4)}ex`, `${word.slice(0, -4)}ix`);
  if (/.xes$/.test(word)) found.push(word.slice(0, -2));
  // “analyses”, “theses”: the singular keeps its s.
  if (/.[sx]es$/.test(word)) found.push(`${word.slice(0, -2)}is`);
  return found;
}

const PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'children child, people person, men man, women woman, feet foot, teeth tooth, mice mouse, geese goose, ' +
    'criteria criterion, phenomena phenomenon, nuclei nucleus, fungi fungus, stimuli stimulus, bacteria bacterium, ' +
    'alumni alumnus, vertebrae vertebra, larvae larva'
  )
    .split(', ')
    .map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.split(' ');
      return [wordKey(plural), wordKey(singular)];
    }),
);

/** Whether two words differ in the ending of a verb only: “replicates” and “replicating”, but “shard” is no “sharding”. */
export function isInflected(a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((word) => word.replace(VERB_ENDING, ''));
  const isGerund = [a, b].some((word) => word.endsWith('ing')) && (ofA === a || ofB === b);
  return ofA === ofB && !isGerund && a.length > 4;
}

const VERB_ENDING = /(?:e|s|es|ed|ing)$/;

/** Whether what two words of nearly the same letters mean is not nearly the same: “hypertension” and “hypotension”. */
export function isContrast(a: string, b: string): boolean {
  return (
    CONTRASTING_STARTS.some((starts) => differsIn(a, b, starts, 'start')) ||
    CONTRASTING_ENDS.some((ends) => differsIn(a, b, ends, 'end'))
  );
}

/** Slips seldom touch the first letter and are not tolerated there, so that “in-” and “out-” need no mention. */
const CONTRASTING_STARTS: readonly (readonly string[])[] = [
  ['hyper', 'hypo'],
  ['inter', 'intra'],
  ['macro', 'micro'],
  ['ante', 'anti'],
  ['ab', 'ad'],
  ['endo', 'ecto', 'exo', 'epi'],
  ['pre', 'pro', 'post'],
  ['para', 'peri'],
  ['sub', 'super', 'supra'],
  ['mono', 'multi'],
  ['con', 'contra'],
];
const CONTRASTING_ENDS: readonly (readonly string[])[] = [
  ['er', 'ee'],
  ['or', 'ee'],
  ['ful', 'less'],
  ['ase', 'ose'],
  ['ate', 'ite', 'ide'],
  ['ane', 'ene', 'yne'],
  ['ic', 'ous'],
  ['ism', 'ist'],
  ['gram', 'graph'],
];

function differsIn(a: string, b: string, parts: readonly string[], side: 'start' | 'end'): boolean {
  const without = (word: string): Map<string, string> =>
    new Map(
      parts
        .filter((part) => (side === 'start' ? word.startsWith(part) : word.endsWith(part)))
        .map((part) => [
          side === 'start' ? word.slice(part.length) : word.slice(0, word.length - part.length),
          part,
        ]),
    );
  const others = without(b);
  return Array.from(without(a)).some(([rest, part]) => {
    const other = others.get(rest);
    // What is left has to be a word of its own.
    return rest.length >= 3 && other !== undefined && other !== part;
  });
}
