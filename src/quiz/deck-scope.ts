import type { Card } from './card.js';

/** A part of the cards, as somebody asks for it. */
export type ScopeWish =
  | { readonly kind: 'all' }
  /** A heading, by its name. */
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  /** A note, by its title or path. */
  | { readonly kind: 'note'; readonly name: string }
  /** The section that an answer quotes; its note where the section has no card. */
  | { readonly kind: 'section'; readonly path: string; readonly headings: readonly string[] };

/** What came of a wish. */
export type ScopeFound =
  | { readonly kind: 'found'; readonly cards: readonly Card[]; readonly name: string }
  /** No part is called like that; `near` are those that may be meant. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

/** A topic of the notes with its cards. */
export interface DeckTopic {
  /** Unique among the topics. */
  readonly name: string;
  readonly path: string;
  readonly headings: readonly string[];
  /** Ids. */
  readonly cards: readonly string[];
}

/** What parts a deck has. */
export interface DeckScopes {
  readonly find: (wish: ScopeWish) => ScopeFound;
  /** All topics with a card, in the order of the notes: notes by their title, and the headings of their first level. */
  readonly topics: () => readonly DeckTopic[];
  /** Names that go on as somebody typed, best first; each of them is found. */
  readonly suggest: (
    kind: 'topic' | 'tag' | 'note',
    typed: string,
    most: number,
  ) => readonly string[];
}
