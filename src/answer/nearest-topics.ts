import type { Passage } from '../notes/passage.js';
import type { Hit } from '../search/search.js';
import type { Topic } from './answer.js';

const MOST_TOPICS = 3;

/** Headings that say nothing without the one above. */
const GENERAL =
  /^(?:overview|introduction|intro|summary|basics|examples?|notes?|details?|tips|exam tips?|limits?|security|features?|key features|key concepts?|use cases?|benefits|components|best practices|cost(?: optimization)?|performance|pricing|faq|know|see also|remember|purpose|output)\b|\b(?:it|this|these|them|they)\b/i;

/** Up to three topics of the notes that lie nearest, each to be asked as it stands. */
export function nearestTopics(hits: readonly Hit[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const { passage } of hits) {
    const question = topicOf(passage);
    const key = question.toLowerCase();
    if (question !== '' && !topics.has(key)) {
      topics.set(key, { question, path: passage.path, headings: passage.headings });
    }
    if (topics.size === MOST_TOPICS) break;
  }
  return Array.from(topics.values());
}

function topicOf({ headings, title }: Passage): string {
  const cleaned = headings.map(cleanHeading).filter((heading) => heading !== '');
  const last = cleaned.at(-1) ?? cleanHeading(title);
  const above = cleaned.at(-2);
  return above !== undefined && GENERAL.test(last) ? `${above}: ${last}` : last;
}

/** Without emoji at the front, numbering and trailing dots. */
function cleanHeading(heading: string): string {
  return heading
    .replace(/^[^\p{L}\p{N}("“]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/[\s.…:]+$/, '')
    .trim();
}
