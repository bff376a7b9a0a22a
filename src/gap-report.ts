import { relative } from 'node:path';
import type { ClosedGap } from './answer/ask-gaps-again.js';
import type { Gap, GapKind, GapReport, NotePlace } from './answer/gap-store.js';
import type { GapGroup } from './answer/group-gaps.js';
import { operatorEnglish } from './messages/operator-english.js';
import { printable, sourceOf, type TerminalStyle, wrap } from './terminal-answer.js';

const KINDS = {
  miss: 'not in the notes',
  close: 'something near, but no answer',
  'voted-down': 'answered, but voted down',
} as const satisfies Record<GapKind, string>;

/** How the place is called that came with it. */
const NEAREST = {
  miss: 'nearest',
  close: 'nearest',
  'voted-down': 'quoted',
} as const satisfies Record<GapKind, string>;

const REASONS = operatorEnglish.gaps.reasons;

const NO_GAPS = 'No open gaps. Questions that the notes don’t answer are listed here.\n';

/** Groups of gaps to be read at a terminal, numbered from 1. */
export function renderGaps(groups: readonly GapGroup[], style: TerminalStyle): string {
  if (groups.length === 0) return NO_GAPS;
  const gaps = groups.flatMap((group) => group.gaps);
  const open = gaps.filter(({ closed }) => closed === null).length;
  const closed = gaps.length - open;
  const counts = [count(open, 'open gap'), ...(closed > 0 ? [`${closed} closed`] : [])];
  const head = `${counts.join(' and ')} in ${count(groups.length, 'group')}, most asked first`;
  const width = String(groups.length).length;
  const blocks = groups.map((group, index) => renderGroup(group, index + 1, { style, width }));
  return `${[wrap(head, style.width), ...blocks].join('\n\n')}\n`;
}

function renderGroup(
  { gaps, asked, lastAskedAt }: GapGroup,
  number: number,
  { style, width }: { readonly style: TerminalStyle; readonly width: number },
): string {
  const { bold, dim } = style.colors;
  const [first, ...others] = gaps;
  const lines = [
    bold(questionOf(first)),
    dim(`asked ${times(asked)}, last on ${dayOf(lastAskedAt)}; ${first.id}`),
    ...others.map((gap) => `also: ${questionOf(gap)} ${dim(`(${times(gap.asked)}; ${gap.id})`)}`),
    foundFor(first, style),
    ...describeReports(gaps, style),
  ];
  const label = `${String(number).padStart(width)}  `;
  const rows = lines.flatMap((line) => wrap(line, style.width - label.length).split('\n'));
  return rows.map((row, at) => `${at === 0 ? label : ' '.repeat(label.length)}${row}`).join('\n');
}

/** What the notes have of it: what answers a closed one, else what is nearest. */
function foundFor({ kind, nearest, closed }: Gap, style: TerminalStyle): string {
  if (closed) {
    const day = `closed on ${dayOf(closed.at)}`;
    return closed.by ? `${day}, answered by ${describePlace(closed.by, style)}` : `${day} by hand`;
  }
  return nearest
    ? `${KINDS[kind]}; ${NEAREST[kind]}: ${describePlace(nearest, style)}`
    : KINDS[kind];
}

const MOST_REPORTS = 5;

/** What people found wrong, latest first. */
function describeReports(gaps: readonly Gap[], style: TerminalStyle): string[] {
  const reports = reportsOf(gaps);
  const more = reports.length - MOST_REPORTS;
  return [
    ...reports.slice(0, MOST_REPORTS).map((report) => {
      const of = report.quote ? ` (${sourceOf(report.quote, style)})` : '';
      const words = wordsOf(report);
      return `reported on ${dayOf(report.at)}: ${REASONS[report.reason]}${of}${words === '' ? '' : `: “${words}”`}`;
    }),
    ...(more > 0 ? [`and ${count(more, 'earlier report')}`] : []),
  ];
}

function describePlace(place: NotePlace, style: TerminalStyle): string {
  const path = place.headings.map(printable).join(' › ');
  const source = style.colors.cyan(sourceOf(place, style));
  return path === '' ? source : `${source}  ${path}`;
}

export interface MarkdownOptions {
  readonly corpusFolder: string;
  /** The link to a place; undefined: to the file, as it lies from here. */
  readonly sourceLink: (place: NotePlace) => string | undefined;
  /** @default English, as at a terminal */
  readonly words?: GapListWords;
}

/** What stands around the questions of the list; what comes in is Markdown already. */
export interface GapListWords {
  readonly title: string;
  readonly none: string;
  readonly summary: (group: Omit<GapGroup, 'gaps'> & { readonly state: GapState }) => string;
  readonly also: (question: string, asked: number) => string;
  /** Where the notes have what answers it, or what is nearest. */
  readonly found: (state: GapState, place: string) => string;
  readonly report: (
    report: Pick<GapReport, 'reason' | 'at'> & {
      readonly words: string;
      readonly place: string | undefined;
    },
  ) => string;
}

type GapState = GapKind | 'closed';

const ENGLISH: GapListWords = {
  title: 'Questions that the notes don’t answer',
  none: NO_GAPS.trim(),
  summary: ({ asked, lastAskedAt, state }) =>
    `asked ${times(asked)}, last on ${dayOf(lastAskedAt)}, ${state === 'closed' ? state : KINDS[state]}`,
  also: (question, asked) => `also: ${question} (${times(asked)})`,
  found: (state, place) => `${state === 'closed' ? 'answered by' : NEAREST[state]}: ${place}`,
  report: ({ reason, at, words, place }) =>
    `reported on ${dayOf(at)}${place === undefined ? '' : ` of ${place}`}: ${REASONS[reason]}${words === '' ? '' : `: “${words}”`}`,
};

/** Groups of gaps as a to-do list in Markdown. */
export function renderGapsAsMarkdown(
  groups: readonly GapGroup[],
  options: MarkdownOptions,
): string {
  const { words = ENGLISH } = options;
  const items = groups.map((group) => markdownItem(group, { ...options, words }));
  return `# ${words.title}\n\n${items.length === 0 ? words.none : items.join('\n')}\n`;
}

function markdownItem(
  { gaps, asked, lastAskedAt }: GapGroup,
  options: Required<MarkdownOptions>,
): string {
  const { words } = options;
  const [first, ...others] = gaps;
  const state = first.closed ? 'closed' : first.kind;
  const place = first.closed ? first.closed.by : first.nearest;
  return [
    `- ${first.closed ? '[x]' : '[ ]'} **${escapeMarkdown(questionOf(first))}** (${words.summary({ asked, lastAskedAt, state })})`,
    ...others.map((gap) => `  - ${words.also(escapeMarkdown(questionOf(gap)), gap.asked)}`),
    ...(place ? [`  - ${words.found(state, markdownLink(place, options))}`] : []),
    ...reportsOf(gaps).map((report) => `  - ${markdownReport(report, options)}`),
  ].join('\n');
}

function markdownReport(report: GapReport, options: Required<MarkdownOptions>): string {
  const { reason, quote, at } = report;
  const place = quote ? markdownLink({ ...quote, headings: [] }, options) : undefined;
  return options.words.report({ reason, at, words: escapeMarkdown(wordsOf(report)), place });
}

function markdownLink(place: NotePlace, { corpusFolder, sourceLink }: MarkdownOptions): string {
  const { path, fromLine, headings } = place;
  const file = relative(process.cwd(), `${corpusFolder}/${path}`).replaceAll('\\', '/');
  const target = sourceLink(place) ?? file.split('/').map(encodeURIComponent).join('/');
  const under = headings.map((heading) => escapeMarkdown(printable(heading))).join(' › ');
  const text = escapeMarkdown(printable(`${path}:${fromLine}`));
  return `[${text}](${target.replaceAll('(', '%28').replaceAll(')', '%29')})${under === '' ? '' : ` ${under}`}`;
}

/**
 * Nothing of a stranger's question acts as Markdown or HTML, is a link, or pings anyone where the list is
 * pasted. Addresses and names are found in plain text, where no backslash helps: a space without width does.
 */
function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replaceAll(/:(?=\/\/)|www(?=\.)|@/gi, '$&\u200b');
}

/** Groups of gaps in the form that `--json` promises. */
export function gapsToJson(groups: readonly GapGroup[]): unknown {
  return {
    groups: groups.map(({ gaps, asked, lastAskedAt }) => ({
      question: gaps[0].question,
      asked,
      lastAskedAt,
      gaps: gaps.map(
        ({ id, question, kind, place, asked: many, firstAskedAt, lastAskedAt: last, ...gap }) => ({
          id,
          question,
          kind,
          place,
          asked: many,
          firstAskedAt,
          lastAskedAt: last,
          server: gap.server,
          nearest: gap.nearest,
          reports: gap.reports.map(({ reason, text, quote, at }) => ({ reason, text, quote, at })),
          closed: gap.closed,
        }),
      ),
    })),
  };
}

const MOST_LISTED = 20;

/** What a rebuild closed, in lines; none where it closed nothing. */
export function describeClosed(closed: readonly ClosedGap[], style: TerminalStyle): string[] {
  if (closed.length === 0) return [];
  const more = closed.length - MOST_LISTED;
  const verb = closed.length === 1 ? 'is' : 'are';
  return [
    `${count(closed.length, 'gap')} ${verb} closed by the new notes:`,
    ...closed
      .slice(0, MOST_LISTED)
      .map(({ gap, by }) => `  ${questionOf(gap)} → ${sourceOf(by, style)}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : []),
  ];
}

/** Questions come from strangers. */
function questionOf({ question }: Gap): string {
  return printable(question).replaceAll(/\s+/g, ' ');
}

/** So do reports. */
function wordsOf({ text }: GapReport): string {
  return printable(text).replaceAll(/\s+/g, ' ').trim();
}

function reportsOf(gaps: readonly Gap[]): GapReport[] {
  return gaps.flatMap(({ reports }) => reports).sort((a, b) => b.at.getTime() - a.at.getTime());
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

function times(many: number): string {
  return many === 1 ? 'once' : `${many.toLocaleString('en')} times`;
}

function count(many: number, what: string): string {
  return `${many.toLocaleString('en')} ${what}${many === 1 ? '' : 's'}`;
}
