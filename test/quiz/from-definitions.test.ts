import { describe, expect, test } from 'vitest';
import { asked, cardsIn } from './cards-in.js';

const GLOSSARY = [
  '# Sky words',
  '',
  '- **Comet**: lump of ice and dust with a tail near the sun. Some return.',
  '- **AU** (astronomical unit): mean distance between earth and sun.',
  '- **Zodiacal light**: faint glow along the path of planets.',
  '- **Oort cloud**: the cloud is where long comets come from.',
  '- **Perihelion**: point of an orbit that lies nearest to the sun.',
].join('\n');

describe('a list of definitions', () => {
  test('asks for the term by what is said of it', () => {
    const terms = asked(GLOSSARY, 'term');
    expect(terms).toContain(
      'Sky words: which term fits “lump of ice and dust with a tail near the sun”? = Comet',
    );
    expect(terms).toContain(
      'Sky words: which term fits “mean distance between earth and sun”? = AU | astronomical unit',
    );
  });

  test('asks how a term is described, with the siblings’ descriptions to choose from', () => {
    const card = cardsIn(GLOSSARY).find(({ prompt }) => prompt.includes('describe “Comet”'));
    expect(card).toMatchObject({ kind: 'definition', needsChoices: false });
    expect(card?.pool).toContain('faint glow along the path of planets');
  });

  test('drops a definition that names its term', () => {
    expect(
      cardsIn(GLOSSARY)
        .map(({ prompt }) => prompt)
        .join(),
    ).not.toContain('Oort');
  });

  test('may part term and definition by a dash, marked or not', () => {
    const text =
      '# Orbits\n\n- `RAAN` - angle from the vernal point to the node\n- Apogee - highest point of an orbit around earth\n- Perigee - lowest point of an orbit around earth';
    expect(asked(text, 'definition').map((card) => card.replace(/.* = /, ''))).toEqual([
      'angle from the vernal point to the node',
      'highest point of an orbit around earth',
      'lowest point of an orbit around earth',
    ]);
  });

  test('asks for a term by its description alone only where it is a name', () => {
    const text =
      '# Orbits\n\n- **RAAN**: angle from the vernal point to the node\n- **Drifting**: slow change of a node along the equator\n- **Lunar Gateway**: small station on a long orbit around the moon';
    const terms = cardsIn(text).filter(({ kind }) => kind === 'term');
    expect(terms.map(({ answers, needsChoices }) => [answers[0], needsChoices])).toEqual([
      ['RAAN', false],
      ['Lunar Gateway', false],
    ]);
  });

  test('takes advice for no definition', () => {
    const text =
      '- **Dew**: warm the lens before the night begins\n- **Wind**: use a lower tripod behind a wall\n- **Frost**: keep the batteries in a warm pocket';
    expect(asked(text, 'term').join()).not.toContain('Wind');
  });
});

describe('a label that names an aspect', () => {
  const PROBES = ['Cassini', 'Juno', 'Galileo', 'Voyager']
    .map(
      (name, at) =>
        `## ${name}X\n\n- **Purpose:** look closely at giant number ${at}\n- **Launcher:** TitanIV-${at}`,
    )
    .join('\n\n');

  test('is asked of what it stands under', () => {
    expect(asked(`# Probes\n\n${PROBES}`, 'definition')).toContain(
      'CassiniX: what is noted under “Launcher”? = TitanIV-0',
    );
  });

  test('is told, not chosen: what others have under the label may be true of this one', () => {
    const card = cardsIn(`# Probes\n\n${PROBES}`).find(
      ({ prompt }) => prompt === 'JunoX: what is noted under “Purpose”?',
    );
    expect(card).toMatchObject({ pool: [], needsChoices: false });
  });

  test('is nothing where it says next to nothing new', () => {
    const text =
      '# Probes\n\n## JunoX\n\n- **Launch costs:** less common\n- **Cross-planet flights:** flights across planets';
    expect(asked(text, 'definition')).toEqual([]);
  });

  test('is no term, and a remark is nothing at all', () => {
    expect(asked(`# Probes\n\n${PROBES}`, 'term')).toEqual([]);
    expect(cardsIn('- **Note:** TitanIV-1\n- **Exam tip:** TitanIV-2')).toEqual([]);
  });
});
