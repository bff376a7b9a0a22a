/** A note as Anki takes it from a text file. */
export interface AnkiNote {
  readonly guid: string;
  readonly deck: string;
  readonly tags: readonly string[];
  /** What the other columns hold, in their order. */
  readonly fields: readonly string[];
}

export interface AnkiText {
  readonly headers: Readonly<Record<string, string>>;
  readonly notes: readonly AnkiNote[];
}

/**
 * Reads a text file as Anki’s manual says (“Text Files”, “File Headers”): header lines `#key:value` at the
 * top, lines with # in front left out, fields in quotation marks over several lines, the columns that the
 * headers name taken out and the rest mapped to fields in order.
 */
export function readAnkiText(text: string): AnkiText {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const headers = Object.fromEntries(
    lines.slice(0, end).flatMap((line): [string, string][] => {
      const at = line.indexOf(':');
      return at < 0 ? [] : [[line.slice(1, at).trim().toLowerCase(), line.slice(at + 1)]];
    }),
  );
  if (headers['separator'] !== 'tab') throw new Error('This reader knows tabs only.');
  const column = (name: string): number => Number(headers[`${name} column`]) - 1;
  const special = ['guid', 'deck', 'tags', 'notetype'].map(column);
  const rows = rowsOf(lines.slice(end).join('\n'));
  return {
    headers,
    notes: rows.map((row) => ({
      guid: row[column('guid')] ?? '',
      deck: row[column('deck')] ?? '',
      tags: (row[column('tags')] ?? '').split(/\s+/).filter((tag) => tag !== ''),
      fields: row.filter((_, at) => !special.includes(at)),
    })),
  };
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (row.length === 0 && text[at] === '#') {
      at = endOfLine(text, at) + 1;
      continue;
    }
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^\t\n]*/y;
    quoted.lastIndex = plain.lastIndex = at;
    const inQuotes = quoted.exec(text);
    const found = inQuotes ?? plain.exec(text);
    row.push(inQuotes ? (inQuotes[1] ?? '').replaceAll('""', '"') : (found?.[0] ?? ''));
    at += found?.[0].length ?? 0;
    const isEnd = at >= text.length || text[at] === '\n';
    at += 1;
    if (!isEnd) continue;
    if (row.some((field) => field !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': '\u00a0',
};

/** What a field says when it is shown. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<br>/g, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}
