import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { GAP_KINDS, REPORT_REASONS, type Gap } from '../../src/answer/gap-store.js';
import type { GapGroup } from '../../src/answer/group-gaps.js';
import { fittedText } from '../../src/discord/gap-group-text.js';
import { gapScope } from '../../src/discord/gap-scope.js';
import { idOfGapsControl, readGapsControl } from '../../src/discord/gaps-ids.js';
import { gapsMessage } from '../../src/discord/gaps-message.js';
import { TEXT_LANGUAGES, textsIn } from '../../src/messages/languages.js';
import { readText, selectsOf, textOf } from '../helpers/discord-reading.js';
import { faultsOfMessage } from '../helpers/discord-rules.js';
import { keptGap } from '../helpers/gaps.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2_000 }),
  fc
    .array(
      fc.constantFrom('*', '_', '`', '|', '<@1>', '@everyone', '\\', '👩‍👩‍👧', '\n', '](', ' ', 'a'),
      {
        minLength: 1,
        maxLength: 600,
      },
    )
    .map((parts) => parts.join('')),
);
const anyDate = fc.date({
  min: new Date('2020-01-01T00:00:00.000Z'),
  max: new Date('2100-01-01T00:00:00.000Z'),
  noInvalidDate: true,
});
const anyPlace = fc.record({
  path: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  headings: fc.array(anyText, { maxLength: 2 }),
  fromLine: fc.integer({ min: 1, max: 100_000 }),
  toLine: fc.integer({ min: 1, max: 100_000 }),
});
const anyReport = fc.record({
  reason: fc.constantFrom(...REPORT_REASONS),
  text: fc.oneof(fc.constant(''), anyText),
  quote: fc.constant(null),
  at: anyDate,
});
const anyGap: fc.Arbitrary<Gap> = fc
  .record({
    id: fc.uuid(),
    question: anyText,
    kind: fc.constantFrom(...GAP_KINDS),
    asked: fc.integer({ min: 1, max: 1_000_000 }),
    nearest: fc.option(anyPlace),
    reports: fc.array(anyReport, { maxLength: 5 }),
  })
  .map(({ question, ...fields }) => keptGap(question, fields));
const anyGroup: fc.Arbitrary<GapGroup> = fc
  .tuple(anyGap, fc.array(anyGap, { maxLength: 6 }), anyDate)
  .map(([first, others, lastAskedAt]) => ({
    gaps: [first, ...others],
    asked: [first, ...others].reduce((sum, { asked }) => sum + asked, 0),
    lastAskedAt,
  }));

describe('a page of gaps', () => {
  test.each(TEXT_LANGUAGES)('stays within every limit, whatever is in it (%s)', (language) => {
    const texts = textsIn(language);
    fc.assert(
      fc.property(
        fc.array(anyGroup, { maxLength: 25 }),
        fc.nat(6),
        fc.option(fc.webUrl({ size: 'large' })),
        fc.option(anyText),
        (groups, page, url, closed) => {
          const notice =
            closed === null ? {} : { notice: texts.gaps.closed(fittedText(closed, 300)) };
          const { flags, components } = gapsMessage(groups, {
            page,
            texts,
            sourceLink: () => url ?? undefined,
            ...notice,
          });
          const sent = { flags, components, allowed_mentions: { parse: [] } };
          const body = JSON.parse(JSON.stringify(sent)) as Record<string, unknown>;
          expect(faultsOfMessage(body)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('shows long texts to a good part, and short ones beside them in full', () => {
    const long = 'very long '.repeat(200);
    const groups = Array.from({ length: 5 }, (_, n): GapGroup => {
      const gap = keptGap(`${String(n)} ${long}`, {
        id: `long ${String(n)}`,
        reports: [{ reason: 'other', text: 'Short words.', quote: null, at: new Date(0) }],
      });
      const other = keptGap('a short one?', { id: `short ${String(n)}` });
      return { gaps: [gap, other], asked: 2, lastAskedAt: new Date(0) };
    });
    const message = gapsMessage(groups, {
      page: 0,
      texts: textsIn('en'),
      sourceLink: () => undefined,
    });
    const shown = readText(textOf({ components: message.components as never }));
    expect(shown.split('“Short words.”')).toHaveLength(6);
    expect(shown.split('“a short one?”')).toHaveLength(6);
    for (const group of groups) expect(shown).toContain(group.gaps[0].question.slice(0, 200));
  });

  test('counts reports and wordings that have no room', () => {
    const at = new Date(0);
    const report = { reason: 'other', text: '', quote: null, at } as const;
    const gaps = Array.from({ length: 7 }, (_, n) =>
      keptGap(`wording ${String(n)}`, { id: String(n), reports: [report] }),
    );
    const [first, ...others] = gaps;
    if (!first) throw new Error('There is a gap.');
    const group: GapGroup = { gaps: [first, ...others], asked: 7, lastAskedAt: at };
    const options = { page: 0, texts: textsIn('en'), sourceLink: () => undefined };
    const shown = textOf({ components: gapsMessage([group], options).components as never });
    expect(shown).toContain('“wording 3”, 3 more');
    expect(shown).toContain('👎 5 more');
  });

  test('shows the latest reports of all its wordings first', () => {
    const reportAt = (text: string, day: number) =>
      ({ reason: 'other', text, quote: null, at: new Date(2026, 0, day) }) as const;
    const group: GapGroup = {
      gaps: [
        keptGap('a?', { id: 'a', reports: [reportAt('old', 1)] }),
        keptGap('b?', { id: 'b', reports: [reportAt('newest', 3), reportAt('new', 2)] }),
      ],
      asked: 2,
      lastAskedAt: new Date(0),
    };
    const options = { page: 0, texts: textsIn('en'), sourceLink: () => undefined };
    const shown = textOf({ components: gapsMessage([group], options).components as never });
    expect(shown).toMatch(/newest[^]*new[^]*1 more/);
    expect(shown).not.toContain('old');
  });

  test('offers to close or export what is on it, by its number', () => {
    const groups = Array.from({ length: 6 }, (_, n): GapGroup => {
      const gap = keptGap(`why  ${String(n)}\n?`, { id: `id ${String(n)}` });
      return { gaps: [gap], asked: n + 1, lastAskedAt: new Date(0) };
    });
    const options = { page: 1, texts: textsIn('en'), sourceLink: () => undefined };
    const { components } = gapsMessage(groups, options);
    expect(selectsOf({ components: components as never })).toMatchObject([
      {
        customId: 'gaps:close:1',
        options: [{ label: '6. why 5 ?', value: 'id 5', description: 'asked 6 times' }],
      },
      { customId: 'gaps:export-one:1', options: [{ label: '6. why 5 ?', value: 'id 5' }] },
    ]);
  });
});

describe('a text of a stranger', () => {
  test('is shown in no more than its room, as much as there is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, room) => {
        const line = text.replace(/\s+/g, ' ').trim();
        const fitted = fittedText(text, room);
        expect(fitted.length).toBeLessThanOrEqual(Math.max(room, 1));
        if (line.length * 2 <= room) expect(fitted).not.toMatch(/…$/);
      }),
    );
  });
});

describe('the ids of what is under the list', () => {
  test.each([
    { action: 'page', page: 0 },
    { action: 'close', page: 399 },
    { action: 'export' },
  ] as const)('say all that is needed: %o', (control) => {
    expect(readGapsControl(idOfGapsControl(control))).toEqual(control);
  });

  test.each(['gaps', 'gaps:page:', 'gaps:page:-1', 'gaps:page:1:2', 'gaps:open:1', 'page:a:1:0'])(
    'are told from others: %s',
    (id) => {
      expect(readGapsControl(id)).toBeUndefined();
    },
  );
});

describe('a server sees', () => {
  test('all gaps where the operator has named the servers', () => {
    const scopeOf = gapScope({ allowedGuilds: ['1', '2'], guilds: () => ['1', '2', '3'] });
    expect(scopeOf('2')).toBeNull();
    expect(scopeOf('3')).toBe('3');
  });

  test('all gaps while it is the only one', () => {
    let guilds = ['1'];
    const scopeOf = gapScope({ allowedGuilds: [], guilds: () => guilds });
    expect(scopeOf('1')).toBeNull();
    guilds = ['1', '2'];
    expect(scopeOf('1')).toBe('1');
  });
});
