import type { Place } from '../answer/answer.js';

/** What people read in Discord, in English; the other languages say the same. */
export const english = {
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the notes; the answer is quoted word for word',
      question: { name: 'question', description: 'What do you want to know?' },
      in: { name: 'in', description: 'Look only in this note, folder or tag' },
      private: { name: 'private', description: 'Show the answer only to you' },
    },
    find: { name: 'Find in notes' },
    gaps: {
      name: 'gaps',
      description:
        'What people asked that the notes don’t answer (for those who manage the server)',
    },
  },

  found: 'Here is what the notes say:',
  foundLikely: 'This is probably what you look for:',
  close: 'The notes don’t say exactly this. What comes closest:',
  understoodAs: (question: string) => `Understood as: ${question}`,
  askedBy: (name: string) => `${name} asked:`,
  notAQuestion: (example: string | undefined) =>
    `I quote the notes word for word. Ask me about them in a few words${example === undefined ? '.' : `, for example: “${example}”`}`,
  notFound: 'The notes don’t have an answer to that.',
  nearest: 'Closest to it in the notes, one click away:',
  perhaps: 'Or did you mean one of these?',
  differs: '⚠️ Careful: the notes give different numbers for this.',
  otherNumber: '⚠️ gives another number',
  image: (name: string) => (name === '' ? '🖼️ image' : `🖼️ ${name}`),
  cutBefore: '…',
  cutAfter: '… (shortened; the note has more)',
  source: '📄',
  dated: (date: string) => `of ${date}`,
  alsoIn: 'also in',
  open: 'open',
  above: ({ fromLine, toLine }: Pick<Place, 'fromLine' | 'toLine'>) =>
    fromLine === toLine
      ? `↑ just above, line ${String(fromLine)}`
      : `↑ just above, lines ${String(fromLine)}–${String(toLine)}`,
  below: ({ fromLine, toLine }: Pick<Place, 'fromLine' | 'toLine'>) =>
    fromLine === toLine
      ? `↓ just below, line ${String(fromLine)}`
      : `↓ just below, lines ${String(fromLine)}–${String(toLine)}`,
  nothingAround: 'The note has nothing more around this.',
  more: (count: number) => `${String(count)} more`,
  place: ({ path, fromLine, toLine }: Place) =>
    fromLine === toLine
      ? `${path}:${String(fromLine)}`
      : `${path}:${String(fromLine)}-${String(toLine)}`,

  buttons: {
    quoteOf: (number: number, count: number) => `${String(number)} / ${String(count)}`,
    moreContext: 'More context',
    lessContext: 'Less context',
    share: 'Share with the channel',
    shared: 'Shared',
    delete: 'Delete',
  },

  vote: {
    thanks: 'Thank you! It is noted.',
    title: 'What is wrong with this answer?',
    reason: 'What is wrong?',
    reasons: {
      'wrong-passage': 'It is the wrong passage',
      'out-of-date': 'It is out of date',
      incomplete: 'It is incomplete',
      other: 'Something else',
    },
    text: 'What should the notes say?',
    textHint: 'If you like: a sentence for whoever mends the notes',
    noted: 'Thank you! It is noted for those who write the notes, without your name.',
  },

  howToAsk: 'Hi! Ask me something about the notes: mention me with your question, or use `/ask`.',
  howToAskInPrivate: 'Hi! Ask me something about the notes, just like that.',
  nothingToFind: 'There are no words in that message that I could look for.',
  notInThisServer: 'Sorry, I answer questions in another server only.',
  onlyForMembers: 'Sorry, I answer only people from the servers I work for.',
  restarting: 'I’m just restarting. Please ask again in a minute.',
  apology: 'Sorry, something went wrong on my side. It has been noted; please try again later.',
  unknownCommand: 'That command is gone. Type `/` to see what I can do.',
  unknownButton: 'That button is out of use.',
  tooOld: 'This answer is too old for its buttons. Please ask again.',
  notKept: 'I can’t keep that just now. Please try again later.',
  mayNotWriteHere: 'You may not write in this channel, so I can’t share it here for you.',
  waitPerson: (seconds: number) =>
    `One moment: you have asked a lot just now. I answer again in ${seconds === 1 ? '1 second' : `${String(seconds)} seconds`}.`,
  waitChannel: (seconds: number) =>
    `One moment: a lot has been asked in this channel just now. I answer again in ${seconds === 1 ? '1 second' : `${String(seconds)} seconds`}.`,
  onlyAskerDeletes: 'Only the person who asked, or a moderator, can delete this.',
  problems: {
    questionTooLong: (most: number, length: number) =>
      `A question may have up to ${most.toLocaleString('en')} characters; this one has ${length.toLocaleString('en')}. Please ask in a sentence or two.`,
    unknownPart: (name: string, near: readonly string[]) =>
      `There is no note, folder or tag called “${name}” here.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''}`,
  },
} as const;
