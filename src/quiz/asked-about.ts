import type { Card } from './card.js';
import { GAP } from './from-questions.js';
import { isAspect } from './role-words.js';

/** What a prompt gives: the quoted parts of one that we worded, else all of it without its gap. */
export function askedAbout({ kind, prompt }: Pick<Card, 'kind' | 'prompt'>): readonly string[] {
  if (kind !== 'question' && kind !== 'cloze') {
    const parts = quotedParts(prompt);
    if (parts.length > 0) return parts;
  }
  return [prompt.replaceAll(GAP, ' ')];
}

/** What a card tells of a thing: what it asks about, with the thing itself where only an aspect of it is named. */
export function toldOf(card: Pick<Card, 'kind' | 'prompt'>): readonly string[] {
  const given = askedAbout(card);
  if (card.kind !== 'definition' || !given.every(isAspect)) return given;
  const [topic = ''] = card.prompt.split('“');
  const thing = topic.slice(0, topic.lastIndexOf(':')).split(' › ').at(-1) ?? '';
  return thing === '' ? given : [thing, ...given];
}

/** The outermost parts in quotation marks. */
function quotedParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, sign] of Array.from(text).entries()) {
    if (sign === '“') {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (sign === '”' && depth > 0) {
      depth -= 1;
      if (depth === 0) parts.push(Array.from(text).slice(start, index).join(''));
    }
  }
  return parts.filter((part) => part.trim() !== '');
}
