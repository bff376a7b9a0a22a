import { quizEnglish as texts } from './messages/quiz-english.js';
import type { Card } from './quiz/card.js';
import { choiceMeant, labelsOf } from './quiz/chosen.js';
import type { Grade, Graded } from './quiz/grade.js';
import { hintFor } from './quiz/hint.js';
import { howToAnswer } from './quiz/how-to-answer.js';
import type { RatedReply } from './quiz/rating.js';
import { topicToShow } from './quiz/topic-to-show.js';
import { printable, renderPassage, sourceOf, type TerminalStyle, wrap } from './terminal-answer.js';
import type { TerminalLines } from './terminal-lines.js';

export interface PlayOptions {
  readonly cards: readonly Card[];
  readonly grade: (typed: string, card: Card) => Graded;
  readonly lines: Pick<TerminalLines, 'isTerminal' | 'next' | 'nextIf'>;
  /** Shows cards, answers and the score. */
  readonly print: (text: string) => void;
  /** Tells a person how to go on. */
  readonly tell: (text: string) => void;
  readonly style: TerminalStyle;
  /** Milliseconds from some time on. */
  readonly now: () => number;
  /** Keeps a reply that was judged; returns when the card comes back, in words, if it is known. */
  readonly keep: (card: Card, reply: RatedReply) => Promise<string | undefined>;
}

interface Result {
  readonly card: Card;
  /** From 0 to 1. */
  readonly points: number;
}

/** What a right answer is worth after a hint. */
const POINTS_AFTER_HINT = 0.5;

/** Asks cards one after the other until all are answered, or whoever answers has had enough; then tells the score. */
export async function playCards(options: PlayOptions): Promise<void> {
  const results: Result[] = [];
  for (const [index, card] of options.cards.entries()) {
    options.print(renderCard(card, index + 1, options));
    const reply = await askCard(card, options);
    if (reply === null) break;
    const judged = await judge(card, reply, options);
    if (judged.isRight !== null) {
      const { isRight } = judged;
      const { isHinted, tookMs } = reply;
      results.push({ card, points: isRight ? worthOf(reply) : 0 });
      const when = await options.keep(card, { isRight, isHinted, tookMs });
      options.print(renderConsequences(judged, when, options));
    }
    if (judged.isOver) break;
  }
  options.print(renderEnd(results, options));
}

interface Reply {
  readonly typed: string;
  readonly isHinted: boolean;
  /** Null where nobody types: a file has its answers ready. */
  readonly tookMs: number | null;
}

function worthOf({ isHinted }: Reply): number {
  return isHinted ? POINTS_AFTER_HINT : 1;
}

/** Takes lines until one is a reply; null when the quiz is over. */
async function askCard(card: Card, options: PlayOptions): Promise<Reply | null> {
  const { print, tell, style, lines, now } = options;
  const shownAt = now();
  let isHinted = false;
  for (;;) {
    const line = await nextLine(promptFor(card), options);
    if (line === null || /^\s*(?:q|:q|quit|exit)\s*$/i.test(line)) return null;
    const typed = line.trim();
    if (typed === '?') {
      if (isHinted) tell(`${texts.noMoreHints}\n`);
      else print(`${wrap(style.colors.yellow(texts.hint(hintText(card))), style.width)}\n`);
      isHinted = true;
    } else if (typed !== '' && card.choices && choiceMeant(typed, card.choices) === undefined) {
      tell(`${texts.chooseOne(labelsOf(card.choices))}\n`);
    } else
      return { typed, isHinted, tookMs: lines.isTerminal ? Math.round(now() - shownAt) : null };
  }
}

async function nextLine(
  prompt: string,
  { lines, tell }: Pick<PlayOptions, 'lines' | 'tell'>,
): Promise<string | null> {
  const line = await lines.next(prompt);
  // Ctrl-D leaves the prompt without an end of line.
  if (line === null && lines.isTerminal) tell('\n');
  return line;
}

function promptFor(card: Card): string {
  switch (howToAnswer(card)) {
    case 'choose':
      return texts.choosePrompt(labelsOf(card.choices ?? []));
    case 'type':
      return texts.typePrompt;
    case 'recall':
      return texts.recallPrompt;
  }
}

function hintText(card: Card): string {
  const hint = hintFor(card);
  return printable(hint.kind === 'letters' ? hint.text : texts.left(hint.left));
}

interface Judged {
  /** Null where whoever was asked did not say. */
  readonly isRight: boolean | null;
  /** Whether only who answered says so. */
  readonly isClaimed: boolean;
  /** Whether no other card is wanted. */
  readonly isOver: boolean;
}

/** Shows how a reply was, with the passage; whoever typed it may know better than the grading. */
async function judge(card: Card, { typed }: Reply, options: PlayOptions): Promise<Judged> {
  const { print, style } = options;
  const mode = howToAnswer(card);
  const grade = gradeOf(typed, card, options);
  print(`${renderGrade(card, { grade, typed }, style)}${renderSource(card, style)}\n`);
  const mayJudge = mode === 'recall' || typed !== '';
  if (grade === 'right' || mode === 'choose' || !mayJudge)
    return { isRight: grade === 'right', isClaimed: false, isOver: false };
  const said = await ownJudgement(mode, options);
  // Who leaves at that question has not told whether they knew it; what was typed is judged all the same.
  if (said === 'over') {
    return { isRight: mode === 'recall' ? null : false, isClaimed: false, isOver: true };
  }
  return { isRight: said === 'right', isClaimed: said === 'right', isOver: false };
}

function gradeOf(typed: string, card: Card, { grade }: PlayOptions): Grade {
  if (typed === '') return 'wrong';
  if (card.choices === null) return grade(typed, card).grade;
  return choiceMeant(typed, card.choices) === card.answers[0] ? 'right' : 'wrong';
}

async function ownJudgement(
  mode: 'recall' | 'type',
  options: PlayOptions,
): Promise<'right' | 'wrong' | 'over'> {
  const { lines } = options;
  const isRecalled = mode === 'recall';
  // A file has a line for this only if it says so: any other is the answer to the next card.
  const line = lines.isTerminal
    ? await nextLine(isRecalled ? texts.judgePrompt : texts.goOnPrompt, options)
    : await lines.nextIf(isRecalled ? ['y', 'yes', 'n', 'no'] : ['y', 'yes']);
  const said = line?.trim().toLowerCase() ?? null;
  if (said === 'y' || said === 'yes') return 'right';
  return lines.isTerminal && (said === null || said === 'q') ? 'over' : 'wrong';
}

function renderCard(card: Card, place: number, { cards, style }: PlayOptions): string {
  const { bold, dim, cyan } = style.colors;
  const topic = topicToShow(card).map(printable).join(' › ');
  const head = [cyan(texts.head(place, cards.length)), ...(topic === '' ? [] : [dim(topic)])];
  const labels = labelsOf(card.choices ?? []);
  const choices = (card.choices ?? []).map((choice, at) =>
    indented(`${labels[at] ?? ''}  `, printable(choice), style),
  );
  const lines = [
    wrap(head.join('  '), style.width),
    wrap(bold(printable(card.prompt)), style.width),
  ];
  return `${[...lines, ...choices].join('\n')}\n`;
}

function indented(label: string, text: string, { width }: TerminalStyle): string {
  const [first = '', ...rest] = wrap(text, width - label.length - 2).split('\n');
  const indent = ' '.repeat(label.length + 2);
  return [`  ${label}${first}`, ...rest.map((line) => `${indent}${line}`)].join('\n');
}

function renderGrade(
  card: Card,
  { grade, typed }: { readonly grade: Grade; readonly typed: string },
  { colors, width }: TerminalStyle,
): string {
  const [answer, ...others] = card.answers.map(printable);
  const text = answer ?? '';
  const isUnjudged = typed === '' || (howToAnswer(card) === 'recall' && grade === 'wrong');
  const line = isUnjudged
    ? colors.yellow(texts.shown(text))
    : {
        right: colors.green(texts.right(text)),
        almost: colors.yellow(texts.almost(text)),
        wrong: colors.red(texts.wrong(text)),
      }[grade];
  const also = others.length === 0 ? [] : [colors.dim(texts.also(others))];
  return `${[line, ...also].map((each) => wrap(each, width)).join('\n')}\n`;
}

function renderSource({ source }: Card, style: TerminalStyle): string {
  return renderPassage(source, style);
}

function renderConsequences(
  { isClaimed }: Judged,
  when: string | undefined,
  { style }: PlayOptions,
): string {
  const sentences = [
    ...(isClaimed ? [texts.countsAsRight] : []),
    ...(when === undefined ? [] : [texts.comesBack(when)]),
  ];
  if (sentences.length === 0) return '';
  return `${wrap(style.colors.dim(sentences.join(' ')), style.width)}\n\n`;
}

function renderEnd(results: readonly Result[], { cards, style }: PlayOptions): string {
  if (results.length === 0) return `${texts.nothingAnswered}\n`;
  const { bold, cyan } = style.colors;
  const points = results.reduce((total, each) => total + each.points, 0);
  const score = bold(texts.score(points, results.length, cards.length));
  const missed = results.filter((each) => each.points === 0);
  const list = missed.map(({ card }) =>
    [
      indented('', `${oneLine(card.prompt)} → ${oneLine(card.answers[0])}`, style),
      indented('', cyan(sourceOf(card.source, style)), style),
    ].join('\n'),
  );
  const lines = missed.length === 0 ? [] : [texts.missed, ...list];
  return `${[wrap(score, style.width), ...lines].join('\n')}\n`;
}

function oneLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ').trim();
}
