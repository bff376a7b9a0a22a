import type { ExamineQuestion } from './answer/answer-question.js';
import { topicOfAnswer } from './answer/topic-of-answer.js';
import { messageOf } from './errors.js';
import type { Keeping } from './keeping.js';
import { quizEnglish } from './messages/quiz-english.js';
import { LOCAL_PERSON } from './quiz/review.js';

export interface NoteAskedTopicOptions {
  readonly examine: ExamineQuestion;
  readonly keeping: Pick<Keeping, 'hasDatabase'> & {
    readonly quiz: { readonly topics: Pick<Keeping['quiz']['topics'], 'add'> };
  };
  /** Told what goes wrong, once; answers go on. */
  readonly warn: (text: string) => void;
}

/**
 * Answers as before, and keeps what whoever sits at the terminal asked about, for what they are quizzed on first;
 * never what they asked. That alone is no reason to make a database.
 */
export function noteAskedTopic({ examine, keeping, warn }: NoteAskedTopicOptions): ExamineQuestion {
  let hasFailed = false;
  return async (...asked) => {
    const examined = await examine(...asked);
    const topic = topicOfAnswer(examined.answer);
    if (!topic || !keeping.hasDatabase()) return examined;
    try {
      await keeping.quiz.topics.add(LOCAL_PERSON, topic);
    } catch (error) {
      if (!hasFailed) warn(quizEnglish.topicNotKept(messageOf(error)));
      hasFailed = true;
    }
    return examined;
  };
}
