import type { Stretch } from '../notes/block.js';
import { isNameLike } from './can-be-typed.js';
import type { Candidate } from './candidate.js';
import { cutGap, isListed } from './cut-gap.js';
import { type FactualSentence, factualSentences } from './factual-sentences.js';
import { foldWords, wordsOf } from './fold-words.js';
import type { SectionView } from './section-view.js';
import { isSpecific } from './specific-term.js';
import { shown } from './stand-alone.js';

/**
 * Leaves out names that nothing marks: what the heading names where a sentence is about it, and what
 * capitals show to be a name. They say less of what matters than marked terms do: for sections without other cards.
 */
export function fromNames(view: SectionView): Candidate[] {
  const heading = shown(view.headings.at(-1) ?? '');
  return factualSentences(view).flatMap((fact) =>
    [...subjectOf(fact, heading), ...namesIn(fact, heading)]
      .filter(({ from, to }) => !view.isCommon(fact.sentence.words.slice(from, to)))
      .filter(
        ({ from, to }) =>
          wordsOf(fact.sentence.words).length -
            wordsOf(fact.sentence.words.slice(from, to)).length >=
          FEWEST_WORDS,
      )
      .flatMap((stretch) => cutGap(fact, stretch, view.language))
      .slice(0, 1)
      .map((candidate) => ({ ...candidate, isLesser: true })),
  );
}

/** A fragment says too little without its name. */
const FEWEST_WORDS = 5;

/** The words at the start of a sentence that the heading is, or ends with. */
function subjectOf({ sentence: { words }, label }: FactualSentence, heading: string): Stretch[] {
  if (label !== null) return [];
  const [start, article = '', name = ''] =
    /^((?:An?|The)\s)?(\S+(?:\s\S+){0,4}?)(?=\s(?:is|are|was|were|means|has|have|does|can|gives?|holds?|stores?|takes?|runs?|reads?|writes?|keeps?|uses?|works?)\s)/.exec(
      words,
    ) ?? [];
  if (start === undefined || foldWords(name) === '' || !isSpecific(name)) return [];
  const [said, above] = [foldWords(name), foldWords(heading)];
  const isHeading = said === above || above.endsWith(` ${said}`) || above.startsWith(`${said} `);
  return isHeading ? [{ from: article.length, to: article.length + name.length }] : [];
}

const NAME =
  /(?<![\p{L}\p{N}_./-])\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){0,3}(?![\p{L}\p{N}_/-]|\.\w)/gu;

function namesIn({ sentence: { words }, label }: FactualSentence, heading: string): Stretch[] {
  const begin = label?.labelEnd ?? 1;
  return Array.from(words.matchAll(NAME), ({ index, 0: name }) => ({
    from: index,
    to: index + name.length,
  })).filter(({ from, to }) => {
    const name = words.slice(from, to);
    if (name.length <= 2 || from < begin || isShortFor(name, heading)) return false;
    if (!isNameLike(name) || !isSpecific(name) || isLoud(name)) return false;
    return !isListed(words, { from, to }) && !isAside(words, from);
  });
}

/** “DDB” under “DynamoDB”: the capitals of what it stands under. */
function isShortFor(name: string, heading: string): boolean {
  return heading.replaceAll(/[^\p{Lu}\p{N}]/gu, '').includes(name);
}

/** “PER SHARD”: words in capitals are no name, but for a short form. */
function isLoud(name: string): boolean {
  return name.includes(' ') ? !/\p{Ll}/u.test(name) : /^\p{Lu}{6,}$/u.test(name);
}

/** Whether an offset stands in brackets or quotation marks. */
function isAside(words: string, at: number): boolean {
  const before = words.slice(0, at);
  const open = (before.match(/\(/g) ?? []).length > (before.match(/\)/g) ?? []).length;
  return open || (before.match(/["“”]/g) ?? []).length % 2 === 1;
}
