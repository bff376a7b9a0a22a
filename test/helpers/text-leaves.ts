import type { Messages } from '../../src/messages/messages.js';

/** What may be filled into each text that something is filled into, by its path in the catalogue. */
export type Samples = {
  readonly [Leaf in FilledIn<Messages> as Leaf['path']]: readonly [
    Leaf['values'],
    ...Leaf['values'][],
  ];
};

type FilledIn<Texts, Path extends string = ''> = {
  [Key in keyof Texts & string]: Texts[Key] extends string
    ? never
    : Texts[Key] extends (...values: infer Values) => string
      ? { readonly path: `${Path}${Key}`; readonly values: Readonly<Values> }
      : FilledIn<Texts[Key], `${Path}${Key}.`>;
}[keyof Texts & string];

/** One text of a catalogue: as it stands, or with something to fill in. */
export type Leaf = string | ((...values: readonly unknown[]) => string);

/** All texts of a catalogue by their paths, like `vote.reasons.other`. */
export function leavesOf(texts: object, path = ''): ReadonlyMap<string, Leaf> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, Leaf][] =>
      typeof value === 'object' && value !== null
        ? [...leavesOf(value, `${path}${key}.`)]
        : [[`${path}${key}`, value as Leaf]],
    ),
  );
}

/** A text with each of its samples filled in. */
export function filledIn(leaf: Leaf, samples: readonly (readonly unknown[])[] = []): string[] {
  return typeof leaf === 'string' ? [leaf] : samples.map((values) => leaf(...values));
}
