import { z } from 'zod';
import type { NotePlace } from '../answer/gap-store.js';

/** A place of the notes, as it lies in a column. */
export const notePlaceSchema = z.object({
  path: z.string(),
  headings: z.array(z.string()),
  fromLine: z.number(),
  toLine: z.number(),
});

/** The place as JSON; null stays null. */
export function placeToJson(place: NotePlace | null): string | null {
  return place && JSON.stringify(place);
}

/** The place from its JSON; null stays null. */
export function placeFromJson(text: string | null): NotePlace | null {
  return text === null ? null : notePlaceSchema.parse(JSON.parse(text));
}
