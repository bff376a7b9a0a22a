import { expect, test } from 'vitest';

import { headingPath, headingsNotQuoted } from '../../src/discord/heading-path.js';
import { quote } from '../helpers/discord-quotes.js';

test('the innermost heading is large, and the way to it small below', () => {
  expect(headingPath(['Nature', 'Sky', 'Colour'])).toBe('### Colour\n-# Nature › Sky');
  expect(headingPath(['Sky'])).toBe('### Sky');
  expect(headingPath([])).toBe('');
});

test('a heading that the quote begins with is not shown twice', () => {
  const text = '**Colour of it:**\n\n- blue';
  expect(headingsNotQuoted(quote({ headings: ['Sky', 'Colour of it'], text }))).toEqual(['Sky']);
  const context = [{ fromLine: 1, toLine: 1, text: 'Colour of it:' }];
  expect(headingsNotQuoted(quote({ headings: ['Sky', 'Colour of it'], context }))).toEqual(['Sky']);
});

test('a heading stays where the quote begins otherwise, or where it is the only one', () => {
  const headings = ['Sky', 'Colour'];
  expect(headingsNotQuoted(quote({ headings, text: 'Colour is blue.' }))).toEqual(headings);
  expect(headingsNotQuoted(quote({ headings: ['Colour'], text: 'Colour' }))).toEqual(['Colour']);
});
