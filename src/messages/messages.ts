import type { english } from './english.js';

/** A catalogue of texts; every language has the same. */
export type Messages = Texts<typeof english>;

type Texts<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string
    ? string
    : Catalogue[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Texts<Catalogue[Key]>;
};
