import { repairText } from '../../src/notes/repair.js';
import { wordsOf } from './discord-words.js';

/** Words that are read of a piece of a note: without addresses, tags, comments and what lists and code are marked with. */
export function wordsOfNote(text: string): string[] {
  const read = repairText(text)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\s*(?:```|~~~).*$/gm, '')
    .replace(/^\s*\[[^\]^]+\]:\s.*$/gm, '')
    .replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/!\[\]\([^)]*\)/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<sup>/g, '^')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&#?\w+;/g, ' ')
    .replace(/^(?:> ?)*\[![\w-]+\][+-]?/gm, '')
    .replace(/^[\s>]*\d+[.)]\s/gm, '')
    .replace(/\*+|~~|==|`/g, '');
  return wordsOf(read.replaceAll('\u200b', ''));
}
