import type { Messages } from '../messages.js';

/** What a card shows, and what one person alone is told, in German. */
export const germanRound: Messages['round'] = {};
