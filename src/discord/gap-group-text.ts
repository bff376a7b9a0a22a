import type { GapReport, NotePlace } from '../answer/gap-store.js';
import type { GapGroup } from '../answer/group-gaps.js';
import { codeSpan, escapeText } from './markdown/escape-text.js';
import { shorten } from './message-limits.js';
import { placeName, shortName, type PlaceNameOptions } from './place-name.js';
import { shareRoom } from './share-room.js';

const MOST_REPORTS = 2;
const MOST_WORDINGS = 3;
const LONGEST_NEAREST = 250;
const LONGEST_WRITTEN = 300;

/** Shows a group of gaps, with its number, in no more than so many characters. */
export function gapGroupText(
  group: GapGroup,
  options: PlaceNameOptions & { readonly number: number; readonly room: number },
): string {
  const shown = shownOf(group);
  const { reports, wordings } = shown;
  const written = [
    { text: group.gaps[0].question, weight: 3 },
    ...reports.map(({ text }) => ({ text, weight: 2 })),
    ...wordings.map((text) => ({ text, weight: 1 })),
  ].map(({ text, weight }) => ({ text: shorten(inOneLine(text), LONGEST_WRITTEN), weight }));
  // What it takes beside what strangers wrote, which gets the rest.
  const least = written.map(({ text }) => text.slice(0, 1));
  const taken = compose(group, shown, least, options).length - least.join('').length;
  const shares = shareRoom(
    options.room - taken,
    written.map(({ text, weight }) => ({ length: escapeText(text).length, weight })),
  );
  const fitted = written.map(({ text }, i) => fittedText(text, shares[i] ?? 0));
  return compose(group, shown, fitted, options);
}

/** A stranger's text in one line, nothing of which acts, in no more than so many characters. */
export function fittedText(text: string, room: number): string {
  const line = inOneLine(text);
  for (let limit = Math.max(room, 1); ; limit -= 1) {
    const escaped = escapeText(shorten(line, limit));
    if (escaped.length <= room || limit === 1) return escaped;
  }
}

/** What of a group is shown. */
interface Shown {
  readonly reports: readonly GapReport[];
  readonly wordings: readonly string[];
  readonly moreReports: number;
  readonly moreWordings: number;
}

function shownOf({ gaps: [first, ...others] }: GapGroup): Shown {
  const reports = [first, ...others]
    .flatMap((gap) => gap.reports)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  return {
    reports: reports.slice(0, MOST_REPORTS),
    wordings: others.slice(0, MOST_WORDINGS).map(({ question }) => question),
    moreReports: Math.max(0, reports.length - MOST_REPORTS),
    moreWordings: Math.max(0, others.length - MOST_WORDINGS),
  };
}

function compose(
  { gaps, asked, lastAskedAt }: GapGroup,
  { reports, wordings, moreReports, moreWordings }: Shown,
  [question = '', ...written]: readonly string[],
  options: PlaceNameOptions & { readonly number: number },
): string {
  const { texts, number } = options;
  const day = lastAskedAt.toISOString().slice(0, 10);
  const said = reports.map(({ reason }, i) =>
    texts.gaps.report(texts.vote.reasons[reason], written[i] ?? ''),
  );
  const others = wordings.map((_, i) => texts.gaps.quoted(written[reports.length + i] ?? ''));
  const more = (count: number): string[] => (count > 0 ? [texts.more(count)] : []);
  const nearest = gaps.map((gap) => gap.nearest).find((place) => place !== null);
  return [
    `**${String(number)}\\. ${question}**`,
    `-# ${[texts.gaps.asked(asked), texts.gaps.last(day), texts.gaps.kinds[gaps[0].kind]].join(' · ')}`,
    ...said.map((line) => `-# ${line}`),
    ...more(moreReports).map((line) => `-# 👎 ${line}`),
    ...(others.length > 0
      ? [`-# ${texts.gaps.alsoAsked([...others, ...more(moreWordings)].join(', '))}`]
      : []),
    ...(nearest ? [`-# ${texts.gaps.nearest(nearestName(nearest, options))}`] : []),
  ].join('\n');
}

function nearestName(place: NotePlace, options: PlaceNameOptions): string {
  const linked = placeName(place, options);
  return linked.length <= LONGEST_NEAREST ? linked : codeSpan(shortName(place, options.texts));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
