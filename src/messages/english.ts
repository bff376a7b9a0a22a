import { localeFormat } from './locale-format.js';
import { placeText, type Lines } from './place-text.js';
import { englishGroup } from './group/english.js';
import { englishPrivacy } from './privacy/english.js';
import { englishProgress } from './progress/english.js';
import { englishRound } from './round/english.js';

// Of the British English kind: “17 March 2024” is read the same everywhere.
const { number, day, oneOf, fromNow } = localeFormat('en-GB');

/** What people read in Discord, in English; the other languages say the same. */
export const english = {
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the notes; the answer is quoted word for word',
      question: { name: 'question', description: 'What do you want to know?' },
      in: { name: 'in', description: 'Look only in this note, folder or tag' },
      private: { name: 'private', description: 'Only you will see the answer' },
    },
    find: { name: 'Find in notes' },
    gaps: {
      name: 'gaps',
      description: 'Questions that the notes don’t answer yet, for those who manage the server',
    },
    quiz: {
      name: 'quiz',
      description: 'Cards made from the notes; they come back when it is time',
      start: {
        name: 'start',
        description: 'Get asked, alone or with everybody in the channel',
        topic: { name: 'topic', description: 'Only cards under this heading of the notes' },
        tag: { name: 'tag', description: 'Only cards with this tag' },
        note: { name: 'note', description: 'Only cards of this note' },
        cards: { name: 'cards', description: 'How many cards' },
        kind: { name: 'kind', description: 'Only cards of one kind' },
        kinds: {
          question: 'Questions that the notes ask',
          table: 'Cells of tables',
          term: 'Terms, by what they mean',
          definition: 'Definitions, by their term',
          cloze: 'Gaps in sentences',
          'odd-one-out': 'What does not belong to a list',
        },
        mode: { name: 'mode', description: 'Alone if you don’t say' },
        modes: {
          alone: 'Alone: only you see it',
          together: 'Together: everybody answers privately until the reveal',
          race: 'Race: the first right answer wins',
        },
      },
      due: { name: 'due', description: 'Review what is due for you today' },
      missed: { name: 'missed', description: 'Try again what you last got wrong' },
      stop: { name: 'stop', description: 'End the quiz; what is answered counts' },
      stats: { name: 'stats', description: 'How you stand: what you know, what comes when' },
      leaderboard: { name: 'leaderboard', description: 'Points, streaks and who improved most' },
      topics: { name: 'topics', description: 'What the notes can quiz you on' },
      timezone: {
        name: 'timezone',
        description: 'Which time zone your days and reminders follow',
        zone: { name: 'zone', description: 'A city near you, such as Europe/Madrid' },
      },
      reminders: {
        name: 'reminders',
        description: 'Whether I may write to you when cards are due, at most once a day',
        on: { name: 'on', description: 'Yes or no' },
      },
    },
    privacy: {
      name: 'privacy',
      description: 'What is kept of you',
      show: { name: 'show', description: 'See what is kept of you' },
      export: { name: 'export', description: 'Get everything that is kept of you, as a file' },
      delete: { name: 'delete', description: 'Delete everything that is kept of you' },
    },
  },

  round: englishRound,
  group: englishGroup,
  progress: englishProgress,
  privacy: englishPrivacy,

  found: 'Here is what the notes say:',
  foundLikely: 'This is probably what you’re looking for:',
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
  dated: (date: string) => `of ${day(date)}`,
  alsoIn: 'also in',
  open: 'open',
  above: (lines: Lines) => `↑ just above, ${linesText(lines)}`,
  below: (lines: Lines) => `↓ just below, ${linesText(lines)}`,
  nothingAround: 'The note has nothing more around this.',
  more: (count: number) => `${number(count)} more`,
  place: placeText,

  buttons: {
    quoteOf: (at: number, count: number) => `${number(at)} / ${number(count)}`,
    moreContext: 'More context',
    lessContext: 'Less context',
    share: 'Share with the channel',
    shared: 'Shared',
    delete: 'Delete',
  },

  vote: {
    thanks: 'Thank you, noted!',
    title: 'What is wrong with this answer?',
    reason: 'What is wrong?',
    reasons: {
      'wrong-passage': 'It is the wrong passage',
      'out-of-date': 'It is out of date',
      incomplete: 'It is incomplete',
      other: 'Something else',
    },
    text: 'What should the notes say?',
    textHint: 'If you like: a sentence for whoever looks after the notes',
    noted: 'Thank you! Those who write the notes will see it, without your name.',
  },

  gaps: {
    title: 'Questions that the notes don’t answer',
    count: (groups: number, asked: number) =>
      `${groups === 1 ? '1 group' : `${number(groups)} groups`} of questions, asked ${timesText(asked)} in all; most asked first`,
    none: 'Nothing is open: the notes have an answer to all that was asked. 🎉',
    asked: (times: number) => `asked ${timesText(times)}`,
    last: (date: string) => `last on ${day(date)}`,
    kinds: {
      miss: 'not in the notes',
      close: 'only something near in the notes',
      'voted-down': 'answered, but voted down',
    },
    report: (reason: string, words: string) =>
      words === '' ? `👎 ${reason}` : `👎 ${reason}: “${words}”`,
    quoted: (question: string) => `“${question}”`,
    alsoAsked: (questions: string) => `also asked as ${questions}`,
    nearest: (place: string) => `nearest: ${place}`,
    close: 'Close a group…',
    exportOne: 'Export a group…',
    closed: (question: string) => `✅ Closed: ${question}`,
    gone: 'That group is not open any more.',
    export: 'Export all',
    exported: (groups: number) =>
      groups === 1
        ? 'Here is the group as a to-do list.'
        : `Here are all ${number(groups)} groups as a to-do list.`,
    onlyForManagers: 'Only people who may manage this server can use this.',
  },

  howToAsk: 'Hi! Ask me something about the notes: mention me with your question, or use `/ask`.',
  howToAskInPrivate: 'Hi! Ask me something about the notes, just like that.',
  repliedUnreadable: (command: string) =>
    `I can’t read the message that you replied to. Open its menu and choose “Apps” → “${command}”, or ask me in your own words.`,
  nothingToFind: 'There are no words in that message that I could look for.',
  notInThisServer: 'Sorry, I don’t answer questions in this server.',
  onlyForMembers: 'Sorry, I only answer people from the servers I work for.',
  restarting: 'I’m just restarting. Please ask again in a minute.',
  apology: 'Sorry, something went wrong on my side. It has been noted; please try again later.',
  unknownCommand: 'That command is gone. Type `/` to see what I can do.',
  unknownButton: 'That button no longer works.',
  tooOld: 'This answer is too old for its buttons. Please ask again.',
  notKept: 'I couldn’t save that just now. Please try again later.',
  mayNotWriteHere: 'You may not write in this channel, so I can’t share it here for you.',
  waitPerson: (seconds: number) =>
    `One moment: you’ve asked a lot just now. I’ll answer again ${fromNow(seconds)}.`,
  waitChannel: (seconds: number) =>
    `One moment: a lot has been asked in this channel just now. I’ll answer again ${fromNow(seconds)}.`,
  onlyAskerDeletes: 'Only the person who asked, or a moderator, can delete this.',
  problems: {
    questionTooLong: (most: number, length: number) =>
      `A question may have up to ${number(most)} characters; this one has ${number(length)}. Please ask in a sentence or two.`,
    unknownPart: (name: string, near: readonly string[]) =>
      `There is no note, folder or tag called “${name}” here.${near.length > 0 ? ` Did you mean ${oneOf(near)}?` : ''}`,
  },
} as const;

function linesText({ fromLine, toLine }: Lines): string {
  return fromLine === toLine ? `line ${fromLine}` : `lines ${fromLine}–${toLine}`;
}

function timesText(times: number): string {
  return times === 1 ? 'once' : `${number(times)} times`;
}
