import type { Messages } from '../messages.js';

/** What rounds for all of a channel tell, in Spanish. */
export const spanishGroup: Messages['group'] = {};
