import { localeFormat } from '../locale-format.js';

const { number } = localeFormat('en-GB');

/** What rounds for all of a channel tell, in English. */
export const englishGroup = {
  modes: {
    together: 'everybody answers privately, and may change it until the reveal',
    race: 'the first right answer wins',
  },
  /** With a time as Discord shows it, like “in 20 seconds”. */
  reveal: (when: string) => `Reveal ${when}`,
  answers: (count: number) =>
    count === 0 ? 'no answers yet' : count === 1 ? '1 answer' : `${number(count)} answers`,
  /** With a time as Discord shows it. */
  nextComes: (when: string) => `Next card ${when}`,
  scoresCome: (when: string) => `Scores ${when}`,
  buttons: {
    reveal: 'Reveal now',
    next: 'Next card',
    scores: 'Scores',
    stop: 'Stop',
  },

  chosen: (choice: string) => `You chose: ${choice}. You can change it until the reveal.`,
  typed: (text: string) => `Your answer: “${text}”. You can change it until the reveal.`,
  rightInRace: 'Right! 🎉 The reveal comes in a moment.',
  wrongInRace: (left: number) =>
    left === 0
      ? 'That is not it, and it was your last try.'
      : `That is not it. You have ${left === 1 ? '1 try' : `${number(left)} tries`} left.`,
  almostInRace: (left: number) =>
    left === 0
      ? 'Almost! But that was your last try.'
      : `Almost! You have ${left === 1 ? '1 try' : `${number(left)} tries`} left.`,
  noMoreTries: 'You have no more tries for this card.',
  wasRightInRace: 'You have it already. 🎉',
  tooLate: 'Too late: this card is resolved.',
  over: 'This round is over.',
  goneOn: 'This round is at another card by now.',
  choicesChanged:
    'The notes were just changed, and the choices with them. Please choose again in a moment.',
  hint: (text: string) => `Hint: ${text}`,
  oneOf: 'It is one of these:',
  costsHalf: 'For this card you get half the points.',
  onlyStarter:
    'Only the person who started this round, or someone who may manage the server, can do that.',

  rightOf: (right: number, answered: number) =>
    `${number(right)} of ${number(answered)} ${answered === 1 ? 'answer' : 'answers'} right`,
  nobodyAnswered: 'Nobody answered this one.',
  notResolved: 'The round ended before this card was resolved, so it does not count.',

  ended: 'The round is over',
  endedSilent: 'Nobody answered two cards in a row.',
  endedAway: 'I was away for too long to go on.',
  score: (points: number, right: number, answered: number) =>
    `${points === 1 ? '1 point' : `${number(points)} points`}, ${number(right)} of ${number(answered)} right`,
  nobodyPlayed: 'Nobody answered anything.',
  needsTwo: 'Points count when two or more people play.',
  missed: 'Nobody knew:',
} as const;
