import type { Kysely } from 'kysely';
import { stringsFromJson } from './strings-json.js';
import type { Tables } from './tables.js';

type Queries = Kysely<Tables>;
type Rows = Promise<readonly Readonly<Record<string, unknown>>[]>;

/** All that is kept of a person, for that person to read and take along; what others did or wrote is not in it. */
export async function exportPerson(
  queries: Queries,
  { person, at }: { readonly person: string; readonly at: Date },
): Promise<Readonly<Record<string, unknown>>> {
  return {
    person,
    exportedAt: at.toISOString(),
    settings: await settingsOf(queries, person),
    votes: await votesOf(queries, person),
    askedTopics: await topicsOf(queries, person),
    reviews: await reviewsOf(queries, person),
    memory: await memoryOf(queries, person),
    badCards: await badCardsOf(queries, person),
    appeals: await appealsOf(queries, person),
    startedRounds: await startedRoundsOf(queries, person),
    replies: await repliesOf(queries, person),
    // What the ids of cards stand for.
    cards: await cardsOf(queries, person),
  };
}

async function settingsOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('learners')
    .selectAll()
    .where('person', '=', person)
    .execute();
  return rows.map((row) => ({
    timeZone: row.time_zone,
    wantsReminders: row.wants_reminders === 1,
    remindedOn: row.reminded_on,
    isHidden: row.is_hidden === 1,
    locale: row.locale,
  }));
}

async function votesOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('votes')
    .leftJoin('gap_reports', 'gap_reports.id', 'votes.report_id')
    .selectAll('votes')
    .select(['reason', 'text', 'gap_reports.quote as quoted', 'reported_at'])
    .where('person', '=', person)
    .orderBy('voted_at')
    .execute();
  return rows.map((row) => ({
    answer: row.answer_id,
    quote: row.quote + 1,
    vote: row.value > 0 ? 'up' : 'down',
    votedAt: row.voted_at,
    report:
      row.reason === null
        ? null
        : {
            reason: row.reason,
            text: row.text,
            quote: row.quoted === null ? null : (JSON.parse(row.quoted) as unknown),
            reportedAt: row.reported_at,
          },
  }));
}

async function topicsOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('asked_topics')
    .selectAll()
    .where('person', '=', person)
    .orderBy('asked_at')
    .execute();
  return rows.map((row) => ({
    note: row.path,
    headings: stringsFromJson(row.headings),
    wasAnswered: row.was_answered === 1,
    askedAt: row.asked_at,
  }));
}

async function reviewsOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('reviews')
    .selectAll()
    .where('person', '=', person)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    card: row.card,
    rating: row.rating,
    isRight: row.is_right === 1,
    isHinted: row.is_hinted === 1,
    isAppealed: row.is_appealed === 1,
    tookMs: row.took_ms,
    points: row.points,
    isCounted: row.is_counted === 1,
    mode: row.mode,
    server: row.server,
    round: row.round,
    position: row.position,
    reviewedAt: row.reviewed_at,
    day: row.day,
  }));
}

async function memoryOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('recalls')
    .selectAll()
    .where('person', '=', person)
    .orderBy('due')
    .execute();
  return rows.map((row) => ({
    card: row.card,
    due: row.due,
    stability: row.stability,
    difficulty: row.difficulty,
    scheduledDays: row.scheduled_days,
    learningSteps: row.learning_steps,
    reps: row.reps,
    lapses: row.lapses,
    state: row.state,
    lastReview: row.last_review,
    wasRight: row.was_right === 1,
  }));
}

async function badCardsOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('quiz_flags')
    .selectAll()
    .where('person', '=', person)
    .orderBy('flagged_at')
    .execute();
  return rows.map((row) => ({ card: row.card, flaggedAt: row.flagged_at }));
}

async function appealsOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('quiz_appeals')
    .selectAll()
    .where('person', '=', person)
    .orderBy('appealed_at')
    .execute();
  return rows.map((row) => ({ card: row.card, typed: row.typed, appealedAt: row.appealed_at }));
}

async function startedRoundsOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('quiz_rounds')
    .selectAll()
    .where('starter', '=', person)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    round: row.id,
    mode: row.mode,
    server: row.server,
    channel: row.channel,
    locale: row.locale,
    cards: stringsFromJson(row.cards),
    position: row.position,
    phase: row.phase,
    message: row.message_id,
    posedAt: row.posed_at,
    closesAt: row.closes_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }));
}

async function repliesOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('quiz_replies')
    .selectAll()
    .where('person', '=', person)
    .orderBy('replied_at')
    .execute();
  return rows.map((row) => ({
    round: row.round,
    position: row.position,
    given: row.given,
    isRight: row.is_right === null ? null : row.is_right === 1,
    isHinted: row.is_hinted === 1,
    tries: row.tries,
    repliedAt: row.replied_at,
  }));
}

async function cardsOf(queries: Queries, person: string): Rows {
  const rows = await queries
    .selectFrom('quiz_cards')
    .selectAll()
    .where((eb) =>
      eb.or(
        (['reviews', 'recalls', 'quiz_flags', 'quiz_appeals'] as const).map((table) =>
          eb('id', 'in', eb.selectFrom(table).select('card').where('person', '=', person)),
        ),
      ),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    card: row.id,
    kind: row.kind,
    prompt: row.prompt,
    answer: row.answer,
    note: row.path,
    headings: stringsFromJson(row.topic),
  }));
}
