import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as its pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel as one number, row by row. */
  readonly colors: Uint32Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads a PNG file as a browser writes it: 8 bits for each of red, green, blue and maybe opacity. */
export function readPng(file: Buffer): Pixels {
  const header = chunks(file, 'IHDR')[0];
  if (!header || !file.subarray(0, 8).equals(SIGNATURE)) throw new Error('Expected a PNG file.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, kind, , , interlace] = header.subarray(8);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlace !== 0) {
    throw new Error(`Expected a PNG file of 8 bits a colour, got depth ${depth}, kind ${kind}.`);
  }
  const size = kind === 2 ? 3 : 4;
  const rows = unfilter(inflateSync(Buffer.concat(chunks(file, 'IDAT'))), width * size, size);
  const colors = new Uint32Array(width * height);
  for (let i = 0; i < colors.length; i++) colors[i] = rows.readUIntBE(i * size, 3);
  return { width, height, colors };
}

function chunks(file: Buffer, type: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (file.toString('latin1', at + 4, at + 8) === type) found.push(data);
  }
  return found;
}

/** Rows of bytes, each of which was written as its difference from what stands before or above it. */
function unfilter(data: Buffer, length: number, size: number): Buffer {
  const rows = Buffer.alloc((data.length / (length + 1)) * length);
  for (let row = 0; row * (length + 1) < data.length; row++) {
    const filter = data[row * (length + 1)] ?? 0;
    for (let i = 0; i < length; i++) {
      const at = row * length + i;
      const left = i < size ? 0 : (rows[at - size] ?? 0);
      const up = row === 0 ? 0 : (rows[at - length] ?? 0);
      const corner = row === 0 || i < size ? 0 : (rows[at - length - size] ?? 0);
      const byte = data[row * (length + 1) + 1 + i] ?? 0;
      rows[at] = byte + predicted(filter, left, up, corner);
    }
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [toLeft, toUp] = [Math.abs(guess - left), Math.abs(guess - up)];
      const toCorner = Math.abs(guess - corner);
      if (toLeft <= toUp && toLeft <= toCorner) return left;
      return toUp <= toCorner ? up : corner;
    }
    default:
      return 0;
  }
}

const MOST_COLORS = 256;

/** Writes a small PNG file, of the colours that matter: a picture of text has few. */
export function writePng({ width, height, colors }: Pixels): Buffer {
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = paletteOf(counts);
  const indexOf = new Map([...counts.keys()].map((color) => [color, nearest(color, palette)]));
  const data = Buffer.alloc((width + 1) * height);
  for (let i = 0; i < colors.length; i++) {
    const row = Math.floor(i / width);
    data[row * (width + 1) + 1 + (i % width)] = indexOf.get(colors[i] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(data, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Of colours that nobody can tell apart the most frequent; of all these the most frequent again. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const alike = new Map<number, { color: number; most: number; count: number }>();
  for (const [color, count] of counts) {
    const key = color & 0xf8f8f8;
    const known = alike.get(key) ?? { color, most: 0, count: 0 };
    if (count > known.most) Object.assign(known, { color, most: count });
    known.count += count;
    alike.set(key, known);
  }
  return [...alike.values()]
    .sort((a, b) => b.count - a.count || a.color - b.color)
    .slice(0, MOST_COLORS)
    .map(({ color }) => color);
}

function channels(color: number): [number, number, number] {
  return [color >> 16, (color >> 8) & 0xff, color & 0xff];
}

function nearest(color: number, palette: readonly number[]): number {
  const distances = palette.map((each) => {
    const [red, green, blue] = channels(each);
    const [wantedRed, wantedGreen, wantedBlue] = channels(color);
    return (red - wantedRed) ** 2 + (green - wantedGreen) ** 2 + (blue - wantedBlue) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
