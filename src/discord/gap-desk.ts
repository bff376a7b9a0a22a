import type { GapGroup } from '../answer/group-gaps.js';
import type { Messages } from '../messages/messages.js';

/** What people who manage a server can do with gaps. */
export interface GapDesk {
  /** The open gaps by what they ask for, most asked first; of one server alone, or of all with null. */
  readonly groups: (server: string | null) => Promise<readonly GapGroup[]>;
  /** Closes gaps by hand. */
  readonly close: (ids: readonly string[]) => Promise<void>;
  /** The groups as a to-do list in Markdown. */
  readonly exportMarkdown: (groups: readonly GapGroup[], texts: Messages) => string;
}
