import type { Messages } from '../messages.js';

/** What people are told of what is kept of them, and of being quizzed on an answer, in Spanish. */
export const spanishPrivacy: Messages['privacy'] = {};
