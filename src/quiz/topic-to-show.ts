import type { Card } from './card.js';
import { holdsWords } from './fold-words.js';

/** The headings of a card, but for those that the prompt says already and those that would give the answer away. */
export function topicToShow({
  topic,
  prompt,
  answers,
}: Pick<Card, 'topic' | 'prompt' | 'answers'>): readonly string[] {
  const last = topic.at(-1) ?? '';
  if (holdsWords(prompt, last)) return [];
  return topic.filter((heading) => !answers.some((answer) => holdsWords(heading, answer)));
}
