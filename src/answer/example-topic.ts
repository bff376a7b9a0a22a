import type { Passage } from '../notes/passage.js';
import { topicOf } from './topic-of.js';

/** Good examples are short. */
const MOST_WORDS = 4;

/** A topic of these notes to name as an example of what can be asked; the same notes give the same one. */
export function exampleTopic(passages: readonly Passage[]): string | undefined {
  const headed = new Map<string, { readonly passage: Passage; count: number }>();
  for (const passage of passages) {
    // The heading below the title that most of a note hangs on.
    const key = JSON.stringify([passage.path, passage.headings.slice(0, 2)]);
    const seen = headed.get(key);
    if (seen) seen.count += 1;
    else headed.set(key, { passage, count: 1 });
  }
  let best: { readonly topic: string; readonly count: number } | undefined;
  for (const { passage, count } of headed.values()) {
    if (best && count <= best.count) continue;
    const topic = topicOf(headingOnly(passage));
    if (topic !== '' && topic.split(/\s/).length <= MOST_WORDS) best = { topic, count };
  }
  return best?.topic ?? firstTopic(passages);
}

/** The passage as its second heading alone would name it. */
function headingOnly(passage: Passage): Passage {
  return { ...passage, headings: passage.headings.slice(1, 2), spans: [] };
}

function firstTopic(passages: readonly Passage[]): string | undefined {
  for (const passage of passages) {
    const topic = topicOf(passage);
    if (topic !== '') return topic;
  }
  return undefined;
}
