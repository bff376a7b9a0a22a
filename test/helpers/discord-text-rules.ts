/** What a reader would see broken, or could be pinged or lured by. */
export function faultsOfText(where: string, text: string): string[] {
  const isOdd = text.split('```').length % 2 === 0;
  const bare = withoutCode(text);
  return [
    ...(isOdd ? [`${where} with an open code block`] : []),
    ...halves(where, text),
    // A person's name may be shown as a mention, because the bot never lets one ping.
    ...(/<@(?!\d{17,20}>)|<#|@everyone|@here/.test(bare) ? [`${where} with a mention`] : []),
    ...(/(?<!\\)\|\|/.test(bare) ? [`${where} with a spoiler`] : []),
    ...(/discord(?:app)?\.(?:gg|com\/invite)\//i.test(bare) ? [`${where} with an invite`] : []),
  ];
}

/** A text without its code, in which Discord reads nothing as mark-up. */
export function withoutCode(text: string): string {
  return (
    text
      .replace(/```[\s\S]*?```/g, ' ')
      // In code a backslash is only that; outside, the character after it means nothing.
      .replace(/\\([^0-9A-Za-z\s])|(`+)[\s\S]*?[^`]\2(?!`)/g, (piece, escaped?: string) =>
        escaped === undefined || escaped === '`' ? ' ' : piece,
      )
  );
}

/** What is wrong with a text that is shown as it is, of at most so many characters. */
export function faultsOfPlain(
  what: string,
  text: unknown,
  { min = 0, max }: { readonly min?: number; readonly max: number },
): string[] {
  if (text === undefined || text === null) return min > 0 ? [`no ${what}`] : [];
  if (typeof text !== 'string') return [`${what} that is no text`];
  const isEmpty = text.length < min || (min > 0 && text.trim() === '');
  return [
    ...(isEmpty ? [`an empty ${what}`] : []),
    ...longerThan(what, text, max),
    ...halves(what, text),
  ];
}

/** Complains of a text that is too long. */
export function longerThan(what: string, text: string, limit: number): string[] {
  return text.length > limit ? [`${what} of ${text.length} characters`] : [];
}

/** Complains of a number that is not whole or out of range; nothing given is no fault. */
export function faultsOfCount(what: string, value: unknown, min: number, max: number): string[] {
  if (value === undefined || value === null) return [];
  const isRight = Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return isRight ? [] : [`${what} that is not ${min} to ${max}`];
}

/** The values that occur more than once. */
export function doubles<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function halves(where: string, text: string): string[] {
  return /\p{Surrogate}/u.test(text) ? [`${where} with half a character`] : [];
}
