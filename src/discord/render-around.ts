import type { Quote } from '../answer/answer.js';
import type { NeighbouringPassage, Neighbours } from '../answer/neighbours.js';
import type { Messages } from '../messages/messages.js';
import { headingsBeside } from './heading-path.js';
import { webLink } from './markdown/web-link.js';
import { MESSAGE_LIMITS } from './message-limits.js';
import { renderNeighbour } from './render-passage.js';
import { shareRoom } from './share-room.js';
import type { SourceLink } from './source-link.js';

/** What is shown above and below a quote; empty where there is nothing. */
export interface AroundTexts {
  readonly above: string;
  readonly below: string;
}

export interface AroundOptions {
  readonly around: Neighbours;
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
  /** The most characters of both together. */
  readonly room: number;
}

/** With less than this a passage that does not fit is only named. */
const LEAST_ROOM = 120;

/** Shows the passages around a quote, smaller than it, in what room it leaves. */
export function aroundTexts(quote: Quote, options: AroundOptions): AroundTexts {
  const { around, texts, room } = options;
  if (around.before === null && around.after === null) {
    const said = `-# ${texts.nothingAround}`;
    return { above: '', below: said.length <= room ? said : '' };
  }
  const [above, below] = [around.before, around.after].map((passage, i) =>
    passage === null ? null : neighbourText(passage, i === 0 ? 'above' : 'below', quote, options),
  );
  const [forAbove = 0, forBelow = 0] = shareRoom(room, [
    { length: above?.(room).length ?? 0, weight: 1 },
    { length: below?.(room).length ?? 0, weight: 1 },
  ]);
  return { above: above?.(forAbove) ?? '', below: below?.(forBelow) ?? '' };
}

/** Writes a neighbour into a given room: whole, cut where it is far from the quote, or only where it is. */
function neighbourText(
  passage: NeighbouringPassage,
  side: 'above' | 'below',
  quote: Quote,
  { sourceLink, texts }: AroundOptions,
): (room: number) => string {
  const place = labelOf(passage, side, quote, { sourceLink, texts });
  const keep = side === 'above' ? 'end' : 'start';
  const write = (room: number): string => {
    const text = renderNeighbour(passage, { sourceLink, texts, room, keep });
    return text === '' ? place : `${place}\n${text}`;
  };
  const whole = write(MESSAGE_LIMITS.textsTogether);
  return (room) => {
    if (whole.length <= room) return whole;
    if (place.length > room) return '';
    const left = room - place.length - 1;
    return left < LEAST_ROOM ? place : write(left);
  };
}

/** Where a neighbour stands, and under which heading if not the quote's own. */
function labelOf(
  passage: NeighbouringPassage,
  side: 'above' | 'below',
  quote: Quote,
  { sourceLink, texts }: Pick<AroundOptions, 'sourceLink' | 'texts'>,
): string {
  const where = texts[side](passage);
  const link = webLink(sourceLink(passage) ?? '');
  const path = headingsBeside(passage.headings, quote.headings);
  return [
    `-# ${link === null ? where : `[${where}](${link})`}`,
    ...(path === '' ? [] : [path]),
  ].join(' · ');
}
