import type {
  AnswerMessageLink,
  AnswerStore,
  ShownAnswer,
} from '../../src/discord/answer-store.js';
import type { Complaint, Vote, VoteStore } from '../../src/discord/vote-store.js';

/** Keeps answers in memory, as the database would. */
export function memoryAnswers(): AnswerStore & {
  readonly shown: ReadonlyMap<string, ShownAnswer>;
} {
  const shown = new Map<string, ShownAnswer>();
  const links = new Map<string, AnswerMessageLink>();
  const answerOf = (link: AnswerMessageLink | undefined): ShownAnswer | undefined =>
    shown.get(link?.answerId ?? '');
  const setShared = (id: string, isShared: boolean): boolean => {
    const answer = shown.get(id);
    if (!answer || answer.isShared === isShared) return false;
    shown.set(id, { ...answer, isShared });
    return true;
  };
  return {
    shown,
    save: (answer) => {
      const id = `answer-${String(shown.size + 1)}`;
      shown.set(id, { ...answer, id, isShared: false });
      return Promise.resolve(id);
    },
    find: (id) => Promise.resolve(shown.get(id)),
    share: (id) => Promise.resolve(setShared(id, true)),
    unshare: (id) => {
      setShared(id, false);
      return Promise.resolve();
    },
    link: (link) => {
      const before = links.get(link.messageId);
      links.delete(link.messageId);
      for (const [id, other] of links) {
        if (link.askingMessageId !== undefined && other.askingMessageId === link.askingMessageId)
          links.delete(id);
      }
      const askingMessageId = link.askingMessageId ?? before?.askingMessageId;
      links.set(link.messageId, { ...link, askingMessageId });
      return Promise.resolve();
    },
    ofMessage: (messageId) => Promise.resolve(answerOf(links.get(messageId))),
    lastIn: (channelId) =>
      Promise.resolve(
        answerOf(
          [...links.values()].findLast(
            (link) => link.channelId === channelId && link.answerId !== null,
          ),
        ),
      ),
    replyTo: (askingMessageId) =>
      Promise.resolve([...links.values()].find((link) => link.askingMessageId === askingMessageId)),
    unlink: (messageId) => {
      links.delete(messageId);
      return Promise.resolve();
    },
    dropOlderThan: () => Promise.resolve(0),
  };
}

/** Keeps votes in memory. */
export function memoryVotes(): VoteStore & {
  readonly votes: readonly (Vote & { readonly complaint: Complaint | null })[];
} {
  const votes: (Vote & { readonly complaint: Complaint | null })[] = [];
  const put = (vote: Vote, complaint: Complaint | null): void => {
    const at = votes.findIndex(
      ({ answerId, quote, person }) =>
        answerId === vote.answerId && quote === vote.quote && person === vote.person,
    );
    if (at >= 0) votes.splice(at, 1);
    votes.push({ ...vote, complaint });
  };
  return {
    votes,
    voteUp: (vote) => {
      put(vote, null);
      return Promise.resolve();
    },
    voteDown: (vote, complaint) => {
      put(vote, complaint);
      return Promise.resolve();
    },
    countOf: (id) => {
      const counted = votes.filter(({ answerId }) => answerId === id);
      const down = counted.filter(({ complaint }) => complaint !== null).length;
      return Promise.resolve({ up: counted.length - down, down });
    },
  };
}
