import type { Passage } from '../notes/passage.js';
import { cleanHeading } from './clean-heading.js';
import { cutAtWord } from './cut-at-word.js';

/** Longest topic in UTF-16 units: what a button's label may hold. */
const LONGEST_TOPIC = 80;
const MOST_LABEL_WORDS = 6;

/** What to ask to get to a passage: its headings with what its first lines are about, or its own question. */
export function topicOf(passage: Passage): string {
  const own = ownQuestion(passage);
  if (own !== undefined) return own;
  const headings = passage.headings.map(cleanHeading).filter((heading) => heading !== '');
  const last = headings.at(-1) ?? cleanHeading(passage.title);
  const outer = headings.at(-2) ?? '';
  // “Athena” below “Glue and Athena” would be lost in it.
  const above = holds(outer, last) ? '' : outer;
  const first = firstLabel(passage);
  const label = holds(last, first) ? '' : first;
  // The fullest that fits: the nearest heading says the most, then the label, then the heading above.
  const candidates = [
    join([above, last, label]),
    join([last, label]),
    join([above, last]),
    last,
    label,
  ];
  return (
    candidates.find((topic) => topic !== '' && topic.length <= LONGEST_TOPIC) ??
    cutAtWord(last, LONGEST_TOPIC)
  );
}

/** The question of a passage that begins with one. */
function ownQuestion({ spans }: Passage): string | undefined {
  const words = spans[0]?.words ?? '';
  const question = /^(?:q(?:uestion)?\s*\d*[:.)]\s*)([^?？]{8,}[?？])/i.exec(words)?.[1];
  return question !== undefined && question.length <= LONGEST_TOPIC ? question : undefined;
}

/** What the first lines are about: a row's first cell, a term that is explained, the item it is nested in. */
function firstLabel({ spans }: Passage): string {
  const [first] = spans;
  if (!first) return '';
  const cell = /^[^:;]{1,40}: ([^;:]{1,60});/.exec(first.words)?.[1];
  const term = /^([^.:;]{2,60}):(?:\s|$)/.exec(first.words)?.[1];
  const label = cleanHeading(cell ?? first.under.at(-1) ?? term ?? '');
  return label.split(/\s/).length <= MOST_LABEL_WORDS ? label : '';
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(': ');
}

function holds(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
