import type { Gap } from './answer/gap-store.js';
import type { GapGroup } from './answer/group-gaps.js';
import type { Config } from './config.js';
import { UserError } from './errors.js';
import { gapsToJson, renderGaps, renderGapsAsMarkdown } from './gap-report.js';
import { openEmbedder } from './current-index.js';
import { groupByMeaning } from './group-by-meaning.js';
import { questionVectors } from './question-vectors.js';
import { EXIT, type ExitCode } from './run-command.js';
import type { Embedder } from './search/embedder.js';
import { createSourceLink } from './source-link.js';
import { databaseExists, explainFailure } from './state/database.js';
import { openStores, type Stores } from './stores.js';
import { printable, styleFor } from './terminal-answer.js';

export type GapsFormat = 'text' | 'md' | 'json';

export interface GapsOptions {
  readonly config: Config;
  readonly format: GapsFormat;
  /** Closed ones too. */
  readonly all: boolean;
  /** Close this group (its number) or gap (its id) instead of listing. */
  readonly close: string | undefined;
}

/** `footnote gaps`: lists the questions that the notes don't answer, or closes some by hand. */
export async function gapsCommand(options: GapsOptions): Promise<ExitCode> {
  try {
    process.stdout.write(await listOrClose(options));
    return EXIT.done;
  } catch (error) {
    throw explainFailure(error, options.config.databaseUrl);
  }
}

async function listOrClose(options: GapsOptions): Promise<string> {
  const { config, all, close } = options;
  // Looking makes no database.
  await using stores = databaseExists(config.databaseUrl) ? await openStores(config) : undefined;
  const listed = (await stores?.gaps.list({ all: all && close === undefined })) ?? [];
  const groups = await group(listed, config);
  return close === undefined ? render(groups, options) : await closeByHand(close, groups, stores);
}

function render(groups: readonly GapGroup[], { config, format }: GapsOptions): string {
  const { corpusFolder, sourceUrlTemplate } = config;
  switch (format) {
    case 'text':
      return renderGaps(groups, styleFor(process.stdout, corpusFolder));
    case 'md': {
      const sourceLink = createSourceLink(sourceUrlTemplate);
      return renderGapsAsMarkdown(groups, { corpusFolder, sourceLink });
    }
    case 'json':
      return `${JSON.stringify(gapsToJson(groups))}\n`;
  }
}

/** Without a model, gaps are grouped by their words; that is no reason not to list them. */
async function group(gaps: readonly Gap[], config: Config): Promise<GapGroup[]> {
  let embedder: Embedder | undefined;
  const embed = async (questions: readonly string[]): Promise<Float32Array[]> => {
    embedder ??= await openEmbedder(config);
    return embedder.embed(questions, 'query');
  };
  const warn = (text: string): void => {
    process.stderr.write(`${text}\n`);
  };
  try {
    return await groupByMeaning({ gaps, vectorsOf: questionVectors(embed), warn });
  } finally {
    await embedder?.close();
  }
}

async function closeByHand(
  which: string,
  groups: readonly GapGroup[],
  stores: Stores | undefined,
): Promise<string> {
  const wanted = findGaps(which, groups);
  if (wanted.length === 0) {
    throw new UserError(
      `No open gap has the number or id “${printable(which)}”. List them with: npm run gaps`,
    );
  }
  for (const { id } of wanted) await stores?.gaps.close(id, null);
  return wanted.map(({ question }) => `Closed: ${printable(question)}\n`).join('');
}

/** A short number is a group's place in the list; anything else begins an id. */
function findGaps(which: string, groups: readonly GapGroup[]): readonly Gap[] {
  const wanted = which.trim().toLowerCase();
  const group = /^\d{1,4}$/.test(wanted) ? groups[Number(wanted) - 1] : undefined;
  if (group) return group.gaps;
  if (!/^[\da-f]{16}$/.test(wanted)) return [];
  return groups.flatMap(({ gaps }) => gaps).filter(({ id }) => id === wanted);
}
