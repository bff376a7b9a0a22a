import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import { unified } from 'unified';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { GapGroup } from '../src/answer/group-gaps.js';
import type { Gap, GapReport } from '../src/answer/gap-store.js';
import { describeClosed, gapsToJson, renderGaps, renderGapsAsMarkdown } from '../src/gap-report.js';
import type { TerminalStyle } from '../src/terminal-answer.js';
import { keptGap, NEAREST } from './helpers/gaps.js';

const ESCAPE = '\u001b';
const plain: TerminalStyle = { colors: createColors(false), width: 80, corpusFolder: 'corpus' };
const NASTY = `${ESCAPE}[31m<b>*why*</b> [x](https://evil.example) @everyone | \`a\`\n- [x] # no www.evil.example \u202eend`;
const TIME = new Date('2026-03-01T12:00:00.000Z');

function group(first: Gap, ...others: readonly Gap[]): GapGroup {
  const gaps: GapGroup['gaps'] = [first, ...others];
  return { gaps, asked: gaps.reduce((sum, { asked }) => sum + asked, 0), lastAskedAt: TIME };
}

const EGGS = group(
  keptGap('how do I poach an egg?', { asked: 3, id: 'a'.repeat(16) }),
  keptGap('poaching eggs', { id: 'b'.repeat(16) }),
);
const FERRY = group(
  keptGap('when does the ferry leave?', { closed: { at: TIME, by: NEAREST }, kind: 'close' }),
);
const BY_HAND = group(keptGap('who is who?', { closed: { at: TIME, by: null } }));

function report(day: number, fields: Partial<GapReport> = {}): GapReport {
  return {
    reason: 'out-of-date',
    text: 'It takes four minutes now.',
    quote: { ...NEAREST, text: 'Poach an egg for three minutes.' },
    at: new Date(Date.UTC(2026, 2, day)),
    ...fields,
  };
}

const VOTED_DOWN = group(
  keptGap('how long does an egg take?', {
    kind: 'voted-down',
    server: '7',
    reports: [report(2), report(1, { reason: 'incomplete', text: '' })],
  }),
  keptGap('egg time', {
    kind: 'voted-down',
    reports: [report(3, { reason: 'other', quote: null, text: 'Ask\nsomebody.' })],
  }),
);

describe('gaps at the terminal', () => {
  test('show the group, its counts, all phrasings, and the nearest note as it can be opened', () => {
    const text = renderGaps([EGGS], plain);
    expect(text).toContain('2 open gaps in 1 group');
    expect(text).toContain('1  how do I poach an egg?');
    expect(text).toContain('asked 4 times, last on 2026-03-01; aaaaaaaaaaaaaaaa');
    expect(text).toContain('also: poaching eggs (once; bbbbbbbbbbbbbbbb)');
    expect(text).toContain('not in the notes; nearest: corpus/kitchen/eggs.md:3-5  Kitchen › Eggs');
  });

  test('show of closed ones what answers them, or that a person closed them', () => {
    const text = renderGaps([EGGS, FERRY, BY_HAND], plain);
    expect(text).toContain('2 open gaps and 2 closed in 3 groups');
    expect(text).toContain('closed on 2026-03-01, answered by corpus/kitchen/eggs.md:3-5');
    expect(text).toContain('closed on 2026-03-01 by hand');
  });

  test('show of answers voted down what people find wrong, latest first', () => {
    const wide = { ...plain, width: 120 };
    expect(renderGaps([VOTED_DOWN], wide).split('\n').slice(5)).toEqual([
      '   answered, but voted down; quoted: corpus/kitchen/eggs.md:3-5  Kitchen › Eggs',
      '   reported on 2026-03-03: something is wrong: “Ask somebody.”',
      '   reported on 2026-03-02: out of date (corpus/kitchen/eggs.md:3-5): “It takes four minutes now.”',
      '   reported on 2026-03-01: incomplete (corpus/kitchen/eggs.md:3-5)',
      '',
    ]);
  });

  test('show no endless list of reports', () => {
    const reports = Array.from({ length: 9 }, (_, day) => report(28 - day));
    const text = renderGaps([group(keptGap('why?', { kind: 'voted-down', reports }))], plain);
    expect(text.match(/reported on/g)).toHaveLength(5);
    expect(text).toContain('reported on 2026-03-28');
    expect(text).toContain('   and 4 earlier reports\n');
  });

  test('indent what does not fit into a line', () => {
    const reports = [report(1, { text: 'It takes four minutes, '.repeat(20) })];
    const text = renderGaps([group(keptGap('why? '.repeat(30), { reports }))], plain);
    const [, , ...lines] = text.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.slice(1).filter((line) => !line.startsWith('   '))).toEqual([]);
  });

  test('are nothing to worry about when there are none', () => {
    expect(renderGaps([], plain)).toMatch(/^No open gaps\./);
  });

  test('let no question take the terminal over, or be wider than it', () => {
    const reports = [report(1, { text: NASTY }), report(2, { text: 'y'.repeat(300) })];
    const nasty = group(keptGap(NASTY, { reports }), keptGap('x'.repeat(300)));
    const text = renderGaps([nasty], plain);
    expect(text).toContain('reported on 2026-03-01: out of date (');
    expect(text).not.toContain(ESCAPE);
    expect(text).not.toContain('\u202e');
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    expect(text.split('\n').filter((line) => line.trim().startsWith('- [x]'))).toEqual([]);
  });
});

describe('gaps as Markdown', () => {
  const options = { corpusFolder: 'corpus', sourceLink: () => undefined };

  test('are a list of things to do', () => {
    expect(renderGapsAsMarkdown([EGGS, FERRY, BY_HAND], options)).toBe(
      `# Questions that the notes don’t answer

- [ ] **how do I poach an egg?** (asked 4 times, last on 2026-03-01, not in the notes)
  - also: poaching eggs (once)
  - nearest: [kitchen/eggs.md:3](corpus/kitchen/eggs.md) Kitchen › Eggs
- [x] **when does the ferry leave?** (asked once, last on 2026-03-01, closed)
  - answered by: [kitchen/eggs.md:3](corpus/kitchen/eggs.md) Kitchen › Eggs
- [x] **who is who?** (asked once, last on 2026-03-01, closed)
`,
    );
  });

  test('tell what people find wrong', () => {
    expect(renderGapsAsMarkdown([VOTED_DOWN], options)).toContain(
      `
- [ ] **how long does an egg take?** (asked 2 times, last on 2026-03-01, answered, but voted down)
  - also: egg time (once)
  - quoted: [kitchen/eggs.md:3](corpus/kitchen/eggs.md) Kitchen › Eggs
  - reported on 2026-03-03: something is wrong: “Ask somebody.”
  - reported on 2026-03-02 of [kitchen/eggs.md:3](corpus/kitchen/eggs.md): out of date: “It takes four minutes now.”
  - reported on 2026-03-01 of [kitchen/eggs.md:3](corpus/kitchen/eggs.md): incomplete
`,
    );
  });

  test('link to where the notes are published', () => {
    const sourceLink = (): string => 'https://example.com/eggs(1).md#L3';
    expect(renderGapsAsMarkdown([EGGS], { ...options, sourceLink })).toContain(
      '[kitchen/eggs.md:3](https://example.com/eggs%281%29.md#L3)',
    );
  });

  test('show a question as it was asked, whatever marks are in it', () => {
    const reports = [report(1, { text: NASTY })];
    const nasty = group(keptGap(NASTY, { reports }), keptGap(NASTY));
    const text = renderGapsAsMarkdown([nasty], options);
    const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
    const seen: string[] = [];
    const kinds = new Set<string>();
    visit(tree, (node) => {
      kinds.add(node.type);
      if (node.type === 'text') seen.push(node.value);
      if (node.type === 'link') expect(node.url).toBe('corpus/kitchen/eggs.md');
    });
    expect(Array.from(kinds).sort()).toEqual([
      'heading',
      'link',
      'list',
      'listItem',
      'paragraph',
      'root',
      'strong',
      'text',
    ]);
    const shown = seen.join('').replaceAll('\u200b', '');
    const words =
      '<b>*why*</b> [x](https://evil.example) @everyone | `a` - [x] # no www.evil.example end';
    expect(shown.split(words)).toHaveLength(4);
    expect(shown).toContain(`out of date: “${words}”`);
    expect(text).not.toContain('@everyone');
  });

  test('say that there is nothing to do', () => {
    expect(renderGapsAsMarkdown([], options)).toContain('No open gaps.');
  });
});

test('gaps as JSON have the questions as they are, and times in ISO 8601', () => {
  const json = JSON.parse(JSON.stringify(gapsToJson([EGGS, FERRY, VOTED_DOWN]))) as unknown;
  expect(json).toMatchObject({
    groups: [
      {
        question: 'how do I poach an egg?',
        asked: 4,
        lastAskedAt: TIME.toISOString(),
        gaps: [
          {
            id: 'a'.repeat(16),
            question: 'how do I poach an egg?',
            kind: 'miss',
            place: 'terminal',
            asked: 3,
            firstAskedAt: TIME.toISOString(),
            lastAskedAt: TIME.toISOString(),
            server: null,
            nearest: NEAREST,
            reports: [],
            closed: null,
          },
          { question: 'poaching eggs' },
        ],
      },
      { gaps: [{ kind: 'close', closed: { at: TIME.toISOString(), by: NEAREST } }] },
      {
        gaps: [
          {
            kind: 'voted-down',
            server: '7',
            reports: [
              {
                reason: 'out-of-date',
                text: 'It takes four minutes now.',
                quote: { ...NEAREST, text: 'Poach an egg for three minutes.' },
                at: '2026-03-02T00:00:00.000Z',
              },
              { reason: 'incomplete', text: '' },
            ],
          },
          { reports: [{ reason: 'other', text: 'Ask\nsomebody.', quote: null }] },
        ],
      },
    ],
  });
});

describe('what a rebuild closed', () => {
  const closed = (count: number): Parameters<typeof describeClosed>[0] =>
    Array.from({ length: count }, (_, at) => ({ gap: keptGap(`question ${at}?`), by: NEAREST }));

  test('is told with the place that answers', () => {
    expect(describeClosed(closed(1), plain)).toEqual([
      '1 gap is closed by the new notes:',
      '  question 0? → corpus/kitchen/eggs.md:3-5',
    ]);
    expect(describeClosed(closed(2), plain)[0]).toBe('2 gaps are closed by the new notes:');
  });

  test('is nothing to tell when it is nothing, and not told at length', () => {
    expect(describeClosed([], plain)).toEqual([]);
    const lines = describeClosed(closed(30), plain);
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  and 10 more');
  });
});
