import { localeFormat } from '../locale-format.js';

const { number, oneOf, percent, moment, time } = localeFormat('en-GB');

/** A moment, as the clocks of a place show it. */
export interface LocalMoment {
  readonly at: Date;
  /** IANA name. */
  readonly timeZone: string;
}

/** What people are told of how they stand, in English. */
export const englishProgress = {
  stats: {
    title: 'How you stand',
    nothing:
      'You haven’t answered a card yet. `/quiz start` asks you some; what you know and what comes when will stand here.',
    cards: 'Cards',
    known: (count: number) => `${number(count)} known`,
    learning: (count: number) => `${number(count)} being learned`,
    fresh: (count: number) => `${number(count)} new`,
    retention: 'Kept in mind',
    kept: (share: number, asked: number) =>
      `${percent(share)} of the ${asked === 1 ? 'card' : `${number(asked)} cards`} that came back in the last 30 days`,
    nothingCameBack: 'no card that you had learned has come back yet',
    forecast: 'When cards come back',
    today: 'today',
    weekdays: {
      sun: 'Sun',
      mon: 'Mon',
      tue: 'Tue',
      wed: 'Wed',
      thu: 'Thu',
      fri: 'Fri',
      sat: 'Sat',
    },
    streak: 'Streak',
    days: (count: number) => (count === 1 ? '1 day in a row' : `${number(count)} days in a row`),
    playToday: 'one card today keeps it',
    freezeLeft: 'one missed day this week is forgiven',
    freezeUsed: 'the missed day of this week is forgiven already',
    points: 'Points in this server',
    pointsOf: (all: number, week: number) =>
      all === 0
        ? '0'
        : `${number(all)}, ${week === all ? 'all' : week === 0 ? 'none' : number(week)} of them this week`,
    hardest: 'Hardest for you',
    missedOf: (topic: string, missed: number, answered: number) =>
      `${topic}: missed ${number(missed)} of ${number(answered)}`,
    hidden: 'You don’t stand on leaderboards.',
    review: (due: number) => `Review ${due === 1 ? '1 card' : `${number(due)} cards`} now`,
    hide: 'Hide me from leaderboards',
    unhide: 'Show me on leaderboards',
  },

  board: {
    title: 'Leaderboard',
    periods: { week: 'This week', month: 'This month', all: 'All time' },
    row: (points: number, share: number) =>
      `${points === 1 ? '1 point' : `${number(points)} points`}, ${percent(share)} right`,
    streak: (days: number) => (days === 1 ? '1 day' : `${number(days)} days`),
    improved: (name: string, before: number, lately: number) =>
      `Most improved: ${name}, from ${percent(before)} to ${percent(lately)} right`,
    left: 'somebody who left',
    more: (count: number) =>
      count === 1 ? 'and one more who played' : `and ${number(count)} more who played`,
    nobody:
      'Nobody stands here yet. `/quiz start` earns points: together or in a race with at least two people, or alone with cards that are new or due.',
    youAreHidden: 'You are hidden yourself; `/quiz stats` has the button that shows you again.',
    onlyInServers: 'There is a leaderboard in each server; use the command there.',
  },

  topics: {
    title: 'What the notes can quiz you on',
    count: (topics: number, cards: number) =>
      `${topics === 1 ? '1 topic' : `${number(topics)} topics`}, ${cards === 1 ? '1 card' : `${number(cards)} cards`}`,
    cards: (count: number) => (count === 1 ? '1 card' : `${number(count)} cards`),
    due: (count: number) => `${number(count)} due`,
    choose: 'Start a topic, alone…',
    none: 'There are no cards in the notes yet.',
    gone: 'That topic is not in the notes any more; `/quiz topics` has those that are.',
  },

  timeZone: {
    set: (name: string, { at, timeZone }: LocalMoment) =>
      `Your time zone is ${name}, where it is ${moment(at, timeZone)} now. Your days, your streak and your reminders go by it.`,
    choice: (zone: string, now: Date) => `${zone} (${time(now, zone)})`,
    unknown: (typed: string, near: readonly string[]) =>
      `There is no time zone called “${typed}”. ${near.length > 0 ? `Did you mean ${oneOf(near)}?` : 'Type a large city near you, and choose from what is suggested.'}`,
  },

  reminders: {
    hello: (from: string, to: string, zone: string) =>
      `I’ll write to you here when cards are due: at most once a day, and never from ${from} to ${to} (${zone}).`,
    helloAnytime: (zone: string) =>
      `I’ll write to you here when cards are due, at most once a day (${zone}).`,
    zoneHint: 'Is that not your time zone? `/quiz timezone` changes it.',
    on: 'Reminders are on. I have just written to you, to see that I can.',
    off: 'Reminders are off. Your cards wait for you.',
    closed:
      'I can’t write to you, so reminders stay off. Open the menu of a server that we share, choose “Privacy Settings”, allow direct messages, and use this command again.',
    due: (count: number) =>
      count === 1 ? '1 card is due for you.' : `${number(count)} cards are due for you.`,
    start: 'Review now',
    turnOff: 'No more reminders',
    turnedOff: 'I won’t remind you any more. `/quiz reminders` switches it on again.',
  },
} as const;
