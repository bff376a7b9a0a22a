import type { Messages } from '../messages.js';

/** What rounds for all of a channel tell, in German. */
export const germanGroup: Messages['group'] = {};
