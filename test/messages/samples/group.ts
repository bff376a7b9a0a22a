import type { AreaSamples } from './area-samples.js';

/** Of the texts in messages/group/. */
export const group: AreaSamples<'group'> = {
  samples: {},
  asInEnglish: { de: [], es: [] },
  lengths: [],
};
