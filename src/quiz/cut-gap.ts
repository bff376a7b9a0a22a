import type { Stretch } from '../notes/block.js';
import type { Language } from '../notes/languages.js';
import type { Candidate } from './candidate.js';
import type { FactualSentence } from './factual-sentences.js';
import { contentStems, holdsWords } from './fold-words.js';
import { GAP } from './from-questions.js';
import { type Place, sayingBeside } from './places.js';
import { withAntecedent } from './stand-alone.js';

/** What is left of a sentence must say so much that only one thing fits. */
const FEWEST_WORDS = 4;

/** Leaves a stretch of a sentence’s words out; none where the rest says too little, or says it again. */
export function cutGap(
  { sentence, before, place, subject }: FactualSentence,
  { from, to }: Stretch,
  language: Language | null,
): Candidate[] {
  const { words } = sentence;
  // Behind the first sentence the label is out of sight.
  const about = subject === null ? place.above : [...place.above, subject];
  const answer = words.slice(from, to);
  const rest = `${words.slice(0, from)} ${words.slice(to)}`;
  if (holdsWords(rest, answer) || contentStems(rest, language).length < FEWEST_WORDS) return [];
  if (ANY_OF.test(words.slice(0, from)) || isTitle(words)) return [];
  const ask = withAntecedent(`${words.slice(0, from)}${GAP}${words.slice(to)}`, {
    before,
    isFirst: isFirst(place),
  });
  if (ask === null) return [];
  return [
    {
      kind: 'cloze',
      isAuthored: false,
      ask,
      needsTopic: true,
      above: about,
      answers: [answer],
      stretch: sentence,
      pool: [],
      needsChoices: false,
    },
  ];
}

/** Behind such words any of many things fits. */
const ANY_OF =
  /\b(?:many|any|some|several|most|other|various|certain|different|(?:is|are|was|were) \p{L}+ed)\s$/iu;

/** Whether words are a title, which states nothing: hardly one of them is in lower case. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const low = long.filter((word) => /^\p{Ll}/u.test(word));
  return long.length > 3 && low.length * 4 < long.length;
}

/** Whether a text stands right below what it is about: an item below its list’s heading, a first paragraph below its own. */
function isFirst({ item, siblings, index }: Place): boolean {
  return item !== null || sayingBeside(siblings, index, -1) === undefined;
}

/** Whether a stretch is one of several in a row: then nothing says which of them is left out. */
export function isListed(words: string, { from, to }: Stretch): boolean {
  const before = words.slice(0, from);
  const behind = words.slice(to);
  return (
    /(?:,(?:\s(?:no|nor|not))?|\/|\b(?:and|or|und|oder|et|ou|y|o|e)(?:\s(?:at|by|for|from|in|into|on|to|with))?)\s*$/i.test(
      before,
    ) ||
    /\b(?:such as|like|including|e\.g\.|for example|for instance)\s(?:an?\s|the\s)?$/i.test(
      before,
    ) ||
    /^\s(?:to|through)\s[\p{Lu}\p{N}]/u.test(behind) ||
    /^\s\p{N}/u.test(behind) ||
    /^(?:\s\([^()]*\))?\s*(?:,|\/|(?:and|or|und|oder|et|ou)\s+[\p{Lu}`*])/iu.test(behind)
  );
}
