import type { Passage, Span } from '../notes/passage.js';
import { isContrast } from '../search/contrast.js';
import { matterOf, type Subject, subjectOf } from '../search/matter.js';
import { type Quantity, quantitiesIn } from '../search/quantity.js';
import { termsOf } from '../search/terms.js';

/** An amount that a span states, with what it is said of. */
export interface Fact {
  readonly low: Quantity | null;
  /** The same amount as `low`, unless a range is stated. */
  readonly high: Quantity | null;
  /** “about”, “~”: only far-off amounts differ. */
  readonly isRough: boolean;
  readonly isDefault: boolean;
  /** The words of the clause it stands in, stemmed; those that say nothing of the matter left out. */
  readonly said: ReadonlySet<string>;
  /** Of these, the ones that must not be missing from the other side. */
  readonly telling: ReadonlySet<string>;
  /** All words that say what it is about: the span, what it stands under, headings and title. */
  readonly about: ReadonlySet<string>;
  readonly subject: Subject;
}

/** The facts of a span; none where it speaks of earlier times, of an example, or is code. */
export function factsOf(passage: Passage, span: Span): Fact[] {
  const known = facts.get(span);
  if (known) return known;
  const found = readFacts(passage, span);
  facts.set(span, found);
  return found;
}

/** Spans live as long as their index. */
const facts = new WeakMap<Span, Fact[]>();

const NOT_NOW =
  /\b(?:old|older|formerly|previously|earlier|historically|used to|no longer|originally|outdated|deprecated|legacy|before \d{4}|until \d{4}|myth|wrong)\b/i;
const EXAMPLE =
  /\b(?:e\.?g|for example|for instance|example|suppose|assume|say|imagine|such as|scenario)\b|\?/i;
const CODE = /[{}=]|--|\bSELECT\b|\bWHERE\b|\w\(\w*\)|\w_\w|;\s*$/;

function readFacts(passage: Passage, span: Span): Fact[] {
  const text = answerOf(span.words);
  if (quantitiesIn(text).length === 0) return [];
  if (CODE.test(text) || NOT_NOW.test(text) || EXAMPLE.test(text)) return [];
  const cells = piecesOf(text, CELL_END);
  const [row] = cells.length > 1 ? cells : [];
  const above = [passage.title, ...passage.headings, ...span.under];
  const about = matterOf([...above, span.words].join('\n'));
  const subject = subjectOf(span.words, above);
  const found: Fact[] = [];
  for (const cell of cells.flatMap((piece) => sentencesOf(text, piece))) {
    const whole = text.slice(cell.from, cell.to);
    const amounts = quantitiesIn(whole);
    if (amounts.length === 0) continue;
    const named = row ? text.slice(row.from, row.to) : (LABEL.exec(whole)?.[0] ?? '');
    for (const clause of piecesOf(whole, CLAUSE_END)) {
      const inside = amounts.filter(({ from }) => from >= clause.from && from < clause.to);
      found.push(...factsOfClause({ whole, clause, amounts: inside, named, about, subject }));
    }
  }
  return found;
}

/** Of a question and its answer, the answer. */
function answerOf(words: string): string {
  return words.replace(/^.*?\?["”]?\s*(?:A|Answer)\s*:\s*/is, '');
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What a line begins with, up to a colon or dash. */
const LABEL = /^[^\d:;.]{2,50}?(?::(?=\s)|\s[–—-](?=\s))/u;

/** Between the cells of a row, and between the halves of a long sentence. */
const CELL_END = /;\s+/gu;
const SENTENCE_END = /(?<=[.!])\s+(?=\p{Lu})/gu;
const CLAUSE_END = /[,()—–](?!\d)|\s-\s|\b(?:and|or|but|while|whereas)\b/giu;

function piecesOf(text: string, border: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(border)) {
    // “between 1 and 5”, “3–5” and “1 or 2” are one.
    if (/\d\s*$/.test(text.slice(from, match.index)) && isRangeMark(match[0], text, match.index))
      continue;
    pieces.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ from, to: text.length });
  return pieces;
}

function sentencesOf(text: string, { from, to }: Piece): Piece[] {
  return piecesOf(text.slice(from, to), SENTENCE_END).map((sentence) => ({
    from: from + sentence.from,
    to: from + sentence.to,
  }));
}

function isRangeMark(mark: string, text: string, at: number): boolean {
  const next = /^\s*\d/.test(text.slice(at + mark.length));
  return next && (/[–—-]/.test(mark) || /\bbetween\b[^,;]*$/i.test(text.slice(0, at)));
}

interface Clause {
  readonly whole: string;
  readonly clause: Piece;
  readonly amounts: readonly Quantity[];
  /** The first cell of the row. */
  readonly named: string;
  readonly about: ReadonlySet<string>;
  readonly subject: Subject;
}

const MAXIMUM =
  /\b(?:up to|at most|max(?:imum)?|maximal|largest|biggest|highest|longest|limit(?:ed)?(?: to| of)?|quota|no more than|not more than|less than|fewer than|under|below|within|or less|or fewer|the most|tops?|cap(?:ped)?|ceiling|upper)\b|[≤<]/i;
const MINIMUM =
  /\b(?:at least|min(?:imum)?|minimal|smallest|lowest|shortest|no less than|more than|over|above|or more|or longer|or larger|and more|floor|starting (?:at|from)|upwards|lower)\b|[≥>]|\+$/i;
const ROUGH =
  /\b(?:about|around|roughly|approx(?:imately)?|circa|ca|some|nearly|almost|usually|often|typically|typical|mostly|recommended|aim|should|ideally)\b|[~≈]/i;
const DEFAULT = /\b(?:default|defaults|initially|unless you|if you set nothing|out of the box)\b/i;
const TO =
  /^\s*(?:-|–|—|to|through|until|\.\.+|and)\s*(?:an?\s+|the\s+)?(?:max(?:imum)?(?: of)?\s+)?$/i;

function factsOfClause({ whole, clause, amounts, named, about, subject }: Clause): Fact[] {
  const text = whole.slice(clause.from, clause.to);
  const own = matterOf(withoutAmounts(whole, amounts, clause));
  // “for 365 days at most” says nothing alone: it goes on with the sentence.
  const said = new Set([
    ...(own.size > 0
      ? own
      : matterOf(withoutAmounts(whole, quantitiesIn(whole), { from: 0, to: whole.length }))),
    ...matterOf(named),
    ...amounts.flatMap(({ noun }) => Array.from(matterOf(noun))),
  ]);
  const shared = {
    said,
    telling: tellingStems(`${named}\n${text}`),
    about,
    subject,
    isRough: ROUGH.test(whole),
    isDefault: DEFAULT.test(whole.slice(clause.from)) && DEFAULT.test(`${text} ${named}`),
  };
  const found: Fact[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = amounts[index];
    if (!amount) continue;
    const next = amounts[index + 1];
    const between = whole.slice(amount.to, next?.from ?? clause.to);
    if (next?.dimension === amount.dimension && TO.test(between)) {
      found.push({ ...shared, low: amount, high: next });
      index += 1;
      continue;
    }
    const before = whole.slice(amounts[index - 1]?.to ?? clause.from, amount.from);
    found.push({ ...shared, ...boundOf(amount, [before, between, text, named]) });
  }
  return found;
}

/** What says first whether it is a most or a least decides: the words before the amount, behind it, and so on. */
function boundOf(amount: Quantity, texts: readonly string[]): Pick<Fact, 'low' | 'high'> {
  for (const text of texts) {
    const isMost = MAXIMUM.test(text);
    const isLeast = MINIMUM.test(text);
    if (isMost !== isLeast) {
      return isMost ? { low: null, high: amount } : { low: amount, high: null };
    }
  }
  return { low: amount, high: amount };
}

function withoutAmounts(whole: string, amounts: readonly Quantity[], piece: Piece): string {
  let text = '';
  let done = piece.from;
  for (const { from, to } of amounts) {
    text += `${whole.slice(done, from)} `;
    done = to;
  }
  return text + whole.slice(done, Math.max(done, piece.to));
}

/** Names, and words that set one thing against another. */
function tellingStems(text: string): Set<string> {
  const names =
    text.match(
      /(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}\p{N}-]*|\b\p{L}*\p{Lu}[\p{L}\p{N}]*[\p{Lu}\p{N}][\p{L}\p{N}-]*/gu,
    ) ?? [];
  const contrasts = termsOf(text).filter(({ word }) => isContrast(word));
  const scopes = Array.from(
    text.matchAll(/\b(?:per|each|every)\s+(\p{L}+)|\/\s?(\p{L}{3,})/giu),
  ).map(([, word, other]) => word ?? other ?? '');
  const all = [...names, ...contrasts.map(({ word }) => word), ...scopes];
  return new Set(Array.from(matterOf(all.join(' '))));
}
