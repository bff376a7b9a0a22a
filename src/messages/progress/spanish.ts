import type { Messages } from '../messages.js';

/** What people are told of how they stand, in Spanish. */
export const spanishProgress: Messages['progress'] = {};
