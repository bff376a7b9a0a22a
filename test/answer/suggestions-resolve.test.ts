import { beforeAll, describe, expect, test } from 'vitest';
import { createExamineQuestion, type ExamineQuestion } from '../../src/answer/answer-question.js';
import { calibrate } from '../../src/answer/calibrate.js';
import { catalogueOf, type Entry } from '../../src/answer/catalogue.js';
import { withConversation } from '../../src/answer/conversation.js';
import { conversationMemory } from '../../src/answer/conversation-memory.js';
import { createSuggestions } from '../../src/answer/suggestions.js';
import { vocabularyOf } from '../../src/answer/vocabulary.js';
import type { Passage } from '../../src/notes/passage.js';
import { splitNote } from '../../src/notes/split-note.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { foreignNotes, hasForeignNotes } from '../helpers/foreign-notes.js';
import { searchOverPassages } from '../helpers/search-over.js';
import { shippedNotes } from '../helpers/shipped-notes.js';

const corpora = [
  { name: 'the notes that ship', readNotes: shippedNotes, isThere: true },
  {
    name: 'foreign notes',
    readNotes: () => Promise.resolve(foreignNotes),
    isThere: hasForeignNotes,
  },
];

describe.each(corpora)('over $name', ({ readNotes, isThere }) => {
  const embedder = bundledEmbedder();
  let passages: readonly Passage[] = [];
  let entries: readonly Entry[] = [];
  let examine: ExamineQuestion;
  let talk: ExamineQuestion;

  beforeAll(async () => {
    if (!isThere) return;
    passages = (await readNotes()).flatMap(splitNote);
    const search = await searchOverPassages(passages, embedder);
    const catalogue = catalogueOf(passages);
    ({ entries } = catalogue);
    examine = createExamineQuestion(search, await calibrate(search));
    talk = withConversation({
      examine,
      memory: conversationMemory({ now: () => 0 }),
      vocabulary: vocabularyOf(search.index),
      isName: (text) => catalogue.entryNamed(text) !== undefined,
    });
  }, 60_000);

  test.skipIf(!isThere)('every suggestion is offered to who types it', () => {
    const { questions } = createSuggestions(passages);
    const lost = entries.filter(({ text }) => questions(text, 25)[0] !== text);
    expect(lost.map(({ text }) => text)).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
  });

  test.skipIf(!isThere)('nearly every section has a name of its own', () => {
    const named = new Set(entries.flatMap((entry) => entry.passages));
    expect(passages.filter((passage) => !named.has(passage))).toEqual([]);
  });

  test.skipIf(!isThere)(
    'every suggestion is answered from its section, also in the middle of a conversation',
    async () => {
      const who = { person: 'anna', place: 'exam' };
      const lost: string[] = [];
      for (const entry of entries) {
        const following = 'how long does Kinesis keep records by default?';
        const { answer } = await talk({ question: entry.text, following, ...who });
        if (!isAnsweredFrom(entry, answer.quotes[0]) || answer.kind !== 'answered') {
          lost.push(`${entry.text}: ${answer.kind} ${JSON.stringify(answer.quotes[0])}`);
        }
      }
      expect(lost).toEqual([]);
    },
    60_000,
  );
});

function isAnsweredFrom(
  { passages }: Entry,
  quote: { readonly path: string; readonly text: string } | undefined,
): boolean {
  return passages.some(({ path, text }) => path === quote?.path && text === quote.text);
}
