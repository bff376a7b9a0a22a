import { createHash } from 'node:crypto';
import { decodeText } from '../../src/notes/decode-text.js';
import { NO_FRONT_MATTER, readFrontMatter } from '../../src/notes/front-matter.js';
import type { Note } from '../../src/notes/note.js';

/** A note as reading the corpus would give it, from its bytes or its text. */
export function noteFrom(content: Uint8Array | string, path = 'notes/sample.md'): Note {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const decoded = decodeText(bytes);
  if (decoded.kind !== 'text') throw new Error(`${path} is ${decoded.kind}`);
  // Not the bytes decoded: a text may hold half a surrogate pair.
  const text = typeof content === 'string' ? content : decoded.text;
  const head = readFrontMatter(text);
  return {
    path,
    text,
    digest: createHash('sha256').update(bytes).digest('hex'),
    frontMatter: head.kind === 'read' ? head.frontMatter : NO_FRONT_MATTER,
  };
}
