import type { AreaSamples } from './area-samples.js';

/** Of the texts in messages/progress/. */
export const progress: AreaSamples<'progress'> = {
  samples: {},
  asInEnglish: { de: [], es: [] },
  lengths: [],
};
