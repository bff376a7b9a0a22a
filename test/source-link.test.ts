import { expect, test } from 'vitest';
import { createSourceLink } from '../src/source-link.js';

const place = { path: 'streaming/kinesis limits.md', fromLine: 12, toLine: 15 };

test('a link carries the path and the lines', () => {
  const link = createSourceLink('https://example.com/notes/{path}#L{from}-L{to}');
  expect(link(place)).toBe('https://example.com/notes/streaming/kinesis%20limits.md#L12-L15');
});

test('every segment of a path is encoded, the slashes between them are not', () => {
  const link = createSourceLink('https://example.com/{path}');
  expect(link({ ...place, path: 'a#b/c?d/é & 100%.md' })).toBe(
    'https://example.com/a%23b/c%3Fd/%C3%A9%20%26%20100%25.md',
  );
});

test('a part may stand in the template twice, or not at all', () => {
  const link = createSourceLink('https://example.com/{path}?from={from}&at={from}');
  expect(link(place)).toBe('https://example.com/streaming/kinesis%20limits.md?from=12&at=12');
});

test('a path that looks like a part of the template or of a replacement stays what it is', () => {
  const link = createSourceLink('https://example.com/{path}#{from}');
  expect(link({ ...place, path: "{from}/$&$'.md" })).toBe(
    "https://example.com/%7Bfrom%7D/%24%26%24'.md#12",
  );
});

test('without a template there is no link', () => {
  expect(createSourceLink(undefined)(place)).toBeUndefined();
});
