import { localeFormat } from '../locale-format.js';

const { number } = localeFormat('en-GB');

/** What people are told of what is kept of them, and of being quizzed on an answer, in English. */
export const englishPrivacy = {
  title: 'What is kept of you',
  nothing: 'Nothing is kept of you.',
  kinds: {
    reviews: (count: number) =>
      count === 1 ? '1 reply to a card' : `${number(count)} replies to cards`,
    cards: (count: number) =>
      count === 1
        ? 'When 1 card comes back to you'
        : `When ${number(count)} cards come back to you`,
    rounds: (count: number) =>
      count === 1
        ? '1 round that you started or played'
        : `${number(count)} rounds that you started or played`,
    reports: (count: number) =>
      count === 1
        ? '1 report of an answer or card'
        : `${number(count)} reports of answers or cards`,
    topics: (count: number) =>
      count === 1 ? '1 topic that you asked about' : `${number(count)} topics that you asked about`,
    votes: (count: number) =>
      count === 1 ? '1 vote on an answer' : `${number(count)} votes on answers`,
    settings: 'Your settings: time zone, reminders, leaderboard',
  },
  until: {
    days: (days: number) => `for ${number(days)} days`,
    noReply: (years: number) => `until you have replied to no card for ${number(years)} years`,
    roundEnded: (days: number) => `until ${number(days)} days after their end`,
    settled: (days: number) =>
      `those of answers for ${number(days)} days, those of cards until they are dealt with`,
    deleted: 'until you delete them or your replies are forgotten',
  },
  whoSees:
    'Whoever runs me can see it. Other people see your points on the leaderboard unless you hide there, and how you do in rounds with them; your votes and reports never come with your name.',
  here: 'None of it leaves the machine that I run on, except in messages here in Discord.',
  questions: (days: number) =>
    `What is asked is kept as well, answered questions for ${number(days)} days, but never who asked. So your questions are not listed here.`,
  exported: 'Here is everything that is kept of you, as a file.',
  sure: 'Delete all of this? I can’t bring it back.',
  goesToo:
    'With it go your points, your streak and what I know of which card to ask you when. A quiz that you play alone just ends.',
  stays:
    'What stays: the points of other people, questions that nobody’s name is kept with, and messages that stand in Discord.',
  backups: (days: number) =>
    `Backups from before still have it; they are deleted after ${number(days)} days at the latest.`,
  untouched: 'Nothing was deleted.',
  deleted: 'This was kept of you, and is deleted:',
  notDeleted:
    'I couldn’t delete it just now, so everything is still there. Please try again later.',
  noCards: 'There are no cards on this yet, in this section or anywhere in its note.',
  buttons: {
    export: 'Get it as a file',
    ask: 'Delete it…',
    delete: 'Delete everything',
    keep: 'Keep it',
    quizMe: 'Quiz me on this',
  },
} as const;
