import type { Block, MarkedPiece, Paragraph } from '../notes/block.js';
import { answers, asks } from '../notes/question-answer.js';
import type { Candidate } from './candidate.js';
import { labelledText } from './labelled-text.js';
import { type Place, sayingBeside } from './places.js';
import type { SectionView } from './section-view.js';

/** An answer that its writer gave may be longer than one to type: who plays judges it alone. */
export const LONGEST_ANSWER = 300;

/** Finds what the writer of a note wrote as question and answer. */
export function fromQuestions(view: SectionView): Candidate[] {
  return [
    ...pairs(view),
    ...view.places.flatMap((place) => [
      ...inlineCards(place),
      ...separatedCards(place),
      ...highlights(place),
      ...askedByLine(place, view),
    ]),
    ...askedByHeading(view),
  ];
}

/** The paragraphs of a section in which something was asked and answered, for others to leave alone. */
export function questionParagraphs(view: SectionView): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  for (const { block } of view.places) {
    if (block.kind === 'paragraph' && isAsked(block)) found.add(block);
  }
  return found;
}

function isAsked({ lines }: Paragraph): boolean {
  return lines.some(({ words }) => answers(words) || ASKING.test(words) || /^\?{1,2}$/.test(words));
}

/** Lines that stand together: a question, or an answer with the lines that go on with it. */
interface Turn {
  readonly place: Place;
  readonly lines: readonly MarkedPiece[];
}

/** “Q: …” and “A: …”, “**Scenario 1:** …” and “**Answer:** …”, however nested. */
function pairs({ places }: SectionView): Candidate[] {
  const turns = places.flatMap(turnsOf);
  return turns.flatMap((turn, index): Candidate[] => {
    const question = turns[index - 1];
    if (!question || !answers(textOf(turn)) || !asks(textOf(question))) return [];
    const ask = askedIn(textOf(question));
    const answer = textOf(turn).replace(ANSWER_LABEL, '').replace(POINTER, '').trim();
    const above = question.place.above;
    return authored({ ask, answer, above, lines: [...question.lines, ...turn.lines] });
  });
}

/** A case is told, not asked: “Scenario: …”, and what is the answer? */
function askedIn(text: string): string {
  const [label = '', name = ''] = ASKING.exec(text) ?? [];
  const told = withoutQuotes(text.slice(label.length));
  if (/\?["”)]*$/.test(told) || /^(?:Q|Question)?$/i.test(name)) return told;
  return `${name}: “${told}” What is the answer?`;
}

function turnsOf(place: Place): Turn[] {
  if (place.block.kind !== 'paragraph') return [];
  const turns: MarkedPiece[][] = [];
  for (const line of place.block.lines) {
    const turn = turns.at(-1);
    if (!turn || answers(line.words) || ASKING.test(line.words)) turns.push([line]);
    else turn.push(line);
  }
  return turns.map((lines) => ({ place, lines }));
}

function textOf({ lines }: Turn): string {
  return lines.map(({ words }) => words).join(' ');
}

const ASKING =
  /^(Q|Question|Scenario|Example|Case|Exercise|Problem)\s*\d*(?:\s*\([^)]*\))?\s*[:.)]\s*/i;
/** “See Encryption.” behind an answer leads away from it. */
const POINTER = /(?<=[.!?])\s+See\s[^.!?]{1,80}\.?$/;
const ANSWER_LABEL = /^(?:A|Ans|Answer)\s*\d*\s*[:.]\s*/i;

function withoutQuotes(text: string): string {
  return /^["“”«](?:[^"“”«»]*)["”“»]$/u.test(text.trim()) ? text.trim().slice(1, -1) : text.trim();
}

interface Authored {
  readonly ask: string;
  readonly answer: string;
  readonly above: readonly string[];
  readonly lines: readonly MarkedPiece[];
}

function authored({ ask, answer, above, lines }: Authored): Candidate[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || ask === '' || answer === '') return [];
  return [
    {
      kind: 'question',
      isAuthored: true,
      ask,
      needsTopic:
        CASE.test(ask) || ask.split(' ').length < WORDS_THAT_STAND_ALONE || POINTS_UP.test(ask),
      above,
      answers: [answer, ...shortAnswer(answer)],
      stretch: { from: first.from, to: last.to },
      pool: [],
      needsChoices: false,
    },
  ];
}

/** A question of so many words says itself what it is about. */
const WORDS_THAT_STAND_ALONE = 14;
/** A case asks for what it stands under: a service, a method, a choice of two. */
const CASE = /^\W*(?:scenario|case|example|exercise|problem)\b/i;
const POINTS_UP =
  /^(?:both|each|it|its|one|the (?:former|latter|other|two)|they|this|these|which one)\b/i;
const SHORT_ANSWER_WORDS = 6;

/** “Athena. Nothing runs between the queries.” is answered by “Athena”. */
function shortAnswer(answer: string): string[] {
  const [, start] = /^([^.;]+)[.;]\s/.exec(answer) ?? [];
  if (start === undefined || start.split(' ').length > SHORT_ANSWER_WORDS) return [];
  return /^(?:yes|no|not (?:well|really|quite|always)|both|neither|either|it depends)$/i.test(
    start.trim(),
  )
    ? []
    : [start.trim()];
}

/** Obsidian’s “question::answer”, and “:::” for both ways. */
function inlineCards({ block, above }: Place): Candidate[] {
  if (block.kind !== 'paragraph') return [];
  return block.lines.flatMap((line): Candidate[] => {
    const separator = separatorIn(line);
    if (!separator) return [];
    const ask = line.words.slice(0, separator.from).trim();
    const answer = line.words.slice(separator.to).trim();
    const there = authored({ ask, answer, above, lines: [line] });
    if (separator.to - separator.from === 2) return there;
    return [...there, ...authored({ ask: answer, answer: ask, above, lines: [line] })];
  });
}

/** Where “::” parts a line, if it does so once, outside of code, and not as in “key:: value”. */
function separatorIn({ words, marks }: MarkedPiece): { from: number; to: number } | null {
  const found = Array.from(words.matchAll(/:{2,}/g)).filter(
    ({ index }) =>
      !marks.some(({ kind, from, to }) => kind === 'code' && from <= index && index < to),
  );
  const [match] = found;
  if (!match || found.length > 1 || match[0].length > 3) return null;
  const [before, behind] = [
    words.slice(0, match.index),
    words.slice(match.index + match[0].length),
  ];
  if (before.trim() === '' || behind.trim() === '') return null;
  // Metadata: “status:: done”, “[due:: 2026-01-01]”; a name of code: “std::vector”.
  const isMetadata = /(?:^|[[(])\s*[\p{L}\p{N}_-]+$/u.test(before) && behind.startsWith(' ');
  const isName = /[\p{L}\p{N}_>]$/u.test(before) && !before.trim().includes(' ');
  if (isMetadata || (isName && !/^\s/.test(behind)) || /^[\w:]+[(<]/.test(behind)) return null;
  return { from: match.index, to: match.index + match[0].length };
}

/** Obsidian’s lines with “?” alone between question and answer, “??” for both ways. */
function separatedCards({ block, above, siblings, index }: Place): Candidate[] {
  if (block.kind !== 'paragraph') return [];
  const at = block.lines.findIndex(({ words }) => words === '?' || words === '??');
  if (at <= 0) return [];
  const asked = block.lines.slice(0, at);
  const said = [
    ...block.lines.slice(at + 1),
    ...(at + 1 === block.lines.length ? linesBelow(siblings[index + 1]) : []),
  ];
  const join = (lines: readonly MarkedPiece[]): string => lines.map(({ words }) => words).join(' ');
  const lines = [...asked, ...said];
  const there = authored({ ask: join(asked), answer: join(said), above, lines });
  if (block.lines[at]?.words === '?') return there;
  return [...there, ...authored({ ask: join(said), answer: join(asked), above, lines })];
}

function linesBelow(block: Block | undefined): readonly MarkedPiece[] {
  if (block?.kind !== 'list') return [];
  return block.items.flatMap(({ own }) => own?.lines ?? []);
}

export const GAP = '____';

/** What is highlighted is left out: “==words==”, with a hint in “^[brackets]”. */
function highlights({ block, above }: Place): Candidate[] {
  if (block.kind !== 'paragraph') return [];
  return block.sentences.flatMap((sentence) =>
    sentence.marks
      .filter(({ kind }) => kind === 'highlight')
      .map(({ from, to }): Candidate => {
        const behind = sentence.words.slice(to);
        const hint = HINT.exec(behind)?.[1];
        const gap = hint === undefined ? GAP : `${GAP} (${hint})`;
        const ask = `${sentence.words.slice(0, from)}${gap}${behind.replace(HINT, '')}`;
        return {
          kind: 'cloze',
          isAuthored: true,
          ask: ask.replaceAll(ANY_HINT, ''),
          needsTopic: true,
          above,
          answers: [sentence.words.slice(from, to)],
          stretch: sentence,
          pool: [],
          needsChoices: false,
        };
      }),
  );
}

const HINT = /^\s?\^\[([^\]]{1,80})\]/;
const ANY_HINT = /\s?\^\[[^\]]{1,80}\]/g;

/** A bold line or a label that is a question, and the text that answers it. */
function askedByLine(
  { block, role, above, siblings, index }: Place,
  { language }: SectionView,
): Candidate[] {
  if (block.kind !== 'paragraph') return [];
  const [first] = block.sentences;
  if (role === 'label' && first) {
    if (!isQuestion(block.words, language)) return [];
    const answer = answerIn(sayingBeside(siblings, index));
    return answer
      ? authored({ ask: block.words, answer: answer.words, above, lines: [first, answer] })
      : [];
  }
  const labelled = labelledText(block);
  if (!labelled || !first || labelled.value === '' || !/\?["”]?$/.test(labelled.label)) return [];
  return authored({ ask: labelled.label, answer: labelled.value, above, lines: [first] });
}

/** A heading that is a question, and the text right below it. */
function askedByHeading({ headings, places, language }: SectionView): Candidate[] {
  const heading = headings.at(-1) ?? '';
  const [first] = places;
  if (!first || !isQuestion(heading, language)) return [];
  const asked = first.block.kind === 'paragraph' && isAsked(first.block);
  const answer = asked ? undefined : answerIn(first.block);
  return answer ? authored({ ask: heading, answer: answer.words, above: [], lines: [answer] }) : [];
}

const QUESTION_WORD =
  /^(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|can|could|should|may|must|will|would|has|have)\b/i;

/** Whether a line asks: by its first word in English, by its question mark in languages whose words we don’t know. */
function isQuestion(line: string, language: SectionView['language']): boolean {
  if (!/\?["”’)]*$/.test(line)) return false;
  return (language !== null && language !== 'en') || QUESTION_WORD.test(line.replace(/^["“]/, ''));
}

/** A short text that may answer; of a long one its first sentence. */
function answerIn(block: Block | undefined): MarkedPiece | undefined {
  if (block?.kind === 'list') {
    const own = block.items[0]?.own;
    return own && block.items[0]?.blocks.length === 0 && !labelledText(own)
      ? own.sentences[0]
      : undefined;
  }
  if (block?.kind !== 'paragraph' || /[:…]$|\.\.\.$/.test(block.words)) return undefined;
  const [first] = block.sentences;
  if (!first) return undefined;
  return block.words.length <= LONGEST_ANSWER
    ? { ...first, to: block.to, words: block.words }
    : first;
}
