import { describe, expect, test } from 'vitest';
import { stopWordsOf } from '../../src/notes/languages.js';
import { parseGroups, thesaurus } from '../../src/search/thesaurus.js';
import { COMPUTING_GROUPS } from '../../src/search/thesaurus/computing-groups.js';
import { EVERYDAY_GROUPS } from '../../src/search/thesaurus/everyday-groups.js';
import { SUBJECTS_GROUPS } from '../../src/search/thesaurus/subjects-groups.js';

const parts = [
  { name: 'computing', text: COMPUTING_GROUPS },
  { name: 'everyday', text: EVERYDAY_GROUPS },
  { name: 'subjects', text: SUBJECTS_GROUPS },
];
const lines = parts.flatMap(({ name, text }) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ name, line })),
);

function membersOf(side: string): string[] {
  return side.split(',').map((member) => member.trim());
}

/** Words as they come out of a text: a hyphen parts them, an apostrophe doesn't. */
function wordsOf(member: string): string[] {
  return member.replaceAll("'", '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sidesOf(line: string): string[][] {
  return line.split('>').map(membersOf);
}

/** The lines of which a side or member breaks a rule. */
function breaking(isBroken: (sides: readonly string[][], line: string) => boolean): string[] {
  return lines
    .filter(({ line }) => isBroken(sidesOf(line), line))
    .map(({ name, line }) => `${name}: ${line}`);
}

const isStopWord = (word: string): boolean => stopWordsOf('en').has(word);

describe('every line of the thesaurus', () => {
  test('is one of thousands', () => {
    expect(lines.length).toBeGreaterThan(5_000);
    expect(parseGroups(parts.map(({ text }) => text).join('\n'))).toHaveLength(lines.length);
  });

  test('has one side, or one that is asked and one that is meant', () => {
    expect(breaking((sides) => sides.length > 2)).toEqual([]);
  });

  test('has from 2 to 14 members', () => {
    expect(
      breaking((sides) => {
        const count = sides.flat().length;
        return count < 2 || count > 14;
      }),
    ).toEqual([]);
  });

  test('has members of one to three words', () => {
    const isWrong = (member: string): boolean =>
      wordsOf(member).length === 0 || member.split(/\s+/).length > 3;
    expect(breaking((sides) => sides.flat().some(isWrong))).toEqual([]);
  });

  test('names nothing twice on one side', () => {
    const isTwice = (side: readonly string[]): boolean =>
      new Set(side.map((member) => wordsOf(member).join(' '))).size < side.length;
    expect(breaking((sides) => sides.some(isTwice))).toEqual([]);
  });

  test('means something that can be looked up: no stop words alone behind >', () => {
    const isEmpty = (member: string): boolean => wordsOf(member).every(isStopWord);
    expect(breaking(([, meant = []]) => meant.some(isEmpty))).toEqual([]);
  });

  test('gives each of its phrases something to mean', () => {
    const isIdle = ([asked = [], meant = asked]: readonly string[][]): boolean =>
      meant.filter((member) => !wordsOf(member).every(isStopWord)).length === 0;
    expect(breaking(isIdle)).toEqual([]);
  });

  test('is in lower case, in letters, figures and signs that people type', () => {
    expect(breaking((_, line) => !/^[a-z0-9 ,>'./+#&%-]+$/.test(line))).toEqual([]);
    expect(breaking((_, line) => line !== line.trim())).toEqual([]);
  });

  test('is there once', () => {
    expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
  });
});

describe('the thesaurus', () => {
  test('never gives a phrase itself for a synonym', () => {
    const members = new Set(lines.flatMap(({ line }) => sidesOf(line).flat()));
    const selfish = Array.from(members).filter((member) =>
      thesaurus()
        .find(wordsOf(member))
        .some(({ phrase, stems }) => phrase.some((stem) => stems.has(stem))),
    );
    expect(selfish).toEqual([]);
  });

  test.each([
    ['how do we get back a deleted file', 'restor'],
    ['what is the biggest one', 'maximum'],
    ['who did it', 'audit'],
  ])('knows what may be meant by “%s”', (question, stem) => {
    const meant = thesaurus()
      .find(question.split(' '))
      .flatMap(({ stems }) => Array.from(stems.keys()));
    expect(meant).toContain(stem);
  });

  test('says nothing of stop words alone', () => {
    for (const word of stopWordsOf('en')) expect(thesaurus().find([word])).toEqual([]);
  });

  test('is looked up quickly, however long the question', () => {
    const words = Array.from(
      { length: 200 },
      (_, at) => ['make', 'big', 'get', 'how'][at % 4] ?? '',
    );
    thesaurus();
    const started = performance.now();
    for (let round = 0; round < 20; round += 1) thesaurus().find(words);
    expect((performance.now() - started) / 20).toBeLessThan(50);
  });
});
