/** What people are told of how they stand, in English. */
export const englishProgress = {} as const;
