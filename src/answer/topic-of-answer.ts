import type { Answer } from './answer.js';

/** What of the notes a question was about; nothing tells what was asked. */
export interface TopicOfAnswer {
  readonly path: string;
  readonly headings: readonly string[];
  /** Whether the notes had an answer: what only comes close is none. */
  readonly wasAnswered: boolean;
}

/** The section that a question was about: of the first quote, else of the nearest topic; undefined when there is neither. */
export function topicOfAnswer({ kind, quotes, topics }: Answer): TopicOfAnswer | undefined {
  const place = quotes[0] ?? topics[0];
  return place && { path: place.path, headings: place.headings, wasAnswered: kind === 'answered' };
}
