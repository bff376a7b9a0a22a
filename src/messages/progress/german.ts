import type { Messages } from '../messages.js';

/** What people are told of how they stand, in German. */
export const germanProgress: Messages['progress'] = {};
