import { editDistance } from '../notes/edit-distance.js';
import { divide, type Ratio, ratioOf, times } from './ratio.js';

/** What a unit may stand for: a number of the base unit of its dimension. */
export interface Unit {
  readonly dimension: string;
  readonly factor: Ratio;
  /** What some take it for: 1,024 to the kilobyte. */
  readonly loosely: Ratio | null;
}

/** What a unit's spelling may mean: “GB” one thing, “gb” bytes or bits; empty for what is no unit. */
export function unitsSpelled(spelling: string): readonly Unit[] {
  const exact = UNITS.get(spelling);
  return exact ?? IN_LOWER_CASE.get(spelling.toLowerCase()) ?? [];
}

/** What unit is meant by a word that is one slip from its name; empty for what is none. */
export function unitsMisspelled(word: string): readonly Unit[] {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_NAME) return [];
  const found = LONG_NAMES.find(
    (name) => name.startsWith(lower.charAt(0)) && editDistance(lower, name, 1) <= 1,
  );
  return found === undefined ? [] : (IN_LOWER_CASE.get(found) ?? []);
}

const SHORTEST_NAME = 4;

const PREFIXES = [
  ['k', 'kilo', '1000'],
  ['M', 'mega', '1000000'],
  ['G', 'giga', '1000000000'],
  ['T', 'tera', '1000000000000'],
  ['P', 'peta', '1000000000000000'],
  ['E', 'exa', '1000000000000000000'],
] as const;
const SMALL_PREFIXES = [
  ['c', 'centi', '0.01'],
  ['m', 'milli', '0.001'],
  ['µ', 'micro', '0.000001'],
  ['μ', 'micro', '0.000001'],
  ['u', 'micro', '0.000001'],
  ['n', 'nano', '0.000000001'],
  ['p', 'pico', '0.000000000001'],
] as const;

/** Units that take every prefix of the metric system. */
const METRIC = [
  ['length', 'm', 'metre', 'meter'],
  ['mass', 'g', 'gram', 'gramme'],
  ['volume', 'l', 'litre', 'liter'],
  ['frequency', 'Hz', 'hertz'],
  ['power', 'W', 'watt'],
  ['tension', 'V', 'volt'],
  ['current', 'A', 'amp', 'ampere'],
  ['energy', 'J', 'joule'],
  ['heat', 'cal', 'calorie'],
  ['pressure', 'Pa', 'pascal'],
  ['force', 'N', 'newton'],
  ['work', 'Wh'],
] as const;

/** Others: the dimension, how many of its base unit, and how it is written. */
const OTHERS = [
  ['time', '1', 's sec secs second seconds sekunde sekunden segundo segundos'],
  ['time', '0.001', 'ms msec msecs millisecond milliseconds'],
  ['time', '0.000001', 'µs μs us microsecond microseconds'],
  ['time', '0.000000001', 'ns nanosecond nanoseconds'],
  ['time', '60', 'm min mins minute minutes minuten minuto minutos'],
  ['time', '3600', 'h hr hrs hour hours stunde stunden hora horas'],
  ['time', '86400', 'd day days tag tage tagen día días dia dias'],
  ['time', '604800', 'week weeks wk wks woche wochen semana semanas'],
  // A year is both, a month never thirty days: notes say one or the other on purpose.
  ['time', '31536000', 'yr yrs year years jahr jahre jahren año años ano anos'],
  ['months', '12', 'yr yrs year years jahr jahre jahren año años ano anos'],
  ['months', '1', 'month months mo mos monat monate monaten mes meses'],
  ['months', '3', 'quarter quarters'],
  ['months', '120', 'decade decades'],
  ['months', '1200', 'century centuries'],
  ['percent', '1', '% percent pct prozent'],
  ['usd', '1', '$ us$ USD dollar dollars'],
  ['usd', '0.01', '¢ cent cents'],
  ['eur', '1', '€ EUR euro euros'],
  ['eur', '0.01', 'cent cents'],
  ['gbp', '1', '£ GBP pound pounds'],
  ['jpy', '1', '¥ JPY yen'],
  ['inr', '1', '₹ INR rupee rupees'],
  ['length', '0.0254', 'inch inches'],
  ['length', '0.3048', 'ft foot feet'],
  ['length', '0.9144', 'yd yds yard yards'],
  ['length', '1609.344', 'mi mile miles'],
  ['mass', '1000000', 't tonne tonnes'],
  ['mass', '453.59237', 'lb lbs pound pounds'],
  ['mass', '28.349523125', 'oz ounce ounces'],
  ['celsius', '1', '°C C celsius'],
  ['fahrenheit', '1', '°F F fahrenheit'],
  ['kelvin', '1', 'K kelvin kelvins'],
  ['angle', '1', '° degree degrees'],
  ['times', '1', 'x times'],
] as const;

const UNITS: ReadonlyMap<string, readonly Unit[]> = grouped(listUnits(), (spelling) => spelling);
const IN_LOWER_CASE: ReadonlyMap<string, readonly Unit[]> = grouped(listUnits(), (spelling) =>
  spelling.toLowerCase(),
);

const LONG_NAMES = Array.from(IN_LOWER_CASE.keys()).filter((name) => name.length >= SHORTEST_NAME);

function grouped(
  units: Iterable<readonly [string, Unit]>,
  keyOf: (spelling: string) => string,
): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>();
  for (const [spelling, unit] of units) {
    const key = keyOf(spelling);
    found.set(key, [...(found.get(key) ?? []), unit]);
  }
  return found;
}

function* listUnits(): Generator<[string, Unit]> {
  for (const [dimension, factor, spellings] of OTHERS) {
    for (const spelling of spellings.split(' ')) yield [spelling, unit(dimension, factor)];
  }
  for (const [dimension, short, ...names] of METRIC) {
    yield [short, unit(dimension, '1')];
    for (const name of names) yield* withPlural(name, unit(dimension, '1'));
    for (const [letter, prefix, factor] of [...PREFIXES, ...SMALL_PREFIXES]) {
      yield [`${letter}${short}`, unit(dimension, factor)];
      for (const name of names) yield* withPlural(`${prefix}${name}`, unit(dimension, factor));
    }
  }
  yield* listBytesAndBits();
}

/** In bits. Kilobytes of 1,000 and kibibytes of 1,024 bytes are told apart, but each is taken for the other by many. */
function* listBytesAndBits(): Generator<[string, Unit]> {
  const byte = unit('bits', '8');
  const bit = unit('bits', '1');
  yield ['B', byte];
  yield* withPlural('byte', byte);
  yield* withPlural('bit', bit);
  for (const [index, [letter, prefix, factor]] of PREFIXES.entries()) {
    const decimal = ratioOf(factor);
    const binary = { top: 1024n ** BigInt(index + 1), bottom: 1n };
    const scaled = (base: Unit, by = decimal): Unit => ({
      dimension: base.dimension,
      factor: times(base.factor, by),
      loosely: times(base.factor, binary),
    });
    for (const start of new Set([letter, letter.toUpperCase()])) {
      yield [`${start}B`, scaled(byte)];
      yield [`${start}b`, scaled(bit)];
      yield [`${start}bit`, scaled(bit)];
      yield [`${start}iB`, scaled(byte, binary)];
      yield [`${start}bps`, perSecond(scaled(bit))];
      yield [`${start}Bps`, perSecond(scaled(byte))];
    }
    yield* withPlural(`${prefix}byte`, scaled(byte));
    yield* withPlural(`${prefix}bit`, scaled(bit));
    yield* withPlural(`${prefix.slice(0, 2)}bibyte`, scaled(byte, binary));
  }
  yield ['bps', perSecond(bit)];
}

function* withPlural(name: string, meant: Unit): Generator<[string, Unit]> {
  yield [name, meant];
  if (!name.endsWith('z')) yield [`${name}s`, meant];
}

function unit(dimension: string, factor: string): Unit {
  return { dimension, factor: ratioOf(factor), loosely: null };
}

/** The dimension of a rate: how much of something a second. */
export function rateOf(dimension: string): string {
  return `${dimension}/s`;
}

function perSecond(of: Unit): Unit {
  return { ...of, dimension: rateOf(of.dimension) };
}

/** A unit for each stretch of time: “MB” and “hour” give megabytes an hour; undefined where that is no time. */
export function unitPer(of: Unit, period: string): Unit | undefined {
  const time = unitsSpelled(period).find(({ dimension }) => dimension === 'time');
  if (!time) return undefined;
  return {
    dimension: rateOf(of.dimension),
    factor: divide(of.factor, time.factor),
    loosely: of.loosely && divide(of.loosely, time.factor),
  };
}
