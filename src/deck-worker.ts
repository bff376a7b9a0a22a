import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Config } from './config.js';
import type { Card } from './quiz/card.js';
import type { Coverage } from './quiz/coverage.js';
import type { Deck } from './quiz/deck.js';
import { createGrader, type GradingFacts, makeDeck } from './quiz-deck.js';
import { failureOf, type WorkerFailure, workerResult } from './worker-result.js';

/** A deck, with what is to be told of it. */
export interface WorkedDeck extends Deck {
  readonly counts: DeckCounts;
}

export interface DeckCounts extends Pick<Coverage, 'sections' | 'covered'> {
  readonly notes: number;
}

type Message =
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'done'; readonly facts: GradingFacts; readonly counts: DeckCounts };

/** So many cards at once are taken over in a few milliseconds; all of many notes would hold up what else is going on. */
const CARDS_A_MESSAGE = 500;

/** Makes the cards of all notes in a thread of its own, so that this one stays responsive. */
export async function makeDeckInWorker(config: Config, signal: AbortSignal): Promise<WorkedDeck> {
  signal.throwIfAborted();
  const worker = new Worker(new URL(import.meta.url), { workerData: config });
  const cards: Card[] = [];
  return workerResult<Message, WorkedDeck>(worker, {
    take: (message, done) => {
      if (message.kind === 'cards') cards.push(...message.cards);
      else {
        const { facts, counts } = message;
        done({ cards, grade: createGrader(() => facts), counts });
      }
    },
    stop: () => void worker.terminate(),
    signal,
    unfinished: 'The cards were not made to the end.',
  });
}

async function work(port: NonNullable<typeof parentPort>): Promise<void> {
  const send = (message: Message | WorkerFailure): void => {
    port.postMessage(message);
  };
  try {
    const { signal } = new AbortController();
    const { cards, coverage, notes, gradingFacts } = await makeDeck(workerData as Config, {
      signal,
    });
    for (let at = 0; at < cards.length; at += CARDS_A_MESSAGE) {
      send({ kind: 'cards', cards: cards.slice(at, at + CARDS_A_MESSAGE) });
    }
    const { sections, covered } = coverage;
    send({ kind: 'done', facts: gradingFacts(), counts: { notes, sections, covered } });
  } catch (error) {
    send(failureOf(error));
  } finally {
    port.close();
  }
}

if (!isMainThread && parentPort) await work(parentPort);
