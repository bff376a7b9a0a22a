import type { AreaSamples } from './area-samples.js';

const SOME_DAY = new Date('2031-08-29T10:43:00.000Z');

/** Of the texts in messages/progress/. */
export const progress: AreaSamples<'progress'> = {
  samples: {
    'progress.stats.known': [[43], [1]],
    'progress.stats.learning': [[43], [1]],
    'progress.stats.fresh': [[43], [1]],
    'progress.stats.kept': [
      [43, 58],
      [100, 1],
    ],
    'progress.stats.days': [[43], [1]],
    'progress.stats.pointsOf': [
      [1243, 58],
      [1243, 0],
      [1243, 1243],
      [0, 0],
    ],
    'progress.stats.missedOf': [['Quokka', 43, 58]],
    'progress.stats.review': [[43], [1]],
    'progress.board.row': [
      [1243, 58],
      [1, 100],
    ],
    'progress.board.streak': [[43], [1]],
    'progress.board.improved': [['Quokka', 43, 58]],
    'progress.board.more': [[43], [1]],
    'progress.topics.count': [
      [43, 58],
      [1, 1],
    ],
    'progress.topics.cards': [[43], [1]],
    'progress.topics.due': [[43], [1]],
    'progress.timeZone.set': [['Asia/Tokyo', { at: SOME_DAY, timeZone: 'Asia/Tokyo' }]],
    'progress.timeZone.choice': [['Asia/Tokyo', SOME_DAY]],
    'progress.timeZone.unknown': [
      ['Quokka', ['Asia/Tokyo', 'Asia/Dhaka']],
      ['Quokka', []],
    ],
    'progress.reminders.hello': [['21:00', '9:00', 'Asia/Tokyo']],
    'progress.reminders.helloAnytime': [['Asia/Tokyo']],
    'progress.reminders.due': [[43], [1]],
  },
  asInEnglish: { de: [], es: ['progress.timeZone.choice'] },
  lengths: [
    [/^progress\.stats\.(?:review|hide|unhide)$/, 40],
    [/^progress\.stats\.(?:today|weekdays\.\w+)$/, 5],
    [/^progress\.board\.periods\./, 20],
    [/^progress\.timeZone\.choice$/, 100],
    [/^progress\.topics\.choose$/, 150],
    [/^progress\.reminders\.(?:start|turnOff)$/, 25],
  ],
};
