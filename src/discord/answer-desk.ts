import type { Logger } from 'pino';

import type { Answer, AnswerQuestion } from '../answer/answer.js';
import { notePlace } from '../answer/gap-finding.js';
import { UserError } from '../errors.js';
import type { Messages } from '../messages/messages.js';
import type { AnswerStore, ShownAnswer } from './answer-store.js';
import { type Asker, type AskingLimits, waitText } from './asking-limits.js';
import type { FairQueue } from './fair-queue.js';
import { reasonOf } from './loggable.js';
import { placeOf } from './place-of.js';
import type { WhoMayAsk } from './who-may-ask.js';

/** A question on its way in, through whichever door. */
export interface Asking {
  readonly question: string;
  readonly in?: string | undefined;
  /** Whether it is a topic that was offered. */
  readonly isTopic?: boolean;
  /** The complete question that this one follows, where the message tells. */
  readonly following?: string | undefined;
  readonly asker: Asker;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly texts: Messages;
}

/** Why something is not answered. */
export interface Refusal {
  readonly text: string;
  /** Whether to say so only where silence would look like a fault: the person was told before. */
  readonly isRepeated: boolean;
}

/** What came of a question. */
export type Outcome =
  | { readonly kind: 'refused'; readonly text: string }
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      /** Null when it could not be kept. */
      readonly id: string | null;
    };

/** An answer that was shown before, as the notes give it today. */
export interface AnswerAgain {
  readonly shown: ShownAnswer;
  readonly answer: Answer;
}

/** The one way to answers, for all doors. */
export interface AnswerDesk {
  /** Why a question can't be asked now, from memory alone; null if it can: then it counts as asked. */
  readonly refusalOf: (asking: Asking) => Refusal | null;
  /** Answers a question that `refusalOf` let pass. */
  readonly ask: (asking: Asking) => Promise<Outcome>;
  /**
   * Asks an answer's question once more, for its buttons; undefined when it is forgotten. Where the part of
   * the notes is gone that was asked, all of them are.
   */
  readonly again: (id: string) => Promise<AnswerAgain | undefined>;
}

export interface AnswerDeskOptions {
  readonly answerQuestion: AnswerQuestion;
  /** Answers without keeping gaps or remembering who asked what. */
  readonly answerAgain: AnswerQuestion;
  readonly answers: AnswerStore;
  /** Id of the build of the index that is asked. */
  readonly build: string;
  readonly whoMayAsk: WhoMayAsk;
  readonly limits: AskingLimits;
  readonly queue: FairQueue;
  /** Takes note of what somebody asked about; never throws, and nobody waits for it. */
  readonly noteTopic: (person: string, answer: Answer) => void;
  /** Whether new questions are put off because the bot is about to stop. */
  readonly isStopping: () => boolean;
  readonly logger: Logger;
}

/** Puts the one way to answers together. */
export function createAnswerDesk(options: AnswerDeskOptions): AnswerDesk {
  const { answerQuestion, answerAgain, answers, whoMayAsk, limits, queue, isStopping, noteTopic } =
    options;
  const refuse = (text: string): Refusal => ({ text, isRepeated: false });
  return {
    refusalOf: ({ asker, guildId, channelId, texts }) => {
      if (isStopping()) return refuse(texts.restarting);
      if (guildId !== null && !whoMayAsk.inGuild(guildId)) return refuse(texts.notInThisServer);
      const outcome = limits.check(asker, guildId === null ? null : channelId);
      if (outcome.kind === 'free') return null;
      return { text: waitText(outcome, texts), isRepeated: outcome.wasTold };
    },
    ask: async (asking) => {
      const { asker, guildId, texts } = asking;
      if (guildId === null && !(await whoMayAsk.inPrivate(asker.id))) {
        return { kind: 'refused', text: texts.onlyForMembers };
      }
      const answer = await queue.run(asker.id, () =>
        answerQuestion({
          question: asking.question,
          isTopic: asking.isTopic,
          following: asking.following,
          in: asking.in,
          person: asker.id,
          place: placeOf(asking),
          server: guildId ?? undefined,
        }),
      );
      noteTopic(asker.id, answer);
      return { kind: 'answer', answer, id: await keep(answer, asking, options) };
    },
    again: async (id) => {
      const shown = await answers.find(id);
      return shown && askAgain(shown, answerAgain);
    },
  };
}

/** Keeps what an answer's buttons need; without it the answer still goes out. */
async function keep(
  answer: Answer,
  asking: Asking,
  { answers, build, logger }: AnswerDeskOptions,
): Promise<string | null> {
  if (answer.kind === 'not-a-question') return null;
  try {
    return await answers.save({
      question: answer.question,
      understoodAs: answer.understoodAs,
      isTopic: asking.isTopic ?? false,
      in: asking.in,
      server: asking.guildId,
      place: placeOf(asking),
      build,
      quotes: answer.quotes.map(notePlace),
    });
  } catch (error) {
    logger.warn({ reason: reasonOf(error) }, 'An answer could not be kept; it has fewer buttons');
    return null;
  }
}

async function askAgain(shown: ShownAnswer, answerAgain: AnswerQuestion): Promise<AnswerAgain> {
  const { question, understoodAs, isTopic, in: part } = shown;
  const complete = { question: understoodAs ?? question, isTopic };
  try {
    const answer = await answerAgain({ ...complete, in: part });
    return { shown, answer: withQuestion(answer, shown) };
  } catch (error) {
    if (part === undefined || !isUnknownPart(error)) throw error;
    // What was asked is gone from the notes, and its quotes must go as well.
    const answer = await answerAgain(complete);
    return { shown: { ...shown, in: undefined }, answer: withQuestion(answer, shown) };
  }
}

function isUnknownPart(error: unknown): boolean {
  return error instanceof UserError && error.problem?.kind === 'unknown-part';
}

/** The same answer to what was asked in fact, where only a follow-up was. */
function withQuestion(answer: Answer, { question, understoodAs }: ShownAnswer): Answer {
  return answer.kind === 'not-a-question' || understoodAs === undefined
    ? { ...answer, question }
    : { ...answer, question, understoodAs };
}
