import type { APIEmbed } from 'discord.js';

import type { Answer, Place, Quote } from '../answer/answer.js';
import { english } from '../messages/english.js';
import { repairText } from '../notes/repair.js';
import { blockLines } from './markdown/block-lines.js';
import { codeSpan, escapeText } from './markdown/escape-text.js';
import { fitLines, writeLines } from './markdown/fit-lines.js';
import type { Line } from './markdown/line.js';
import { paragraphLines } from './markdown/paragraph-lines.js';
import { quoteSource, type QuoteSource } from './markdown/quote-source.js';
import { PLAIN_RUN } from './markdown/run.js';
import { webLink } from './markdown/web-link.js';
import { MESSAGE_LIMITS, shorten } from './message-limits.js';
import { shareRoom } from './share-room.js';

/** Where a place can be read, if anywhere. */
export type SourceLink = (place: Place) => string | undefined;

/** What a message says. */
export interface RenderedMessage {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
}

/** How to show an answer. */
export interface RenderOptions {
  readonly sourceLink: SourceLink;
  /** Whether to repeat the question, for those who cannot see it. */
  readonly restate: boolean;
}

const MOST_QUOTES = 3;

/** The first quote is the likeliest to answer, so it is the last to be shortened. */
const FIRST_WEIGHT = 3;

const EMBED_COLOR = 0x5b8def;

/** Turns an answer into a message that keeps Discord's limits; its topics are for buttons to offer. */
export function renderAnswer(answer: Answer, options: RenderOptions): RenderedMessage {
  if (answer.kind === 'not-a-question') {
    return { content: english.notAQuestion(exampleOf(answer.example)), embeds: [] };
  }
  const { kind, question, understoodAs, quotes, topics } = answer;
  const content = [
    ...(options.restate ? [`> ${inOneLine(question)}`] : []),
    ...(understoodAs === undefined ? [] : [english.understoodAs(inOneLine(understoodAs))]),
    headOf(answer),
    ...(quotes.slice(0, MOST_QUOTES).some(({ differs }) => differs) ? [english.differs] : []),
    ...(kind === 'none' && topics.length > 0 ? [english.nearest] : []),
  ].join('\n');
  return { content, embeds: renderQuotes(quotes.slice(0, MOST_QUOTES), options.sourceLink) };
}

function headOf(answer: Answer): string {
  if (answer.kind === 'close') return english.close;
  if (answer.kind !== 'answered') return english.notFound;
  return answer.confidence === 'sure' ? english.found : english.foundLikely;
}

/** What someone wrote, on one line and in full unless it is very long. */
function inOneLine(text: string): string {
  const line = repairText(text).trim().replace(/\s+/g, ' ');
  // Every character may need an escape, and there may be two of these.
  return escapeText(shorten(line, MESSAGE_LIMITS.content / 5));
}

function exampleOf(topic: string | undefined): string | undefined {
  return topic === undefined ? undefined : inOneLine(topic);
}

function renderQuotes(quotes: readonly Quote[], sourceLink: SourceLink): APIEmbed[] {
  const drafts = quotes.map((quote) => draftOf(quote, sourceLink));
  const taken = drafts.reduce((sum, { title, footing }) => sum + title.length + footing.length, 0);
  const shares = shareRoom(
    MESSAGE_LIMITS.embedsTogether - taken,
    drafts.map(({ length, footing }, i) => ({
      length: Math.min(length, MESSAGE_LIMITS.embedDescription - footing.length),
      weight: i === 0 ? FIRST_WEIGHT : 1,
    })),
  );
  return drafts.map(({ title, lines, source, footing }, i) => ({
    color: EMBED_COLOR,
    ...(title === '' ? {} : { title }),
    description: fitLines(lines, { ...source, limit: shares[i] ?? 0, marks: CUT_MARKS }) + footing,
  }));
}

const CUT_MARKS = { before: english.cutBefore, after: english.cutAfter };

const ROOM_FOR_CUT_MARKS = CUT_MARKS.before.length + CUT_MARKS.after.length + 10;

interface Draft {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly source: QuoteSource;
  /** How long the quote is in full. */
  readonly length: number;
  /** What follows the quote: where it is from. */
  readonly footing: string;
}

function draftOf(quote: Quote, sourceLink: SourceLink): Draft {
  const source = quoteSource(quote);
  const lines = blockLines(source);
  const shown = lines.length > 0 ? lines : literalLines(source);
  const isCut = source.cutBefore || source.cutAfter;
  return {
    title: breadcrumb(quote.headings),
    lines: shown,
    source,
    length: writeLines(shown).length + (isCut ? ROOM_FOR_CUT_MARKS : 0),
    footing: `\n\n${footingOf(quote, sourceLink)}`,
  };
}

/** A passage of which Markdown shows nothing, as it stands in the file. */
function literalLines({ text }: QuoteSource): Line[] {
  return text.split('\n').flatMap((line) => paragraphLines([{ ...PLAIN_RUN, text: line }]));
}

/** The chain of headings; of a very long one, the innermost. */
function breadcrumb(headings: readonly string[]): string {
  const chain = headings.map((heading) => repairText(heading).replace(/\s+/g, ' ').trim());
  for (let from = 0; from < chain.length; from++) {
    const names = [...(from > 0 ? ['…'] : []), ...chain.slice(from)];
    const title = escapeText(names.join(' › '));
    if (title.length <= MESSAGE_LIMITS.embedTitle) return title;
  }
  return escapeText(shorten(chain.at(-1) ?? '', MESSAGE_LIMITS.embedTitle / 2));
}

const MOST_OTHER_PLACES = 2;
const LONGEST_PLACE = 150;
/** With titles this leaves the quotes more than half of what a message holds. */
const LONGEST_FOOTING = 700;

function footingOf(quote: Quote, sourceLink: SourceLink): string {
  const linked = footingWith(quote, (place) => placeName(place, sourceLink));
  if (linked.length <= LONGEST_FOOTING) return linked;
  return footingWith(quote, (place) => codeSpan(shortName(place)));
}

function footingWith(quote: Quote, nameOf: (place: Place) => string): string {
  const others = quote.also.slice(0, MOST_OTHER_PLACES).map(nameOf);
  const more = quote.also.length - others.length;
  const names = [...others, ...(more > 0 ? [english.more(more)] : [])];
  return [
    `${english.source} ${nameOf(quote)}`,
    ...(names.length > 0 ? [`${english.alsoIn} ${names.join(', ')}`] : []),
    ...(quote.differs ? [english.otherNumber] : []),
  ].join(' · ');
}

function placeName(place: Place, sourceLink: SourceLink): string {
  const name = shortName(place);
  const link = webLink(sourceLink(place) ?? '');
  if (link === null) return codeSpan(name);
  // Brackets would end the text of a link early.
  if (/[[\]]/.test(name)) return `${codeSpan(name)} ([${english.open}](${link}))`;
  return `[${codeSpan(name)}](${link})`;
}

/** Of a long path its end, with the file's name and the lines, says the most. */
function shortName(place: Place): string {
  const name = english.place(place);
  if (name.length <= LONGEST_PLACE) return name;
  return `…${name.slice(-LONGEST_PLACE).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
