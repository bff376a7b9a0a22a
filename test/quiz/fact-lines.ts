import fc from 'fast-check';

const NAMES = 'Cassini JunoX Hale-Bopp VLT `EXPTIME` Barlow Titan S3 Größe Данные'.split(' ');
const WORDS =
  'telescope mirror gathers faint light of distant objects through clean dry air above mountains every night slowly'.split(
    ' ',
  );
const AMOUNTS = ['24 hours', '5 TB', '1,000 metres', '70 %', '3 of 4', 'about 12 nights', '$5'];

const words = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...WORDS, ...NAMES), { minLength: least, maxLength: most })
    .map((parts) => parts.join(' '));

const name = fc.constantFrom(...NAMES);
const amount = fc.constantFrom(...AMOUNTS);

const sentence = fc
  .tuple(
    fc.constantFrom('The ', 'It ', 'Each ', 'These ', 'A ', ''),
    words(2, 6),
    fc.oneof(amount, fc.constantFrom('**Barlow lens**', '`COPY`', '==Titan==', '**not**')),
    words(2, 6),
  )
  .map(([start, before, fact, behind]) => `${start}${before} ${fact} ${behind}.`);

const paragraph = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((sentences) => [sentences.join(' ')]);

const definitions = fc.array(
  fc.tuple(name, fc.constantFrom(': ', ' - ', ' (aside): '), words(3, 9)),
  {
    minLength: 2,
    maxLength: 6,
  },
);

const glossary = definitions.map((entries) =>
  entries.map(([term, separator, text], at) => `- **${term} ${at}**${separator}${text}`),
);

const aspects = fc
  .array(fc.tuple(fc.constantFrom('Speed', 'Cost', 'Use case', 'Note'), words(1, 6)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((entries) => entries.map(([label, text]) => `- **${label}:** ${text}`));

const table = fc
  .array(fc.tuple(name, words(1, 3), fc.oneof(amount, words(1, 6))), { minLength: 2, maxLength: 6 })
  .map((rows) => [
    '| Name | Kind | Size |',
    '| --- | --- | --- |',
    ...rows.map(([first, second, third], at) => `| ${first} ${at} | ${second} | ${third} |`),
  ]);

const pair = fc
  .tuple(words(3, 9), words(1, 9))
  .map(([ask, answer]) => [`Q: ${ask}?`, `A: ${answer}`]);
const flashcard = fc
  .tuple(words(2, 5), fc.constantFrom('::', ' :: ', ':::', '\n?\n', '\n??\n'), words(1, 4))
  .map((parts) => parts.join('').split('\n'));

const lists = fc
  .tuple(
    fc.array(words(1, 3), { minLength: 3, maxLength: 5 }),
    fc.array(name, { minLength: 3, maxLength: 5 }),
  )
  .map(([one, other]) => [
    '**Left**',
    '',
    ...one.map((item) => `- ${item}`),
    '',
    '**Right**',
    '',
    ...other.map((item) => `- ${item}`),
  ]);

const heading = fc
  .tuple(fc.integer({ min: 1, max: 3 }), words(1, 4))
  .map(([depth, text]) => [`${'#'.repeat(depth)} ${text}`]);

/** The lines of a note that states a lot, in all the ways that cards are made from. */
export const factLines: fc.Arbitrary<readonly string[]> = fc
  .array(fc.oneof(paragraph, glossary, aspects, table, pair, flashcard, lists, heading, heading), {
    minLength: 1,
    maxLength: 10,
  })
  .map((blocks) => blocks.flatMap((lines) => [...lines, '']));
