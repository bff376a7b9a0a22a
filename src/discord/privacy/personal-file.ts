import { gzipSync } from 'node:zlib';

/** A file to hand out. */
export interface PersonalFile {
  readonly name: string;
  readonly attachment: Buffer;
}

const FILE_NAME = 'my-data.json';
const ZIP_NAME = 'my-data.json.gz';
/** The least that Discord takes of every bot, less some room for the rest of the request. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What is kept of somebody as JSON that people can read; zipped where Discord would not take it otherwise. */
export function personalFile(
  data: Readonly<Record<string, unknown>>,
  mostBytes = MOST_BYTES,
): PersonalFile {
  const json = Buffer.from(`${JSON.stringify(data, undefined, 2)}\n`);
  return json.length <= mostBytes
    ? { name: FILE_NAME, attachment: json }
    : { name: ZIP_NAME, attachment: gzipSync(json) };
}
