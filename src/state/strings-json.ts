import { z } from 'zod';

const stringsSchema = z.array(z.string());

/** Some texts from their JSON, as it lies in a column. */
export function stringsFromJson(text: string): string[] {
  return stringsSchema.parse(JSON.parse(text));
}
