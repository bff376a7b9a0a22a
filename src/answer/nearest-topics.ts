import { stemsOf } from '../search/terms.js';
import type { Passage } from '../notes/passage.js';
import type { Hit } from '../search/search.js';
import type { Topic } from './answer.js';
import { isContent, questionWords } from './question-words.js';
import { topicOf } from './topic-of.js';

const MOST_TOPICS = 3;

/**
 * Up to three topics of the notes that lie nearest, each to be asked as it stands.
 * @param question what was asked; a topic that only repeats it would lead nowhere
 * @param quoted what is shown already; its topics would lead back to it
 */
export function nearestTopics(
  hits: readonly Pick<Hit, 'passage'>[],
  question = '',
  quoted: readonly Passage[] = [],
): Topic[] {
  const taken = new Set([question, ...quoted.map(topicOf)].map(keyOf));
  const topics: Topic[] = [];
  for (const { passage } of hits) {
    const topic = topicOf(passage);
    const key = keyOf(topic);
    if (topic === '' || taken.has(key)) continue;
    taken.add(key);
    topics.push({ question: topic, path: passage.path, headings: passage.headings });
    if (topics.length === MOST_TOPICS) break;
  }
  return topics;
}

/** The same for texts that ask the same: their words, in any order. */
function keyOf(text: string): string {
  const words = questionWords(text).filter(isContent);
  const stems = Array.from(new Set(words.flatMap(({ text: word }) => stemsOf(word)))).sort();
  return stems.length > 0 ? stems.join(' ') : text.toLowerCase();
}
