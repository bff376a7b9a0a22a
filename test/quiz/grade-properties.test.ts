import fc from 'fast-check';
import '../helpers/property-seed.js';
import { describe, expect, test } from 'vitest';
import { gradeAnswer } from '../../src/quiz/grade.js';

const word = fc.constantFrom(
  ...'Athena shard partition key Glue replication columnar format bucket policy Zürich CDC'.split(
    ' ',
  ),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 5 });
const number = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(3, '0')}`),
);
/** Units that no prefix turns into one another here, so that equal amounts have equal numbers. */
const unit = fc.constantFrom('', ' TB', ' hours', '%', ' shards', ' ms', ' USD', ' km');
const amount = fc.tuple(number, unit).map(([digits, of]) => `${digits}${of}`);
const answer = fc.oneof(
  phrase.map((words) => words.join(' ')),
  amount,
  fc.tuple(phrase, amount).map(([words, each]) => [...words, each].join(' ')),
  fc
    .array(phrase, { minLength: 2, maxLength: 4 })
    .map((items) => items.map((words) => words.join(' ')).join(', ')),
);

function isRight(typed: string, accepted: string): boolean {
  return gradeAnswer(typed, [accepted]).grade === 'right';
}

describe('grading', () => {
  test('takes an accepted answer however it is cased, spaced and ended', () => {
    const blanks = fc.constantFrom(' ', '  ', '\t', '\u00a0');
    const cased = fc.constantFrom<((text: string) => string)[]>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
    );
    const end = fc.constantFrom('', '.', '!', '?', ' …', '”', ')');
    fc.assert(
      fc.property(answer, blanks, cased, end, (accepted, blank, recase, ending) => {
        const typed = `${blank}${recase(accepted).replaceAll(' ', blank)}${ending}`;
        expect(gradeAnswer(typed, [accepted])).toEqual({ grade: 'right', accepted });
      }),
    );
  });

  test('takes words together that are written apart, and with hyphens', () => {
    fc.assert(
      fc.property(phrase, (words) => {
        expect(isRight(words.join('-'), words.join(' '))).toBe(true);
        if (words.length <= 3) expect(isRight(words.join(''), words.join(' '))).toBe(true);
      }),
    );
  });

  test('takes a list in any order', () => {
    const items = fc.uniqueArray(word, { minLength: 2, maxLength: 6 });
    const shuffled = items.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(isRight(other.join(', '), list.join(' and '))).toBe(true);
      }),
    );
  });

  test('never takes one number for another', () => {
    fc.assert(
      fc.property(phrase, number, number, unit, (words, a, b, of) => {
        fc.pre(Number(a) !== Number(b));
        const [typed, accepted] = [a, b].map((each) => [...words, `${each}${of}`].join(' '));
        expect(gradeAnswer(typed ?? '', [accepted ?? '']).grade).toBe('wrong');
      }),
    );
  });

  test('never takes an answer with a digit changed, added or lost', () => {
    const named = fc.constantFrom(
      'EC2',
      'SHA-256',
      'IPv4',
      'TLS 1.2',
      'm5.large',
      '10.0.0.0/16',
      '2024-05-17',
      'port 5439',
      'S3',
      'utf8mb4',
    );
    fc.assert(
      fc.property(
        named,
        fc.nat(),
        fc.constantFrom('0', '1', '2', '3', '5', '7', '9', ''),
        (accepted, at, to) => {
          const digits = Array.from(accepted.matchAll(/\d/g));
          const place = digits[at % digits.length]?.index ?? 0;
          fc.pre(accepted.charAt(place) !== to);
          const typed = accepted.slice(0, place) + to + accepted.slice(place + 1);
          // A zero in front changes no number.
          fc.pre(Number(typed.replaceAll(/\D/g, '')) !== Number(accepted.replaceAll(/\D/g, '')));
          expect(isRight(typed, accepted)).toBe(false);
        },
      ),
    );
  });

  test('says the same of two answers whichever is typed, without brackets and known words', () => {
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        expect(isRight(a, b)).toBe(isRight(b, a));
      }),
    );
  });

  test('never takes one of the others, or an empty answer', () => {
    fc.assert(
      fc.property(answer, answer, (accepted, other) => {
        fc.pre(!isRight(other, accepted));
        expect(gradeAnswer(other, [accepted], { others: [other] }).grade).toBe('wrong');
        expect(gradeAnswer(' ', [accepted]).grade).toBe('wrong');
      }),
    );
  });

  test('holds out against any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(['right', 'almost', 'wrong']).toContain(gradeAnswer(a, [b]).grade);
        if (b.trim() !== '') expect(isRight(b, b)).toBe(true);
      }),
    );
  });
});
