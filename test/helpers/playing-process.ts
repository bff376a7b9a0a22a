import { writeUntilKilled } from './write-until-killed.js';

/** Replies without end, each time as another person, and prints whom once all of it is acknowledged. */
const SCRIPT = `
  const [, storesFile, databaseUrl, round, name] = process.argv;
  const { openStores } = await import(storesFile);
  const { rounds, reviews } = (await openStores({ databaseUrl })).quiz;
  const card = {
    id: 'c', kind: 'question', prompt: 'Why?', topic: [], answer: 'Because.', path: 'a.md',
  };
  for (let count = 0; ; count += 1) {
    const person = name + count;
    const at = new Date();
    await rounds.reply(round, 0, { person, given: person, isRight: true, at }, 1);
    await reviews.add({
      person, card: card.id, rating: 'good', isRight: true, isHinted: false, tookMs: 1, points: 1,
      mode: 'alone', server: null, round: null, position: null, at, day: '2026-03-01',
    }, card);
    process.stdout.write(person + '\\n');
  }
`;

export interface Playing {
  readonly databaseUrl: string;
  readonly round: string;
  /** Begins the ids of the people. */
  readonly name: string;
  /** How many people to wait for before the process is killed. */
  readonly acknowledged: number;
}

/** Replies in a process of its own until that is killed, and returns whose replies were acknowledged. */
export async function playUntilKilled(playing: Playing): Promise<string[]> {
  const { databaseUrl, round, name, acknowledged } = playing;
  return writeUntilKilled({ script: SCRIPT, args: [databaseUrl, round, name], acknowledged });
}
