import type { Logger } from 'pino';

import type { Answer } from '../answer/answer.js';
import { topicOfAnswer } from '../answer/topic-of-answer.js';
import type { TopicLog } from '../quiz/topic-log.js';
import { reasonOf } from './loggable.js';

export interface NoteTopicOptions {
  readonly topics: Pick<TopicLog, 'add'>;
  /** Takes work that is to be finished before the end. */
  readonly add: (work: Promise<void>) => void;
  readonly logger: Logger;
}

/**
 * Keeps what people ask about, for what they are quizzed on first; never what they asked. The answer neither
 * waits for it nor fails with it.
 */
export function noteTopics({
  topics,
  add,
  logger,
}: NoteTopicOptions): (person: string, answer: Answer) => void {
  let hasFailed = false;
  const note = async (person: string, answer: Answer): Promise<void> => {
    const topic = topicOfAnswer(answer);
    if (!topic) return;
    try {
      await topics.add(person, topic);
      hasFailed = false;
    } catch (error) {
      // Once until it works again: it would be the same at every question.
      if (!hasFailed) {
        logger.info({ reason: reasonOf(error) }, 'What was asked about could not be kept');
      }
      hasFailed = true;
    }
  };
  return (person, answer) => {
    add(note(person, answer));
  };
}
