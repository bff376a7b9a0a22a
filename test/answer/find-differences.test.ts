import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/answer/fact.js';
import { giveDifferentNumbers, withDifferences } from '../../src/answer/find-differences.js';
import { foldRepeats } from '../../src/answer/fold-repeats.js';
import type { Passage } from '../../src/notes/passage.js';
import { splitNote } from '../../src/notes/split-note.js';
import type { Hit } from '../../src/search/search.js';
import { foreignNotes, hasForeignNotes } from '../helpers/foreign-notes.js';
import { note } from '../helpers/passages.js';
import { hitOf } from '../helpers/search-results.js';
import { shippedNotes } from '../helpers/shipped-notes.js';

function hitAt(passage: Passage, span = passage.spans.at(-1) ?? null): Hit {
  return hitOf(passage, { span });
}

/** The last span of a note, as the hit of a search. */
function hitIn(text: string, path: string): Hit {
  const passage = splitNote(note(path, text)).at(-1);
  if (!passage) throw new Error('no passage');
  return hitAt(passage);
}

/** Whether two notes are marked as giving different numbers, asked in either order. */
function differ(a: string, b: string, question = 'what is it?'): boolean {
  const hits = [hitIn(a, 'a.md'), hitIn(b, 'b.md')];
  const marks = [hits, hits.toReversed()].map((quoted) =>
    withDifferences(quoted, { question, hits: quoted, most: 3 }).map(({ differs }) => differs),
  );
  const [one, other] = marks;
  expect(one).toEqual(other);
  expect(new Set(one).size).toBe(1);
  return one?.[0] ?? false;
}

const QUEUE = '# Harbor queue\n\n';

describe('quotes are marked as giving different numbers', () => {
  test.each([
    ['The largest message is 256 KB.', 'Maximum message size: 1 MB'],
    ['A message is kept for 4 days.', 'Messages are kept for 14 days.'],
    ['Up to 10 consumers per queue.', 'At most 50 consumers per queue.'],
    ['The price of a request is $0.40.', 'A request has a price of 0.50 USD.'],
    ['Visibility timeout: up to 12 hours', 'The visibility timeout is at most 12 minutes.'],
    ['Messages are kept for 4 days by default.', 'By default messages are kept for 14 days.'],
    ['Retention of messages is 1 to 7 days.', 'Retention of messages is 1 to 14 days.'],
    [
      'A message has at most 10 attributes.',
      'Messages may be given ten tags. A message has at most 12 attributes.',
    ],
    ['Durability is 11 nines.', 'Durability is 99.99 %.'],
  ])('%j – %j', (a, b) => {
    expect(differ(QUEUE + a, QUEUE + b)).toBe(true);
  });

  test('across a table and a sentence', () => {
    const table = `# Classes\n\n| Class | Minimum stay |\n| --- | --- |\n| Cool | 30 days |\n`;
    expect(differ(table, '# Classes\n\nThe Cool class has a minimum stay of 60 days.')).toBe(true);
    expect(differ(table, '# Classes\n\nThe Frozen class has a minimum stay of 60 days.')).toBe(
      false,
    );
  });

  test('where one has its subject in a heading and the other in the sentence', () => {
    const other = '# Cheat sheet\n\nA Harbor message has at most 1 MB.';
    expect(differ('# Harbor\n\nA message has at most 256 KB.', other)).toBe(true);
  });
});

describe('quotes are not marked', () => {
  test.each([
    ['for the same amount written otherwise', 'Up to 5 TB an object.', 'Objects: 5,120 GB at most'],
    [
      'for seconds and minutes of one length',
      'The buffer waits 60 seconds.',
      'The buffer waits one minute.',
    ],
    ['for a number within a range', 'A batch has 100 messages.', 'A batch has 1 to 500 messages.'],
    ['for a number below a most', 'A batch has 100 messages.', 'A batch has up to 500 messages.'],
    [
      'for a least and a most',
      'A batch has at least 10 messages.',
      'A batch has at most 500 messages.',
    ],
    [
      'for a default and a most',
      'Kept for 4 days by default, a message.',
      'A message is kept for up to 14 days.',
    ],
    ['for reads and writes', 'Read throughput: 2 MB/s', 'Write throughput: 1 MB/s'],
    [
      'per one thing and another',
      'Up to 10 consumers per queue.',
      'Up to 50 consumers per account.',
    ],
    [
      'for a soft and a hard limit',
      'The soft limit of queues is 100 queues.',
      'The hard limit of queues is 900 queues.',
    ],
    ['for versions', 'The client needs Python 3 or newer.', 'The client needs Python 2 or newer.'],
    ['for dates', 'Long polling came on 3 May 2021.', 'Long polling came on 4 June 2022.'],
    ['for numbers of a list', 'Scenario 3: the queue is full.', 'Scenario 4: the queue is full.'],
    ['for ports', 'The queue listens on port 5672.', 'The queue listens on port 5671.'],
    [
      'for what was said of earlier times',
      'Older notes say 64 KB a message.',
      'Up to 256 KB a message.',
    ],
    ['for examples', 'For example, a message of 5 KB.', 'A message of 7 KB.'],
    ['for rough amounts that come near', 'Latency is about 70 ms.', 'Latency is 75 ms.'],
    [
      'for different things counted',
      'Up to 16 instances share a volume.',
      'Up to 128 volumes share an instance.',
    ],
    [
      'when one names both',
      'Up to 256 KB a message.',
      'A message may have 256 KB, or 1 MB on request.',
    ],
    ['for lines of code', 'timeout = 30', 'timeout = 60'],
  ])('%s', (_, a, b) => {
    expect(differ(QUEUE + a, QUEUE + b)).toBe(false);
  });

  test('when their headings name different things', () => {
    const said = '## Retention\n\nRecords are kept for';
    expect(differ(`# Harbor\n\n${said} 4 days.`, `# Lagoon\n\n${said} 7 days.`)).toBe(false);
    expect(
      differ(
        `# Harbor Data Streams\n\n${said} 4 days.`,
        `# Harbor Video Streams\n\n${said} 7 days.`,
      ),
    ).toBe(false);
  });

  test('when the question names what only one of them is about', () => {
    const [a, b] = [
      `${QUEUE}A message has up to 4 KB.`,
      `${QUEUE}A message has up to 8 KB, zipped.`,
    ];
    expect(differ(a, b, 'how large may a message be?')).toBe(true);
    expect(differ(a, b, 'how large may a zipped message be?')).toBe(false);
  });

  test('for siblings of one table', () => {
    const rows =
      '# Classes\n\n| Class | Stay |\n| --- | --- |\n| Cool | 30 days |\n| Frozen | 90 days |\n';
    const [passage] = splitNote(note('a.md', rows));
    if (!passage) throw new Error('no passage');
    const [first = null, second = null] = passage.spans;
    const twin = { ...passage, path: 'b.md' };
    const hits = [hitAt(passage, first), hitAt({ ...twin, spans: second ? [second] : [] }, second)];
    const marked = withDifferences(hits, { question: 'stay?', hits, most: 3 });
    expect(marked.map(({ differs }) => differs)).toEqual([false, false]);
  });
});

describe('a quote that disagrees', () => {
  const best = hitIn(`${QUEUE}The largest message is 256 KB.`, 'a.md');
  const unrelated = hitIn('# Lagoon\n\nA lagoon is warm.', 'b.md');
  const other = hitIn(`${QUEUE}- Maximum message size: 1 MB\n- Queues are warm.`, 'c.md');

  test('comes right behind the first, marked, even if it would not have been quoted', () => {
    const shown = withDifferences([best, unrelated], {
      question: 'how large is a message?',
      hits: [best, unrelated, other],
      most: 3,
    });
    expect(shown.map(({ hit, differs }) => [hit.passage.path, differs])).toEqual([
      ['a.md', true],
      ['c.md', true],
      ['b.md', false],
    ]);
  });

  test('shows the line that disagrees as its span', () => {
    const [, second] = withDifferences([best], {
      question: 'message?',
      hits: [best, other],
      most: 3,
    });
    expect(second?.hit.span?.words).toBe('Maximum message size: 1 MB');
  });

  test('takes the place of another rather than one more', () => {
    const quoted = [
      best,
      unrelated,
      { ...unrelated, passage: { ...unrelated.passage, path: 'd.md' } },
    ];
    const shown = withDifferences(quoted, {
      question: 'message?',
      hits: [...quoted, other],
      most: 3,
    });
    expect(shown.map(({ hit }) => hit.passage.path)).toEqual(['a.md', 'c.md', 'b.md']);
  });

  test('needs a first quote to disagree with', () => {
    expect(withDifferences([], { question: 'x', hits: [other], most: 3 })).toEqual([]);
  });
});

describe('a copy', () => {
  const statement = fc.record({
    number: fc.integer({ min: 2, max: 9_999_999 }),
    unit: fc.constantFrom('KB', 'MB', 'TB', 'ms', '%'),
    thing: fc.constantFrom('message', 'queue', 'batch', 'table'),
    bound: fc.constantFrom('up to', 'at least', 'about', ''),
  });

  test('never differs from what it is a copy of, however its numbers and letters are written', () => {
    fc.assert(
      fc.property(
        statement,
        fc.boolean(),
        fc.boolean(),
        fc.boolean(),
        (said, parts, spaced, loud) => {
          const line = (number: string, space: string): string =>
            `The ${said.thing} may have ${said.bound} ${number}${space}${said.unit} on a harbor.`;
          const plain = line(String(said.number), ' ');
          const number = parts ? said.number.toLocaleString('en') : String(said.number);
          const copy = line(number, spaced ? ' ' : '');
          expect(differ(QUEUE + plain, QUEUE + plain)).toBe(false);
          expect(differ(QUEUE + plain, (loud ? QUEUE.toUpperCase() : QUEUE) + copy)).toBe(false);
        },
      ),
    );
  });

  test('with another number differs, unless the number is bounded from one side or rough', () => {
    fc.assert(
      fc.property(statement, fc.integer({ min: 3, max: 50 }), (said, factor) => {
        const line = (number: number): string =>
          `${QUEUE}The ${said.thing} may have ${said.bound} ${String(number)} ${said.unit} on a harbor.`;
        expect(differ(line(said.number), line(said.number * factor))).toBe(true);
      }),
    );
  });
});

describe('over whole notes', () => {
  /** All pairs of spans in different passages that would be marked, if a question brought both. */
  function marksAmong(passages: readonly Passage[]): string[] {
    const hits = passages.flatMap((passage) =>
      passage.spans
        .filter((span) => factsOf(passage, span).length > 0)
        .map((span) => hitAt({ ...passage, spans: [span] }, span)),
    );
    return hits.flatMap((hit, index) =>
      hits
        .slice(index + 1)
        .filter((other) => other.passage.id !== hit.passage.id)
        .filter((other) => giveDifferentNumbers(hit, other, new Set()))
        .map((other) => `${hit.span?.words ?? ''} – ${other.span?.words ?? ''}`),
    );
  }

  test('the notes that ship contradict themselves nowhere', async () => {
    expect(marksAmong((await shippedNotes()).flatMap(splitNote))).toEqual([]);
  });

  test.skipIf(!hasForeignNotes)('nor do foreign notes, alone or with these', async () => {
    const notes = [...(await shippedNotes()), ...foreignNotes];
    expect(marksAmong(notes.flatMap(splitNote))).toEqual([]);
  });
});

describe('a repeat', () => {
  const LAKE = 'A lake keeps raw files of any kind until somebody reads them.';
  const first = hitIn(`# Lakes\n\n${LAKE}`, 'a.md');

  function paths(...hits: readonly Hit[]): string[][] {
    return foldRepeats(hits).map(({ passage, duplicates }) => [
      passage.path,
      ...duplicates.map(({ path }) => path),
    ]);
  }

  test('becomes another place of the quote that says it first', () => {
    const passage = splitNote(note('b.md', `# Lakes\n\nWarehouses are tidy.\n\n${LAKE}`))[0];
    if (!passage) throw new Error('no passage');
    const second = hitAt(passage);
    expect(second.span?.words).toBe(LAKE);
    expect(paths(first, second)).toEqual([['a.md', 'b.md']]);
  });

  test('is none where another sentence of the same passage answers', () => {
    const passage = splitNote(note('b.md', `# Lakes\n\nWarehouses are tidy.\n\n${LAKE}`))[0];
    expect(paths(first, hitAt(passage ?? first.passage, passage?.spans[0]))).toHaveLength(2);
  });

  test('is none below a heading about something else', () => {
    const line = 'Durability is eleven nines over three zones of a region.';
    const [a, b] = ['Standard', 'Glacier'].map((name) =>
      hitIn(`# ${name}\n\n${line}`, `${name}.md`),
    );
    expect(a && b && paths(a, b)).toEqual([['Standard.md'], ['Glacier.md']]);
  });

  test('is none for a few words that come again by chance', () => {
    expect(paths(hitIn('See below.', 'a.md'), hitIn('See below.', 'b.md'))).toHaveLength(2);
  });

  test('brings its own duplicates along', () => {
    const copy = hitIn(`# Lakes\n\n${LAKE}`, 'b.md');
    const third = { ...copy.passage, path: 'c.md' };
    expect(paths(first, { ...copy, duplicates: [third] })).toEqual([['a.md', 'b.md', 'c.md']]);
  });
});
