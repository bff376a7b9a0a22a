import type { Messages } from '../../messages/messages.js';
import type { DueDay } from '../../quiz/forecast.js';

/** A phone shows 30 columns of a code block. */
const COLUMNS = 30;
/** A bar that fills the line says no more. */
const LONGEST_BAR = 16;
const BAR = '█';
/** What is there, but less than half a block. */
const THIN_BAR = '▏';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A bar for each day, as the lines of a code block; the numbers stand before the bars, whose width differs between fonts. */
export function forecastChart(days: readonly DueDay[], texts: Messages): string {
  const { today, weekdays } = texts.progress.stats;
  const names = days.map(({ day }, at) =>
    at === 0 ? today : weekdays[WEEKDAYS[new Date(day).getUTCDay()] ?? 'sun'],
  );
  const numbers = days.map(({ due }) => String(due));
  const nameWidth = Math.max(...names.map(({ length }) => length));
  const numberWidth = Math.max(...numbers.map(({ length }) => length));
  const most = Math.max(...days.map(({ due }) => due));
  const room = Math.min(LONGEST_BAR, COLUMNS - nameWidth - numberWidth - 2);
  const lines = days.map(({ due }, at) => {
    const name = (names[at] ?? '').padEnd(nameWidth);
    const number = (numbers[at] ?? '').padStart(numberWidth);
    return `${name} ${number} ${barOf(due, most, room)}`.trimEnd();
  });
  return ['```', ...lines, '```'].join('\n');
}

function barOf(due: number, most: number, room: number): string {
  if (due === 0) return '';
  return BAR.repeat(Math.round((due / most) * room)) || THIN_BAR;
}
