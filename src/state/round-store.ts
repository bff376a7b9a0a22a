import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { ReviewRating } from '../quiz/review.js';
import {
  type Reply,
  type Round,
  ROUND_MODES,
  ROUND_PHASES,
  type RoundMode,
} from '../quiz/round.js';
import type { Kept, RoundStore } from '../quiz/round-store.js';
import { keepReview, rememberAnew } from './keep-review.js';
import { nextNumber } from './next-number.js';
import { putCard } from './quiz-card.js';
import { randomId } from './random-id.js';
import { toReview } from './review-columns.js';
import { stringsFromJson } from './strings-json.js';
import type { QuizReplyTable, QuizRoundTable, Tables } from './tables.js';

export interface RoundStoreOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
  /** Bytes that nobody can guess. */
  readonly randomBytes: (size: number) => Uint8Array;
}

const ALONE: RoundMode = 'alone';
const FOR_ALL = ROUND_MODES.filter((mode) => mode !== ALONE);
const UNDER_WAY = ROUND_PHASES.filter((phase) => phase !== 'ended');
/** Before Discord has confirmed a message, somebody may have seen it already. */
const ANSWERABLE = ['posing', 'open'] as const satisfies readonly Round['phase'][];
/** Points of rounds for all count from so many people on. */
const FEWEST_RIVALS = 2;

/** Keeps rounds in the database. */
export function createRoundStore({ queries, now, randomBytes }: RoundStoreOptions): RoundStore {
  const rounds = queries.selectFrom('quiz_rounds').selectAll();
  const underWay = rounds.where('phase', 'in', UNDER_WAY);
  /** The latest of some rounds. */
  const first = async (some: typeof rounds): Promise<Round | undefined> => {
    const row = await some.orderBy('number', 'desc').limit(1).executeTakeFirst();
    return row && toRound(row);
  };
  return {
    async open({ mode, server, channel, starter, locale, cards }, known = []) {
      return queries.transaction().execute(async (transaction) => {
        const time = now().toISOString();
        const row = await transaction
          .insertInto('quiz_rounds')
          .values({
            id: randomId(randomBytes),
            number: nextNumber('quiz_rounds', 'number'),
            mode,
            server,
            channel,
            starter,
            locale,
            cards: JSON.stringify(cards),
            position: 0,
            ...NOT_SHOWN,
            started_at: time,
            ended_at: null,
            forgotten_players: 0,
            is_told: 0,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        for (const card of known) await putCard(transaction, card, time);
        return toRound(row);
      });
    },
    find: (id) => first(rounds.where('id', '=', id)),
    openIn: (channel) =>
      first(underWay.where('channel', '=', channel).where('mode', 'in', FOR_ALL)),
    openOf: (person) => first(underWay.where('starter', '=', person).where('mode', '=', ALONE)),
    async listOpen() {
      const rows = await underWay.where('mode', 'in', FOR_ALL).orderBy('number').execute();
      return rows.map(toRound);
    },
    async confirm(id, position, { messageId, posedAt, closesAt }) {
      const row = await queries
        .updateTable('quiz_rounds')
        .set({
          phase: 'open',
          message_id: messageId,
          posed_at: posedAt.toISOString(),
          closes_at: closesAt?.toISOString() ?? null,
        })
        .where('id', '=', id)
        .where('position', '=', position)
        .where('phase', '=', 'posing')
        .returningAll()
        .executeTakeFirst();
      return row && toRound(row);
    },
    async setCloses(id, position, closesAt) {
      const row = await queries
        .updateTable('quiz_rounds')
        .set({ closes_at: closesAt.toISOString() })
        .where('id', '=', id)
        .where('position', '=', position)
        .where('phase', '=', 'open')
        .returningAll()
        .executeTakeFirst();
      return row && toRound(row);
    },
    async reply(id, position, { person, given, isRight, at }, mostTries) {
      return whileAnswerable(queries, { id, position }, async (transaction) => {
        const before = await findReply(transaction, { id, position, person });
        const isFinal =
          Number.isFinite(mostTries) &&
          (before?.is_right === 1 || (before?.tries ?? 0) >= mostTries);
        if (before && isFinal) return { kind: 'no-more-tries', reply: toReply(before) };
        const latest = {
          given,
          is_right: isRight ? 1 : 0,
          tries: (before?.tries ?? 0) + 1,
          replied_at: at.toISOString(),
        };
        const row = await transaction
          .insertInto('quiz_replies')
          .values({ ...latest, round: id, position, person, is_hinted: 0 })
          .onConflict((conflict) =>
            conflict.columns(['round', 'position', 'person']).doUpdateSet(latest),
          )
          .returningAll()
          .executeTakeFirstOrThrow();
        return { kind: 'kept', reply: toReply(row) };
      });
    },
    async hint(id, position, person, at) {
      return whileAnswerable(queries, { id, position }, async (transaction) => {
        const row = await transaction
          .insertInto('quiz_replies')
          .values({
            round: id,
            position,
            person,
            given: null,
            is_right: null,
            is_hinted: 1,
            tries: 0,
            replied_at: at.toISOString(),
          })
          .onConflict((conflict) =>
            conflict.columns(['round', 'position', 'person']).doUpdateSet({ is_hinted: 1 }),
          )
          .returningAll()
          .executeTakeFirstOrThrow();
        return { kind: 'kept', reply: toReply(row) };
      });
    },
    async replies(id, position) {
      const rows = await queries
        .selectFrom('quiz_replies')
        .selectAll()
        .where('round', '=', id)
        .where('position', '=', position)
        .orderBy('replied_at')
        .orderBy('person')
        .execute();
      return rows.map(toReply);
    },
    async reveal(id, position, reviews) {
      return queries.transaction().execute(async (transaction) => {
        const round = await transaction
          .updateTable('quiz_rounds')
          .set({ phase: 'revealed' })
          .where('id', '=', id)
          .where('position', '=', position)
          .where('phase', 'in', ANSWERABLE)
          .returning('mode')
          .executeTakeFirst();
        if (!round) return false;
        const isCounted = round.mode === ALONE;
        const replies = await transaction
          .selectFrom('quiz_replies')
          .select('person')
          .where('round', '=', id)
          .where('position', '=', position)
          .execute();
        const left = new Set(replies.map(({ person }) => person));
        for (const each of reviews) {
          // Who wanted to be forgotten meanwhile is.
          if (!left.has(each.review.person)) continue;
          await keepReview(transaction, { ...each, isCounted, time: now() });
        }
        return true;
      });
    },
    async reviews(id, position) {
      const rows = await queries
        .selectFrom('reviews')
        .selectAll()
        .where('round', '=', id)
        .where('position', '=', position)
        .orderBy('id')
        .execute();
      return rows.map(toReview);
    },
    async advance(id, position) {
      return queries.transaction().execute(async (transaction) => {
        const at = await hold(transaction, { id, position, phases: ['revealed'] });
        if (!at) return undefined;
        const isLast = position + 1 >= stringsFromJson(at.cards).length;
        const row = isLast
          ? await endRound(transaction, id, now())
          : await transaction
              .updateTable('quiz_rounds')
              .set({ ...NOT_SHOWN, position: position + 1 })
              .where('id', '=', id)
              .returningAll()
              .executeTakeFirst();
        return row && toRound(row);
      });
    },
    async end(id) {
      return queries
        .transaction()
        .execute(async (transaction) => (await endRound(transaction, id, now())) !== undefined);
    },
    async listUntold() {
      const rows = await queries
        .selectFrom('quiz_rounds')
        .selectAll()
        .where('phase', '=', 'ended')
        .where('is_told', '=', 0)
        .where('mode', 'in', FOR_ALL)
        .orderBy('number')
        .execute();
      return rows.map(toRound);
    },
    async markTold(id) {
      await queries.updateTable('quiz_rounds').set({ is_told: 1 }).where('id', '=', id).execute();
    },
    async scores(id) {
      const rows = await queries
        .selectFrom('reviews')
        .select(({ fn }) => [
          'person',
          fn.sum<number | string>('is_right').as('right'),
          fn.countAll<number | string>().as('answered'),
          fn.sum<number | string>('points').as('points'),
        ])
        .where('round', '=', id)
        .groupBy('person')
        .orderBy('points', 'desc')
        .orderBy('right', 'desc')
        .orderBy('person')
        .execute();
      return rows.map(({ person, right, answered, points }) => ({
        person,
        right: Number(right),
        answered: Number(answered),
        points: Number(points),
      }));
    },
    async appeal(id, position, person) {
      return queries.transaction().execute(async (transaction) => {
        const review = await transaction
          .updateTable('reviews')
          .set(({ eb }) => ({
            is_right: 1,
            is_appealed: 1,
            rating: eb
              .case()
              .when('is_hinted', '=', 1)
              .then<ReviewRating>('hard')
              .else<ReviewRating>('good')
              .end(),
          }))
          .where('round', '=', id)
          .where('position', '=', position)
          .where('person', '=', person)
          .where('is_right', '=', 0)
          .returning('card')
          .executeTakeFirst();
        if (!review) return undefined;
        const recall = await rememberAnew(transaction, { person, card: review.card });
        const reply = await findReply(transaction, { id, position, person });
        return { recall, typed: reply?.given ?? null, card: review.card };
      });
    },
    async lately({ server, channel }, most) {
      let rounds = queries
        .selectFrom('quiz_rounds')
        .select(['cards', 'position'])
        // What somebody was asked alone, nobody else has seen.
        .where('mode', 'in', FOR_ALL);
      rounds =
        server === null
          ? rounds.where('server', 'is', null).where('channel', '=', channel)
          : rounds.where('server', '=', server);
      // Each has asked at least one card.
      const rows = await rounds.orderBy('number', 'desc').limit(most).execute();
      const asked = rows.flatMap(({ cards, position }) =>
        stringsFromJson(cards)
          .slice(0, position + 1)
          .reverse(),
      );
      return Array.from(new Set(asked)).slice(0, most);
    },
    async dropOlderThan(time) {
      return queries.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('quiz_rounds')
          .where('ended_at', '<', time.toISOString())
          .executeTakeFirstOrThrow();
        // What nobody has gone on with for so long is over as well.
        const abandoned = await transaction
          .selectFrom('quiz_rounds')
          .select('id')
          .where('phase', 'in', UNDER_WAY)
          .where(({ fn }) => fn.coalesce('posed_at', 'started_at'), '<', time.toISOString())
          .execute();
        for (const { id } of abandoned) await endRound(transaction, id, now());
        return Number(numDeletedRows);
      });
    },
  };
}

/** What a round has of a card that is about to be shown. */
const NOT_SHOWN = {
  phase: 'posing',
  message_id: null,
  posed_at: null,
  closes_at: null,
} as const satisfies Partial<QuizRoundTable>;

interface RoundAt {
  readonly id: string;
  readonly position: number;
}

/**
 * Holds a round where it is until the end of the transaction; undefined if it is elsewhere. This writes, and so
 * waits for other processes; reading first would fail when one of them writes meanwhile.
 */
async function hold(
  transaction: Transaction<Tables>,
  { id, position, phases }: RoundAt & { readonly phases: readonly Round['phase'][] },
): Promise<Pick<QuizRoundTable, 'cards'> | undefined> {
  return transaction
    .updateTable('quiz_rounds')
    .set((eb) => ({ position: eb.ref('position') }))
    .where('id', '=', id)
    .where('position', '=', position)
    .where('phase', 'in', phases)
    .returning('cards')
    .executeTakeFirst();
}

/** Keeps a reply as long as the card of a round can be answered. */
async function whileAnswerable(
  queries: Kysely<Tables>,
  at: RoundAt,
  keep: (transaction: Transaction<Tables>) => Promise<Kept>,
): Promise<Kept> {
  return queries.transaction().execute(async (transaction) => {
    const round = await hold(transaction, { ...at, phases: ANSWERABLE });
    return round ? keep(transaction) : { kind: 'too-late' };
  });
}

async function findReply(
  transaction: Transaction<Tables>,
  { id, position, person }: RoundAt & Pick<Reply, 'person'>,
): Promise<QuizReplyTable | undefined> {
  return transaction
    .selectFrom('quiz_replies')
    .selectAll()
    .where('round', '=', id)
    .where('position', '=', position)
    .where('person', '=', person)
    .executeTakeFirst();
}

/** Ends a round, from which on its points count; undefined if it was over. */
async function endRound(
  transaction: Transaction<Tables>,
  id: string,
  time: Date,
): Promise<QuizRoundTable | undefined> {
  const round = await transaction
    .updateTable('quiz_rounds')
    .set({ phase: 'ended', closes_at: null, ended_at: time.toISOString() })
    .where('id', '=', id)
    .where('phase', 'in', UNDER_WAY)
    .returningAll()
    .executeTakeFirst();
  if (!round || round.mode === ALONE) return round;
  const { players } = await transaction
    .selectFrom('quiz_replies')
    .select(({ fn }) => fn.count('person').distinct().as('players'))
    .where('round', '=', id)
    .where('is_right', 'is not', null)
    .executeTakeFirstOrThrow();
  const hasRivals = Number(players) + round.forgotten_players >= FEWEST_RIVALS;
  await transaction
    .updateTable('reviews')
    .set({ is_counted: 1, ...(!hasRivals && { points: 0 }) })
    .where('round', '=', id)
    .execute();
  return round;
}

const modeSchema = z.enum(ROUND_MODES);
const phaseSchema = z.enum(ROUND_PHASES);

function toRound(row: QuizRoundTable): Round {
  return {
    id: row.id,
    mode: modeSchema.parse(row.mode),
    server: row.server,
    channel: row.channel,
    starter: row.starter,
    locale: row.locale,
    cards: stringsFromJson(row.cards),
    position: row.position,
    phase: phaseSchema.parse(row.phase),
    messageId: row.message_id,
    posedAt: toDate(row.posed_at),
    closesAt: toDate(row.closes_at),
    startedAt: new Date(row.started_at),
  };
}

function toDate(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

function toReply(row: QuizReplyTable): Reply {
  return {
    person: row.person,
    given: row.given,
    isRight: row.is_right === null ? null : row.is_right === 1,
    isHinted: row.is_hinted === 1,
    tries: row.tries,
    at: new Date(row.replied_at),
  };
}
