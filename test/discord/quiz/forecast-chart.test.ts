import { describe, expect, test } from 'vitest';

import { forecastChart } from '../../../src/discord/quiz/forecast-chart.js';
import { english } from '../../../src/messages/english.js';
import { TEXT_LANGUAGES, textsIn } from '../../../src/messages/languages.js';
import type { Messages } from '../../../src/messages/messages.js';
import { addDays } from '../../../src/quiz/local-day.js';

describe('the chart of what comes when', () => {
  function chart(due: readonly number[], texts: Messages = english): string[] {
    const days = due.map((count, at) => ({ day: addDays('2026-03-01', at), due: count }));
    const [open, ...lines] = forecastChart(days, texts).split('\n');
    expect([open, lines.pop()]).toEqual(['```', '```']);
    return lines;
  }

  test('has a bar for each day, as long as there are cards', () => {
    expect(chart([8, 0, 4, 1, 0, 16, 2])).toEqual([
      'today  8 ████████',
      'Mon    0',
      'Tue    4 ████',
      'Wed    1 █',
      'Thu    0',
      'Fri   16 ████████████████',
      'Sat    2 ██',
    ]);
  });

  test('shows a few beside many', () => {
    expect(chart([1000, 1, 0, 0, 0, 0, 0]).slice(0, 3)).toEqual([
      'today 1000 ████████████████',
      'Mon      1 ▏',
      'Tue      0',
    ]);
  });

  test.each(TEXT_LANGUAGES)('fits a phone in %s', (language) => {
    const lines = chart([12_345, 12_345, 7, 0, 0, 0, 1], textsIn(language));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(30);
  });

  test('is empty where nothing comes', () => {
    expect(chart([0, 0, 0, 0, 0, 0, 0]).join()).not.toContain('█');
  });
});
