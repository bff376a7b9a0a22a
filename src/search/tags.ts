import type { Passage } from '../notes/passage.js';
import { stemsOf } from './terms.js';

/** A tag that most passages carry tells them apart no more. */
const LARGEST_SHARE = 0.5;

/** Learns the tags of some notes; what comes back finds those that a question names (“exam tips” names `exam-tip`). */
export function tagsOf(passages: readonly Passage[]): (question: string) => ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { tags } of passages) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const tags = Array.from(counts)
    .filter(([, count]) => count <= LARGEST_SHARE * passages.length)
    .map(([tag]) => ({ tag, stems: stemsOf(tag.replaceAll(/[-_/]/g, ' ')) }))
    .filter(({ stems }) => stems.length > 0);
  return (question) => {
    const asked = stemsOf(question);
    const named = tags.filter(({ stems }) =>
      asked.some((_, at) => stems.every((stem, offset) => asked[at + offset] === stem)),
    );
    return new Set(named.map(({ tag }) => tag));
  };
}
