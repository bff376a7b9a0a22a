import { localeFormat } from './locale-format.js';

const format = localeFormat('en');

const HOW_TO_PLAY = 'Type your answer and press Enter; ? gives a hint, Enter alone skips, q ends.';
const WHAT_MAKES_CARDS =
  'They are made of questions with answers, tables, definitions (“Term: what it is”), bold or code terms and amounts in the notes.';

interface CardsToAsk {
  readonly cards: number;
  readonly due: number;
  readonly fresh: number;
  readonly dueLeft: number;
}

interface CardsByProgress {
  readonly cards: number;
  readonly known: number;
  readonly learning: number;
  readonly fresh: number;
}

interface StreakSoFar {
  readonly length: number;
  readonly isPlayedToday: boolean;
  readonly hasFreeze: boolean;
}

interface DeckFigures {
  readonly cards: number;
  readonly notes: number;
  readonly sections: number;
  readonly covered: number;
  readonly seconds: number;
}

/** What people read who are quizzed at the terminal, in English. */
export const quizEnglish = {
  startBySeed: (cards: number, seed: string) =>
    `${count(cards, 'card')}. ${HOW_TO_PLAY} The same cards again: --seed ${seed}`,
  start: ({ cards, due, fresh, dueLeft }: CardsToAsk) => {
    const kinds = [
      { many: due, label: 'due' },
      { many: fresh, label: 'new' },
      { many: cards - due - fresh, label: 'not due yet' },
    ].filter(({ many }) => many > 0);
    const parts = kinds.map(({ many, label }) =>
      many === cards && cards > 1 ? `all ${label}` : `${many.toLocaleString('en')} ${label}`,
    );
    const rest = dueLeft > 0 ? ` (${dueLeft.toLocaleString('en')} more are due today)` : '';
    return `${count(cards, 'card')}: ${parts.join(', ')}${rest}. ${HOW_TO_PLAY}`;
  },
  nothingDue: (next: string | undefined, fresh: number) => {
    const then = next === undefined ? '' : ` The next card comes back ${next}.`;
    const more = fresh > 0 ? ` ${count(fresh, 'card is', 'cards are')} new: npm run quiz` : '';
    return `Nothing is due today.${then}${more}`;
  },
  stillDue: (cards: number) =>
    `${count(cards, 'card is', 'cards are')} due today. Go on with: npm run quiz -- --due`,
  nothingMissed: 'There is no card that you missed when it was last asked.',
  noCards: (where: string) => `There are no cards in ${where}. ${WHAT_MAKES_CARDS}`,
  noCardsOfKind: (kind: string, where: string) =>
    `There are no cards of the kind ${kind} in ${where}.`,
  notes: 'these notes',
  notesIn: (scope: string) => `“${scope}”`,

  head: (place: number, cards: number) => `Card ${place} of ${cards}`,
  typePrompt: 'Answer> ',
  recallPrompt: 'In your words (Enter shows the answer)> ',
  choosePrompt: (labels: readonly string[]) => `${labels.join('/')}> `,
  goOnPrompt: 'Enter goes on, y if you were right> ',
  judgePrompt: 'Did you know it? y/n> ',
  chooseOne: (labels: readonly string[]) =>
    `Type ${labels[0] ?? ''} to ${labels.at(-1) ?? ''}, or the text of a choice.`,
  hint: (text: string) => `Hint: ${text} (counts half now)`,
  left: (choices: readonly string[]) => `one of ${choices.join(' and ')}`,
  noMoreHints: 'There is no other hint.',

  right: (answer: string) => `✓ Right: ${answer}`,
  almost: (answer: string) => `≈ Almost, but not quite: ${answer}`,
  wrong: (answer: string) => `✗ Wrong. It is: ${answer}`,
  shown: (answer: string) => `→ ${answer}`,
  also: (answers: readonly string[]) => `also right: ${answers.join('; ')}`,
  countsAsRight: 'It counts as right.',
  comesBack: (when: string) => `It comes back ${when}.`,
  when: {
    minutes: (minutes: number) => `in ${count(minutes, 'minute')}`,
    hours: (hours: number) => `in ${count(hours, 'hour')}`,
    tomorrow: 'tomorrow',
    days: (days: number) => `in ${count(days, 'day')}`,
    on: (isoDay: string) => `on ${format.day(isoDay)}`,
  },
  withoutMemory: (reason: string) =>
    `What you know can’t be read or kept, so the quiz goes on without: ${reason}`,

  nothingAnswered: 'No card was answered.',
  score: (points: number, answered: number, planned: number) => {
    const percent = Math.round((points / answered) * 100);
    const rest = answered < planned ? `; ${planned - answered} of ${planned} were left` : '';
    return `Score: ${points} of ${answered} (${percent} %)${rest}`;
  },
  missed: 'To look at again:',

  stats: {
    nothingYet: (cards: number) =>
      `You have not answered any of ${count(cards, 'card')} yet. Begin with: npm run quiz`,
    cards: ({ cards, known, learning, fresh }: CardsByProgress) =>
      `${count(cards, 'card')}: ${[
        `${known.toLocaleString('en')} known (remembered for three weeks or more)`,
        `${learning.toLocaleString('en')} being learned`,
        `${fresh.toLocaleString('en')} new`,
      ].join(', ')}`,
    dueToday: (due: number) =>
      due === 0
        ? 'Due today: none'
        : `Due today: ${due.toLocaleString('en')} (npm run quiz -- --due)`,
    forecast: (days: readonly { readonly day: string; readonly due: number }[]) =>
      `Due on the next days: ${days.map(({ day, due }) => `${weekday(day)} ${due.toLocaleString('en')}`).join(', ')}`,
    retention: ({ right, asked }: { readonly right: number; readonly asked: number }) =>
      asked === 0
        ? 'Remembered: too early to tell; that takes cards that have come back after days'
        : `Remembered: ${Math.round((right / asked) * 100)} % of ${count(asked, 'reply', 'replies')} to cards that came back in the last 30 days`,
    streak: ({ length, isPlayedToday, hasFreeze }: StreakSoFar) => {
      if (length === 0) return 'Streak: none; answer a card today to begin one';
      const today = isPlayedToday ? 'today included' : 'today is still to come';
      const freeze = hasFreeze
        ? 'one day of this week may be missed'
        : 'no further day of this week may be missed';
      return `Streak: ${count(length, 'day')}, ${today}; ${freeze}`;
    },
  },

  flagged: {
    none: 'Nobody has flagged a card. “Bad card” and “I was right” in Discord put cards on this list.',
    retired: (day: string) => `asked no more since ${day}`,
    votes: (votes: number) => `${count(votes, 'person', 'people')} found it bad`,
    appeal: (typed: string, day: string) => `“${typed}” was right, somebody says (${day})`,
    moreAppeals: (more: number) => `and ${count(more, 'earlier one')}`,
    howToGoOn:
      'To ask a card again: npm run quiz -- --flagged --restore ID; to take it off this list: --settle ID (a card that is asked no more stays so, and listed). The beginning of an id will do. What is wrong is best mended in the note.',
    restored: (prompt: string) => `Asked again from now on: ${prompt}`,
    votesForgotten: (prompt: string) => `The votes against it are forgotten: ${prompt}`,
    nothingToRestore: (prompt: string, id: string) =>
      `Expected a card that is asked no more, or has votes against it, but “${prompt}” has neither. To take it off the list: npm run quiz -- --flagged --settle ${id}`,
    settled: (prompt: string) => `Off the list: ${prompt}`,
    settledRetired: (prompt: string) => `Seen; it is asked no more, as before: ${prompt}`,
    unknown: (id: string) =>
      `No flagged card has an id that begins with “${id}”. List them with: npm run quiz -- --flagged`,
    ambiguous: (begin: string, ids: readonly string[]) =>
      `Several flagged cards have an id that begins with “${begin}”: ${ids.join(', ')}. Type more of it.`,
  },

  topicNotKept: (reason: string) =>
    `What you ask about can’t be kept for quizzes for now: ${reason}`,
  leftOut: (cards: number) =>
    `${count(cards, 'card')} that people found bad ${cards === 1 ? 'is' : 'are'} left out (npm run quiz -- --flagged).`,
  cardsMade: ({ cards, notes, sections, covered, seconds }: DeckFigures) =>
    cards === 0
      ? `No cards for quizzes could be made of ${count(notes, 'note')}. ${WHAT_MAKES_CARDS}`
      : `${count(cards, 'card')} for quizzes made of ${count(notes, 'note')} in ${seconds.toFixed(1)} s; they cover ${covered.toLocaleString('en')} of ${count(sections, 'section')} that state something.`,
  cardsAdopted: (cards: number) =>
    `${count(cards, 'card')} of edited notes took over what was known of those before.`,
  cardsNotAdopted: (reason: string) =>
    `Cards of edited notes could not take over what was known of those before; that is tried again at the next start. ${reason}`,
  cardsNotMade: (reason: string) =>
    `The cards for quizzes could not be made, so there is no /quiz until the next start; questions are answered. ${reason}`,

  exported: (cards: number, file: string) => `${count(cards, 'card')} written to ${file}`,
  howToImport:
    'To have them in Anki: File → Import, choose the file, Import. A later export updates the cards instead of doubling them.',
  ankiFileIsOther: (file: string) =>
    `Expected ${file} to be free or an earlier export of the quiz, but it is another file. Name another one behind --export anki.`,
  ankiFileIsNote: (file: string) =>
    `Expected a file outside the notes, but ${file} lies among them and would become a note. Name another one behind --export anki.`,
  ankiFileUnwritable: (file: string, reason: string) =>
    `Expected to write ${file}, but got ${reason}. Name another file behind --export anki.`,

  jsonNeedsList: '--json says how --list, --stats and --flagged print; add one of them.',
  oneAtATime: (options: readonly string[]) => `Either ${options.join(' or ')}, not both.`,
  needsFlagged: (option: string) => `${option} is about cards that --flagged lists; add --flagged.`,
  idMissing: (option: string) =>
    `Expected the id of a card behind ${option}, but there is nothing.`,
  fileNeedsExport: (file: string) =>
    `Expected no “${file}” here: a file is named behind --export anki.`,
  scopeMissing: 'Expected a note, folder or tag behind --in, but there is nothing.',
  notACount: (value: string) => `Expected a whole number from 1 behind --cards, got “${value}”.`,
} as const;

function count(many: number, what: string, whats = `${what}s`): string {
  return `${many.toLocaleString('en')} ${many === 1 ? what : whats}`;
}

function weekday(isoDay: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(isoDay),
  );
}
