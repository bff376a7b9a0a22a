import type { Kysely } from 'kysely';
import type { TopicLog } from '../quiz/topic-log.js';
import { stringsFromJson } from './strings-json.js';
import type { Tables } from './tables.js';

export interface TopicLogOptions {
  readonly queries: Kysely<Tables>;
  readonly now: () => Date;
  /** @default 200 */
  readonly mostTopics?: number;
}

/** Of more topics of one person, the oldest are forgotten. */
const MOST_TOPICS = 200;

/** Keeps in the database which topics people asked about. */
export function createTopicLog(options: TopicLogOptions): TopicLog {
  const { queries, now, mostTopics = MOST_TOPICS } = options;
  return {
    async add(person, { path, headings, wasAnswered }) {
      const topic = { path, headings: JSON.stringify(headings) };
      const latest = { was_answered: wasAnswered ? 1 : 0, asked_at: now().toISOString() };
      await queries.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('asked_topics')
          .values({ person, ...topic, ...latest })
          .onConflict((conflict) =>
            conflict.columns(['person', 'path', 'headings']).doUpdateSet(latest),
          )
          .execute();
        // Each time there is at most one too many, and that is never the one that just came.
        const oldest = await transaction
          .selectFrom('asked_topics')
          .select(['path', 'headings'])
          .where('person', '=', person)
          .where((eb) =>
            eb.or([eb('path', '<>', topic.path), eb('headings', '<>', topic.headings)]),
          )
          .orderBy('asked_at', 'desc')
          .orderBy('path')
          .orderBy('headings')
          .offset(mostTopics - 1)
          .limit(1)
          .executeTakeFirst();
        if (!oldest) return;
        await transaction
          .deleteFrom('asked_topics')
          .where('person', '=', person)
          .where('path', '=', oldest.path)
          .where('headings', '=', oldest.headings)
          .execute();
      });
    },
    async of(person) {
      const rows = await queries
        .selectFrom('asked_topics')
        .selectAll()
        .where('person', '=', person)
        .orderBy('asked_at', 'desc')
        .orderBy('path')
        .orderBy('headings')
        .execute();
      return rows.map(({ path, headings, was_answered, asked_at }) => ({
        path,
        headings: stringsFromJson(headings),
        wasAnswered: was_answered === 1,
        at: new Date(asked_at),
      }));
    },
    async dropOlderThan(time) {
      const { numDeletedRows } = await queries
        .deleteFrom('asked_topics')
        .where('asked_at', '<', time.toISOString())
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
  };
}
