import type { FindNeighbours } from '../answer/neighbours.js';
import type { Suggestions } from '../answer/suggestions.js';
import type { Messages } from '../messages/messages.js';
import type { AnswerDesk } from './answer-desk.js';
import type { AnswerStore } from './answer-store.js';
import type { HasCards } from './quiz/has-cards.js';
import type { SourceLink } from './source-link.js';
import type { VoteStore } from './vote-store.js';
import type { WhoMayAsk } from './who-may-ask.js';
import type { Logger } from 'pino';

/** What answering takes, whichever way a question comes in. */
export interface Answering {
  readonly desk: AnswerDesk;
  readonly answers: AnswerStore;
  readonly votes: VoteStore;
  readonly suggestions: Suggestions;
  readonly neighbours: FindNeighbours;
  readonly sourceLink: SourceLink;
  /** Whether somebody who reads a quote can be quizzed on it. */
  readonly hasCards: HasCards;
  readonly whoMayAsk: WhoMayAsk;
  /** Whether new work is put off because the bot is about to stop. */
  readonly isStopping: () => boolean;
  /** Whether a command answers privately where the person doesn't say. */
  readonly isPrivateByDefault: boolean;
  readonly textsFor: TextsFor;
  readonly logger: Logger;
}

/** The texts for somebody, as far as Discord tells: by the person's locale, else by the server's. */
export type TextsFor = (told: {
  readonly locale?: string | null | undefined;
  readonly guildLocale?: string | null | undefined;
}) => Messages;
