import { localeFormat } from '../locale-format.js';

const { number, oneOf, ahead, dayAhead } = localeFormat('en-GB');

/** What a card shows, and what one person alone is told, in English. */
export const englishRound = {
  place: (at: number, count: number) => `Card ${number(at)} of ${number(count)}`,
  hint: (hint: string) => `💡 ${hint}`,
  twoOut: 'Two wrong ones are out.',
  countsHalf: 'It counts half now.',

  buttons: {
    answer: 'Answer',
    show: 'Show answer',
    hint: 'Hint',
    skip: 'I don’t know',
    knew: 'I knew it',
    didNotKnow: 'I didn’t',
    next: 'Next',
    finish: 'How did I do?',
    end: 'End',
    wasRight: 'I was right',
    badCard: 'Bad card',
    badNoted: 'Noted',
    badRetired: 'Asked no more',
    again: 'Try the missed ones again',
    moreDue: 'Go on with what is due',
    fresh: 'Learn new cards',
  },
  form: {
    title: 'Your answer',
    label: 'What is it?',
    help: 'Small slips are forgiven; numbers must be exact',
  },

  verdicts: {
    right: '✅ Right!',
    almost: '🟡 Almost, but not quite. It is:',
    wrong: '❌ Not right. It is:',
    skipped: '➡️ It is:',
    appealed: '✅ Counts as right. The notes say:',
  },
  given: (answer: string) => `You answered: ${answer}`,
  also: (answers: string) => `Also right: ${answers}`,
  comesBack: (minutes: number) => `Comes back ${ahead(minutes)}.`,
  knewNoted: 'Good.',
  didNotKnowNoted: 'No matter.',
  notesChanged: 'The notes were just changed; this is the card as it is now.',
  cardGone: 'The notes were just changed, and the card is not in them any more.',

  score: (right: number, asked: number) => `${number(right)} of ${number(asked)} right`,
  left: (count: number) => `${number(count)} not asked`,
  points: (points: number) => (points === 1 ? '1 point' : `${number(points)} points`),
  nothingAnswered: 'The quiz is over. No card was answered.',
  lookAgain: 'To look at again:',
  andMore: (count: number) => `and ${number(count)} more`,
  nextDue: (cards: number, days: number) => `Next: ${cardsText(cards)} ${dayAhead(days)}.`,

  oneOfThem: 'Please choose a topic, a tag or a note, not several of them.',
  unknown: {
    topic: (name: string, near: readonly string[]) =>
      `The notes have no topic called “${name}” with cards.${meant(near)}`,
    tag: (name: string, near: readonly string[]) =>
      `There are no cards with the tag “${name}”.${meant(near)}`,
    note: (name: string, near: readonly string[]) =>
      `There is no note called “${name}” with cards.${meant(near)}`,
  },
  noCards: 'There are no cards of that kind there.',
  noCardsForAll:
    'There are no cards there that all can be asked; some are only for playing alone, because one compares the answer oneself.',
  nothingDue: 'Nothing is due for you now. 🎉',
  nextCards: (days: number) => `The next cards come ${dayAhead(days)}.`,
  freshCards: (cards: number) =>
    cards === 1 ? '1 card is new to you.' : `${number(cards)} cards are new to you.`,
  nothingMissed: 'There is nothing that you last got wrong. 🎉',
  stillMade: 'The cards are still being made from the notes. Please try again in a minute.',
  noDeck:
    'The cards could not be made from the notes, so there is no quiz just now. Whoever runs me finds the reason in the log.',
  notAsked: 'That part of the notes has no cards any more. Please start again with `/quiz start`.',

  onlyInServer: 'To play with others, start the quiz in a channel of a server.',
  noChannel: 'I can’t show a quiz for everybody here. Start it in a text channel or thread.',
  botLacks: {
    view: 'I may not see this channel. Somebody who manages the server must let me, then start again.',
    send: 'I may not write in this channel. Somebody who manages the server must let me, then start again.',
  },
  youMayNotWrite: 'You may not write in this channel, so I can’t start a quiz here for you.',
  busy: 'There is a quiz under way in this channel already; join in! Whoever started it can end it with `/quiz stop`.',
  begun: (cards: number) => `Your quiz with ${cardsText(cards)} has begun.`,
  notBegun: 'I could not show the quiz in this channel, so it did not begin.',

  over: 'This quiz is over.',
  notYours: 'This quiz is somebody else’s. Start your own with `/quiz start`.',
  noQuiz: 'You have no quiz under way, and there is none in this channel.',
  notYoursToEnd:
    'Only whoever started the quiz in this channel, or somebody who manages the server, can end it.',
  endedForAll: 'The quiz in this channel is ended.',

  appeal: {
    counted:
      'It counts as right for you now. Those who look after the notes will see what you answered.',
    wasRight: 'It counted as right already.',
    noReply: 'You gave no answer to this card that could count.',
  },
  bad: {
    noted: 'Thank you, noted. If somebody else says so too, the card is asked no more.',
    retired:
      'Thank you. You are not the first to say so: the card is asked no more until those who look after the notes have seen it.',
    gone: 'That card is not in the notes any more.',
  },
} as const;

function cardsText(cards: number): string {
  return cards === 1 ? '1 card' : `${number(cards)} cards`;
}

function meant(near: readonly string[]): string {
  return near.length === 0 ? '' : ` Did you mean ${oneOf(near.map((name) => `“${name}”`))}?`;
}
