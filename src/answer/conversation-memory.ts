/** The last question of each person in each place, for a while and in memory alone. */
export interface ConversationMemory {
  /** The question that a person asked last in a place, if that was not long ago. */
  readonly recall: (speaker: Speaker) => string | undefined;
  readonly remember: (speaker: Speaker, question: string) => void;
  /** Forgets what a person asked, wherever that was. */
  readonly forget: (person: string) => void;
}

/** Who asks, and where. */
export interface Speaker {
  readonly person: string;
  readonly place: string;
}

export interface ConversationMemoryOptions {
  readonly now: () => number;
  /** @default 15 minutes */
  readonly forgetAfterMs?: number;
  /** @default 1,000 */
  readonly most?: number;
}

const FORGET_AFTER_MS = 15 * 60_000;
const MOST = 1_000;

/** An empty memory; it is never written anywhere. */
export function conversationMemory({
  now,
  forgetAfterMs = FORGET_AFTER_MS,
  most = MOST,
}: ConversationMemoryOptions): ConversationMemory {
  const remembered = new Map<string, { readonly question: string; readonly until: number }>();
  return {
    recall: (speaker) => {
      const key = keyOf(speaker);
      const last = remembered.get(key);
      if (last && last.until > now()) return last.question;
      remembered.delete(key);
      return undefined;
    },
    remember: (speaker, question) => {
      const key = keyOf(speaker);
      // Taken out first, so that the map stays in order of age and the oldest goes when it is full.
      remembered.delete(key);
      remembered.set(key, { question, until: now() + forgetAfterMs });
      const oldest = remembered.keys().next();
      if (remembered.size > most && !oldest.done) remembered.delete(oldest.value);
    },
    forget: (person) => {
      for (const key of remembered.keys()) {
        if (personOf(key) === person) remembered.delete(key);
      }
    },
  };
}

function keyOf({ person, place }: Speaker): string {
  return JSON.stringify([person, place]);
}

function personOf(key: string): string {
  const [person = ''] = JSON.parse(key) as string[];
  return person;
}
