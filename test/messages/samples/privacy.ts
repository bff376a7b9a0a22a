import type { AreaSamples } from './area-samples.js';

/** Of the texts in messages/privacy/. */
export const privacy: AreaSamples<'privacy'> = {
  samples: {},
  asInEnglish: { de: [], es: [] },
  lengths: [],
};
