import type { Passage, Span } from '../notes/passage.js';
import { type Candidate, highest } from './fuse.js';

/** What keywords count against meaning when the spans of one passage are compared. */
const KEYWORD_SHARE = 0.4;

/** The span of a passage that comes nearest to the question; null when no leg prefers one. */
export function bestSpan(passage: Passage, candidate: Candidate): Span | null {
  const most = highest(candidate.spans.map(({ keywords }) => keywords));
  let best: { readonly span: Span; readonly score: number } | null = null;
  for (const [index, span] of passage.spans.entries()) {
    const scores = candidate.spans[index];
    if (!scores) continue;
    const keywords = most > 0 ? scores.keywords / most : 0;
    const score = (1 - KEYWORD_SHARE) * scores.similarity + KEYWORD_SHARE * keywords;
    if (score > (best?.score ?? 0)) best = { span, score };
  }
  return best?.span ?? null;
}
