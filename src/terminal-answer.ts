import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Examined } from './answer/answer-question.js';
import type { Decision, Evidence } from './answer/calibration.js';
import type { Answer, Quote } from './answer/answer.js';
import { createRepair } from './notes/repair.js';
import type { LegName } from './search/fuse.js';
import type { Hit } from './search/search.js';

/** How a terminal wants its text. */
export interface TerminalStyle {
  readonly colors: ReturnType<typeof createColors>;
  /** Columns of a line. */
  readonly width: number;
  /** The folder of the notes, to print sources as they can be opened from here. */
  readonly corpusFolder: string;
}

/** The style of a stream: colours for a terminal that wants them, lines as wide as it is. */
export function styleFor(stream: NodeJS.WriteStream, corpusFolder: string): TerminalStyle {
  const wantsColor = stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const width = Math.min(stream.isTTY ? stream.columns : 100, 100);
  return { colors: createColors(wantsColor), width: Math.max(width, 30), corpusFolder };
}

/** An answer to be read at a terminal. */
export function renderForTerminal(answer: Answer, style: TerminalStyle): string {
  if (answer.kind === 'not-a-question') return `${wrap(howToAsk(answer.example), style.width)}\n`;
  const quotes = answer.quotes.map((quote, index) => renderQuote(quote, index + 1, style));
  const understood = renderUnderstood(answer.understoodAs, style);
  const warning = answer.quotes.some(({ differs }) => differs)
    ? `${wrap(style.colors.yellow(DIFFERS), style.width)}\n\n`
    : '';
  switch (answer.kind) {
    case 'answered':
      return `${understood}${answer.confidence === 'likely' ? `${wrap(LIKELY, style.width)}\n\n` : ''}${warning}${quotes.join('\n')}`;
    case 'close':
      return `${understood}${wrap(CLOSE, style.width)}\n\n${warning}${quotes.join('\n')}${renderTopics(answer, style)}`;
    case 'none':
      return `${understood}${wrap(NONE, style.width)}\n${renderTopics(answer, style)}`;
  }
}

const LIKELY = 'This probably answers it:';
const CLOSE = 'The notes don’t say exactly this; the closest passages are:';
const DIFFERS = 'Careful: the notes give different numbers for this.';
const OTHER_NUMBER = 'another number than elsewhere';
const NONE = 'The notes don’t say anything about that.';

function howToAsk(example: string | undefined): string {
  const start = 'I quote your notes word for word. Ask about them in a few words';
  return example === undefined ? `${start}.` : `${start}, for example: ${printable(example)}`;
}

function renderUnderstood(question: string | undefined, { colors, width }: TerminalStyle): string {
  if (question === undefined) return '';
  return `${wrap(colors.dim(`Understood as: ${printable(question)}`), width)}\n`;
}

function renderTopics({ topics }: Answer, { colors, width }: TerminalStyle): string {
  if (topics.length === 0) return '';
  const lines = ['', 'The nearest they have:'];
  for (const [index, topic] of topics.entries()) {
    const source = colors.dim(`(${printable(topic.path)})`);
    lines.push(`  ${index + 1}  ${printable(topic.question)} ${source}`);
  }
  return `${lines.map((line) => wrap(line, width)).join('\n')}\n`;
}

/** More of a passage than fits a screen is cut around the part that answers. */
const MOST_CHARACTERS = 3_000;

function renderQuote(quote: Quote, place: number, style: TerminalStyle): string {
  const { colors, width } = style;
  const also = quote.also.map((twin) => sourceOf(twin, style)).join(', ');
  const footer = also === '' ? '' : `${wrap(colors.dim(`   also in ${also}`), width)}\n`;
  const marks = quote.differs ? [`   ${colors.yellow(`≠ ${OTHER_NUMBER}`)}`] : [];
  return `${renderPassage(quote, style, { start: `${place}  `, marks })}${footer}`;
}

/** What of a quote is its passage. */
export type ShownPassage = Pick<
  Quote,
  'path' | 'headings' | 'fromLine' | 'toLine' | 'text' | 'context' | 'span'
>;

/** A passage with its source above it and the part that answers marked. */
export function renderPassage(
  passage: ShownPassage,
  style: TerminalStyle,
  { start = '', marks = [] }: { readonly start?: string; readonly marks?: readonly string[] } = {},
): string {
  const { colors, width } = style;
  const source = colors.cyan(sourceOf(passage, style));
  const path = passage.headings.map(printable).join(' › ');
  const head = path === '' ? `${start}${source}` : `${start}${source}  ${colors.bold(path)}`;
  const repair = createRepair(passage.text);
  const context = passage.context.map(({ text }) => colors.dim(printable(repair(text))));
  const lines = [...context, ...markSpan(passage, repair, colors.inverse)]
    .join('\n')
    .split('\n')
    .flatMap((line) => wrap(line, width - 5).split('\n'))
    .map((line) => `   ${colors.dim('│')} ${line}`);
  return `${[wrap(head, width), ...marks, ...lines].join('\n')}\n`;
}

type Place = Pick<Quote, 'path' | 'fromLine' | 'toLine'>;

/** A file and its lines, in the form that terminals and editors open. */
export function sourceOf(
  { path, fromLine, toLine }: Place,
  { corpusFolder }: TerminalStyle,
): string {
  const file = relative(process.cwd(), `${corpusFolder}/${path}`).replaceAll('\\', '/');
  const lines = fromLine === toLine ? String(fromLine) : `${fromLine}-${toLine}`;
  return printable(`${file}:${lines}`);
}

/** The passage's text with the span marked; only the surroundings of the span when it is very long. */
function markSpan(
  { text, span }: Pick<Quote, 'text' | 'span'>,
  repair: (text: string) => string,
  mark: (text: string) => string,
): string[] {
  const { from, to } = span ?? { from: 0, to: 0 };
  const isLong = text.length > MOST_CHARACTERS;
  const start = isLong ? Math.max(0, from - MOST_CHARACTERS / 2) : 0;
  const end = isLong ? Math.min(text.length, start + MOST_CHARACTERS) : text.length;
  const show = (begin: number, stop: number): string =>
    printable(repair(text.slice(Math.max(start, begin), Math.min(end, stop)).toWellFormed()));
  const marked = show(from, to)
    .split('\n')
    .map((line) => (line === '' ? '' : mark(line)))
    .join('\n');
  const shown = `${show(start, from)}${marked}${show(to, end)}`;
  return [...(start > 0 ? ['[…]'] : []), shown, ...(end < text.length ? ['[…]'] : [])];
}

/** Without what could take over the terminal or turn its text around. */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll('\t', '    ')
    .replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (char) =>
      char === '\n' ? char : '',
    );
}

/** Lines no wider than that. They keep their indentation; what is wrapped begins with no blank of its own. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...rest] = wrapAnsi(line, width, { hard: true, trim: false }).split('\n');
      const wrapped = rest.map(withoutBlanksAtStart);
      return [first, ...wrapped.filter((row) => stripVTControlCharacters(row) !== '')];
    })
    .join('\n');
}

/** Codes that colour a row may stand before its blanks. */
function withoutBlanksAtStart(row: string): string {
  return stripVTControlCharacters(row).startsWith(' ') ? row.replace(/ +/, '') : row;
}

const LEG_LABELS: readonly (readonly [LegName, string])[] = [
  ['spanVector', 'span vector'],
  ['passageVector', 'passage vector'],
  ['spanKeywords', 'span keywords'],
  ['passageKeywords', 'passage keywords'],
];

/** How an answer came about: the terms, the decision, and every leg's rank and score of each hit. */
export function renderExplanation(examined: Examined, style: TerminalStyle): string {
  const { result, decision } = examined;
  const { bold, dim } = style.colors;
  const terms = result.terms.map(({ word, rarity, matches }) =>
    matches.length === 0 ? `${word} (unknown)` : `${word} ${rarity.toFixed(1)}`,
  );
  const head = [
    bold('How this came about'),
    `  words and their rarity: ${terms.join(', ') || 'none but stop words'}`,
    ...(decision ? describeDecision(decision) : []),
    `  keyword legs count ${result.keywordWeight.toFixed(2)}, vector legs ${(1 - result.keywordWeight).toFixed(2)}`,
  ];
  const hits = result.hits.flatMap((hit, index) => [
    `${String(index + 1).padStart(3)}  ${hit.score.toFixed(3)}  ${style.colors.cyan(sourceOf(hit.passage, style))}  ${printable(hit.passage.headings.at(-1) ?? '')}`,
    dim(`       ${describeLegs(hit)}; words covered ${hit.coverage.toFixed(2)}`),
  ]);
  return `${[...head, ...hits].map((line) => wrap(line, style.width)).join('\n')}\n`;
}

function describeDecision({ band, answerable, right }: Decision): string[] {
  const line = (what: string, { evidence, cutOff }: Evidence): string =>
    `  ${what} ${evidence.toFixed(2)}, cut-off ${cutOff.toFixed(2)}`;
  return [
    line('evidence that the notes have something:', answerable),
    line('evidence that the first hit answers:   ', right),
    `  so it is ${band}`,
  ];
}

function describeLegs({ legs }: Hit): string {
  return LEG_LABELS.map(([leg, label]) => {
    const { rank, score } = legs[leg];
    return `${label} ${rank === null ? '–' : `#${rank}`} ${score.toFixed(3)}`;
  }).join(', ');
}
