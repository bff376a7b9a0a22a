import type { Passage } from '../notes/passage.js';
import { looksLikeName, questionWords } from './question-words.js';
import { topicOf } from './topic-of.js';

/** Good examples are short. */
const MOST_WORDS = 4;

/**
 * A topic of these notes to name as an example of what can be asked, the same for the same notes: a short
 * heading that names something, with the most passages below it.
 */
export function exampleTopic(passages: readonly Passage[]): string | undefined {
  const below = new Map<string, number>();
  for (const { headings } of passages) {
    for (const heading of headings) below.set(heading, (below.get(heading) ?? 0) + 1);
  }
  const [first] = passages;
  if (!first) return undefined;
  const headings = Array.from(below, ([heading, count]) => ({
    // As a topic of that heading alone.
    topic: topicOf({ ...first, headings: [heading], spans: [] }),
    count,
  })).filter(({ topic }) => topic !== '' && topic.split(/\s/).length <= MOST_WORDS);
  const named = headings.filter(({ topic }) => hasName(topic));
  const candidates = named.length > 0 ? named : headings;
  const [best] = candidates.sort((a, b) => b.count - a.count);
  return best?.topic ?? (topicOf(first) || undefined);
}

function hasName(topic: string): boolean {
  return questionWords(topic).some((word, at) => looksLikeName(word, at === 0));
}
