import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/notes/decode-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16le = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16be = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());

describe('decoding a file', () => {
  test.each([
    ['UTF-8', utf8('Größe 📌')],
    ['UTF-8 with a byte order mark', utf8('\ufeffGröße 📌')],
    ['UTF-16, little-endian', utf16le('Größe 📌')],
    ['UTF-16, big-endian', utf16be('Größe 📌')],
  ])('reads %s', (_, content) => {
    expect(decodeText(content)).toEqual({ kind: 'text', text: 'Größe 📌' });
  });

  test.each([
    ['\\r\\n', 'a\r\nb\r\n\r\nc'],
    ['\\r', 'a\rb\r\rc'],
    ['\\n', 'a\nb\n\nc'],
    ['a mixture', 'a\r\nb\n\rc'],
  ])('makes every line end \\n, from %s', (_, text) => {
    expect(decodeText(utf8(text))).toEqual({ kind: 'text', text: 'a\nb\n\nc' });
  });

  test('makes line ends \\n in UTF-16 too', () => {
    expect(decodeText(utf16be('a\r\nb'))).toEqual({ kind: 'text', text: 'a\nb' });
  });

  test('reads an empty file as an empty text', () => {
    expect(decodeText(bytes())).toEqual({ kind: 'text', text: '' });
  });

  test('takes a NUL for a binary file', () => {
    expect(decodeText(utf8('PK\0\0words'))).toEqual({ kind: 'binary' });
  });

  test('takes a NUL for a binary file in UTF-16 too, as in a file of UTF-32', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).toEqual({ kind: 'binary' });
  });

  test('says that Latin-1 is not Unicode instead of guessing', () => {
    expect(decodeText(Uint8Array.from(Buffer.from('Größe\n', 'latin1')))).toEqual({
      kind: 'not-unicode',
    });
  });

  test('tells bytes that are no text from text in another encoding', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2))).toEqual({
      kind: 'binary',
    });
  });

  test('does not read half a surrogate pair from UTF-16', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x2e)).kind).not.toBe('text');
  });
});
