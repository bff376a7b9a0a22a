import type { Answer, Quote } from '../../src/answer/answer.js';

/** A quote, with what a test doesn't care about filled in. */
export function quote(fields: Partial<Quote> & { readonly bold?: string } = {}): Quote {
  const { bold, ...rest } = fields;
  const text = rest.text ?? 'The sky is blue.';
  const from = bold === undefined ? -1 : text.indexOf(bold);
  return {
    path: 'notes/sky.md',
    headings: ['Nature', 'Sky'],
    fromLine: 3,
    toLine: 3 + text.split('\n').length - 1,
    span: bold === undefined ? null : { from, to: from + bold.length },
    context: [],
    score: 1,
    tags: [],
    also: [],
    date: null,
    differs: false,
    ...rest,
    text,
  };
}

/** An answer that quotes something. */
export function answered(question: string, ...quotes: readonly Quote[]): Answer {
  const [first = quote(), ...others] = quotes;
  return { kind: 'answered', question, confidence: 'sure', quotes: [first, ...others], topics: [] };
}
