import type { Place } from '../answer/answer.js';

/** Where a place can be read, if anywhere. */
export type SourceLink = (place: Place) => string | undefined;
