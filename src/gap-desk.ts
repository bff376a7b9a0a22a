import type { Place } from './answer/answer.js';
import type { Gap, GapStore } from './answer/gap-store.js';
import type { GapGroup } from './answer/group-gaps.js';
import type { GapDesk } from './discord/gap-desk.js';
import { type GapListWords, renderGapsAsMarkdown } from './gap-report.js';
import { groupByMeaning } from './group-by-meaning.js';
import type { Messages } from './messages/messages.js';
import { questionVectors } from './question-vectors.js';

export interface GapDeskOptions {
  readonly gaps: Pick<GapStore, 'list' | 'close'>;
  readonly embed: (questions: readonly string[]) => Promise<Float32Array[]>;
  readonly corpusFolder: string;
  readonly sourceLink: (place: Place) => string | undefined;
  /** Told when gaps could be grouped by their words alone. */
  readonly warn: (text: string) => void;
}

/** Shows the gaps of a running bot, in groups that are made anew only when the gaps have changed. */
export function createGapDesk(options: GapDeskOptions): GapDesk {
  const { gaps, embed, corpusFolder, sourceLink, warn } = options;
  const vectorsOf = questionVectors(embed);
  const latest = new Map<string | null, Grouping>();
  return {
    async groups(server) {
      const listed = await gaps.list({ server: server ?? undefined });
      const state = stateOf(listed);
      const known = latest.get(server);
      if (known?.state === state) return known.groups;
      const groups = groupByMeaning({
        gaps: listed,
        vectorsOf,
        warn: (text) => {
          // The model may work again next time.
          latest.delete(server);
          warn(text);
        },
      });
      // Last of the map now, so that the first is the one that nobody looked at for longest.
      latest.delete(server);
      latest.set(server, { state, groups });
      for (const first of latest.keys()) if (latest.size > MOST_GROUPINGS) latest.delete(first);
      return groups;
    },
    async close(ids) {
      for (const id of ids) await gaps.close(id, null);
    },
    exportMarkdown: (groups, texts) =>
      renderGapsAsMarkdown(groups, { corpusFolder, sourceLink, words: wordsIn(texts) }),
  };
}

interface Grouping {
  readonly state: string;
  readonly groups: Promise<readonly GapGroup[]>;
}

/** Servers whose groups are remembered. */
const MOST_GROUPINGS = 20;

/** Differs when anything of the gaps differs that their groups show. */
function stateOf(gaps: readonly Gap[]): string {
  const ofGap = ({ id, kind, asked, lastAskedAt, build, reports }: Gap): string =>
    [
      id,
      kind,
      asked,
      lastAskedAt.getTime(),
      build,
      ...reports.map(({ at }) => at.getTime()),
    ].join();
  return gaps.map(ofGap).join(';');
}

/** What stands in the list as its reader sees it in Discord; closed gaps are not in it. */
function wordsIn({ gaps, vote, dated }: Messages): GapListWords {
  const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
  return {
    title: gaps.title,
    none: gaps.none,
    summary: ({ asked, lastAskedAt, state }) =>
      [
        gaps.asked(asked),
        gaps.last(dayOf(lastAskedAt)),
        ...(state === 'closed' ? [] : [gaps.kinds[state]]),
      ].join(' · '),
    also: (question, asked) => `${gaps.alsoAsked(question)} (${gaps.asked(asked)})`,
    found: (_state, place) => gaps.nearest(place),
    report: ({ reason, at, words, place }) => {
      const said = gaps.report(vote.reasons[reason], words);
      return `${said} (${[...(place === undefined ? [] : [place]), dated(dayOf(at))].join(' · ')})`;
    },
  };
}
