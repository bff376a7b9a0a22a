import { writeUntilKilled } from './write-until-killed.js';

/** Votes without end, each time for another person, and prints whom once the vote is acknowledged. */
const SCRIPT = `
  const [, storesFile, databaseUrl, answerId, name] = process.argv;
  const { openStores } = await import(storesFile);
  const { votes } = await openStores({ databaseUrl });
  const place = { path: 'a.md', headings: [], fromLine: 1, toLine: 1 };
  const complaint = {
    reason: 'other', question: 'why?', server: null, place: '42', build: 'first',
    quote: { ...place, text: 'Because.' },
  };
  for (let count = 0; ; count += 1) {
    const person = name + count;
    const vote = { answerId, quote: 0, person };
    await votes.voteUp(vote);
    if (count % 2 === 1) await votes.voteDown(vote, { ...complaint, text: person });
    process.stdout.write(person + '\\n');
  }
`;

export interface Voting {
  readonly databaseUrl: string;
  readonly answerId: string;
  /** Begins the ids of the people. */
  readonly name: string;
  /** How many votes to wait for before the process is killed. */
  readonly acknowledged: number;
}

/** Votes in a process of its own until that is killed, and returns whose votes were acknowledged. */
export async function voteUntilKilled(voting: Voting): Promise<string[]> {
  const { databaseUrl, answerId, name, acknowledged } = voting;
  return writeUntilKilled({ script: SCRIPT, args: [databaseUrl, answerId, name], acknowledged });
}
