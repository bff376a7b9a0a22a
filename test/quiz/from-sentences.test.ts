import { describe, expect, test } from 'vitest';
import { asked } from './cards-in.js';

const clozes = (text: string): string[] => asked(`# Sky\n\n## Telescopes\n\n${text}`, 'cloze');

describe('a sentence', () => {
  test('is asked without its bold or code term', () => {
    expect(clozes('A **Barlow lens** doubles the focal length of any eyepiece.')).toEqual([
      'Sky › Telescopes: A ____ doubles the focal length of any eyepiece. = Barlow lens',
    ]);
    expect(clozes('The header field `EXPTIME` gives the exposure of an image.')).toEqual([
      'Sky › Telescopes: The header field ____ gives the exposure of an image. = EXPTIME',
    ]);
  });

  test('is asked without its amounts, units and all', () => {
    expect(clozes('The mirror of the Hale telescope measures 5.1 m and weighs 13 tonnes.')).toEqual(
      [
        'Sky: The mirror of the Hale telescope measures ____ and weighs 13 tonnes. = 5.1 m',
        'Sky: The mirror of the Hale telescope measures 5.1 m and weighs ____ tonnes. = 13',
      ],
    );
  });

  test('gives two cards at most', () => {
    expect(
      clozes(
        'The first weighs 13 tonnes, another 15 tonnes, the next 17 tonnes, the last 19 tonnes.',
      ),
    ).toHaveLength(2);
  });

  test.each([
    ['a loud word', 'Never look at the sun through a telescope, **not** even at dusk or dawn.'],
    ['a statement in bold', 'Mirrors tarnish, so **the coating must be renewed** every few years.'],
    [
      'one of several in a row',
      'Good makers of mirrors are **Zambuto**, **Lockwood** and **Ostahowski**.',
    ],
    ['an example', 'A small telescope gathers much light, for example 40 times as much as eyes.'],
    ['any amount of a kind', 'A 200 mm mirror gathers a lot more light than your own eyes do.'],
    ['a year', 'The great telescope on the mountain was finished in 1948 after twenty years.'],
    ['a version', 'The driver for the telescope mount needs Python 3.11 or a later version.'],
    [
      'words that are said twice',
      'A **Barlow** doubles the focal length, and a Barlow costs little.',
    ],
    ['too little around it', 'The **Barlow lens** helps.'],
    ['a pointer', 'More on the **Barlow lens** of amateur telescopes follows below this line.'],
    ['a link', 'A [guide](x.md) tells how a **Barlow lens** doubles the focal length.'],
    ['a drawing', 'Light -> mirror -> **Barlow lens** -> eyepiece -> eye of the observer'],
    ['a question', 'Does a **Barlow lens** double the focal length of any eyepiece?'],
  ])('is not asked without %s', (_, text) => {
    expect(clozes(text)).toEqual([]);
  });

  test('takes the sentence before along when it speaks of that', () => {
    expect(
      clozes(
        'Refractors suffer from colour. They need **apochromatic glass** against violet fringes of light.',
      ),
    ).toEqual([
      'Sky › Telescopes: Refractors suffer from colour. They need ____ against violet fringes of light. = apochromatic glass',
    ]);
  });

  test('that speaks of what is not there is no card', () => {
    expect(clozes('Because of these fringes a **field flattener** helps wide pictures.')).toEqual(
      [],
    );
    expect(
      clozes(
        'Mirrors tarnish within years.\n\nIt helps to have **aluminium vapour** put on the glass again.',
      ),
    ).toEqual([]);
  });

  test('behind the first of a labelled item carries the label', () => {
    expect(
      clozes(
        '- **Dobson**: a simple mount. The base turns on **Teflon pads** without any motor or gear.',
      ),
    ).toContain(
      'Telescopes › Dobson: The base turns on ____ without any motor or gear. = Teflon pads',
    );
  });

  test('without a mark may be asked for a name where the section has no other card', () => {
    expect(
      clozes(
        'The mirror is ground with carborundum and tested with a Foucault DeviceX in the dark.',
      ),
    ).toEqual([
      'Sky › Telescopes: The mirror is ground with carborundum and tested with a ____ in the dark. = Foucault DeviceX',
    ]);
  });
});
