import type { BuildFigures } from './measure-build.js';
import { PARTS, type QuestionFigures, type Spread } from './measure-questions.js';

/** All figures of one size. */
export interface SizeFigures {
  readonly size: string;
  readonly build: BuildFigures;
  readonly ask: QuestionFigures;
}

/** The figures of one size, to be read. */
export function renderFigures({ size, build, ask }: SizeFigures): string {
  const { total, byPart } = ask;
  return [
    `${size}: ${whole(build.notes)} notes, ${whole(build.passages)} passages, ${whole(build.spans)} spans`,
    `  build      ${seconds(build.seconds)} (processors ${seconds(build.cpuSeconds)}), at most ${whole(build.peakMiB)} MiB of memory; the index takes ${whole(build.indexMiB)} MiB on disk`,
    ...Object.entries(build.secondsByStep).map(
      ([step, took]) => `    ${step.padEnd(18)} ${seconds(took).padStart(10)}`,
    ),
    `  open       ${seconds(ask.openSeconds)}, at most ${whole(ask.peakMiB)} MiB of memory`,
    `  a question (${whole(ask.questions)} of them)       p50       p95   slowest`,
    `    ${'in all'.padEnd(18)} ${spread(total)}`,
    `    ${'processors, mean'.padEnd(18)} ${milliseconds(ask.cpuMs)}`,
    ...PARTS.map((part) => `    ${part.padEnd(18)} ${spread(byPart[part])}`),
    '',
  ].join('\n');
}

function spread({ p50Ms, p95Ms, maxMs }: Spread): string {
  return [p50Ms, p95Ms, maxMs].map(milliseconds).join('');
}

function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`.padStart(10);
}

function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} s`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
