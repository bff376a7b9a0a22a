import { knownCard, type KnownCard } from '../../src/quiz/known-card.js';
import { ROUND_MODES, type Round } from '../../src/quiz/round.js';
import { card } from './cards.js';
import { newGap } from './gaps.js';
import { newReview, newRound } from './reviews.js';
import { complaint, newAnswer, openTestStores, type TestStores } from './stores.js';

/** People by their ids in Discord; what they write begins with their name. */
export const PEOPLE = [
  { id: '700000000000000077', name: 'Ann' },
  { id: '800000000000000088', name: 'Ben' },
  { id: '900000000000000099', name: 'Cam' },
] as const;
export const SERVER = '7';

const CARDS: readonly KnownCard[] = ['one', 'two', 'three'].map((name) =>
  knownCard(card({ prompt: `Which of them is number ${name}?`, answers: [name] })),
);
const QUESTIONS = ['why?', 'how?', 'when?'];
const A_MINUTE_IN_DAYS = 1 / (24 * 60);

/** Stores in which people do things; what they did so far that others can take up. */
export interface Doings {
  readonly stores: TestStores;
  /** Ids of answers, one for each question. */
  readonly answers: readonly string[];
  /** Ids of all rounds that were started. */
  readonly rounds: string[];
}

export async function openDoings(
  options: Parameters<typeof openTestStores>[0] = {},
): Promise<Doings> {
  const stores = await openTestStores(options);
  const answers: string[] = [];
  for (const question of QUESTIONS) answers.push(await stores.answers.save(newAnswer(question)));
  // The notes missed this one before anybody voted.
  await stores.gaps.record(newGap('why?', { server: SERVER }));
  return { stores, answers, rounds: [] };
}

/** Something that a person does, or that happens to a round. */
export interface Deed {
  readonly kind: DeedKind;
  /** Who, as a place in the list of people. */
  readonly who: number;
  /** About which answer, card, topic or round. */
  readonly what: number;
  /** Rightly, or in favour. */
  readonly isGood: boolean;
}

export type DeedKind = (typeof DEED_KINDS)[number];
export const DEED_KINDS = [
  'vote',
  'ask',
  'review',
  'flag',
  'appeal',
  'set',
  'start',
  'hint',
  'reply',
  'reveal',
  'dispute',
  'advance',
  'end',
] as const;

/** Does something, if it can be done; a minute passes with it. */
export async function act(doings: Doings, { kind, who, what, isGood }: Deed): Promise<void> {
  const person = at(PEOPLE, who);
  doings.stores.pass(A_MINUTE_IN_DAYS);
  await DEEDS[kind](doings, { person, what, isGood });
}

type Doing = (
  doings: Doings,
  deed: Pick<Deed, 'what' | 'isGood'> & { readonly person: (typeof PEOPLE)[number] },
) => Promise<unknown>;

const DEEDS: Readonly<Record<DeedKind, Doing>> = {
  vote: async ({ stores, answers }, { person, what, isGood }) => {
    const vote = { answerId: at(answers, what), quote: 0, person: person.id };
    if (isGood) return stores.votes.voteUp(vote);
    const text = `${person.name} says: no.`;
    return stores.votes.voteDown(vote, complaint(at(QUESTIONS, what), { text }));
  },
  ask: ({ stores }, { person, what, isGood }) =>
    stores.topics.add(person.id, { path: `${what}.md`, headings: ['H'], wasAnswered: isGood }),
  review: ({ stores }, { person, what, isGood }) =>
    stores.reviews.add(
      newReview({
        person: person.id,
        card: at(CARDS, what).id,
        isRight: isGood,
        rating: isGood ? 'good' : 'again',
        points: isGood ? 100 : 0,
        server: what % 2 === 0 ? SERVER : null,
        at: stores.time(),
      }),
      at(CARDS, what),
    ),
  flag: ({ stores }, { person, what }) => stores.cards.flag(at(CARDS, what), person.id),
  appeal: ({ stores }, { person, what }) =>
    stores.cards.appeal(at(CARDS, what), person.id, `${person.name} typed ${what}`),
  set: ({ stores }, { person, isGood }) =>
    stores.learners.set(person.id, { timeZone: 'Europe/Madrid', wantsReminders: isGood }),
  start: async ({ stores, rounds }, { person, what }) => {
    const asked = CARDS.slice(0, 2);
    const { id } = await stores.rounds.open(
      newRound({
        mode: at(ROUND_MODES, what),
        server: SERVER,
        channel: String(what),
        starter: person.id,
        cards: asked.map((each) => each.id),
      }),
      asked,
    );
    rounds.push(id);
  },
  hint: async (doings, { person, what }) => {
    const round = await roundOf(doings, { person: person.id, what });
    if (!round) return;
    const { rounds, time } = doings.stores;
    await rounds.hint(round.id, round.position, person.id, time());
  },
  reply: async (doings, { person, what, isGood }) => {
    const round = await roundOf(doings, { person: person.id, what });
    if (!round) return;
    const { rounds, time } = doings.stores;
    const reply = { person: person.id, given: `${person.name} chose`, isRight: isGood, at: time() };
    await rounds.reply(round.id, round.position, reply, Infinity);
  },
  reveal: async (doings, { what }) => {
    const round = await roundOf(doings, { what });
    if (round) await reveal(doings.stores, round);
  },
  dispute: async (doings, { person, what }) => {
    const id = doings.rounds[what % doings.rounds.length];
    if (id !== undefined) await doings.stores.rounds.appeal(id, 0, person.id);
  },
  advance: async (doings, { what }) => {
    const round = await roundOf(doings, { what });
    if (round) await doings.stores.rounds.advance(round.id, round.position);
  },
  end: async (doings, { what }) => {
    const round = await roundOf(doings, { what });
    if (round) await doings.stores.rounds.end(round.id);
  },
};

async function reveal({ rounds }: TestStores, round: Round): Promise<void> {
  const { id, position, mode, server } = round;
  const played = await rounds.replies(id, position);
  const asked = CARDS.find((each) => each.id === round.cards[position]);
  if (!asked) throw new Error('Expected a round with known cards.');
  await rounds.reveal(
    id,
    position,
    played
      .filter(({ isRight }) => isRight !== null)
      .map(({ person, isRight, isHinted, at: time }) => ({
        review: newReview({
          person,
          card: asked.id,
          isRight: isRight === true,
          rating: isRight === true ? 'good' : 'again',
          isHinted,
          points: isRight === true ? 100 : 0,
          mode,
          server,
          round: id,
          position,
          at: time,
        }),
        card: asked,
      })),
  );
}

/** A round, unless it is gone or the person has no part in it. */
async function roundOf(
  { stores, rounds }: Doings,
  { person, what }: { readonly person?: string; readonly what: number },
): Promise<Round | undefined> {
  const round = await stores.rounds.find(rounds[what % rounds.length] ?? '');
  const isOthers = round?.mode === 'alone' && person !== undefined && round.starter !== person;
  return isOthers ? undefined : round;
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place % items.length];
  if (item === undefined) throw new Error('Expected a list that is not empty.');
  return item;
}
