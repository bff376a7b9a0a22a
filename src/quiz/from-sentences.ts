import type { Stretch } from '../notes/block.js';
import { amountsIn } from './amounts-in.js';
import type { Candidate } from './candidate.js';
import { cutGap, isListed } from './cut-gap.js';
import { type FactualSentence, factualSentences } from './factual-sentences.js';
import type { SectionView } from './section-view.js';
import { isSpecific } from './specific-term.js';

/** A sentence that says much would fill a round alone. */
const MOST_GAPS = 2;

/** Leaves a bold or code term, or an amount, out of a sentence. */
export function fromSentences(view: SectionView): Candidate[] {
  return factualSentences(view).flatMap((fact) =>
    [...termsIn(fact), ...tellingAmounts(fact)]
      .flatMap((stretch) => cutGap(fact, stretch, view.language))
      .slice(0, MOST_GAPS),
  );
}

function termsIn({ sentence: { words, marks }, label }: FactualSentence): Stretch[] {
  return marks
    .filter(({ from }) => label === null || from >= label.labelEnd)
    .filter((mark, rank) => !marks.slice(0, rank).some((outer) => outer.to >= mark.to))
    .filter((mark) => isSpecific(words.slice(mark.from, mark.to)) && !isListed(words, mark));
}

function tellingAmounts({ sentence: { words } }: FactualSentence): Stretch[] {
  return amountsIn(words).filter(
    (amount) => !isExample(words, amount.from) && !isQuoted(words, amount),
  );
}

/** “For example 5 GB”, “a 10 GB file”, “a set of 2,000 rows”: any other amount would do. */
const MADE_UP =
  /\b(?:for example|for instance|e\.g|eg\.|such as|say|like|example|imagine|suppose|if)\b|\b(?:an?|one)\s$|\ban?\s(?:[\p{L}-]+\s){1,4}of\s$/iu;

function isExample(words: string, at: number): boolean {
  return MADE_UP.test(words.slice(0, at)) || /^with\s(?:an?|one|\p{N})/iu.test(words);
}

/** Whether an amount stands in quotation marks. */
function isQuoted(words: string, { from, to }: Stretch): boolean {
  const opened = (words.slice(0, from).match(/["“”]/g) ?? []).length;
  return opened % 2 === 1 && /["”]/.test(words.slice(to));
}
