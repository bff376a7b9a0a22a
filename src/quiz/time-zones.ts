import { TEXT_LANGUAGES } from '../messages/languages.js';
import { editDistance } from '../notes/edit-distance.js';
import { foldLetters } from '../notes/fold-letters.js';
import { RENAMED_ZONES, TIME_ZONE_WORDS } from './time-zone-words.js';

/** The time zone of an IANA name, in any case; undefined where there is none. */
export function timeZoneNamed(name: string): string | undefined {
  const typed = name.trim().replaceAll(/\s+/g, '_');
  // Newer versions of Node take offsets as well, which know no summer time.
  if (!/^[A-Za-z]/.test(typed)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions();
    return todaysName(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What came of what somebody typed for a time zone. */
export type TimeZoneFound =
  | { readonly kind: 'found'; readonly zone: string }
  /** There is none of that name, or several; `near` are those that may be meant. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

const MOST_NEAR = 5;

/** The time zone that somebody names by its IANA name, a city, or a country that has only one. */
export function findTimeZone(typed: string): TimeZoneFound {
  const zone = /\/|^\s*utc\s*$/i.test(typed) ? timeZoneNamed(typed) : undefined;
  if (zone !== undefined) return { kind: 'found', zone };
  const ranked = rankedZones(typed);
  const best = ranked.filter(({ rank }) => rank === RANK.name || rank === RANK.country);
  const [only] = best;
  if (only && best.length === 1) return { kind: 'found', zone: only.zone };
  return { kind: 'unknown', near: ranked.slice(0, MOST_NEAR).map((each) => each.zone) };
}

/** Time zones that may be meant by what somebody has typed so far, the likeliest first. */
export function suggestTimeZones(typed: string, most: number): string[] {
  return rankedZones(typed)
    .slice(0, most)
    .map(({ zone }) => zone);
}

/** How something typed goes with a zone; the lower, the better. */
const RANK = { name: 0, country: 1, start: 2, word: 3, countryStart: 4, path: 5, typo: 6 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];

/** A start that is shorter says nothing about a country. */
const SHORTEST_COUNTRY = 3;

function rankedZones(typed: string): { readonly zone: string; readonly rank: Rank }[] {
  const wanted = fold(typed);
  const byCountry = zonesOfCountries(wanted);
  const ranked = allZones().flatMap((known) => {
    const { zone } = known;
    const rank = rankOf(known, wanted, byCountry.get(zone));
    return rank === undefined ? [] : [{ zone, rank }];
  });
  // The list itself is in the order of how many people they have.
  return ranked.sort((a, b) => a.rank - b.rank);
}

interface KnownZone {
  readonly zone: string;
  readonly path: string;
  /** Its city, and what else it is known by. */
  readonly names: readonly string[];
}

function rankOf(
  { path, names }: KnownZone,
  wanted: string,
  country: Rank | undefined,
): Rank | undefined {
  if (wanted === path || names.includes(wanted)) return RANK.name;
  if (country === RANK.country) return country;
  if (names.some((name) => name.startsWith(wanted))) return RANK.start;
  if (names.some((name) => name.includes(` ${wanted}`))) return RANK.word;
  if (country !== undefined) return country;
  if (path.includes(wanted)) return RANK.path;
  return [...names, path].some((name) => isTypo(wanted, name)) ? RANK.typo : undefined;
}

const SHORTEST_WITH_TYPO = 4;
const LONG_NAME = 7;

/** Whether a name is written almost like that, or goes on from something almost like that. */
function isTypo(typed: string, name: string): boolean {
  if (typed.length < SHORTEST_WITH_TYPO || name.length < SHORTEST_WITH_TYPO) return false;
  const most = typed.length < LONG_NAME ? 1 : 2;
  return [name, name.slice(0, typed.length)].some(
    (whole) => editDistance(typed, whole, most) <= most,
  );
}

let zonesKnown: readonly KnownZone[] | undefined;

/** All zones, those of many people first. */
function allZones(): readonly KnownZone[] {
  return (zonesKnown ??= readZones());
}

function readZones(): KnownZone[] {
  const words = new Map(TIME_ZONE_WORDS);
  const all = Intl.supportedValuesOf('timeZone').map(todaysName).sort();
  return Array.from(new Set([...words.keys(), ...all, 'UTC']), (zone) => ({
    zone,
    path: fold(zone),
    names: [fold(zone.slice(zone.lastIndexOf('/') + 1)), ...(words.get(zone) ?? []).map(fold)],
  }));
}

interface Country {
  readonly code: string;
  /** In all languages. */
  readonly names: readonly string[];
}

let countriesKnown: readonly Country[] | undefined;

/** The zones of the countries whose name is or begins as typed, and which of both. */
function zonesOfCountries(wanted: string): ReadonlyMap<string, Rank> {
  const found = new Map<string, Rank>();
  if (wanted.length < SHORTEST_COUNTRY) return found;
  countriesKnown ??= readCountries();
  for (const { code, names } of countriesKnown) {
    if (!names.some((name) => name.startsWith(wanted))) continue;
    const rank = names.includes(wanted) ? RANK.country : RANK.countryStart;
    for (const zone of zonesOf(code)) {
      found.set(zone, found.get(zone) === RANK.country ? RANK.country : rank);
    }
  }
  return found;
}

function readCountries(): Country[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const inLanguages = TEXT_LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .map((code) => ({
      code,
      names: inLanguages.flatMap((names) => names.of(code) ?? []).map(fold),
    }))
    .filter(({ names }) => names.length > 0);
}

/** The zones of a country; TypeScript doesn't know either way to ask for them yet. */
function zonesOf(country: string): string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    readonly getTimeZones?: () => readonly string[];
  };
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).map(todaysName);
}

function todaysName(zone: string): string {
  return RENAMED_ZONES[zone] ?? zone;
}

function fold(text: string): string {
  return foldLetters(text)
    .toLowerCase()
    .replaceAll(/[\s_/-]+/g, ' ')
    .trim();
}
