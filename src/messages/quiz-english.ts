/** What people read who are quizzed at the terminal, in English. */
export const quizEnglish = {
  start: (cards: number, seed: string) =>
    `${count(cards, 'card')}. Type your answer and press Enter; ? gives a hint, Enter alone skips, q ends. The same cards again: --seed ${seed}`,
  noCards: (where: string) =>
    `There are no cards in ${where}. They are made of questions with answers, tables, definitions (“Term: what it is”), bold or code terms and amounts in the notes.`,
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

  nothingAnswered: 'No card was answered.',
  score: (points: number, answered: number, planned: number) => {
    const percent = Math.round((points / answered) * 100);
    const rest = answered < planned ? `; ${planned - answered} of ${planned} were left` : '';
    return `Score: ${points} of ${answered} (${percent} %)${rest}`;
  },
  missed: 'To look at again:',

  exported: (cards: number, file: string) => `${count(cards, 'card')} written to ${file}`,
  howToImport:
    'To have them in Anki: File → Import, choose the file, Import. A later export updates the cards instead of doubling them.',
  ankiFileIsOther: (file: string) =>
    `Expected ${file} to be free or an earlier export of the quiz, but it is another file. Name another one behind --export anki.`,
  ankiFileIsNote: (file: string) =>
    `Expected a file outside the notes, but ${file} lies among them and would become a note. Name another one behind --export anki.`,
  ankiFileUnwritable: (file: string, reason: string) =>
    `Expected to write ${file}, but got ${reason}. Name another file behind --export anki.`,

  jsonNeedsList: '--json says how --list prints; add --list.',
  fileNeedsExport: (file: string) =>
    `Expected no “${file}” here: a file is named behind --export anki.`,
  listOrExport: 'Either --list or --export, not both.',
  scopeMissing: 'Expected a note, folder or tag behind --in, but there is nothing.',
  notACount: (value: string) => `Expected a whole number from 1 behind --cards, got “${value}”.`,
} as const;

function count(many: number, what: string): string {
  return `${many.toLocaleString('en')} ${what}${many === 1 ? '' : 's'}`;
}
