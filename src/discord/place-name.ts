import type { Place } from '../answer/answer.js';
import type { Messages } from '../messages/messages.js';
import { codeSpan } from './markdown/escape-text.js';
import { webLink } from './markdown/web-link.js';
import type { SourceLink } from './source-link.js';
import { wellFormed } from './well-formed.js';

export interface PlaceNameOptions {
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
}

const LONGEST_PLACE = 150;

/** Where something stands in the notes: path and lines, as a link where there is one. */
export function placeName(place: Place, { sourceLink, texts }: PlaceNameOptions): string {
  const name = shortName(place, texts);
  const link = webLink(sourceLink(place) ?? '');
  if (link === null) return codeSpan(name);
  // Brackets would end the text of a link early.
  if (/[[\]]/.test(name)) return `${codeSpan(name)} ([${texts.open}](${link}))`;
  return `[${codeSpan(name)}](${link})`;
}

/** Of a long path its end, with the file's name and the lines, says the most. */
export function shortName(place: Place, texts: Messages): string {
  const name = wellFormed(texts.place(place));
  if (name.length <= LONGEST_PLACE) return name;
  return `…${name.slice(-LONGEST_PLACE).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
