import type { Card } from './card.js';
import { contentStems, holdsWords } from './fold-words.js';

/**
 * The headings of a card whose prompt names none of them, but for those with words of the answer. A prompt that names
 * some has all that it needs: what was left out there would give the answer away.
 */
export function topicToShow({
  topic,
  prompt,
  answers,
}: Pick<Card, 'topic' | 'prompt' | 'answers'>): readonly string[] {
  if (topic.some((heading) => holdsWords(prompt, heading))) return [];
  const told = new Set(answers.flatMap((answer) => contentStems(answer, null)));
  return topic.filter((heading) => !contentStems(heading, null).some((stem) => told.has(stem)));
}
