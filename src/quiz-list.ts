import { type Coverage, lineOfAnswer } from './quiz/coverage.js';
import { quizEnglish as texts } from './messages/quiz-english.js';
import type { Card, MadeCards } from './quiz/card.js';
import { printable, sourceOf, type TerminalStyle, wrap } from './terminal-answer.js';

export interface ListedCards extends MadeCards {
  /** How many are not listed because people found them bad. */
  readonly leftOut: number;
}

/** Cards and what became none, in the form that `quiz --list --json` promises. */
export function cardListToJson({ cards, rejected, leftOut }: ListedCards): unknown {
  return {
    cards: cards.map(({ id, kind, prompt, answers, choices, source, topic, tags, difficulty }) => ({
      id,
      kind,
      prompt,
      answers,
      choices,
      path: source.path,
      fromLine: source.fromLine,
      toLine: source.toLine,
      topic,
      tags,
      difficulty,
    })),
    rejected: rejected.map(({ path, line, reason }) => ({ path, line, reason })),
    leftOut,
  };
}

/** Cards to be read at a terminal, note by note, with what they cover and why others became none. */
export function renderCardList(
  { cards, rejected, leftOut }: ListedCards,
  { covered, sections }: Coverage,
  style: TerminalStyle,
): string {
  if (cards.length === 0) {
    return `${wrap(leftOut > 0 ? texts.leftOut(leftOut) : NO_CARDS, style.width)}\n`;
  }
  const { bold, dim } = style.colors;
  const head = bold(count(cards.length, 'card'));
  const reach = `They cover ${covered} of ${count(sections, 'section')} that state something.`;
  const byNote = groupBy(cards, ({ source }) => source.path);
  const notes = Array.from(byNote, ([path, group]) =>
    [
      bold(printable(path)),
      ...group
        .toSorted((a, b) => a.source.fromLine - b.source.fromLine)
        .map((card) => renderCard(card, style)),
    ].join('\n'),
  );
  const reasons = Array.from(groupBy(rejected, ({ reason }) => reason))
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([reason, group]) => `${group.length} ${reason}`);
  const footer = [
    ...(leftOut > 0 ? [dim(texts.leftOut(leftOut))] : []),
    ...(reasons.length > 0
      ? [dim(`Looked like cards, but made none: ${reasons.join(', ')}.`)]
      : []),
  ];
  return `${[`${head}. ${reach}`, ...notes, ...footer].map((block) => wrap(block, style.width)).join('\n\n')}\n`;
}

const NO_CARDS =
  'No cards. They are made of questions with answers, tables, definitions (“Term: what it is”), bold or code terms and amounts in the notes.';

function renderCard(
  { id, kind, prompt, answers, choices, source, difficulty }: Card,
  style: TerminalStyle,
): string {
  const { dim, cyan, green } = style.colors;
  const [answer, ...others] = answers.map(oneLine);
  const also = others.length === 0 ? '' : dim(` (also: ${others.join('; ')})`);
  const line = lineOfAnswer(source);
  const place = cyan(sourceOf({ path: source.path, fromLine: line, toLine: line }, style));
  const wrong = (choices ?? []).filter((choice) => choice !== answers[0]).map(oneLine);
  return [
    `  ${oneLine(prompt)}`,
    `    ${green(`→ ${answer ?? ''}`)}${also}`,
    ...(wrong.length === 0 ? [] : [dim(`      not: ${wrong.join('; ')}`)]),
    `    ${place} ${dim(`${kind}, difficulty ${difficulty}, ${id}`)}`,
  ].join('\n');
}

function oneLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ');
}

function groupBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function count(many: number, what: string): string {
  return `${many.toLocaleString('en')} ${what}${many === 1 ? '' : 's'}`;
}
