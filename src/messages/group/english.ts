/** What rounds for all of a channel tell, in English. */
export const englishGroup = {} as const;
