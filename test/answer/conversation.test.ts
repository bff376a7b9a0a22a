import { beforeAll, describe, expect, test } from 'vitest';
import {
  createExamineQuestion,
  type Examined,
  type ExamineQuestion,
} from '../../src/answer/answer-question.js';
import type { AskRequest } from '../../src/answer/answer.js';
import { calibrate } from '../../src/answer/calibrate.js';
import { catalogueOf } from '../../src/answer/catalogue.js';
import { withConversation } from '../../src/answer/conversation.js';
import { conversationMemory } from '../../src/answer/conversation-memory.js';
import { vocabularyOf } from '../../src/answer/vocabulary.js';
import type { Search } from '../../src/search/search.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { passage } from '../helpers/passages.js';
import { searchOver, searchOverPassages } from '../helpers/search-over.js';
import { STUDY_NOTES } from '../helpers/study-notes.js';

const embedder = bundledEmbedder();
let search: Search;
let examine: ExamineQuestion;

beforeAll(async () => {
  search = await searchOver(STUDY_NOTES, embedder);
  examine = createExamineQuestion(search, await calibrate(search));
});

/** A session of one person in one place, with a clock that the test moves. */
function session(): {
  readonly ask: (question: string, fields?: Partial<AskRequest>) => Promise<Examined['answer']>;
  readonly pass: (minutes: number) => void;
} {
  let now = 0;
  const talk = withConversation({
    examine,
    memory: conversationMemory({ now: () => now }),
    vocabulary: vocabularyOf(search.index),
    isName: (text) => catalogueOf(search.index.passages).entryNamed(text) !== undefined,
  });
  return {
    ask: async (question, fields = {}) =>
      (await talk({ question, person: 'anna', place: 'exam', ...fields })).answer,
    pass: (minutes) => {
      now += minutes * 60_000;
    },
  };
}

const FIRST = 'what is the retrieval time of Standard-IA?';

describe('a conversation', () => {
  test('understands a follow-up from the question before, and says how', async () => {
    const { ask } = session();
    expect(await ask(FIRST)).not.toHaveProperty('understoodAs');
    const answer = await ask('  and for   Glacier? ');
    expect(answer).toMatchObject({
      kind: 'answered',
      question: 'and for Glacier?',
      understoodAs: 'what is the retrieval time of Glacier',
    });
    const [quote] = answer.quotes;
    expect(quote?.text.slice(quote.span?.from, quote.span?.to)).toContain('up to 12 hours');
  });

  test('goes on over several follow-ups, and small talk in between', async () => {
    const { ask } = session();
    await ask('how long are records kept in Kinesis?');
    expect((await ask('thanks!')).kind).toBe('not-a-question');
    expect(await ask('and in S3?')).toMatchObject({
      understoodAs: 'how long are records kept in S3',
    });
    expect(await ask('and in Kinesis?')).toMatchObject({
      kind: 'answered',
      understoodAs: 'how long are records kept in Kinesis',
    });
    expect(await ask('why?')).toMatchObject({
      understoodAs: 'how long are records kept in Kinesis: why',
    });
  });

  test('leaves a complete question as it is', async () => {
    const { ask } = session();
    await ask(FIRST);
    const question = 'what does a dead-letter queue do?';
    expect(await ask(question)).toEqual((await examine({ question })).answer);
  });

  test('takes an offered topic as it stands', async () => {
    const { ask } = session();
    await ask(FIRST);
    expect(await ask('limits?', { isTopic: true })).not.toHaveProperty('understoodAs');
  });

  test('is that of one person in one place', async () => {
    const { ask } = session();
    await ask(FIRST);
    for (const fields of [{ person: 'otto' }, { place: 'help' }, { person: undefined }]) {
      expect(await ask('and for Glacier?', fields)).not.toHaveProperty('understoodAs');
    }
  });

  test('is forgotten after a while', async () => {
    const { ask, pass } = session();
    await ask(FIRST);
    pass(16);
    expect(await ask('and for Glacier?')).not.toHaveProperty('understoodAs');
  });

  test('lets the search decide between two readings', async () => {
    const readings = new Map([
      ['how does bookmarks read partitions', -0.5],
      ['Glue: bookmarks', 1.5],
    ]);
    const judged: ExamineQuestion = async (request) => {
      const examined = await examine(request);
      const evidence = readings.get(request.question);
      if (evidence === undefined) return examined;
      const { question } = request;
      return {
        result: examined.result,
        decision: {
          band: 'none',
          confidence: 'likely',
          answerable: { evidence: 0, cutOff: 0 },
          right: { evidence, cutOff: 9 },
        },
        answer: { kind: 'none', question, quotes: [], topics: [] },
      };
    };
    const talk = withConversation({
      examine: judged,
      memory: conversationMemory({ now: () => 0 }),
      vocabulary: vocabularyOf(search.index),
      isName: () => false,
    });
    const who = { person: 'anna', place: 'exam' };
    await talk({ question: 'how does Glue read partitions?', ...who });
    const { answer } = await talk({ question: 'what about bookmarks?', ...who });
    expect(answer).toMatchObject({ understoodAs: 'Glue: bookmarks' });
  });

  test('follows the question that a message is a reply to, whatever was asked since', async () => {
    const { ask } = session();
    await ask(FIRST);
    await ask('how long are records kept in Kinesis?');
    const following = 'what is the retrieval time of Standard-IA?';
    const expected = { understoodAs: 'what is the retrieval time of Glacier' };
    expect(await ask('and for Glacier?', { following })).toMatchObject(expected);
    // What was completed is what the next one follows.
    expect(await ask('and for Standard-IA?')).toMatchObject({ understoodAs: FIRST.slice(0, -1) });
    const nobody = { person: undefined, place: undefined, following };
    expect(await ask('and for Glacier?', nobody)).toMatchObject(expected);
  });

  test('leaves the name of a section as it is, written in whatever case', async () => {
    const headings = ['What about Glacier', 'Why', 'Data lake'];
    const passages = headings.map((heading) =>
      passage(`${heading} is told here.`, { path: `${heading}.md`, headings: [heading] }),
    );
    const named = await searchOverPassages([...passages, ...search.index.passages], embedder);
    const talk = withConversation({
      examine: createExamineQuestion(named, await calibrate(named)),
      memory: conversationMemory({ now: () => 0 }),
      vocabulary: vocabularyOf(named.index),
      isName: (text) => catalogueOf(named.index.passages).entryNamed(text) !== undefined,
    });
    const who = { person: 'anna', place: 'exam' };
    const ask = async (question: string, isTopic = false): Promise<Examined['answer']> => {
      await talk({ question: FIRST, ...who });
      return (await talk({ question, isTopic, ...who })).answer;
    };
    for (const question of ['What about Glacier', 'what about glacier']) {
      const answer = await ask(question);
      expect(answer).not.toHaveProperty('understoodAs');
      expect(answer.quotes[0]?.path).toBe('What about Glacier.md');
    }
    expect(await ask('what about Glacier?')).toHaveProperty('understoodAs');
    // A single word is more likely a follow-up, if it wasn't offered.
    expect(await ask('Why')).toHaveProperty('understoodAs');
    expect((await ask('Why', true)).quotes[0]?.path).toBe('Why.md');
  });

  test('never makes a question longer than may be asked', async () => {
    const { ask } = session();
    await ask(`glacier ${'x'.repeat(990)}`);
    expect(await ask('an example?')).not.toHaveProperty('understoodAs');
    await expect(ask(`and for ${'y'.repeat(2_000)}`)).rejects.toThrow('1,000 characters');
  });
});
