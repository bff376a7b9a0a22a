/** A JSON object of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** Takes an object for one to look into; anything else for an empty one. */
export function asJson(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Takes an array for one; anything else for an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Takes a text for one; anything else for an empty one. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether something was given at all: Discord takes null for nothing. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
