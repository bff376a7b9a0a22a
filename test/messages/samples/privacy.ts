import type { AreaSamples } from './area-samples.js';

/** Of the texts in messages/privacy/. */
export const privacy: AreaSamples<'privacy'> = {
  samples: {
    'privacy.kinds.reviews': [[43], [1]],
    'privacy.kinds.cards': [[43], [1]],
    'privacy.kinds.rounds': [[43], [1]],
    'privacy.kinds.reports': [[43], [1]],
    'privacy.kinds.topics': [[43], [1]],
    'privacy.kinds.votes': [[43], [1]],
    'privacy.until.days': [[43]],
    'privacy.until.noReply': [[43]],
    'privacy.until.roundEnded': [[43]],
    'privacy.until.settled': [[43]],
    'privacy.questions': [[43]],
    'privacy.backups': [[43]],
  },
  asInEnglish: { de: [], es: [] },
  lengths: [[/^privacy\.buttons\./, 25]],
};
