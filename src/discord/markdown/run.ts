/** A stretch of a line in one style: what people read, with how it is set. */
export interface Run {
  /** `url` is a bare address that Discord makes a link by itself; `soft` and `hard` are line breaks. */
  readonly kind: 'text' | 'code' | 'url' | 'soft' | 'hard';
  /** The words as people read them, nothing escaped. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Whether it belongs to the part that answers, which is shown in bold. */
  readonly marked: boolean;
  /** Where it leads, an http(s) address. */
  readonly link: string | null;
}

/** Text with no style at all, to start from. */
export const PLAIN_RUN: Run = {
  kind: 'text',
  text: '',
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  marked: false,
  link: null,
};

/** What people read in some runs. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (isBreak(run) ? ' ' : run.text)).join('');
}

/** Whether a run is a line break. */
export function isBreak(run: Run): boolean {
  return run.kind === 'soft' || run.kind === 'hard';
}
