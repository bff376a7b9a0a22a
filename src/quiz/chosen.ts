import { gradeAnswer } from './grade.js';

/** The names of choices: numbers, or letters where a number could be meant for the choice itself. */
export function labelsOf(choices: readonly string[]): readonly string[] {
  const hasNumber = choices.some((choice) => /^\d{1,2}$/.test(choice.trim()));
  return choices.map((_, at) => (hasNumber ? String.fromCodePoint(A + at) : String(at + 1)));
}

const A = 0x61;

/** Which of some choices is meant by its label or its text; undefined when that is not clear. */
export function choiceMeant(typed: string, choices: readonly string[]): string | undefined {
  const wanted = typed
    .trim()
    .toLowerCase()
    .replace(/^[(#]?([a-z]|\d{1,2})[.)]?$/, '$1');
  const labelled = choices[labelsOf(choices).indexOf(wanted)];
  if (labelled !== undefined) return labelled;
  const matching = choices.filter((choice) => {
    const others = choices.filter((other) => other !== choice);
    return gradeAnswer(typed, [choice], { others }).grade === 'right';
  });
  return matching.length === 1 ? matching[0] : undefined;
}
