import { describe, expect, test } from 'vitest';
import { createAliases, explains } from '../../src/quiz/aliases.js';

describe('other names of an answer', () => {
  test('are the short form and what it stands for, wherever notes explain it', () => {
    const aliasesOf = createAliases([
      'Change Data Capture (CDC) follows a log.',
      'OLTP (online transaction processing)',
    ]);
    expect(aliasesOf('CDC')).toEqual(['Change Data Capture']);
    expect(aliasesOf('Change data capture')).toEqual(['CDC']);
    expect(aliasesOf('OLTP')).toEqual(['online transaction processing']);
    expect(aliasesOf('log')).toEqual([]);
  });

  test('are the answer without what stands in brackets', () => {
    expect(createAliases([])('ETL (Extract-Transform-Load)')).toEqual(['ETL']);
  });

  test('are the name without its maker, where notes leave that out at will', () => {
    const names = ['Acme Comet', 'Acme Barlow', 'Acme Mount', 'Acme Dome', 'Acme Guide'];
    const alone = names.map((name) => name.replace('Acme ', ''));
    const text = [...names, ...alone, ...alone].map((name) => `The ${name} is fine.`).join('\n');
    // A sentence’s first word is part of no name.
    const aliasesOf = createAliases([text.replaceAll('The ', 'the ')]);
    expect(aliasesOf('Acme Dome')).toEqual(['Dome']);
    expect(aliasesOf('Dome Light')).toEqual([]);
  });
});

describe('a short form', () => {
  test.each([
    ['Change Data Capture', 'CDC', true],
    ['Point in time recovery', 'PITR', true],
    ['Point of Sale', 'PS', true],
    ['the Change Data Capture', 'CDC', false],
    ['Data capture', 'CDC', false],
    ['change data capture', 'cdc', false],
  ])('of “%s” is “%s”: %s', (words, short, expected) => {
    expect(explains(words, short)).toBe(expected);
  });
});
