import type { AreaSamples } from './area-samples.js';

/** Of the texts in messages/round/. */
export const round: AreaSamples<'round'> = {
  samples: {},
  asInEnglish: { de: [], es: [] },
  lengths: [],
};
