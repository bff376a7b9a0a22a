import { markup, type Markup } from './markup.js';
import { renderEmoji } from './render-emoji.js';

/** When a picture is taken, as far as the page knows: the same every time. */
export const PREVIEW_TIME = new Date('2026-03-12T14:32:00Z');

/** Names of people by id, for mentions. */
export type Names = Readonly<Record<string, string>>;

/** Shows a text as Discord's client shows Markdown in a message. */
export function renderMarkdown(text: string, names: Names = {}): Markup {
  return markup`${read(text, { atLineStart: true, inQuote: false, inLink: false, names })}`;
}

/** Where in a message something stands. */
interface Place {
  readonly atLineStart: boolean;
  readonly inQuote: boolean;
  readonly inLink: boolean;
  readonly names: Names;
}

/** What a rule makes of the start of a text. */
interface Found {
  readonly length: number;
  readonly shown: Markup;
  /** Whether what follows stands on a line of its own. */
  readonly endsLine?: boolean;
}

type Rule = (text: string, place: Place) => Found | null;

/** Reads as the client does: rules tried in order at each place, and again inside of what they match. */
function read(text: string, place: Place): Markup[] {
  const pieces: Markup[] = [];
  let plain = '';
  let rest = text;
  let { atLineStart } = place;
  while (rest !== '') {
    const found = firstMatch(rest, { ...place, atLineStart });
    if (found) {
      pieces.push(markup`${plain}`, found.shown);
      plain = '';
      atLineStart = found.endsLine ?? false;
      rest = rest.slice(found.length);
    } else {
      const [char = ''] = rest;
      plain += char;
      atLineStart = char === '\n';
      rest = rest.slice(char.length);
    }
  }
  return [...pieces, markup`${plain}`];
}

function firstMatch(text: string, place: Place): Found | null {
  for (const rule of RULES) {
    const found = rule(text, place);
    if (found) return found;
  }
  return null;
}

/** A rule for a block, which can stand at the start of a line only, and not in the text of a link. */
function block(rule: Rule): Rule {
  return (text, place) => (place.atLineStart && !place.inLink ? rule(text, place) : null);
}

/** A rule for a pattern. */
function inline(pattern: RegExp, show: (match: RegExpExecArray, place: Place) => Markup): Rule {
  return (text, place) => {
    const match = pattern.exec(text);
    return match ? { length: match[0].length, shown: show(match, place) } : null;
  };
}

const heading: Rule = block((text, place) => {
  const match = /^ *(#{1,3}) (?!#) *([^\n]+\n?)/.exec(text);
  if (!match) return null;
  const [whole, marks = '', words = ''] = match;
  const inner = read(words.trim(), place);
  return {
    length: whole.length,
    shown: HEADINGS[marks.length]?.(inner) ?? markup``,
    endsLine: true,
  };
});

const HEADINGS: Readonly<Record<number, (inner: Markup[]) => Markup>> = {
  1: (inner) => markup`<h1>${inner}</h1>`,
  2: (inner) => markup`<h2>${inner}</h2>`,
  3: (inner) => markup`<h3>${inner}</h3>`,
};

const subtext: Rule = block((text, place) => {
  const match = /^-# (?!-#) *([^\n]+\n?)/.exec(text);
  if (!match) return null;
  const [whole, words = ''] = match;
  const inner = read(words.trim(), place);
  return { length: whole.length, shown: markup`<small>${inner}</small>`, endsLine: true };
});

const quote: Rule = block((text, place) => {
  if (place.inQuote) return null;
  const match = /^ *>>> ([\s\S]+)/.exec(text) ?? /^(?: *>(?!>>) [^\n]*(?:\n|$))+/.exec(text);
  if (!match) return null;
  const [whole, all] = match;
  const words = all ?? whole.replace(/^ *> /gm, '');
  const inner = read(words.trimEnd(), { ...place, atLineStart: true, inQuote: true });
  return {
    length: whole.length,
    shown: markup`<div class="quote"><i></i><blockquote>${inner}</blockquote></div>`,
    endsLine: true,
  };
});

const ITEM = /^( *)([+*-]|\d+\.) +([^\n]+(?:\n\1 {2}[^\n]+)*\n?)/;

const list: Rule = block((text, place) => {
  const first = ITEM.exec(text);
  if (!first) return null;
  const items: Markup[] = [];
  let length = 0;
  for (let match: RegExpExecArray | null = first; match; match = ITEM.exec(text.slice(length))) {
    const [whole, indent = '', , words = ''] = match;
    // What belongs to an item is indented with it.
    const inner = words.trimEnd().replaceAll(`\n${indent}  `, '\n');
    items.push(markup`<li>${read(inner, { ...place, atLineStart: true })}</li>`);
    length += whole.length;
  }
  const number = /^\d+/.exec(first[2] ?? '')?.[0];
  const shown =
    number === undefined
      ? markup`<ul>${items}</ul>`
      : markup`<ol start="${number}" style="--digits: ${number.length}">${items}</ol>`;
  return { length, shown: shown, endsLine: true };
});

/** The line break after the closing marks is not part of a code block, so it shows as a blank line. */
const codeBlock: Rule = (text) => {
  const match = /^```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][\s\S]*?)\n*```/i.exec(text);
  if (!match) return null;
  return { length: match[0].length, shown: markup`<pre><code>${match[2] ?? ''}</code></pre>` };
};

const maskedLink: Rule = (text, place) => {
  const match =
    /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?(https?:\/\/[^\s()<>]+)>?\s*\)/.exec(text);
  if (!match || place.inLink) return null;
  const [whole, label = '', address = ''] = match;
  // The client shows a link whose text looks like another address as it was written.
  if (/https?:\/\/\S/.test(label)) return { length: whole.length, shown: markup`${whole}` };
  const inner = read(label, { ...place, inLink: true });
  return { length: whole.length, shown: markup`<a href="${address}">${inner}</a>` };
};

const address: Rule = (text, place) => {
  const match = /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/.exec(text);
  if (!match || place.inLink) return null;
  // A closing bracket belongs to the sentence unless the address opens one.
  const link = match[0].includes('(') ? match[0] : match[0].replace(/\)+$/, '');
  return { length: link.length, shown: markup`<a href="${link}">${link}</a>` };
};

const RULES: readonly Rule[] = [
  heading,
  subtext,
  list,
  quote,
  codeBlock,
  inline(/^\\([^0-9A-Za-z\s])/, ([, char = '']) => markup`${char}`),
  inline(/^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/, ([, seconds, style = 'f']) => {
    return markup`<span class="timestamp">${timestamp(new Date(Number(seconds) * 1000), style)}</span>`;
  }),
  inline(/^<@[!&]?(\d+)>/, ([, id = ''], { names }) => {
    return markup`<span class="mention">@${names[id] ?? 'someone'}</span>`;
  }),
  inline(/^<#\d+>/, () => markup`<span class="mention"># channel</span>`),
  inline(/^<\/([^:>]+):\d+>/, ([, name = '']) => markup`<span class="mention">/${name}</span>`),
  inline(/^@(?:everyone|here)/, ([name]) => markup`<span class="mention">${name}</span>`),
  inline(/^<a?(:\w+:)\d+>/, ([, name = '']) => markup`<span class="mention">${name}</span>`),
  maskedLink,
  inline(/^<(https?:\/\/[^\s>]+)>/, ([, link = '']) => markup`<a href="${link}">${link}</a>`),
  address,
  inline(
    /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/,
    ([, inner = ''], place) => markup`<strong>${read(inner, place)}</strong>`,
  ),
  inline(
    /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/,
    ([, inner = ''], place) => markup`<u>${read(inner, place)}</u>`,
  ),
  inline(
    /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    ([, low, star], place) => markup`<em>${read(low ?? star ?? '', place)}</em>`,
  ),
  inline(/^~~([\s\S]+?)~~(?!_)/, ([, inner = ''], place) => markup`<s>${read(inner, place)}</s>`),
  inline(
    /^\|\|([\s\S]+?)\|\|/,
    ([, inner = ''], place) =>
      markup`<span class="spoiler"><span>${read(inner, place)}</span></span>`,
  ),
  inline(
    /^(`+)([\s\S]*?[^`])\1(?!`)/,
    ([, , code = '']) => markup`<code class="inline">${code.trim()}</code>`,
  ),
  inline(
    /^(?:\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F)\p{EMod}?\u20E3?(?:\u200D\p{Emoji}\uFE0F?\p{EMod}?)*)/u,
    ([emoji]) => renderEmoji(emoji),
  ),
];

function timestamp(time: Date, style: string): string {
  if (style === 'R') return relative(time);
  const options = TIMESTAMPS[style] ?? {};
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(time);
}

const TIMESTAMPS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

function relative(time: Date): string {
  const seconds = (time.getTime() - PREVIEW_TIME.getTime()) / 1000;
  const [unit, length] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en-US').format(Math.round(seconds / length), unit);
}
