import type { Gap, NewGap, NotePlace } from '../../src/answer/gap-store.js';

export const NEAREST: NotePlace = {
  path: 'kitchen/eggs.md',
  headings: ['Kitchen', 'Eggs'],
  fromLine: 3,
  toLine: 5,
};

/** A gap as it comes to be kept, with what a test doesn't care about filled in. */
export function newGap(question: string, fields: Partial<NewGap> = {}): NewGap {
  return {
    question,
    kind: 'miss',
    place: 'terminal',
    server: null,
    build: 'first',
    nearest: NEAREST,
    ...fields,
  };
}

/** A gap as it is kept. */
export function keptGap(question: string, fields: Partial<Gap> = {}): Gap {
  const time = new Date('2026-03-01T12:00:00.000Z');
  return {
    ...newGap(question),
    id: Buffer.from(question).toString('hex').slice(0, 16),
    asked: 1,
    firstAskedAt: time,
    lastAskedAt: time,
    reports: [],
    closed: null,
    ...fields,
  };
}
