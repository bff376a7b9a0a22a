import type { Gap } from './answer/gap-store.js';
import { backgroundOf, groupGaps, type GapGroup } from './answer/group-gaps.js';
import { OFF_TOPIC_QUESTIONS } from './answer/off-topic-questions.js';
import type { Config } from './config.js';
import { messageOf, UserError } from './errors.js';
import { gapsToJson, renderGaps, renderGapsAsMarkdown } from './gap-report.js';
import { openEmbedder } from './current-index.js';
import { EXIT, type ExitCode } from './run-command.js';
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
  const groups = await groupByMeaning(listed, config);
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

async function groupByMeaning(gaps: readonly Gap[], config: Config): Promise<GapGroup[]> {
  if (gaps.length === 0) return [];
  const questions = gaps.map(({ question }) => question);
  const vectors = await embed([...questions, ...OFF_TOPIC_QUESTIONS], config);
  const background = backgroundOf(vectors.slice(gaps.length));
  // What is to be done and what is done never share a group; what is to be done comes first.
  return [false, true].flatMap((isClosed) => {
    const chosen = Array.from(gaps.entries()).filter(
      ([, { closed }]) => (closed !== null) === isClosed,
    );
    return groupGaps({
      gaps: chosen.map(([, gap]) => gap),
      vectors: chosen.map(([index]) => vectors[index] ?? new Float32Array(0)),
      background,
    });
  });
}

/** Without a model, gaps are grouped by their words; that is no reason not to list them. */
async function embed(texts: readonly string[], config: Config): Promise<Float32Array[]> {
  try {
    const embedder = await openEmbedder(config);
    try {
      return await embedder.embed(texts, 'query');
    } finally {
      await embedder.close();
    }
  } catch (error) {
    process.stderr.write(`Grouped by words alone: ${messageOf(error)}\n`);
    return [];
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
