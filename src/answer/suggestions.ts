import { UserError } from '../errors.js';
import type { Passage } from '../notes/passage.js';
import { languagesOf } from '../search/model-languages.js';
import { type Scope, scopeOf } from '../search/scope.js';
import { type Catalogue, catalogueOf } from './catalogue.js';
import { foldText } from './fold-text.js';
import { partsOf } from './parts-of.js';
import { createTypeAhead, type TypeAhead } from './type-ahead.js';

/** Something to choose while typing; asked as it stands, it is found. */
export type Suggestion = string;

/** What can be suggested to someone who is typing. */
export interface Suggestions {
  /**
   * Headings and titles of the notes that go with what is typed, the best first; each at most 100 UTF-16
   * units. Only those of a part of the notes, if it is given and there is such a part.
   */
  readonly questions: (typed: string, most: number, part?: string) => Suggestion[];
  /** Notes, folders and tags that `in` can name. */
  readonly parts: (typed: string, most: number) => Suggestion[];
}

/** Suggests what is in some passages; what that takes is made when something is first typed. */
export function createSuggestions(passages: readonly Passage[]): Suggestions {
  let questions: TypeAhead | undefined;
  let titles: readonly number[] | undefined;
  let parts: { readonly texts: readonly string[]; readonly typeAhead: TypeAhead } | undefined;
  const catalogue = catalogueOf(passages);
  const within = withinPart(passages, catalogue);
  const languages = (): Parameters<typeof createTypeAhead>[1] =>
    Array.from(new Set([...languagesOf(passages).keys(), 'en' as const]));
  return {
    questions: (typed, most, part) => {
      const { entries } = catalogue;
      const allows = within(part);
      if (typed.trim() === '') {
        titles ??= Array.from(entries.keys()).filter((at) => entries[at]?.isTitle === true);
        return textsAt(entries, titles.filter(allows).slice(0, most));
      }
      questions ??= createTypeAhead(entries, languages());
      return textsAt(entries, questions.find(typed, { most, allows }));
    },
    parts: (typed, most) => {
      if (!parts) {
        const texts = partsOf(passages);
        const choices = texts.map((text) => ({
          key: foldText(text),
          own: foldText(text),
          above: [],
        }));
        parts = { texts, typeAhead: createTypeAhead(choices, ['en']) };
      }
      const { texts, typeAhead } = parts;
      if (typed.trim() === '') return texts.slice(0, most);
      return typeAhead.find(typed, { most }).flatMap((at) => texts[at] ?? []);
    },
  };
}

function textsAt(entries: Catalogue['entries'], places: readonly number[]): Suggestion[] {
  return places.flatMap((at) => entries[at]?.text ?? []);
}

/** So many parts are kept in mind: people type on within the same. */
const PARTS_KEPT = 16;

/** Tells which entries have something in a part of the notes; all where nothing is called so. */
function withinPart(
  passages: readonly Passage[],
  catalogue: Catalogue,
): (part: string | undefined) => (entry: number) => boolean {
  const known = new Map<string, Uint8Array | null>();
  const allowedIn = (part: string): Uint8Array | null => {
    const scope = scopeIn(part, passages);
    return (
      scope && Uint8Array.from(catalogue.entries, (entry) => Number(entry.passages.some(scope)))
    );
  };
  return (part = '') => {
    const name = part.trim();
    if (name === '') return () => true;
    const kept = known.get(name);
    const allowed = kept === undefined ? allowedIn(name) : kept;
    // Taken out first, so that the map stays in order of use.
    known.delete(name);
    known.set(name, allowed);
    const [oldest] = known.keys();
    if (known.size > PARTS_KEPT && oldest !== undefined) known.delete(oldest);
    return (entry) => allowed === null || allowed[entry] === 1;
  };
}

function scopeIn(part: string, passages: readonly Passage[]): Scope | null {
  try {
    return scopeOf(part, passages);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
