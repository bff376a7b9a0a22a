import fc from 'fast-check';

import type { Answer, Place, Quote } from '../../src/answer/answer.js';
import type { Neighbours } from '../../src/answer/neighbours.js';
import type { AnswerView } from '../../src/discord/answer-view.js';
import { viewOf } from './answer-views.js';
import { mixedLine, mixedMarkdown } from './mixed-markdown.js';

const path = fc.oneof(
  fc.constantFrom('notes/sky.md', 'a b/[c].md', 'größe.md'),
  fc.integer({ min: 1, max: 20 }).map((depth) => `${'folder/'.repeat(depth * 3)}x.md`),
);

const place: fc.Arbitrary<Place> = fc
  .record({ path, fromLine: fc.integer({ min: 1, max: 9_999 }), lines: fc.nat(50) })
  .map(({ lines, ...rest }) => ({ ...rest, toLine: rest.fromLine + lines }));

const context = fc
  .array(fc.oneof(mixedLine, fc.constantFrom('| a | b |\n|---|---|', 'Like so:')), { maxLength: 2 })
  .map((texts) => texts.map((text, i) => ({ fromLine: i + 1, toLine: i + 1, text })));

/** A quote of mixed Markdown, with a span anywhere in it or none. */
export const mixedQuote: fc.Arbitrary<Quote> = fc
  .record({
    place,
    text: mixedMarkdown,
    headings: fc.array(mixedLine, { maxLength: 5 }),
    context,
    span: fc.option(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 1, max: 300 }),
      }),
    ),
    also: fc.array(place, { maxLength: 4 }),
    date: fc.constantFrom(null, '2025-11-02'),
    differs: fc.boolean(),
  })
  .map(({ place: at, span, text, ...rest }) => {
    const from = span === null ? 0 : Math.floor(span.at * (text.length - 1));
    return {
      ...at,
      ...rest,
      text,
      span: span === null ? null : { from, to: Math.min(from + span.length, text.length) },
      score: 1,
      tags: [],
    };
  });

const around: fc.Arbitrary<Neighbours> = fc.record({
  before: fc.option(mixedQuote),
  after: fc.option(mixedQuote),
});

const topics = fc.array(
  mixedLine.map((question) => ({ question, path: 'x.md', headings: [] })),
  { maxLength: 4 },
);

const answer: fc.Arbitrary<Answer> = fc
  .record({
    kind: fc.constantFrom('answered' as const, 'close' as const),
    question: fc.oneof(
      mixedLine,
      mixedLine.map((text) => text.repeat(30).slice(0, 1_000)),
    ),
    understoodAs: fc.option(mixedLine, { nil: undefined }),
    confidence: fc.constantFrom('sure' as const, 'likely' as const),
    quotes: fc.tuple(mixedQuote, fc.array(mixedQuote, { maxLength: 2 })),
    topics,
  })
  .map(({ kind, question, understoodAs, confidence, quotes: [first, others], topics: near }) => {
    const shared = { question, understoodAs, quotes: [first, ...others] as const };
    return kind === 'answered'
      ? { kind, ...shared, confidence, topics: [] }
      : { kind, ...shared, topics: near };
  });

/** Any answer that quotes, shown in any way. */
export const mixedView: fc.Arbitrary<AnswerView> = fc
  .record({
    answer,
    quote: fc.nat(2),
    around: fc.option(around),
    form: fc.constantFrom('reply' as const, 'restated' as const, 'shared' as const),
    audience: fc.constantFrom('everyone' as const, 'asker' as const),
    askerName: mixedLine.map((name) => name.slice(0, 32)),
    share: fc.constantFrom('no' as const, 'yes' as const, 'done' as const),
    in: fc.option(path, { nil: undefined }),
  })
  .map(({ answer: each, quote, ...fields }) =>
    viewOf(each, { ...fields, quote: quote % each.quotes.length }),
  );
