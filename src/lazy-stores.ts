import type { Stores } from './stores.js';

/** Does something with the stores, which are opened for it if they are not open yet. */
export type WithStores = <Result>(work: (stores: Stores) => Promise<Result>) => Promise<Result>;

/** The stores, each use of which goes through `withStores`: nothing is opened before it is needed. */
export function lazyStores(withStores: WithStores): Pick<Stores, 'gaps' | 'answers' | 'votes'> {
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
  };
}
