import type { Config } from './config.js';
import { makeDeckInWorker, type WorkedDeck } from './deck-worker.js';
import type { QuizParts, ReadyDeck } from './discord/quiz/quizzing.js';
import { messageOf } from './errors.js';
import { quizEnglish as texts } from './messages/quiz-english.js';
import { adoptCards } from './quiz/adopt-cards.js';
import { createDeckScopes } from './quiz/deck-scopes.js';
import type { ReviewStore } from './quiz/review-store.js';

/** The cards of a bot that runs. */
export interface BotDeck extends AsyncDisposable, Pick<QuizParts, 'deck' | 'deckNow'> {}

export interface BotDeckOptions {
  readonly config: Config;
  readonly reviews: Pick<ReviewStore, 'knownCards' | 'adopt'>;
  /** Whether anything is kept yet: nobody needs a new database to find it empty. */
  readonly isAnythingKept: () => boolean;
  /** Takes the lines for the person who runs the bot. */
  readonly tell: (line: string) => void;
  /** @default in a thread of its own */
  readonly make?: (config: Config, signal: AbortSignal) => Promise<WorkedDeck>;
}

/** Begins to make the cards, which takes seconds; what goes wrong is told once and ends nothing else. */
export function startBotDeck(options: BotDeckOptions): BotDeck {
  const { config, tell, make = makeDeckInWorker } = options;
  const stop = new AbortController();
  let ready: ReadyDeck | undefined;
  const making = async (): Promise<ReadyDeck> => {
    const started = performance.now();
    const deck = await make(config, stop.signal);
    const seconds = (performance.now() - started) / 1_000;
    const adopted = await adopt(deck, options);
    tell(texts.cardsMade({ cards: deck.cards.length, ...deck.counts, seconds }));
    if (adopted > 0) tell(texts.cardsAdopted(adopted));
    ready = { deck, scopes: createDeckScopes(deck.cards) };
    return ready;
  };
  const made = making();
  made.catch((error: unknown) => {
    if (!stop.signal.aborted) tell(texts.cardsNotMade(messageOf(error)));
  });
  return {
    deck: () => made,
    deckNow: () => ready,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await made.catch(() => undefined);
    },
  };
}

/** Cards whose notes were edited keep their history; cards without it are better than none. */
async function adopt(
  deck: WorkedDeck,
  { reviews, isAnythingKept, tell }: BotDeckOptions,
): Promise<number> {
  if (!isAnythingKept()) return 0;
  try {
    return await adoptCards(deck, reviews);
  } catch (error) {
    tell(texts.cardsNotAdopted(messageOf(error)));
    return 0;
  }
}
