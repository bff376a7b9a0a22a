import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type {
  AnswerMessageLink,
  AnswerStore,
  NewShownAnswer,
  ShownAnswer,
} from '../discord/answer-store.js';
import { nextNumber } from './next-number.js';
import { notePlaceSchema } from './note-place-json.js';
import { randomId } from './random-id.js';
import type { AnswerMessageTable, AnswerTable, Tables } from './tables.js';

export interface AnswerStoreOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
  /** Bytes that nobody can guess. */
  readonly randomBytes: (size: number) => Uint8Array;
  /** @default 20,000 */
  readonly mostAnswers?: number;
}

/** Of more answers, and of more messages, the oldest are forgotten. */
const MOST_ANSWERS = 20_000;

/** Keeps shown answers in the database. */
export function createAnswerStore(options: AnswerStoreOptions): AnswerStore {
  const { queries, now, randomBytes, mostAnswers = MOST_ANSWERS } = options;
  return {
    async save(answer) {
      const id = randomId(randomBytes);
      await queries.transaction().execute(async (transaction) => {
        await insertAnswer(transaction, { ...answer, id }, now().toISOString());
        await keepLatest(transaction, 'answers', mostAnswers);
      });
      return id;
    },
    async find(id) {
      const row = await queries
        .selectFrom('answers')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && toAnswer(row);
    },
    async share(id) {
      // One statement, so that of two at once only one finds it not shared.
      const { numUpdatedRows } = await queries
        .updateTable('answers')
        .set({ shared_at: now().toISOString() })
        .where('id', '=', id)
        .where('shared_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    async unshare(id) {
      await queries.updateTable('answers').set({ shared_at: null }).where('id', '=', id).execute();
    },
    async link(link) {
      await queries.transaction().execute(async (transaction) => {
        await putLink(transaction, link, now().toISOString());
        await keepLatest(transaction, 'answer_messages', mostAnswers);
      });
    },
    async ofMessage(messageId) {
      const row = await queries
        .selectFrom('answer_messages')
        .innerJoin('answers', 'answers.id', 'answer_messages.answer_id')
        .selectAll('answers')
        .where('message_id', '=', messageId)
        .executeTakeFirst();
      return row && toAnswer(row);
    },
    async lastIn(channelId) {
      const row = await queries
        .selectFrom('answer_messages')
        .innerJoin('answers', 'answers.id', 'answer_messages.answer_id')
        .selectAll('answers')
        .where('channel_id', '=', channelId)
        .orderBy('answer_messages.number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && toAnswer(row);
    },
    async replyTo(askingMessageId) {
      const row = await queries
        .selectFrom('answer_messages')
        .selectAll()
        .where('asking_message_id', '=', askingMessageId)
        .executeTakeFirst();
      return row && toLink(row);
    },
    async unlink(messageId) {
      await queries.deleteFrom('answer_messages').where('message_id', '=', messageId).execute();
    },
    async dropOlderThan(time) {
      return queries.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('answers')
          .where('shown_at', '<', time.toISOString())
          .executeTakeFirstOrThrow();
        // Messages go with their answer; these have none.
        await transaction
          .deleteFrom('answer_messages')
          .where('answer_id', 'is', null)
          .where('linked_at', '<', time.toISOString())
          .execute();
        return Number(numDeletedRows);
      });
    },
  };
}

async function insertAnswer(
  transaction: Transaction<Tables>,
  answer: NewShownAnswer & { readonly id: string },
  time: string,
): Promise<void> {
  await transaction
    .insertInto('answers')
    .values({
      id: answer.id,
      number: nextNumber('answers', 'number'),
      question: answer.question,
      understood_as: answer.understoodAs ?? null,
      is_topic: answer.isTopic ? 1 : 0,
      part: answer.in ?? null,
      server: answer.server,
      place: answer.place,
      build: answer.build,
      quotes: JSON.stringify(answer.quotes.map((quote) => notePlaceSchema.parse(quote))),
      shown_at: time,
      shared_at: null,
    })
    .execute();
}

async function putLink(
  transaction: Transaction<Tables>,
  { messageId, channelId, askingMessageId, answerId }: AnswerMessageLink,
  time: string,
): Promise<void> {
  await transaction
    .deleteFrom('answer_messages')
    .where('asking_message_id', '=', askingMessageId ?? null)
    .where('message_id', '<>', messageId)
    .execute();
  await transaction
    .insertInto('answer_messages')
    .values({
      message_id: messageId,
      number: nextNumber('answer_messages', 'number'),
      channel_id: channelId,
      asking_message_id: askingMessageId ?? null,
      answer_id: answerId,
      linked_at: time,
    })
    .onConflict((conflict) =>
      conflict.column('message_id').doUpdateSet((eb) => ({
        number: eb.ref('excluded.number'),
        channel_id: eb.ref('excluded.channel_id'),
        // A message that comes to show another answer still replies to the same one.
        asking_message_id: eb.fn.coalesce(
          'excluded.asking_message_id',
          'answer_messages.asking_message_id',
        ),
        answer_id: eb.ref('excluded.answer_id'),
        linked_at: eb.ref('excluded.linked_at'),
      })),
    )
    .execute();
}

async function keepLatest(
  transaction: Transaction<Tables>,
  table: 'answers' | 'answer_messages',
  most: number,
): Promise<void> {
  await transaction
    .deleteFrom(table)
    .where('number', '<=', (outer) =>
      outer.selectFrom(table).select(({ eb, fn }) => eb(fn.max('number'), '-', most).as('last')),
    )
    .execute();
}

const quotesSchema = z.array(notePlaceSchema);

function toAnswer(row: AnswerTable): ShownAnswer {
  return {
    id: row.id,
    question: row.question,
    understoodAs: row.understood_as ?? undefined,
    isTopic: row.is_topic === 1,
    in: row.part ?? undefined,
    server: row.server,
    place: row.place,
    build: row.build,
    quotes: quotesSchema.parse(JSON.parse(row.quotes)),
    isShared: row.shared_at !== null,
  };
}

function toLink(row: AnswerMessageTable): AnswerMessageLink {
  return {
    messageId: row.message_id,
    channelId: row.channel_id,
    askingMessageId: row.asking_message_id ?? undefined,
    answerId: row.answer_id,
  };
}
