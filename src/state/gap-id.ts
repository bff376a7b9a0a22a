import { createHash } from 'node:crypto';

/** The id of a question's gap: the same however it is spaced, capitalised, and ended. */
export function gapIdOf(question: string): string {
  const same = question
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s¿¡]+/, '')
    .replace(/[\s?!.…。]+$/u, '');
  return createHash('sha256').update(same).digest('hex').slice(0, 16);
}
