import { ComponentType } from 'discord.js';

import { componentsIn, readText, type ReadableMessage } from './discord-reading.js';

/** The text displays of a message, one by one. */
export function displaysOf(message: ReadableMessage): string[] {
  return componentsIn(message)
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content = '' }) => content);
}

/** What someone reads of a text in Discord's Markdown: code as it is, all else without its marks. */
export function readBlocks(text: string): string {
  return piecesOf(text)
    .map(({ isCode, lines }) =>
      isCode ? lines.join('\n') : readText(lines.map(unmarked).join('\n')),
    )
    .join('\n');
}

/** The words of a text as someone reads it, in order. */
export function wordsOf(text: string): string[] {
  return text.normalize().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Which of some words is the first that is not among others in the same order; undefined if all are. */
export function firstMissing(
  words: readonly string[],
  others: readonly string[],
): string | undefined {
  let at = 0;
  for (const word of words) {
    at = others.indexOf(word, at) + 1;
    if (at === 0) return word;
  }
  return undefined;
}

/** What Discord would make of a text that no note means: a mention, an emoji, an invitation, a spoiler. */
export function luresIn(text: string): string[] {
  return readBlocks(text).match(/«(?:mention|emoji|invite|hidden)»/g) ?? [];
}

interface Piece {
  readonly isCode: boolean;
  readonly lines: string[];
}

/** A text as its code blocks and what is between them. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [{ isCode: false, lines: [] }];
  for (const line of text.split('\n')) {
    const words = line.replace(/^> /, '');
    const last = pieces.at(-1);
    if (words.startsWith('```')) pieces.push({ isCode: last?.isCode !== true, lines: [] });
    else last?.lines.push(last.isCode ? words : line);
  }
  return pieces;
}

/** A line without what makes it a quote, a heading, small print or an item. */
function unmarked(line: string): string {
  return line.replace(/^> /, '').replace(/^(?:#{1,3} |-# | *(?:- |\d+\. ))/, '');
}
