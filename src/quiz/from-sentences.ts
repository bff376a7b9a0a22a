import type { MarkedPiece, Paragraph } from '../notes/block.js';
import { amountsIn } from './amounts-in.js';
import type { Candidate } from './candidate.js';
import { contentStems, holdsWords } from './fold-words.js';
import { GAP, questionParagraphs } from './from-questions.js';
import { labelledText } from './labelled-text.js';
import type { Place } from './places.js';
import type { SectionView } from './section-view.js';
import { withAntecedent } from './stand-alone.js';

const LONGEST_SENTENCE = 260;
const FEWEST_WORDS = 4;
/** A sentence that says much would fill a round alone. */
const MOST_GAPS = 2;

/** Leaves a bold or code term, or an amount, out of a sentence. */
export function fromSentences(view: SectionView): Candidate[] {
  const asked = questionParagraphs(view);
  return view.places.flatMap((place) => {
    const { block, role } = place;
    if (block.kind !== 'paragraph' || role !== null || asked.has(block)) return [];
    if (isHypothetical(place)) return [];
    return block.sentences.flatMap((sentence, index) =>
      gapsIn({ sentence, index, block, place, view }),
    );
  });
}

/** Whether a place tells a case: its amounts are made up. */
function isHypothetical({ above }: Place): boolean {
  return above.some((line) =>
    /^\W*(?:for\s)?(?:example|exercise|scenario|case\b|e\.g)/i.test(line),
  );
}

interface Found {
  readonly sentence: MarkedPiece;
  readonly index: number;
  readonly block: Paragraph;
  readonly place: Place;
  readonly view: SectionView;
}

function gapsIn({ sentence, index, block, place, view }: Found): Candidate[] {
  const { words, marks } = sentence;
  if (words.length > LONGEST_SENTENCE || /[:?…]\W*$|\.\.\.$/.test(words) || !isFactual(words))
    return [];
  if (marks.some(({ kind }) => kind === 'link' || kind === 'highlight')) return [];
  const label = index === 0 ? labelledText(block) : null;
  const terms = marks
    .filter(({ kind, from }) => kind !== 'link' && (label === null || from >= label.labelEnd))
    .map(({ from, to }) => ({ from, to }))
    .filter(
      ({ from, to }, at, all) =>
        !all.some((other, rank) => rank < at && other.from <= from && to <= other.to),
    )
    .filter(({ from, to }) => isSpecific(words.slice(from, to)) && !isListed(words, { from, to }));
  const amounts = amountsIn(words).filter(
    ({ from, to }) => !isExample(words, from) && !isQuoted(words, from, to),
  );
  return [...terms, ...amounts]
    .filter(({ from, to }) => {
      const rest = `${words.slice(0, from)} ${words.slice(to)}`;
      const answer = words.slice(from, to);
      return (
        !holdsWords(rest, answer) && contentStems(rest, view.language).length >= FEWEST_WORDS - 1
      );
    })
    .slice(0, MOST_GAPS)
    .flatMap(({ from, to }): Candidate[] => {
      const gapped = `${words.slice(0, from)}${GAP}${words.slice(to)}`;
      const ask = withAntecedent(
        gapped,
        block.sentences.slice(0, index).map((before) => before.words),
      );
      if (ask === null) return [];
      return [
        {
          kind: 'cloze',
          isAuthored: false,
          ask,
          needsTopic: true,
          above: place.above,
          answers: [words.slice(from, to)],
          stretch: sentence,
          pool: [],
          needsChoices: false,
        },
      ];
    });
}

/** Drawings, formulas and pointers to elsewhere are no facts. */
function isFactual(words: string): boolean {
  if (/-->|=>|->|→|⇒|<<|>>|\||\s--\s|\{|\}/.test(words)) return false;
  return !/\b(?:see|above|below|the following|as follows|next section|here is|here are|click|read more|more (?:on|about|in)|linked?|this (?:note|page|section|chapter|document|table|list))\b/i.test(
    words,
  );
}

const PLACEHOLDER = /[<>{}()[\]=|$*"“”«»…]|\/\/|\.\.\.|^[./~]|\/$/;
const COMMON = new Set(
  (
    'after all also always and any automatic automatically available average bad before best better big biggest both cheap cheaper cheapest close ' +
    'common complete completely correct critical current custom data default different differ difference direct directly each early easy either every exact exactly example explicit extra fast faster ' +
    'fastest few first free full fully good great high higher highest important independent keep key large larger largest last late latest least less live local long longer ' +
    'low lower lowest main many may maximum mean means minimum more most much must near need needs never new no none normal not note now old older once one only open or original other own ' +
    'part possible rare read real required right same second separate service several should shared simple single slow small smaller some special still strong temporary then third three time total true two ' +
    'unique until use used user using usual value very warning weak what when where which who why with without work write wrong yes yet'
  ).split(' '),
);

/** Whether marked words name something; loud words (“**not**”, “**most important**”) do not. */
function isSpecific(term: string): boolean {
  const words = term.split(/\s+/);
  if (term.length < 2 || term.length > 40 || words.length > 4 || !/\p{L}/u.test(term)) return false;
  if (PLACEHOLDER.test(term) || /[.!?;:,]$/.test(term)) return false;
  return (
    words.some((word) => !COMMON.has(word.toLowerCase())) &&
    !/\b(?:is|are|was|were|be|has|have|does|do|can|cannot|can['’]t|don['’]t|not|never|no|must|should|will|which|that|who|you|your|we|it|they|only)\b/i.test(
      term,
    )
  );
}

/** One of several in a row: nothing says which of them is left out. */
function isListed(
  words: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const before = words.slice(0, from);
  const behind = words.slice(to);
  return (
    /(?:,|\/|\b(?:and|or|und|oder|et|ou|y|o|e))[\s`*]*$/i.test(before) ||
    /^[\s`*]*(?:,|\/|(?:and|or|und|oder|et|ou)\s+[\p{Lu}`*])/iu.test(behind)
  );
}

function isExample(words: string, at: number): boolean {
  return /\b(?:for example|for instance|e\.g|eg\.|such as|say|like|example|imagine|suppose|if)\b/i.test(
    words.slice(0, at),
  );
}

/** Whether an amount stands in quotation marks. */
function isQuoted(words: string, from: number, to: number): boolean {
  const opened = (words.slice(0, from).match(/["“”]/g) ?? []).length;
  return opened % 2 === 1 && /["”]/.test(words.slice(to));
}
