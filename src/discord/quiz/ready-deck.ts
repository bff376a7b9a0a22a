import { setTimeout as delay } from 'node:timers/promises';

import type { Messages } from '../../messages/messages.js';
import type { Quizzing, ReadyDeck } from './quizzing.js';
import { reasonOf } from '../loggable.js';

/** Longer than this nobody likes to look at “thinking …”. */
const PATIENCE_MS = 8_000;

/** The cards, for which it waits a little while they are being made; or what to say where there are none. */
export async function readyDeck(
  { deck, deckNow, logger }: Pick<Quizzing, 'deck' | 'deckNow' | 'logger'>,
  { round }: Messages,
  patienceMs = PATIENCE_MS,
): Promise<ReadyDeck | string> {
  const ready = deckNow();
  if (ready) return ready;
  const patience = new AbortController();
  try {
    return await Promise.race([
      deck(),
      delay(patienceMs, round.stillMade, { signal: patience.signal, ref: false }),
    ]);
  } catch (error) {
    logger.error({ reason: reasonOf(error) }, 'There is no quiz: its cards could not be made');
    return round.noDeck;
  } finally {
    patience.abort();
  }
}
