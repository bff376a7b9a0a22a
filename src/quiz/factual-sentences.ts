import type { MarkedPiece } from '../notes/block.js';
import { questionParagraphs } from './from-questions.js';
import { type LabelledText, labelledText } from './labelled-text.js';
import type { Place } from './places.js';
import type { SectionView } from './section-view.js';

const LONGEST_SENTENCE = 260;
/** More sentences than anybody reads before a question. */
const MOST_BEFORE = 4;

/** A sentence that states something, and where it stands. */
export interface FactualSentence {
  readonly sentence: MarkedPiece;
  /** The last sentences before it in the same text. */
  readonly before: readonly string[];
  readonly place: Place;
  /** The label that it begins with. */
  readonly label: LabelledText | null;
  /** The label of the text, where this is not its first sentence. */
  readonly subject: string | null;
}

/** Lists the sentences of a section that state something by themselves: no questions, cases, drawings or pointers. */
export function factualSentences(view: SectionView): FactualSentence[] {
  const asked = questionParagraphs(view);
  return view.places.flatMap((place): FactualSentence[] => {
    const { block, role } = place;
    if (block.kind !== 'paragraph' || role !== null || asked.has(block)) return [];
    if (isHypothetical(place)) return [];
    const label = labelledText(block);
    return block.sentences
      .map((sentence, index) => ({
        sentence,
        before: block.sentences
          .slice(Math.max(0, index - MOST_BEFORE), index)
          .map(({ words }) => words),
        place,
        label: index === 0 ? label : null,
        subject: index === 0 ? null : (label?.label ?? null),
      }))
      .filter((found) => isFactual(found.sentence));
  });
}

/** Whether a place tells a case: its amounts are made up. */
function isHypothetical({ above }: Place): boolean {
  return above.some((line) =>
    /^\W*(?:for\s)?(?:example|exercise|scenario|case\b|e\.g)/i.test(line),
  );
}

function isFactual({ words, marks }: MarkedPiece): boolean {
  if (words.length > LONGEST_SENTENCE || /[:?…]\W*$|\.\.\.$/.test(words)) return false;
  // A sentence that ends in an initial (“in N. Virginia”) was cut short.
  if (/\s\p{Lu}\.$/u.test(words)) return false;
  if (marks.some(({ kind }) => kind === 'link' || kind === 'highlight')) return false;
  return ![DRAWING, POINTER, GREETING, CHAT].some((pattern) => pattern.test(words));
}

const DRAWING = /-->|=>|->|→|⇒|<<|>>|\||\s--\s|\{|\}/;
/** The writer speaks of writing. */
const GREETING = /^(?:hi|hello|hey|welcome|thanks|thank you|enjoy|good luck|let['’]s|have fun)\b/i;
const CHAT = /\bI\b(?!\/)|\bI['’](?:m|ve|ll|d)\b/;
const POINTER =
  /\b(?:see|the following|(?:as|described|from|listed|mentioned|shown) (?:above|below)|(?:above|below)(?=[.;:,)]|$)|as follows|next section|here is|here are|click|read more|more (?:on|about|in)|linked?|this (?:note|page|section|chapter|document|table|list))\b/i;
