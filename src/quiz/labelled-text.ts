import type { Mark, Paragraph } from '../notes/block.js';

/** A text that begins with what it is about: “**Bucket**: container of objects.” */
export interface LabelledText {
  readonly label: string;
  /** What stands in brackets behind the label. */
  readonly aside: string | null;
  /** What is said of it in the first sentence; empty where only other blocks follow. */
  readonly value: string;
  /** Whether the label stands out: bold, code or highlighted. */
  readonly isMarked: boolean;
  /** Where the label ends in the first sentence. */
  readonly labelEnd: number;
}

/** Reads the label of a text, if it has one. */
export function labelledText(paragraph: Pick<Paragraph, 'sentences'>): LabelledText | null {
  const [sentence] = paragraph.sentences;
  if (!sentence) return null;
  const mark = sentence.marks.find(({ from, kind }) => from === 0 && kind !== 'link');
  return mark ? readMarked(sentence.words, mark) : readPlain(sentence.words);
}

const ASIDE = String.raw`(?:\s*\((?<aside>[^()]{1,80})\))?`;
/** Behind a label that stands out a colon or a dash may follow. */
const BEHIND_MARK = new RegExp(
  String.raw`^${ASIDE}\s*(?::+|\s[-–—]+|→)(?:\s+(?<value>\S.*))?$`,
  'su',
);
const BEHIND_COLON = new RegExp(String.raw`^${ASIDE}\s+(?<value>\S.*)$`, 'su');

function readMarked(words: string, mark: Mark): LabelledText | null {
  const marked = words.slice(0, mark.to);
  const rest = words.slice(mark.to);
  const endsInColon = /:\s*$/.test(marked);
  const match =
    rest.trim() === '' && endsInColon
      ? EMPTY
      : (endsInColon ? BEHIND_COLON : BEHIND_MARK).exec(rest);
  if (!match) return null;
  const label = marked.replace(/[\s:]+$/, '');
  if (label === '') return null;
  return { label, ...partsOf(match), isMarked: true, labelEnd: mark.to };
}

const EMPTY = { groups: {} };

/** A few words without a sentence’s punctuation, then a colon or a dash between blanks. */
const PLAIN = new RegExp(
  String.raw`^(?<label>[^\s:;.!?()|<>{}=→"“][^:;.!?()|<>{}=→"“]{0,60}?)${ASIDE}(?::|\s[-–—])(?:\s+(?<value>\S.*))?$`,
  'su',
);
const LONGEST_PLAIN_LABEL_WORDS = 6;

function readPlain(words: string): LabelledText | null {
  const match = PLAIN.exec(words);
  const label = match?.groups?.['label']?.trim() ?? '';
  if (!match || label === '' || label.split(' ').length > LONGEST_PLAIN_LABEL_WORDS) return null;
  if (!isPlainLabel(label)) return null;
  return { label, ...partsOf(match), isMarked: false, labelEnd: label.length };
}

/** Words before a colon are a label unless they are the start of a sentence. */
function isPlainLabel(label: string): boolean {
  return !/^(?:a|all|an|and|as|at|both|but|by|each|every|for|from|he|if|in|it|its|most|no|not|of|on|once|one|or|our|she|so|some|the|then|there|they|this|those|these|to|two|three|four|five|we|when|where|with|without|you|your)\b|\b(?:is|are|was|were|has|have|can|must|should|will|does|do|works?|means?|needs?)\b/i.test(
    label,
  );
}

function partsOf({
  groups,
}: {
  readonly groups?: Readonly<Record<string, string | undefined>> | undefined;
}): {
  readonly aside: string | null;
  readonly value: string;
} {
  return { aside: groups?.['aside'] ?? null, value: groups?.['value']?.trim() ?? '' };
}
