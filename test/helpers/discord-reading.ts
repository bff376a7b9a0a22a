import { ComponentType, type APIEmbed } from 'discord.js';

import { SELECTS } from './discord-component-rules.js';
import type { StoredComponent, StoredOption } from './discord-world.js';

/** A character as someone sees it in Discord. */
export interface ShownChar {
  readonly char: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly link: string | null;
}

type Style = Omit<ShownChar, 'char'>;

const PLAIN: Style = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  code: false,
  link: null,
};

/**
 * Reads one line of Discord's Markdown the way its client does: patterns tried in order at each
 * place, and again inside of what they match. What it would make of mentions and the like is shown
 * as «mention», «emoji» or «hidden», which no text has.
 */
export function readInline(text: string, style: Style = PLAIN): ShownChar[] {
  const shown: ShownChar[] = [];
  let rest = text;
  while (rest !== '') {
    const [length, chars] = readOne(rest, style);
    shown.push(...chars);
    rest = rest.slice(length);
  }
  return shown;
}

/** What someone reads in one line of Discord's Markdown. */
export function readText(text: string): string {
  return readInline(text)
    .map(({ char }) => char)
    .join('')
    .replaceAll('\u200b', '');
}

type Reading = readonly [length: number, chars: ShownChar[]];

function readOne(text: string, style: Style): Reading {
  for (const [pattern, read] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return [match[0].length, read(match, style)];
  }
  const [first = ''] = text;
  return [first.length, literal(first, style)];
}

type Pattern = readonly [RegExp, (match: RegExpExecArray, style: Style) => ShownChar[]];

const PATTERNS: readonly Pattern[] = [
  [/^\\([^0-9A-Za-z\s])/, ([, char = ''], style) => literal(char, style)],
  [/^<(?:@[!&]?|#|\/|a?:|t:|id:)/, (_, style) => literal('«mention»', style)],
  [/^@(?:everyone|here)/, (_, style) => literal('«mention»', style)],
  [/^discord\.gg\/\w+/i, (_, style) => literal('«invite»', style)],
  [
    /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\((https?:\/\/[^\s()]+)\)/,
    ([, label = '', link = ''], style) => readInline(label, { ...style, link }),
  ],
  [/^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/, ([url], style) => literal(url, { ...style, link: url })],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, inside({ bold: true })],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, inside({ underline: true })],
  [
    /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    inside({ italic: true }),
  ],
  [/^~~([\s\S]+?)~~(?!_)/, inside({ strike: true })],
  [/^\|\|([\s\S]+?)\|\|/, (_, style) => literal('«hidden»', style)],
  [
    /^(`+)([\s\S]*?[^`])\1(?!`)/,
    ([, , code = ''], style) => literal(code.trim(), { ...style, code: true }),
  ],
  [
    /^:(?:100|1234|[+-]1|[a-z0-9+-]*[a-z][a-z0-9+-]*(?:_[a-z0-9]+)*):/i,
    (_, style) => literal('«emoji»', style),
  ],
];

function inside(change: Partial<Style>): Pattern[1] {
  return ([, first, second], style) => readInline(first ?? second ?? '', { ...style, ...change });
}

function literal(text: string, style: Style): ShownChar[] {
  return Array.from(text, (char) => ({ ...style, char }));
}

/** A message, as far as one can read it. */
export interface ReadableMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly StoredComponent[];
}

/** A button as it is shown. */
export interface ShownButton {
  readonly customId: string | undefined;
  readonly label: string | undefined;
  readonly emoji: string | undefined;
  readonly disabled: boolean;
  readonly style: number | undefined;
  readonly url: string | undefined;
}

/** A select menu as it is shown. */
export interface ShownSelect {
  readonly customId: string | undefined;
  readonly placeholder: string | undefined;
  readonly options: readonly StoredOption[];
  readonly disabled: boolean;
}

/** All texts of a message, one below the other: its content, its embeds, its text displays. */
export function textOf(message: ReadableMessage): string {
  const { content = '', embeds = [] } = message;
  const embedded = embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  const shown = componentsIn(message)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map((display) => display.content);
  return [content, ...embedded, ...shown]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
}

/** The buttons of a message, wherever they are in it. */
export function buttonsOf(message: ReadableMessage): ShownButton[] {
  return componentsIn(message)
    .filter(({ type }) => type === ComponentType.Button)
    .map(({ custom_id: customId, label, emoji, disabled = false, style, url }) => ({
      customId,
      label,
      emoji: emoji?.name ?? emoji?.id,
      disabled,
      style,
      url,
    }));
}

/** The select menus of a message, wherever they are in it. */
export function selectsOf(message: ReadableMessage): ShownSelect[] {
  return componentsIn(message)
    .filter(({ type }) => type !== undefined && SELECTS.includes(type))
    .map(({ custom_id: customId, placeholder, options = [], disabled = false }) => ({
      customId,
      placeholder,
      options,
      disabled,
    }));
}

/** All components of a message, in the order in which they are shown. */
export function componentsIn({ components = [] }: ReadableMessage): StoredComponent[] {
  return components.flatMap((component) => [
    component,
    ...componentsIn({ components: component.components ?? [] }),
    ...componentsIn({ components: component.accessory ? [component.accessory] : [] }),
  ]);
}
