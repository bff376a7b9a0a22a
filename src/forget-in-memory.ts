import type { PersonalData } from './discord/personal-data.js';

/** Something that remembers people for a while, in memory alone. */
export type Forget = (person: string) => void;

/** Whoever has what is kept of them deleted is forgotten in memory as well. */
export function forgetInMemory(personal: PersonalData, memories: readonly Forget[]): PersonalData {
  return {
    count: (person) => personal.count(person),
    export: (person) => personal.export(person),
    delete: async (person, options) => {
      const deleted = await personal.delete(person, options);
      for (const forget of memories) forget(person);
      return deleted;
    },
  };
}
