import type { Place, Quote } from '../answer/answer.js';
import type { Messages } from '../messages/messages.js';
import { codeSpan } from './markdown/escape-text.js';
import { placeName, shortName, type PlaceNameOptions } from './place-name.js';

const MOST_OTHER_PLACES = 2;
/** With the headings this leaves the quote more than half of what a message holds. */
const LONGEST_LINES = 700;

/** Small print below a quote: where it is from, of when, where else it stands, and whether others differ. */
export function sourceLines(quote: Quote, options: PlaceNameOptions): string {
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
    ...(quote.date === null ? [] : [texts.dated(quote.date)]),
  ];
  return [
    source.join(' · '),
    ...(names.length > 0 ? [`${texts.alsoIn} ${names.join(', ')}`] : []),
    ...(quote.differs ? [texts.otherNumber] : []),
  ]
    .map((line) => `-# ${line}`)
    .join('\n');
}
