import type { CardStore } from './quiz/card-store.js';
import type { LearnerStore } from './quiz/learner-store.js';
import type { ReviewStore } from './quiz/review-store.js';
import type { RoundStore } from './quiz/round-store.js';
import type { TopicLog } from './quiz/topic-log.js';
import type { Stores } from './stores.js';

/** Does something with the stores, which are opened for it if they are not open yet. */
export type WithStores = <Result>(work: (stores: Stores) => Promise<Result>) => Promise<Result>;

/** The stores, each use of which goes through `withStores`: nothing is opened before it is needed. */
export function lazyStores(
  withStores: WithStores,
): Pick<Stores, 'gaps' | 'answers' | 'votes' | 'quiz' | 'personal'> {
  return {
    gaps: {
      record: (gap) => withStores(({ gaps }) => gaps.record(gap)),
      list: (selection) => withStores(({ gaps }) => gaps.list(selection)),
      listNotAskedOf: (build) => withStores(({ gaps }) => gaps.listNotAskedOf(build)),
      refresh: (id, finding) => withStores(({ gaps }) => gaps.refresh(id, finding)),
      close: (id, by) => withStores(({ gaps }) => gaps.close(id, by)),
      dropOlderThan: (time) => withStores(({ gaps }) => gaps.dropOlderThan(time)),
    },
    answers: {
      save: (answer) => withStores(({ answers }) => answers.save(answer)),
      find: (id) => withStores(({ answers }) => answers.find(id)),
      share: (id) => withStores(({ answers }) => answers.share(id)),
      unshare: (id) => withStores(({ answers }) => answers.unshare(id)),
      link: (link) => withStores(({ answers }) => answers.link(link)),
      ofMessage: (id) => withStores(({ answers }) => answers.ofMessage(id)),
      lastIn: (channelId) => withStores(({ answers }) => answers.lastIn(channelId)),
      replyTo: (id) => withStores(({ answers }) => answers.replyTo(id)),
      unlink: (id) => withStores(({ answers }) => answers.unlink(id)),
      dropOlderThan: (time) => withStores(({ answers }) => answers.dropOlderThan(time)),
    },
    votes: {
      voteUp: (vote) => withStores(({ votes }) => votes.voteUp(vote)),
      voteDown: (vote, complaint) => withStores(({ votes }) => votes.voteDown(vote, complaint)),
      countOf: (answerId) => withStores(({ votes }) => votes.countOf(answerId)),
    },
    quiz: {
      reviews: lazyReviews(withStores),
      rounds: lazyRounds(withStores),
      cards: lazyCards(withStores),
      learners: lazyLearners(withStores),
      standings: {
        tally: (...of) => withStores(({ quiz }) => quiz.standings.tally(...of)),
        tallyOf: (...of) => withStores(({ quiz }) => quiz.standings.tallyOf(...of)),
      },
      topics: lazyTopics(withStores),
    },
    personal: {
      count: (person) => withStores(({ personal }) => personal.count(person)),
      export: (person) => withStores(({ personal }) => personal.export(person)),
      delete: (person, options) => withStores(({ personal }) => personal.delete(person, options)),
    },
  };
}

function lazyReviews(withStores: WithStores): ReviewStore {
  return {
    add: (...review) => withStores(({ quiz }) => quiz.reviews.add(...review)),
    memoriesOf: (person) => withStores(({ quiz }) => quiz.reviews.memoriesOf(person)),
    memoryOf: (...of) => withStores(({ quiz }) => quiz.reviews.memoryOf(...of)),
    reviewsOf: (...of) => withStores(({ quiz }) => quiz.reviews.reviewsOf(...of)),
    daysOf: (...of) => withStores(({ quiz }) => quiz.reviews.daysOf(...of)),
    knownCards: (person) => withStores(({ quiz }) => quiz.reviews.knownCards(person)),
    adopt: (pairs, person) => withStores(({ quiz }) => quiz.reviews.adopt(pairs, person)),
    dropIdleSince: (time) => withStores(({ quiz }) => quiz.reviews.dropIdleSince(time)),
  };
}

function lazyRounds(withStores: WithStores): RoundStore {
  return {
    open: (...round) => withStores(({ quiz }) => quiz.rounds.open(...round)),
    find: (id) => withStores(({ quiz }) => quiz.rounds.find(id)),
    openIn: (channel) => withStores(({ quiz }) => quiz.rounds.openIn(channel)),
    openOf: (person) => withStores(({ quiz }) => quiz.rounds.openOf(person)),
    listOpen: () => withStores(({ quiz }) => quiz.rounds.listOpen()),
    confirm: (...shown) => withStores(({ quiz }) => quiz.rounds.confirm(...shown)),
    setCloses: (...closing) => withStores(({ quiz }) => quiz.rounds.setCloses(...closing)),
    reply: (...reply) => withStores(({ quiz }) => quiz.rounds.reply(...reply)),
    hint: (...hint) => withStores(({ quiz }) => quiz.rounds.hint(...hint)),
    replies: (...at) => withStores(({ quiz }) => quiz.rounds.replies(...at)),
    reveal: (...revealed) => withStores(({ quiz }) => quiz.rounds.reveal(...revealed)),
    reviews: (...at) => withStores(({ quiz }) => quiz.rounds.reviews(...at)),
    advance: (...at) => withStores(({ quiz }) => quiz.rounds.advance(...at)),
    end: (id) => withStores(({ quiz }) => quiz.rounds.end(id)),
    listUntold: () => withStores(({ quiz }) => quiz.rounds.listUntold()),
    markTold: (id) => withStores(({ quiz }) => quiz.rounds.markTold(id)),
    scores: (id) => withStores(({ quiz }) => quiz.rounds.scores(id)),
    appeal: (...appeal) => withStores(({ quiz }) => quiz.rounds.appeal(...appeal)),
    lately: (...where) => withStores(({ quiz }) => quiz.rounds.lately(...where)),
    dropOlderThan: (time) => withStores(({ quiz }) => quiz.rounds.dropOlderThan(time)),
  };
}

function lazyCards(withStores: WithStores): CardStore {
  return {
    flag: (...flag) => withStores(({ quiz }) => quiz.cards.flag(...flag)),
    appeal: (...appeal) => withStores(({ quiz }) => quiz.cards.appeal(...appeal)),
    find: (id) => withStores(({ quiz }) => quiz.cards.find(id)),
    retired: () => withStores(({ quiz }) => quiz.cards.retired()),
    flagged: () => withStores(({ quiz }) => quiz.cards.flagged()),
    restore: (id) => withStores(({ quiz }) => quiz.cards.restore(id)),
    settle: (id) => withStores(({ quiz }) => quiz.cards.settle(id)),
  };
}

function lazyLearners(withStores: WithStores): LearnerStore {
  return {
    find: (person) => withStores(({ quiz }) => quiz.learners.find(person)),
    set: (...settings) => withStores(({ quiz }) => quiz.learners.set(...settings)),
    toRemind: () => withStores(({ quiz }) => quiz.learners.toRemind()),
    markReminded: (...day) => withStores(({ quiz }) => quiz.learners.markReminded(...day)),
  };
}

function lazyTopics(withStores: WithStores): TopicLog {
  return {
    add: (...topic) => withStores(({ quiz }) => quiz.topics.add(...topic)),
    of: (person) => withStores(({ quiz }) => quiz.topics.of(person)),
    dropOlderThan: (time) => withStores(({ quiz }) => quiz.topics.dropOlderThan(time)),
  };
}
