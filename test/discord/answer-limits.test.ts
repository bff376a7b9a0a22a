import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { createFindNeighbours, type Neighbours } from '../../src/answer/neighbours.js';
import { answerMessage, type BotMessage } from '../../src/discord/answer-message.js';
import { english } from '../../src/messages/english.js';
import type { Passage } from '../../src/notes/passage.js';
import { splitNote } from '../../src/notes/split-note.js';
import { bodyOf, viewOf } from '../helpers/answer-views.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { faultsOfMessage } from '../helpers/discord-rules.js';
import {
  displaysOf,
  firstMissing,
  luresIn,
  readBlocks,
  wordsOf,
} from '../helpers/discord-words.js';
import { foreignNotes, hasForeignNotes } from '../helpers/foreign-notes.js';
import { mixedView } from '../helpers/mixed-answers.js';
import { shippedNotes } from '../helpers/shipped-notes.js';
import { wordsOfNote } from '../helpers/words-of-note.js';

const sourceLink = ({ path, fromLine }: { path: string; fromLine: number }): string =>
  `https://notes.example/${encodeURI(path)}#L${String(fromLine)}`;

/** What Discord would refuse in a message, or make of it that the notes don't say. */
function faultsOf(message: BotMessage): string[] {
  return [...faultsOfMessage(bodyOf(message)), ...displaysOf(bodyOf(message)).flatMap(luresIn)];
}

describe('whatever notes hold', () => {
  test('Discord takes the message and makes nothing of it that is not meant', () => {
    fc.assert(
      fc.property(mixedView, fc.boolean(), (view, isLinked) => {
        const message = answerMessage(view, {
          sourceLink: isLinked ? sourceLink : () => undefined,
          texts: english,
        });
        expect(faultsOf(message)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe.each([
  { of: 'the notes that ship', load: shippedNotes, isThere: true },
  { of: 'foreign notes', load: () => Promise.resolve(foreignNotes), isThere: hasForeignNotes },
])('every passage of $of', ({ load, isThere }) => {
  let passages: Passage[] = [];
  beforeAll(async () => {
    passages = (await load()).flatMap(splitNote);
  });

  test.skipIf(!isThere)(
    'is shown whole, word for word and in order, with and without what is around it',
    () => {
      expect(passages.length).toBeGreaterThan(50);
      const neighbours = createFindNeighbours(passages);
      for (const [i, passage] of passages.entries()) {
        const span = [...passage.spans, null][i % (passage.spans.length + 1)] ?? null;
        const alone = show(passage, span, null);
        expect(faultsOf(alone)).toEqual([]);
        const text = displaysOf(bodyOf(alone)).join('\n');
        expect(text).not.toContain(english.cutAfter);
        const lost = firstMissing(wordsOfNote(passage.text), wordsOf(readBlocks(text)));
        expect(lost, `in ${text}`).toBeUndefined();

        const wide = show(passage, span, neighbours(passage));
        expect(faultsOf(wide)).toEqual([]);
        expect(displaysOf(bodyOf(wide))).toEqual(expect.arrayContaining(displaysOf(bodyOf(alone))));
      }
    },
    60_000,
  );
});

function show(
  { path, headings, fromLine, toLine, text, context, date }: Passage,
  span: Passage['spans'][number] | null,
  around: Neighbours | null,
): BotMessage {
  const shown = quote({ path, headings, fromLine, toLine, text, context, date, span });
  return answerMessage(viewOf(answered('why?', shown), { around }), { sourceLink, texts: english });
}
