import type { Stretch } from '../notes/block.js';
import type { CardKind } from './card.js';

/** What may become a card, as an extractor found it. */
export interface Candidate {
  readonly kind: CardKind;
  /** Whether the note's writer wrote it as a question: then it is taken as it stands. */
  readonly isAuthored: boolean;
  /** The prompt without what stands above it. */
  readonly ask: string;
  /** How the topic goes before it: “Topic: prompt”; a question that names all it needs goes without. */
  readonly needsTopic: boolean;
  /** Lines and list items above it inside its section, outermost first. */
  readonly above: readonly string[];
  /** What is accepted; the first is the one to show. */
  readonly answers: readonly [string, ...string[]];
  /** What the answer says of the prompt, in the note’s text. */
  readonly stretch: Stretch;
  /** What must stand in the same passage for the card to be checked. */
  readonly beside?: Stretch;
  /** Things of the same kind, from which wrong choices may come. */
  readonly pool: readonly string[];
  /** Whether a small pool may be filled with the answers of the note’s other candidates of which the same is true. */
  readonly mayBorrow?: boolean;
  /** Whether it asks less of what matters than others: for sections that have no other card. */
  readonly isLesser?: boolean;
  /** Whether the card is only fair with choices: nobody would type the answer so. */
  readonly needsChoices: boolean;
}
