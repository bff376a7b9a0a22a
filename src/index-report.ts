import type { IndexUpdate } from './index-update.js';

/** What `npm run index` says when it is done, in lines. */
export function describeUpdate(update: IndexUpdate): string[] {
  const { reason, notes, passages, spans, reused, embedded, seconds } = update;
  return [
    reason === null ? 'The index is current.' : `Built the index (${reason}).`,
    `  ${count(notes, 'note')}, ${count(passages, 'passage')}, ${count(spans, 'span')}; ` +
      `${number(embedded)} embedded, ${number(reused)} reused; ${seconds.toFixed(1)} seconds`,
    ...(update.labelledQuestions === 0
      ? []
      : [`  Decisions are fitted to ${count(update.labelledQuestions, 'question')} of yours.`]),
    ...describeLeftOut(update),
    ...describeSkipped(update),
    ...update.warnings.map((warning) => `  Warning: ${warning}`),
  ];
}

function describeLeftOut({ leftOut }: IndexUpdate): string[] {
  if (leftOut.length === 0) return [];
  const reasons = leftOut.map(({ reason, count: many, examples }) => {
    const more = many > examples.length ? ', …' : '';
    return `    ${number(many)} × ${reason}: ${examples.join(', ')}${more}`;
  });
  return ['  Left out:', ...reasons];
}

const MOST_LISTED = 50;

/** Files that should have been read and could not be. */
export function describeSkipped({ skipped }: Pick<IndexUpdate, 'skipped'>): string[] {
  if (skipped.length === 0) return [];
  const more = skipped.length - MOST_LISTED;
  return [
    `  Skipped ${count(skipped.length, 'file')}:`,
    ...skipped.slice(0, MOST_LISTED).map(({ path, reason }) => `    ${path}: ${reason}`),
    ...(more > 0 ? [`    and ${number(more)} more`] : []),
  ];
}

function count(many: number, what: string): string {
  return `${number(many)} ${what}${many === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
