import { createRepair } from '../notes/repair.js';
import type { Card, CardSource } from './card.js';

export interface AnkiOptions {
  /** How a source is named: file and lines. */
  readonly sourceOf: (source: CardSource) => string;
  /** The link to a source; undefined where there is none. */
  readonly linkOf: (source: CardSource) => string | undefined;
}

/** By this line an export is known again. */
const MARK = '#made by: Footnote, from your notes';

/**
 * Header lines of Anki’s text import. The note type is set for the whole file and the fields have no
 * names, because both are called otherwise in other languages of Anki: it then takes the note type
 * that is chosen, and the columns in their order.
 */
const HEADERS = [
  '#separator:tab',
  '#html:true',
  MARK,
  '#notetype:Basic',
  '#guid column:1',
  '#deck column:2',
  '#tags column:5',
];

/** Cards as a text file that Anki imports: one line each, with guid, deck, front, back and tags. */
export function renderAnkiDeck(cards: readonly Card[], options: AnkiOptions): string {
  const rows = cards.map((card) =>
    [
      card.id,
      deckOf(card.source),
      frontOf(card),
      backOf(card, options),
      tagsOf(card).join(' '),
    ].join('\t'),
  );
  return `${[...HEADERS, ...rows].join('\n')}\n`;
}

/** Whether a text is an earlier export, which a new one may replace. */
export function isAnkiDeck(text: string): boolean {
  return text.split('\n', HEADERS.length).includes(MARK);
}

const ROOT_DECK = 'Footnote';

/** Folders of notes are decks within decks. */
function deckOf({ path }: CardSource): string {
  const folders = path.split('/').slice(0, -1).map(deckName);
  return [ROOT_DECK, ...folders].join('::');
}

function deckName(folder: string): string {
  return (
    folder
      .replaceAll(/[\p{Cc}"]/gu, ' ')
      .replaceAll('::', ':')
      .trim() || '-'
  );
}

function frontOf({ prompt, choices }: Card): string {
  if (choices === null) return html(prompt);
  const items = choices.map((choice) => `<li>${html(choice)}</li>`).join('');
  return `${html(prompt)}<ol style='text-align: left'>${items}</ol>`;
}

function backOf({ answers, source }: Card, { sourceOf, linkOf }: AnkiOptions): string {
  const [answer, ...others] = answers;
  const also = others.length === 0 ? '' : `<br><small>${html(others.join('; '))}</small>`;
  const link = linkOf(source);
  const name = html(sourceOf(source));
  const place = link === undefined ? name : `<a href='${html(link)}'>${name}</a>`;
  return `<b>${html(answer)}</b>${also}<hr>${quoteOf(source)}<small>${place}</small>`;
}

function quoteOf({ text, context, span }: CardSource): string {
  const repair = createRepair(text);
  const show = (piece: string): string => html(repair(piece.toWellFormed()));
  const above = context.map((lines) => `<small>${show(lines.text)}</small><br>`).join('');
  const quoted = [text.slice(0, span.from), text.slice(span.from, span.to), text.slice(span.to)];
  const [before = '', answering = '', after = ''] = quoted.map(show);
  const marked = answering === '' ? '' : `<b>${answering}</b>`;
  return `<blockquote style='text-align: left; white-space: pre-wrap'>${above}${before}${marked}${after}</blockquote>`;
}

/** Text as one line of HTML; what Anki would play or typeset stays text. */
function html(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(/\[(?=sound:|anki:|latex\]|\$)/gi, '&#91;')
    .replaceAll(/\\(?=[([])/g, '&#92;')
    .replaceAll(/\r\n?|[\n\u2028\u2029]/g, '<br>')
    .replaceAll('\t', '&nbsp;&nbsp;&nbsp; ')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Tags of the notes, the headings as one tag within tags, and the kind of the card. */
function tagsOf({ tags, topic, kind }: Card): string[] {
  const headings = topic.map(tagName).filter((name) => name !== '');
  const all = [...tags.map(tagName), headings.join('::'), `${ROOT_DECK.toLowerCase()}::${kind}`];
  return Array.from(new Set(all.filter((tag) => tag !== '')));
}

/** A tag has no blanks, and colons part it. */
function tagName(text: string): string {
  return text.replaceAll(/[\s\p{Cc}":]+/gu, '_').replaceAll(/^_+|_+$/g, '');
}
