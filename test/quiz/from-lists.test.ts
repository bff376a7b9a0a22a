import { describe, expect, test } from 'vitest';
import { cardsIn } from './cards-in.js';

const TEXT = [
  '# Planets',
  '',
  '**Rocky planets**',
  '',
  '- Mercury',
  '- Venus',
  '- Earth',
  '- Mars',
  '',
  '**Giants**',
  '',
  '- Jupiter',
  '- Saturn',
  '- Uranus',
].join('\n');

const odd = (text: string) => cardsIn(text).filter(({ kind }) => kind === 'odd-one-out');

describe('two lists side by side', () => {
  test('ask which thing is not in one of them', () => {
    expect(odd(TEXT).map(({ prompt, answers, pool }) => [prompt, answers[0], pool])).toEqual([
      [
        'Which of these is not listed under “Rocky planets”?',
        'Jupiter',
        ['Mercury', 'Venus', 'Earth', 'Mars'],
      ],
      [
        'Planets: which of these is not listed under “Giants”?',
        'Mercury',
        ['Jupiter', 'Saturn', 'Uranus'],
      ],
    ]);
  });

  test('ask nothing where both share their words', () => {
    const rocky = TEXT.slice(TEXT.indexOf('- Mercury'), TEXT.indexOf('**Giants'));
    expect(odd(`${TEXT.slice(0, TEXT.indexOf('- Jupiter'))}${rocky}`)).toEqual([]);
  });

  test('ask nothing where the things of one are numbered, long or too few', () => {
    expect(
      odd(
        TEXT.replace(/- (Jupiter|Saturn|Uranus)/g, '1. $1')
          .replace(/- Mars\n/, '')
          .replace(/- Earth\n/, ''),
      ),
    ).toEqual([]);
  });
});
