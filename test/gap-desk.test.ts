import { describe, expect, test } from 'vitest';
import type { Gap, GapSelection } from '../src/answer/gap-store.js';
import { createGapDesk } from '../src/gap-desk.js';
import { english } from '../src/messages/english.js';
import { german } from '../src/messages/german.js';
import { fakeEmbedder } from './helpers/fake-embedder.js';
import { keptGap } from './helpers/gaps.js';

interface Options {
  readonly gaps: readonly Gap[];
  /** How often the model fails before it works. */
  readonly failures?: number;
}

/** A desk over some gaps, which can be changed. */
function deskOver({ gaps, failures = 0 }: Options) {
  const embedder = fakeEmbedder();
  const kept = { gaps };
  const embedded: string[] = [];
  const closed: string[] = [];
  const warnings: string[] = [];
  let left = failures;
  const desk = createGapDesk({
    gaps: {
      list: ({ server }: GapSelection = {}) =>
        Promise.resolve(kept.gaps.filter((gap) => server === undefined || gap.server === server)),
      close: (id) => Promise.resolve(void closed.push(id)),
    },
    embed: (questions) => {
      left -= 1;
      if (left >= 0) return Promise.reject(new Error('the model is gone'));
      embedded.push(...questions);
      return embedder.embed(questions, 'query');
    },
    corpusFolder: 'corpus',
    sourceLink: ({ path }) => `https://example.com/${path}`,
    warn: (text) => warnings.push(text),
  });
  return { desk, kept, embedded, closed, warnings };
}

const FERRY = keptGap('when does the ferry leave?', { server: '1', asked: 2, id: 'ferry' });
const LEAVE = keptGap('when leaves the ferry', { server: '1', id: 'leave' });
const BREAD = keptGap('how is bread baked?', { server: '2', id: 'bread' });

async function idsOf({ desk }: ReturnType<typeof deskOver>, server: string | null) {
  return (await desk.groups(server)).map(({ gaps }) => gaps.map(({ id }) => id));
}

describe('the desk for gaps', () => {
  test('groups those of a server, or of all, by what they ask for', async () => {
    const place = deskOver({ gaps: [BREAD, LEAVE, FERRY] });
    expect(await idsOf(place, '1')).toEqual([['ferry', 'leave']]);
    expect(await idsOf(place, '2')).toEqual([['bread']]);
    expect(await idsOf(place, '3')).toEqual([]);
    expect(await idsOf(place, null)).toEqual([['ferry', 'leave'], ['bread']]);
  });

  test('embeds each question once, however often somebody looks', async () => {
    const place = deskOver({ gaps: [FERRY, LEAVE] });
    await idsOf(place, '1');
    const before = place.embedded.length;
    place.kept.gaps = [FERRY, LEAVE, BREAD];
    await idsOf(place, null);
    await idsOf(place, '1');
    expect(place.embedded.slice(before)).toEqual([BREAD.question]);
  });

  test('turns pages over the same groups, and makes them anew when a gap has changed', async () => {
    const { desk, kept } = deskOver({ gaps: [FERRY, LEAVE, BREAD] });
    const groups = await desk.groups(null);
    expect(await desk.groups(null)).toBe(groups);
    const at = new Date('2026-03-02T12:00:00.000Z');
    const changes: readonly (readonly Gap[])[] = [
      [FERRY, LEAVE],
      [FERRY, { ...LEAVE, asked: 2 }],
      [FERRY, { ...LEAVE, kind: 'voted-down' }],
      [FERRY, { ...LEAVE, build: 'second' }],
      [FERRY, { ...LEAVE, reports: [{ reason: 'other', text: '', quote: null, at }] }],
    ];
    for (const gaps of changes) {
      kept.gaps = gaps;
      expect((await desk.groups(null)).flatMap((group) => group.gaps)).toEqual(gaps);
    }
  });

  test('groups by words while the model fails, and tells so', async () => {
    const place = deskOver({ gaps: [FERRY, LEAVE, BREAD], failures: 1 });
    expect(await idsOf(place, null)).toEqual([['ferry', 'leave'], ['bread']]);
    expect(place.warnings).toEqual(['Gaps are grouped by words alone: the model is gone']);
    await idsOf(place, null);
    expect(place.warnings).toHaveLength(1);
    expect(place.embedded).toContain(BREAD.question);
  });

  test('closes by hand, and writes the list of what is to be done', async () => {
    const { desk, closed } = deskOver({ gaps: [FERRY, LEAVE] });
    const text = desk.exportMarkdown(await desk.groups('1'), english);
    expect(text).toContain(
      '- [ ] **when does the ferry leave?** (asked 3 times · last on 1 March 2026',
    );
    expect(text).toContain('https://example.com/kitchen/eggs.md');
    await desk.close(['ferry', 'leave']);
    expect(closed).toEqual(['ferry', 'leave']);
  });

  test('writes the list in the language of its reader', async () => {
    const reports = [
      { reason: 'other' as const, text: 'Im Winter nie.', quote: null, at: FERRY.lastAskedAt },
    ];
    const gap = { ...FERRY, kind: 'voted-down' as const, reports };
    const { desk } = deskOver({ gaps: [gap, LEAVE] });
    const { title, kinds } = german.gaps;
    expect(desk.exportMarkdown(await desk.groups(null), german)).toBe(`# ${title}

- [ ] **when does the ferry leave?** (3-mal gefragt · zuletzt am 1. März 2026 · ${kinds['voted-down']})
  - auch gefragt als when leaves the ferry (1-mal gefragt)
  - am nächsten: [kitchen/eggs.md:3](https://example.com/kitchen/eggs.md) Kitchen › Eggs
  - 👎 Etwas anderes: „Im Winter nie.“ (vom 1. März 2026)
`);
  });

  test('lets other work go on while it groups thousands', async () => {
    const word = (at: number): string => `w${(at * 7919) % 3001}`;
    const gaps = Array.from({ length: 2_000 }, (_, at) =>
      keptGap(`${word(at)} ${word(at + 1)} ${word(at + 2)}`, { id: String(at) }),
    );
    const { desk } = deskOver({ gaps });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const groups = await desk.groups(null);
    clearInterval(timer);
    expect(groups.flatMap((group) => group.gaps)).toHaveLength(2_000);
    expect(turns).toBeGreaterThan(5);
  });
});
