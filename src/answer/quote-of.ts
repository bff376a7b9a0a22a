import type { Hit } from '../search/search.js';
import type { Quote } from './answer.js';

/** Of a hit, as much as is quoted. */
export interface Quotable {
  readonly hit: Pick<Hit, 'passage' | 'score' | 'span' | 'duplicates'>;
  readonly differs: boolean;
}

/** A hit as it is shown. */
export function quoteOf({ hit, differs }: Quotable): Quote {
  const { passage, score, span, duplicates } = hit;
  const { path, headings, fromLine, toLine, text, context, tags } = passage;
  return {
    path,
    headings,
    fromLine,
    toLine,
    text,
    span: span && { from: span.from, to: span.to },
    context,
    score: Math.round(score * 10_000) / 10_000,
    tags,
    also: duplicates.map((twin) => ({
      path: twin.path,
      fromLine: twin.fromLine,
      toLine: twin.toLine,
    })),
    date: passage.date,
    differs,
  };
}
