/** What a card shows, and what one person alone is told, in English. */
export const englishRound = {} as const;
