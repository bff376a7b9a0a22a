import { describe, expect, test } from 'vitest';
import { asked, cardsIn } from './cards-in.js';

const questions = (text: string): string[] => asked(text, 'question');

describe('a question with its answer', () => {
  test('is a card in lines that begin with Q and A', () => {
    expect(
      questions('Q: Which planet has the largest moon of all?\nA: Jupiter, with Ganymede.'),
    ).toEqual(['Which planet has the largest moon of all? = Jupiter, with Ganymede.']);
  });

  test('may run over lines, and several may follow each other', () => {
    const text =
      'Q: Which planet has the largest moon\nof all the planets?\nA: Jupiter has,\nwith Ganymede.\nQ: Which planet is the one that spins on its side?\nA: Uranus.';
    expect(questions(text)).toEqual([
      'Which planet has the largest moon of all the planets? = Jupiter has, with Ganymede.',
      'Which planet is the one that spins on its side? = Uranus.',
    ]);
  });

  test('may be a scenario in a paragraph with its answer in a list, an item or a quote', () => {
    const scenario = '**Scenario 2:** "A probe must reach Saturn with little fuel on board."';
    const card =
      'Scenario: “A probe must reach Saturn with little fuel on board.” What is the answer? = Gravity assists.';
    expect(questions(`${scenario}\n\n- **Answer:** Gravity assists.`)).toEqual([card]);
    expect(questions(`- ${scenario}\n  - **Answer:** Gravity assists.`)).toEqual([card]);
    expect(questions(`> ${scenario}\n>\n> **Answer:** Gravity assists.`)).toEqual([card]);
  });

  test('carries its heading when it is short', () => {
    expect(questions('# Planets\n\n## Saturn\n\nQ: How many rings?\nA: Seven main ones.')).toEqual([
      'Planets › Saturn: How many rings? = Seven main ones.',
    ]);
  });

  test('is answered by a short beginning too, but not by a mere yes or no', () => {
    const ask = 'Q: Does the planet Venus have any moons of its own?\nA: ';
    expect(questions(`${ask}None. It has a quasi-satellite.`)[0]).toContain(
      'quasi-satellite. | None',
    );
    expect(questions(`${ask}No. It has a quasi-satellite.`)[0]).not.toContain('|');
  });

  test('leaves out where its answer only leads elsewhere', () => {
    expect(
      questions('Q: Which planet has the largest moon of all?\nA: Jupiter does. See Moons.'),
    ).toEqual(['Which planet has the largest moon of all? = Jupiter does.']);
  });

  test('may be longer than what anybody types, but not as long as a page', () => {
    const ask = 'Q: Why is the sky above a city never really dark?\nA: ';
    expect(cardsIn(`${ask}${'light scatters '.repeat(15)}`)).toHaveLength(1);
    expect(cardsIn(`${ask}${'light scatters '.repeat(30)}`)).toHaveLength(0);
  });
});

describe('a heading or bold line that asks', () => {
  test('is answered by the text right below', () => {
    expect(questions('# Moons\n\n## What is a moon?\n\nA body that circles a planet.')).toEqual([
      'What is a moon? = A body that circles a planet.',
    ]);
    expect(
      questions('# Moons\n\n**What is a moon?**\n\n- A body that circles a planet\n- Ours is grey'),
    ).toEqual(['What is a moon? = A body that circles a planet']);
  });

  test('is none when it offers a choice, or when a question of its own follows', () => {
    expect(questions('## Ring or disc?\n\nBoth words are used for the same thing.')).toEqual([]);
    expect(
      questions('## Which one?\n\nQ: Which of the giants has rings that we see?\nA: Saturn.'),
    ).toEqual(['Which one?: Which of the giants has rings that we see? = Saturn.']);
  });
});

describe('a flashcard of Obsidian', () => {
  test('parts question and answer by two colons', () => {
    expect(questions('Largest moon of Saturn::Titan')).toEqual(['Largest moon of Saturn = Titan']);
    expect(questions('- largest moon of Saturn :: Titan')).toEqual([
      'Largest moon of Saturn = Titan',
    ]);
  });

  test('goes both ways with three', () => {
    expect(questions('Largest moon of Saturn:::Titan')).toEqual([
      'Largest moon of Saturn = Titan',
      'Titan = Largest moon of Saturn',
    ]);
  });

  test.each([
    ['code', 'The type `std::vector` grows, says `a :: b` of it'],
    ['a fence', '```\nQuestion of the day::Answer\n```'],
    ['metadata', 'status:: done'],
    ['metadata in brackets', 'Finished [due:: 2026-01-01] at last'],
    ['a name of code', 'std::vector<int> grows'],
    ['more than one separator', 'one::two::three'],
  ])('is none in %s', (_, text) => {
    expect(questions(text)).toEqual([]);
  });

  test('parts lines by a question mark alone', () => {
    expect(questions('Largest moon\nof Saturn\n?\nTitan,\nwith lakes')).toEqual([
      'Largest moon of Saturn = Titan, with lakes',
    ]);
    expect(questions('Largest moon of Saturn\n??\nTitan')).toEqual([
      'Largest moon of Saturn = Titan',
      'Titan = Largest moon of Saturn',
    ]);
    expect(questions('Two moons of Mars\n?\n- Phobos\n- Deimos')).toEqual([
      'Two moons of Mars = Phobos Deimos',
    ]);
  });

  test('leaves out what is highlighted, with its hint', () => {
    expect(
      asked('# Moons\n\nSaturn has ==Titan==^[a moon] and ==Rhea== as moons.', 'cloze'),
    ).toEqual([
      'Saturn has ____ (a moon) and Rhea as moons. = Titan',
      'Saturn has Titan and ____ as moons. = Rhea',
    ]);
  });
});
