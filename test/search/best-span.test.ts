import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/notes/passage.js';
import { splitNote } from '../../src/notes/split-note.js';
import type { AskedWord } from '../../src/search/asked-word.js';
import { bestSpan, type FoundSpan } from '../../src/search/best-span.js';
import type { SpanScores } from '../../src/search/fuse.js';
import { wordsOfPassage } from '../../src/search/passage-words.js';
import { intentOf } from '../../src/search/question-intent.js';
import { stemsOf } from '../../src/search/terms.js';
import { note, passage } from '../helpers/passages.js';

const asWords = (question: string): AskedWord[] =>
  stemsOf(question).map((stem) => ({ rarity: 1, isOrdinary: true, stems: new Map([[stem, 1]]) }));

interface Finding {
  readonly question?: string;
  readonly asked?: readonly AskedWord[];
  /** Cosines of the spans, in their order; all alike unless said. */
  readonly similarities?: readonly number[];
  /** What the keyword leg gives each; by default the words of the question that it holds. */
  readonly keywords?: readonly number[];
}

/** The best span of a passage for a question; one that shares no word with it, unless said. */
function find(
  from: Passage,
  { question = 'animals', asked, similarities, keywords }: Finding = {},
): FoundSpan | null {
  const words = wordsOfPassage(from);
  const stems = stemsOf(question);
  const scores = words.spans.map(({ withLabels }, at): SpanScores => {
    const shared = stems.filter((stem) => withLabels.includes(stem)).length;
    return { similarity: similarities?.[at] ?? 0.3, keywords: keywords?.[at] ?? shared };
  });
  const intent = intentOf(question, stems.length);
  return bestSpan({
    passage: from,
    words,
    scores,
    intent,
    stems,
    asked: asked ?? asWords(question),
  });
}

/** What is shown in bold: the passage’s own characters. */
function bold(from: Passage, finding: Finding = {}): string | undefined {
  const found = find(from, finding);
  return found ? from.text.slice(found.span.from, found.span.to) : undefined;
}

const ask = (question: string, from: Passage): string | undefined => bold(from, { question });

/** Three sentences of equal length that share no word, so that only scores tell them apart. */
const [RED, GREEN, BLUE] = [
  'Red foxes hunt mice below deep snow.',
  'Green turtles lay eggs on warm beaches.',
  'Blue whales sing songs across wide oceans.',
];
const three = passage([RED, GREEN, BLUE].join('\n'));

/** Two lines to choose from, and one that nobody asks for between them: neighbours may be shown together. */
function apart(one: string, other: string, headings: readonly string[] = []): Passage {
  return passage(`${one}\n${GREEN}\n${other}`, { headings });
}
/** What the legs say of such a passage where they can’t tell the two apart. */
const ALIKE = { similarities: [0.4, -0.9, 0.4], keywords: [1, 0, 1] };

describe('the best span of a passage', () => {
  test('is the nearest in meaning where no words are shared', () => {
    expect(bold(three, { similarities: [-0.4, 0.7, -0.4] })).toBe(GREEN);
  });

  test('is the one with the words where meanings are alike', () => {
    expect(bold(three, { similarities: [0.5, 0.52, 0.5], keywords: [0, 1, 6] })).toBe(BLUE);
  });

  test('holds the words that no heading has said already', () => {
    const below = apart('Lakes are long and narrow.', 'Lakes are frozen and grey.', ['Lakes']);
    expect(bold(below, { question: 'which lakes were frozen?', ...ALIKE })).toContain('frozen');
    expect(bold(below, { question: 'which lakes were narrow?', ...ALIKE })).toContain('narrow');
  });

  test('gives an amount of the kind that is asked for', () => {
    const limits = passage(
      'Records of a stream have up to 1 MB each.\nRecords of a stream are kept for 24 hours.\nRecords of a stream cost $0.02 a million.',
    );
    const said = (question: string): string | undefined => ask(question, limits);
    expect(said('how big are records of a stream?')).toContain('1 MB');
    expect(said('how long are records of a stream?')).toContain('24 hours');
    expect(said('what do records of a stream cost?')).toContain('$0.02');
  });

  test('counts what is to be counted', () => {
    const counts = apart(
      'Consumers split 30 partitions between themselves.',
      'Partitions feed 20 consumers between themselves.',
    );
    expect(bold(counts, { question: 'how many consumers?', ...ALIKE })).toContain('20 consumers');
    expect(bold(counts, { question: 'how many partitions?', ...ALIKE })).toContain('30 part');
  });

  test('is the first thing said below a heading that is what was asked for', () => {
    const [hollow, fish] = [
      'Standing water that fills some hollow of land.',
      'Fishes that need rivers seldom live there long.',
    ];
    const section = passage(`Definition:\n${hollow}\n${GREEN}\n${fish}`, {
      headings: ['Glaciers', 'Alpine lakes'],
    });
    const finding = { similarities: [0, 0.2, -0.9, 0.7], keywords: [0, 0, 0, 0] };
    expect(bold(section, { question: 'what is a lake?', ...finding })).toBe(hollow);
    const where = 'where are the alpine lakes of glaciers?';
    expect(bold(section, { question: where, ...finding })).toBe(fish);
    expect(bold(section, { question: 'what is a trout lake?', ...finding })).toBe(fish);
  });

  test('is the longer of two that are equally good: it says more', () => {
    const long = 'Foxes hunt mice below snow in winter and berries in autumn.';
    expect(bold(apart('Foxes hunt mice, hares, voles and rats.', long), ALIKE)).toBe(long);
  });

  test('is a row of a table, not its header', () => {
    const table =
      '# Classes\n\n| Class | Retrieval | Minimum stay |\n| --- | --- | --- |\n| Standard | milliseconds | none |\n| Glacier | minutes to hours | 90 days |\n| Archive | up to twelve hours | 180 days |\n';
    const [rows] = splitNote(note('a.md', table));
    if (!rows) throw new Error('no passage');
    expect(ask('minimum stay of Glacier', rows)).toMatch(/^\| Glacier .* 90 days \|$/);
  });

  test('is prose rather than code that shows the same', () => {
    const prose = 'Records of streams are in shards, of Dublin a region.';
    const both = apart('shards = { region: dublin, stream: records };', prose);
    expect(bold(both, { question: 'shards of records in a stream', ...ALIKE })).toBe(prose);
  });

  test('is code where nothing else speaks', () => {
    const code = passage('retention = 24;\nregion = dublin;');
    expect(ask('what sets the region to dublin?', code)).toContain('region = dublin;');
  });

  test('is the first of equals', () => {
    const twins = passage(`${RED}\n${GREEN}\n${BLUE}\n${RED}`);
    const found = find(twins, { keywords: [5, 0, 0, 5], similarities: [0.5, -0.5, -0.5, 0.5] });
    expect(found?.span.from).toBe(0);
  });

  test('is none where nothing speaks for any', () => {
    expect(find(three, { similarities: [0, -0.3, 0], keywords: [0, 0, 0] })).toBeNull();
  });
});

describe('what leads on to something', () => {
  test.each([
    ['a label', 'Shards of Kinesis Data Streams:'],
    ['a question', 'What are the shards of Kinesis Data Streams?'],
  ])('is never in bold alone, however well it matches: %s', (_, line) => {
    const answer = 'Each takes in one megabyte or a thousand records every second.';
    const question = 'shards of Kinesis Data Streams';
    expect(ask(question, passage(`${line}\n${answer}`))).toContain(answer);
    const finding = { question, similarities: [0.5, -0.9, 0.3], keywords: [3, 0, 2] };
    expect(bold(passage(`${line}\n${GREEN}\n${answer}`), finding)).toBe(answer);
  });

  test('takes along what follows where it matches by far the best', () => {
    const label = 'Green turtles, red foxes, grey wolves, black bears and blue whales:';
    const told = passage(`${RED}\n${label}\n${BLUE}\n${GREEN}`);
    const finding = { keywords: [0, 9, 0, 0], similarities: [-0.9, 0.9, -0.9, -0.9] };
    expect(bold(told, finding)).toBe(`${label}\n${BLUE}`);
  });

  test('is shown where a passage has nothing else', () => {
    const alone = passage('What are shards?');
    expect(ask('shards', alone)).toBe('What are shards?');
  });
});

describe('sentences that need each other', () => {
  const similarities = (best: number, count: number): number[] =>
    Array.from({ length: count }, (_, at) => (at === best ? 0.9 : -0.9));

  test.each(['Answer', 'A', 'Solution', 'Antwort', 'Solución'])(
    'are shown together: what a case asks and its “%s:”',
    (label) => {
      const scenario = 'Scenario: rows are read that no query of the team will ever need.';
      const answer = `${label}: push the predicate down to where those files are kept.`;
      const told = passage(`${RED}\n${scenario}\n${answer}\n${GREEN}`);
      expect(bold(told, { similarities: similarities(1, 4) })).toBe(`${scenario}\n${answer}`);
    },
  );

  test('are shown together where the best one points back to the one before', () => {
    const text = `${RED}\n${GREEN}\nThat happens in late summer when cold nights grow short again.`;
    expect(bold(passage(text), { similarities: similarities(2, 3) })).toBe(
      `${GREEN}\nThat happens in late summer when cold nights grow short again.`,
    );
  });

  test('are not where the first one points back beyond the passage', () => {
    const text = `That happens in late summer when cold nights grow short again.\n${GREEN}\n${BLUE}`;
    expect(bold(passage(text), { similarities: similarities(0, 3) })).toBe(
      'That happens in late summer when cold nights grow short again.',
    );
  });

  test.each([
    ['the question', 'shards and limits of Kinesis Data Streams', []],
    ['the headings', 'animals', ['Kinesis Data Streams', 'Limits of shards']],
  ])('are shown together where the best one says no more than %s', (_, question, headings) => {
    const lead = 'Kinesis Data Streams has shards and limits.';
    const streams = passage(`${RED}\n${lead}\n${BLUE}\n${GREEN}`, { headings });
    const found = bold(streams, { question, similarities: similarities(1, 4) });
    expect(found).toBe(`${lead}\n${BLUE}`);
  });

  test('are shown together where they can’t be told apart', () => {
    expect(bold(three, { similarities: [-0.9, 0.6, 0.58] })).toBe(`${GREEN}\n${BLUE}`);
    expect(bold(three, { similarities: [0.58, 0.6, -0.9] })).toBe(`${RED}\n${GREEN}`);
  });

  test('are not where the best is clearly better', () => {
    expect(bold(three, { keywords: [0, 9, 2], similarities: [0, 0.6, 0.1] })).toBe(GREEN);
  });

  test('are not where the two would be too long to be read at a glance', () => {
    const long = `${'Lakes rivers hills woods clouds '.repeat(10).trim()}.`;
    const text = `${long}\nThat ${long.toLowerCase()}`;
    expect(bold(passage(text), { similarities: [-0.9, 0.9] })).toBe(`That ${long.toLowerCase()}`);
  });

  test('never are more than two, nor more than sixty words', () => {
    const line = fc
      .array(fc.constantFrom('lake', 'it', 'That', 'Answer:', 'shard', '5', 'TB', 'is', 'x = 1;'), {
        minLength: 1,
        maxLength: 70,
      })
      .chain((words) => fc.constantFrom('.', '?', ':', '').map((end) => words.join(' ') + end));
    const score = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(line, score), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('what is a shard?', 'how many shards?', 'how big is a lake?', ''),
        (rows, question) => {
          const from = passage(rows.map(([text]) => text).join('\n'));
          const similarities = rows.map(([, similarity]) => similarity);
          const found: FoundSpan | null = find(from, { question, similarities });
          if (!found) return;
          const { span, coverage } = found;
          const first = from.spans.findIndex(({ from: start }) => start === span.from);
          const last = from.spans.findIndex(({ to }) => to === span.to);
          expect(first).toBeGreaterThanOrEqual(0);
          expect([first, first + 1]).toContain(last);
          if (last > first) expect(span.words.split(/\s+/).length).toBeLessThanOrEqual(60);
          expect(span.words.split(/\s+/)).toEqual(from.text.slice(span.from, span.to).split(/\s+/));
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('what the best span and the headings hold of the question', () => {
  test('is told as a share and as a count', () => {
    const told = passage(`Kept for 24 hours or longer if somebody pays for more of them.\n${RED}`, {
      headings: ['Records'],
    });
    const found = find(told, {
      question: 'records kept zebra giraffe',
      similarities: [0.9, -0.9],
    });
    expect(found?.coverage).toBe(0.5);
    expect(found?.heldWords).toBe(2);
  });

  test('counts a word by what stands for it well enough, and by nothing weaker', () => {
    const told = passage('Water of every kind stands still here in hollows of the land.');
    const asked: readonly AskedWord[] = [
      { rarity: 1, isOrdinary: true, stems: new Map([['water', 0.5]]) },
      { rarity: 1, isOrdinary: true, stems: new Map([['land', 0.2]]) },
    ];
    const found = find(told, { asked, similarities: [0.9] });
    expect(found?.heldWords).toBe(1);
    expect(found?.coverage).toBeCloseTo(0.35);
  });

  test('leaves out what stands elsewhere in the passage', () => {
    const found = find(three, {
      question: 'foxes whales',
      similarities: [0.9, -0.9, -0.9],
      keywords: [2, 0, 0],
    });
    expect(found?.heldWords).toBe(1);
  });

  test('is nothing for a question without words', () => {
    expect(find(three, { question: '', similarities: [0.9, 0, 0] })).toMatchObject({
      coverage: 0,
      heldWords: 0,
    });
  });
});
