import type { Passage } from '../notes/passage.js';
import { askedAbout } from './asked-about.js';
import type { Card, MadeCards, RejectedCard } from './card.js';
import { dressAlike } from './dress-alike.js';
import {
  isSurelyWrong,
  type Knowledge,
  plausibility,
  questionOf,
  sayTheSame,
} from './judge-offer.js';
import type { DraftCard, DraftedCards } from './make-cards.js';
import { measureNearness } from './measure-nearness.js';
import type { EmbedTexts } from './nearness.js';
import { gatherOffers, type Offer } from './offers.js';
import { pickChoices } from './pick-choices.js';
import { createMayBeSame } from './same-thing.js';
import { readStatedFacts } from './stated-facts.js';
import { readWrittenWords } from './written-words.js';

export interface ChoiceSources {
  /** The passages of all notes: what they say must not make a wrong choice right. */
  readonly passages: readonly Passage[];
  readonly embed: EmbedTexts;
}

/**
 * Puts wrong choices beside the answers of cards where three sound ones can be found. A card without
 * them is one to type, or none where nobody would type its answer so. The same cards and passages give
 * the same choices, in whatever order they come.
 */
export async function addChoices(
  { cards, rejected }: DraftedCards,
  { passages, embed }: ChoiceSources,
): Promise<MadeCards> {
  const offers = gatherOffers(cards, passages);
  const offered = cards.map((card) => ({ card, offers: offers.of(card) }));
  const knowledge: Knowledge = {
    written: readWrittenWords(passages),
    facts: readStatedFacts(passages),
    mayBeSame: createMayBeSame(cards.map(({ answers }) => answers)),
    nearness: await measureNearness(offered.flatMap(textsOf), embed),
  };
  const made: Card[] = [];
  const dropped: RejectedCard[] = [];
  for (const { card, offers: found } of offered) {
    const choices = choicesOf(card, found, knowledge);
    if (choices === null && card.needsChoices) dropped.push(rejectionOf(card));
    else made.push(cardOf(card, choices));
  }
  return { cards: made, rejected: [...rejected, ...dropped] };
}

/** All that is compared in meaning for a card. */
function textsOf({
  card,
  offers,
}: {
  readonly card: DraftCard;
  readonly offers: readonly Offer[];
}): string[] {
  if (offers.length === 0) return [];
  return [
    ...[card.answers[0], card.prompt, askedAbout(card).join(' ')],
    ...offers.flatMap(({ text, givens, prompts }) => [text, ...givens, ...prompts]),
  ];
}

function cardOf(draft: DraftCard, choices: readonly string[] | null): Card {
  const { id, kind, prompt, answers, source, topic, tags, difficulty } = draft;
  return { id, kind, prompt, answers, choices, source, topic, tags, difficulty };
}

function rejectionOf({ source, prompt }: DraftCard): RejectedCard {
  const { path, text, fromLine, span } = source;
  const line = fromLine + text.slice(0, span.from).split('\n').length - 1;
  return { path, line, reason: 'too few choices', prompt };
}

/** So many sound ones are enough to pick from. */
const ENOUGH = 10;

function choicesOf(
  card: DraftCard,
  offers: readonly Offer[],
  knowledge: Knowledge,
): readonly string[] | null {
  const question = questionOf(card, knowledge);
  const { answer, shape, given } = question;
  // What another list of that name holds is not odd there.
  if (card.kind === 'odd-one-out' && knowledge.facts.tell(given, answer, card)) return null;
  const ranked = offers
    .flatMap((offer) => {
      const score = plausibility(offer, question, knowledge);
      const text = dressAlike(offer.text, answer, knowledge.written);
      return score === null ? [] : [{ offer, score, text }];
    })
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
  const sound: typeof ranked = [];
  for (const one of ranked) {
    if (sound.length === ENOUGH) break;
    if (isSurelyWrong(one.offer, one.text, question, knowledge)) sound.push(one);
  }
  return pickChoices(sound, {
    id: card.id,
    answer,
    given,
    clash: (a, b) =>
      knowledge.mayBeSame(a.text, b.text) ||
      (shape === 'prose' && sayTheSame(a.offer.text, b.offer.text, knowledge)),
  });
}
