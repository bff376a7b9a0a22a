import type { Place, Quote } from '../answer/answer.js';
import type { Messages } from '../messages/messages.js';
import { codeSpan } from './markdown/escape-text.js';
import { webLink } from './markdown/web-link.js';
import type { SourceLink } from './source-link.js';

export interface SourceLinesOptions {
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
}

const MOST_OTHER_PLACES = 2;
const LONGEST_PLACE = 150;
/** With the headings this leaves the quote more than half of what a message holds. */
const LONGEST_LINES = 700;

/** Small print below a quote: where it is from, of when, where else it stands, and whether others differ. */
export function sourceLines(quote: Quote, options: SourceLinesOptions): string {
  const { texts } = options;
  const linked = linesWith(quote, texts, (place) => placeName(place, options));
  if (linked.length <= LONGEST_LINES) return linked;
  return linesWith(quote, texts, (place) => codeSpan(shortName(place, texts)));
}

function linesWith(quote: Quote, texts: Messages, nameOf: (place: Place) => string): string {
  const others = quote.also.slice(0, MOST_OTHER_PLACES).map(nameOf);
  const more = quote.also.length - others.length;
  const names = [...others, ...(more > 0 ? [texts.more(more)] : [])];
  const source = [
    `${texts.source} ${nameOf(quote)}`,
    ...(quote.date === null ? [] : [texts.dated(unbroken(quote.date))]),
  ];
  return [
    source.join(' · '),
    ...(names.length > 0 ? [`${texts.alsoIn} ${names.join(', ')}`] : []),
    ...(quote.differs ? [texts.otherNumber] : []),
  ]
    .map((line) => `-# ${line}`)
    .join('\n');
}

/** A date that is not wrapped after one of its hyphens. */
function unbroken(date: string): string {
  return date.replaceAll('-', '\u2011');
}

function placeName(place: Place, { sourceLink, texts }: SourceLinesOptions): string {
  const name = shortName(place, texts);
  const link = webLink(sourceLink(place) ?? '');
  if (link === null) return codeSpan(name);
  // Brackets would end the text of a link early.
  if (/[[\]]/.test(name)) return `${codeSpan(name)} ([${texts.open}](${link}))`;
  return `[${codeSpan(name)}](${link})`;
}

/** Of a long path its end, with the file's name and the lines, says the most. */
function shortName(place: Place, texts: Messages): string {
  const name = texts.place(place);
  if (name.length <= LONGEST_PLACE) return name;
  return `…${name.slice(-LONGEST_PLACE).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
