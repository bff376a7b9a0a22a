import { describe, expect, test } from 'vitest';
import type { Examined } from '../src/answer/answer-question.js';
import { noteAskedTopic } from '../src/note-asked-topic.js';
import { LOCAL_PERSON } from '../src/quiz/review.js';
import { intentOf } from '../src/search/question-intent.js';
import { answered } from './helpers/discord-quotes.js';
import { openTestStores } from './helpers/stores.js';

function examine({ question }: { readonly question: string }): Promise<Examined> {
  return Promise.resolve({
    answer: question.includes('sky')
      ? answered(question)
      : { kind: 'none', question, quotes: [], topics: [] },
    result: { hits: [], terms: [], intent: intentOf('', 0), stems: [], keywordWeight: 0 },
  });
}

const NO_DATABASE = {
  hasDatabase: () => false,
  quiz: { topics: { add: () => Promise.reject(new Error('none')) } },
};

describe('what is asked about at the terminal', () => {
  test('is kept by its section, never with the question', async () => {
    const { topics } = await openTestStores();
    const ask = noteAskedTopic({
      examine,
      keeping: { hasDatabase: () => true, quiz: { topics } },
      warn: () => undefined,
    });
    const { answer } = await ask({ question: 'why is the sky blue?' });
    await ask({ question: 'why is grass green?' });
    const kept = await topics.of(LOCAL_PERSON);
    const [quote] = answer.quotes;
    expect(kept).toMatchObject([
      { path: quote?.path, headings: quote?.headings, wasAnswered: true },
    ]);
    expect(JSON.stringify(kept)).not.toContain('blue');
  });

  test('makes no database of its own', async () => {
    const warnings: string[] = [];
    const warn = (text: string): unknown => warnings.push(text);
    const ask = noteAskedTopic({ examine, keeping: NO_DATABASE, warn });
    expect((await ask({ question: 'why is the sky blue?' })).answer.kind).toBe('answered');
    expect(warnings).toEqual([]);
  });

  test('is answered all the same where it cannot be kept, which is told once', async () => {
    const warnings: string[] = [];
    const warn = (text: string): unknown => warnings.push(text);
    const ask = noteAskedTopic({
      examine,
      keeping: { ...NO_DATABASE, hasDatabase: () => true },
      warn,
    });
    for (let time = 0; time < 2; time += 1) {
      expect((await ask({ question: 'why is the sky blue?' })).answer.kind).toBe('answered');
    }
    expect(warnings).toEqual(['What you ask about can’t be kept for quizzes for now: none']);
  });
});
