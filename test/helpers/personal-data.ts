import type { PersonalCounts, PersonalData } from '../../src/discord/personal-data.js';

export const NO_COUNTS: PersonalCounts = {
  votes: 0,
  topics: 0,
  reviews: 0,
  cards: 0,
  rounds: 0,
  reports: 0,
  settings: 0,
};

/** What is kept of people, in memory. */
export function memoryPersonal(
  kept: Readonly<Record<string, Partial<PersonalCounts>>>,
): PersonalData & { readonly people: () => readonly string[] } {
  const left = new Map(Object.entries(kept));
  const count = (person: string): PersonalCounts => ({ ...NO_COUNTS, ...left.get(person) });
  return {
    people: () => [...left.keys()],
    count: (person) => Promise.resolve(count(person)),
    export: (person) =>
      Promise.resolve({
        votes: Array.from({ length: count(person).votes }, (_, n) => ({ vote: n + 1, of: person })),
      }),
    delete: (person) => {
      const counts = count(person);
      left.delete(person);
      return Promise.resolve(counts);
    },
  };
}
