import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDatabaseUrl } from '../../src/state/database-url.js';

describe('a DATABASE_URL', () => {
  test.each([
    ['file:data/footnote.db', resolve('data/footnote.db')],
    ['file:./a b.db', resolve('a b.db')],
    ['FILE:x.db', resolve('x.db')],
    ['file:/srv/notes.db', resolve('/srv/notes.db')],
    ['file:///srv/my%20notes.db', join('/srv', 'my notes.db')],
  ])('%s names a file', (url, file) => {
    expect(parseDatabaseUrl(url)).toEqual({ kind: 'file', file });
  });

  test('may say that nothing is kept', () => {
    expect(parseDatabaseUrl(':memory:')).toEqual({ kind: 'memory' });
  });

  test.each(['', 'data/footnote.db', 'file:', 'file://host/share.db', 'mysql://me:secret@host/db'])(
    '“%s” is refused with what was expected, and never repeated',
    (url) => {
      const place = parseDatabaseUrl(url);
      expect(place).toMatchObject({ kind: 'unusable' });
      expect(JSON.stringify(place)).toContain('expected file:');
      expect(JSON.stringify(place)).not.toContain('secret');
    },
  );

  test.each(['postgres://me:secret@host/db', 'postgresql://host/db'])(
    'of PostgreSQL is told that it comes later: %s',
    (url) => {
      const place = parseDatabaseUrl(url);
      expect(place).toMatchObject({
        kind: 'unusable',
        reason: expect.stringContaining('PostgreSQL comes later') as string,
      });
      expect(JSON.stringify(place)).not.toContain('secret');
    },
  );
});
