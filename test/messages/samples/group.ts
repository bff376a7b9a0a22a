import type { AreaSamples } from './area-samples.js';

/** Of the texts in messages/group/. */
export const group: AreaSamples<'group'> = {
  samples: {
    'group.reveal': [['Quokka']],
    'group.nextComes': [['Quokka']],
    'group.scoresCome': [['Quokka']],
    'group.answers': [[43], [1], [0]],
    'group.chosen': [['Quokka']],
    'group.typed': [['Quokka']],
    'group.wrongInRace': [[43], [1], [0]],
    'group.almostInRace': [[43], [1], [0]],
    'group.hint': [['Quokka']],
    'group.rightOf': [
      [43, 58],
      [1, 1],
    ],
    'group.score': [
      [43, 58, 67],
      [1, 1, 1],
    ],
  },
  asInEnglish: { de: [], es: [] },
  lengths: [[/^group\.buttons\./, 25]],
};
