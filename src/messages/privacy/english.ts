/** What people are told of what is kept of them, and of being quizzed on an answer, in English. */
export const englishPrivacy = {} as const;
