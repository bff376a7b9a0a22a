import type { Answer, Place, Quote } from '../answer/answer.js';
import type { Messages } from '../messages/messages.js';
import { repairText } from '../notes/repair.js';
import type { AnswerView } from './answer-view.js';
import { blockLines } from './markdown/block-lines.js';
import { codeSpan, escapeText } from './markdown/escape-text.js';
import { fitLines } from './markdown/fit-lines.js';
import type { Line } from './markdown/line.js';
import { paragraphLines } from './markdown/paragraph-lines.js';
import { quoteSource, type QuoteSource } from './markdown/quote-source.js';
import { PLAIN_RUN } from './markdown/run.js';
import { webLink } from './markdown/web-link.js';
import { MESSAGE_LIMITS, shorten } from './message-limits.js';

/** Where a place can be read, if anywhere. */
export type SourceLink = (place: Place) => string | undefined;

/** How to show an answer. */
export interface RenderOptions {
  readonly sourceLink: SourceLink;
  readonly texts: Messages;
}

/** What stands above the quote: the question where it is to be said again, and what kind of answer it is. */
export function renderHead(
  { answer, form, askerName }: Pick<AnswerView, 'answer' | 'form' | 'askerName'>,
  texts: Messages,
): string {
  if (answer.kind === 'not-a-question') return texts.notAQuestion(exampleOf(answer.example));
  const { kind, question, understoodAs, quotes, topics } = answer;
  return [
    ...(form === 'shared' ? [texts.askedBy(`**${inOneLine(askerName)}**`)] : []),
    ...(form === 'reply' ? [] : [`> ${inOneLine(question)}`]),
    ...(understoodAs === undefined ? [] : [texts.understoodAs(inOneLine(understoodAs))]),
    headOf(answer, texts),
    ...(quotes.some(({ differs }) => differs) ? [texts.differs] : []),
    ...(kind === 'none' && topics.length > 0 ? [texts.nearest] : []),
  ].join('\n');
}

function headOf(answer: Answer, texts: Messages): string {
  if (answer.kind === 'close') return texts.close;
  if (answer.kind !== 'answered') return texts.notFound;
  return answer.confidence === 'sure' ? texts.found : texts.foundLikely;
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

/** A quote with its headings above and its source below, in no more than so many characters. */
export function renderQuote(
  quote: Quote,
  { sourceLink, texts, room }: RenderOptions & { readonly room: number },
): string {
  const source = quoteSource(quote);
  const lines = blockLines(source, texts);
  const shown = lines.length > 0 ? lines : literalLines(source);
  const title = breadcrumb(quote.headings);
  const head = title === '' ? '' : `**${title}**\n`;
  const foot = `\n-# ${footingOf(quote, sourceLink, texts)}`;
  const marks = { before: texts.cutBefore, after: texts.cutAfter };
  const limit = room - head.length - foot.length;
  return head + fitLines(shown, { ...source, limit, marks }) + foot;
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

function footingOf(quote: Quote, sourceLink: SourceLink, texts: Messages): string {
  const linked = footingWith(quote, texts, (place) => placeName(place, { sourceLink, texts }));
  if (linked.length <= LONGEST_FOOTING) return linked;
  return footingWith(quote, texts, (place) => codeSpan(shortName(place, texts)));
}

function footingWith(quote: Quote, texts: Messages, nameOf: (place: Place) => string): string {
  const others = quote.also.slice(0, MOST_OTHER_PLACES).map(nameOf);
  const more = quote.also.length - others.length;
  const names = [...others, ...(more > 0 ? [texts.more(more)] : [])];
  return [
    `${texts.source} ${nameOf(quote)}`,
    ...(quote.date === null ? [] : [texts.dated(quote.date)]),
    ...(names.length > 0 ? [`${texts.alsoIn} ${names.join(', ')}`] : []),
    ...(quote.differs ? [texts.otherNumber] : []),
  ].join(' · ');
}

function placeName(place: Place, { sourceLink, texts }: RenderOptions): string {
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
