import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import type { BotMessage } from '../../../src/discord/answer-message.js';
import { answerForm } from '../../../src/discord/quiz/answer-form.js';
import { cardMessage, recallMessage } from '../../../src/discord/quiz/card-message.js';
import { resolvedMessage, type Verdict } from '../../../src/discord/quiz/resolved-message.js';
import { idOfAlone } from '../../../src/discord/quiz/round-ids.js';
import { summaryMessage } from '../../../src/discord/quiz/summary-message.js';
import { TEXT_LANGUAGES, textsIn } from '../../../src/messages/languages.js';
import type { Messages } from '../../../src/messages/messages.js';
import { splitNote } from '../../../src/notes/split-note.js';
import { addChoices } from '../../../src/quiz/add-choices.js';
import { CARD_KINDS, type Card } from '../../../src/quiz/card.js';
import { hintFor } from '../../../src/quiz/hint.js';
import { howToAnswer } from '../../../src/quiz/how-to-answer.js';
import { knownCard } from '../../../src/quiz/known-card.js';
import { makeCards } from '../../../src/quiz/make-cards.js';
import { bodyOf } from '../../helpers/answer-views.js';
import { card } from '../../helpers/cards.js';
import { faultsOfForm } from '../../helpers/discord-form-rules.js';
import { buttonsOf, readText, textOf } from '../../helpers/discord-reading.js';
import { faultsOfMessage } from '../../helpers/discord-rules.js';
import { displaysOf, luresIn } from '../../helpers/discord-words.js';
import { fakeEmbedder } from '../../helpers/fake-embedder.js';
import { foreignNotes, hasForeignNotes } from '../../helpers/foreign-notes.js';
import { shippedNotes } from '../../helpers/shipped-notes.js';

const english = textsIn('en');
const PERSON = '70000000000000000001';
/** As long as Discord's and ours get. */
const round = { id: 'AZaz09_-AZaz', position: 49, cards: Array.from({ length: 50 }, String) };
const sourceLink = ({ path, fromLine }: { path: string; fromLine: number }): string =>
  `https://notes.example/${encodeURI(path)}#L${String(fromLine)}`;

/** Every message that a card may be shown in. */
function messagesOf(shown: Card, texts: Messages) {
  const view = { round, card: shown, notice: texts.round.notesChanged, texts };
  const resolved = (verdict: Verdict, given: string | null) => (): BotMessage =>
    resolvedMessage({
      ...view,
      known: knownCard(shown),
      verdict,
      given,
      backIn: 4_320,
      mayAppeal: true,
      isLast: false,
      sourceLink,
    });
  return {
    asked: () => cardMessage({ ...view, hint: null }),
    hinted: () => cardMessage({ ...view, hint: hintFor(shown) }),
    recalled: () => recallMessage({ ...view, sourceLink }),
    right: resolved('right', shown.answers[0]),
    almost: resolved('almost', 'x'.repeat(200)),
    wrong: resolved('wrong', '*'.repeat(200)),
    skipped: resolved('skipped', null),
    appealed: resolved('appealed', shown.choices?.[1] ?? shown.prompt),
  };
}

/** What Discord would refuse, or make of a message that the notes don't say. */
function faultsOf(message: BotMessage): string[] {
  return [...faultsOfMessage(bodyOf(message)), ...displaysOf(bodyOf(message)).flatMap(luresIn)];
}

function formOf(shown: Card): Record<string, unknown> {
  const id = idOfAlone({ action: 'answer', round: round.id, position: 49, card: shown.id });
  return JSON.parse(JSON.stringify(answerForm(id, shown, english))) as Record<string, unknown>;
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1_000 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc
    .array(
      fc.constantFrom('*', '_', '`', '||', '<@1>', '@here', '\\', '# ', '\n', '](', ' ', 'a'),
      {
        minLength: 1,
        maxLength: 600,
      },
    )
    .map((parts) => parts.join('')),
);

const anyCard: fc.Arbitrary<Card> = fc
  .record({
    kind: fc.constantFrom(...CARD_KINDS),
    prompt: anyText,
    answers: fc.tuple(anyText, anyText),
    wrong: fc.option(fc.array(anyText, { minLength: 1, maxLength: 6 })),
    topic: fc.array(anyText, { maxLength: 4 }),
    text: anyText,
  })
  .map(({ wrong, text, topic, answers, ...fields }) => ({
    ...card({ ...fields, answers, topic }),
    choices: wrong && [answers[0], ...wrong],
    source: {
      ...card().source,
      headings: topic,
      text,
      span: { from: 0, to: text.length },
    },
  }));

describe('whatever a card holds', () => {
  test.each(TEXT_LANGUAGES)(
    'Discord takes its messages (%s)',
    (language) => {
      fc.assert(
        fc.property(anyCard, (shown) => {
          const messages = Object.values(messagesOf(shown, textsIn(language)));
          expect(messages.flatMap((message) => faultsOf(message()))).toEqual([]);
          expect(faultsOfForm(formOf(shown))).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
    120_000,
  );

  test('the end of a round tells of as many missed ones as fit', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 50 }), (missed) => {
        const message = summaryMessage({
          person: PERSON,
          right: 0,
          asked: missed.length,
          left: 50 - missed.length,
          points: 5_000,
          missed: missed.map((each) => ({ known: knownCard(each), source: each.source })),
          next: { days: 0, cards: 12_345 },
          dueNow: 12_345,
          sourceLink,
          texts: english,
        });
        expect(faultsOf(message)).toEqual([]);
        if (missed.length > 0) expect(textOf(bodyOf(message))).toContain('→');
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe.each([
  { of: 'the notes that ship', load: shippedNotes, isThere: true, fewest: 200 },
  {
    of: 'foreign notes',
    load: () => Promise.resolve(foreignNotes),
    isThere: hasForeignNotes,
    fewest: 30,
  },
])('every third card of $of', ({ load, isThere, fewest }) => {
  let cards: readonly Card[] = [];
  beforeAll(async () => {
    const notes = await load();
    const embedder = fakeEmbedder();
    const made = await addChoices(makeCards(notes), {
      passages: notes.flatMap(splitNote),
      embed: (texts) => embedder.embed(texts, 'passage'),
    });
    // A third of them, from all over the notes, has every kind and shape.
    cards = made.cards.filter((_, at) => at % 3 === 0);
  }, 120_000);

  test.skipIf(!isThere)(
    'is asked and resolved within every limit, with what of its passage says the answer',
    () => {
      expect(cards.length).toBeGreaterThan(fewest);
      for (const [at, shown] of cards.entries()) {
        const language = TEXT_LANGUAGES[at % TEXT_LANGUAGES.length] ?? 'en';
        const texts = textsIn(language);
        const { hinted, recalled, wrong } = messagesOf(shown, texts);
        const told = howToAnswer(shown) === 'recall' ? recalled() : wrong();
        expect([...faultsOf(hinted()), ...faultsOf(told)]).toEqual([]);
        expect(faultsOfForm(formOf(shown))).toEqual([]);
        const { text, span } = shown.source;
        const said =
          text
            .slice(span.from, span.to)
            .replace(/\]\([^)]*\)/g, ']')
            .match(/\p{L}{4,}/gu) ?? [];
        const quoted = textOf(bodyOf(told));
        expect(said.filter((word) => !quoted.includes(word))).toEqual([]);
        expect(quoted.split('\n').length).toBeLessThan(40);
      }
    },
    120_000,
  );

  test.skipIf(!isThere)('shows each choice that there is, and nothing that gives it away', () => {
    for (const shown of cards) {
      const message = bodyOf(
        cardMessage({ round, card: shown, hint: null, notice: undefined, texts: english }),
      );
      const buttons = buttonsOf(message).map(({ label = '' }) => label);
      const seen = [readText(textOf(message)), ...buttons].join('\n');
      for (const choice of shown.choices ?? []) {
        expect(seen.replaceAll(/\s/g, '')).toContain(choice.replaceAll(/\s/g, ''));
      }
      const [answer] = shown.answers;
      if (howToAnswer(shown) === 'recall') expect(seen).not.toContain(answer);
    }
  });
});

describe('a card to choose', () => {
  const shown = card({ answers: ['Athena'], choices: ['Glue', 'Athena', 'EMR', 'Redshift'] });

  test('has its choices on the buttons where they are short', () => {
    const message = bodyOf(cardMessage({ round, card: shown, hint: null, texts: english }));
    expect(buttonsOf(message).map(({ label }) => label)).toEqual([
      'Glue',
      'Athena',
      'EMR',
      'Redshift',
      'Hint',
      'I don’t know',
    ]);
    expect(textOf(message)).not.toContain('Redshift');
  });

  test('lists them where they are long, and the buttons have their labels', () => {
    const choices = shown.choices?.map((choice) => `${choice} ${'is long '.repeat(6)}`) ?? [];
    const message = bodyOf(
      cardMessage({ round, card: { ...shown, choices }, hint: null, texts: english }),
    );
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['1', '2', '3', '4']),
    );
    expect(textOf(message)).toContain('**4** · Redshift is long');
    const long = { ...shown, choices, answers: [choices[1] ?? ''] as const };
    const hinted = textOf(
      bodyOf(cardMessage({ round, card: long, hint: hintFor(long), texts: english })),
    );
    expect(hinted.match(/^~~.*~~$/gm)).toHaveLength(2);
    expect(hinted).toContain('\n**2** · Athena is long');
  });

  test('after a hint has two that can be pressed, the right one among them, and no other hint', () => {
    const message = bodyOf(
      cardMessage({ round, card: shown, hint: hintFor(shown), texts: english }),
    );
    const open = buttonsOf(message).filter(({ disabled }) => !disabled);
    expect(open.map(({ label }) => label)).toHaveLength(3);
    expect(open.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Athena', 'I don’t know']),
    );
    expect(textOf(message)).toContain('counts half');
  });
});

describe('a card that was answered', () => {
  const shown = card({ prompt: 'What runs SQL on S3?', answers: ['Amazon Athena', 'Athena'] });
  const resolved = (fields: Partial<Parameters<typeof resolvedMessage>[0]>): BotMessage =>
    resolvedMessage({
      round: { ...round, position: 2 },
      card: shown,
      known: knownCard(shown),
      verdict: 'wrong',
      given: 'Presto',
      backIn: 10,
      mayAppeal: true,
      isLast: false,
      sourceLink,
      texts: english,
      ...fields,
    });

  test('says what is right, what was answered, when it comes back, and where the notes say so', () => {
    const text = readText(textOf(bodyOf(resolved({}))));
    expect(text).toContain('Card 3 of 50');
    expect(text).toContain('Not right. It is:\nAmazon Athena');
    expect(text).toContain('Also right: Athena');
    expect(text).toContain('You answered: Presto');
    expect(text).toContain('Comes back in 10 minutes.');
    expect(text).toContain('The answer to that is Amazon Athena.');
    expect(text).toContain('etl/athena.md:7');
  });

  test.each([
    [1, 'in 1 minute'],
    [59.2, 'in 60 minutes'],
    [90, 'in 2 hours'],
    [24 * 60, 'tomorrow'],
    [4 * 24 * 60, 'in 4 days'],
    [61 * 24 * 60, 'in 2 months'],
    [1000 * 24 * 60, 'in 3 years'],
  ])('tells in words when it comes back: %d minutes', (backIn, words) => {
    expect(textOf(bodyOf(resolved({ backIn })))).toContain(`Comes back ${words}.`);
  });

  test('can be appealed only where something was typed that was not taken', () => {
    const labelsOf = (message: BotMessage): unknown[] =>
      buttonsOf(bodyOf(message)).map(({ label }) => label);
    expect(labelsOf(resolved({}))).toEqual(['Next', 'I was right', 'Bad card', 'End']);
    expect(labelsOf(resolved({ mayAppeal: false, isLast: true }))).toEqual([
      'How did I do?',
      'Bad card',
    ]);
  });

  test('is told of also when it is in the notes no more', () => {
    const text = readText(textOf(bodyOf(resolved({ card: null }))));
    expect(text).toContain('What runs SQL on S3?');
    expect(text).toContain('Amazon Athena');
    expect(text).toContain('not in them any more');
  });
});

describe('the end of a round', () => {
  const missed = { known: knownCard(card()), source: card().source };
  const view = {
    person: PERSON,
    right: 7,
    asked: 10,
    left: 2,
    points: 650,
    missed: [missed],
    next: { days: 1, cards: 3 },
    dueNow: 0,
    sourceLink,
    texts: english,
  };

  test('tells the score, what to look at again and where, and what comes next', () => {
    const message = bodyOf(summaryMessage(view));
    const text = readText(textOf(message));
    expect(text).toContain('7 of 10 right · 650 points · 2 not asked');
    expect(text).toContain('Which service runs SQL on files in S3? → Amazon Athena');
    expect(text).toContain('etl/athena.md:7');
    expect(text).toContain('Next: 3 cards tomorrow.');
    expect(buttonsOf(message).map(({ label, customId }) => [label, customId])).toEqual([
      ['Try the missed ones again', `alone:begin:missed:1:${PERSON}`],
    ]);
  });

  test('offers to go on where more is due already', () => {
    const next = { days: 0, cards: 3 };
    const message = bodyOf(summaryMessage({ ...view, missed: [], next, dueNow: 1 }));
    expect(textOf(message)).toContain('Next: 3 cards today.');
    expect(buttonsOf(message).map(({ customId }) => customId)).toEqual([
      `alone:begin:due:1:${PERSON}`,
    ]);
  });

  test('counts what has no room', () => {
    const many = Array.from({ length: 20 }, () => missed);
    const text = textOf(bodyOf(summaryMessage({ ...view, missed: many })));
    expect(text).toContain('and 5 more');
  });
});
