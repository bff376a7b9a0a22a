import type { TextLanguage } from '../../../src/messages/languages.js';
import type { Samples } from '../../helpers/text-leaves.js';

/** What the catalogue's test needs to know of one area of the texts; paths begin with the area's name. */
export interface AreaSamples<Area extends string> {
  /** What to fill in; the first of each must be told apart wherever it is found in a text. */
  readonly samples: Pick<Samples, Extract<keyof Samples, `${Area}.${string}`>>;
  /** What is rightly the same as in English. */
  readonly asInEnglish: Readonly<Record<Exclude<TextLanguage, 'en'>, readonly string[]>>;
  /** What Discord takes of each kind of text, or what looks well where it takes more. */
  readonly lengths: readonly (readonly [RegExp, number])[];
}
