import { openAnswering } from '../../src/app.js';
import type { Answer } from '../../src/answer/answer.js';
import { parseConfig } from '../../src/config.js';
import type { Workspace } from './workspace.js';

/** Asks the index of a workspace in this process, as `footnote ask` would in one of its own. */
export async function answerFrom(place: Workspace, question: string): Promise<Answer> {
  const folders = { CORPUS_DIR: place.path('corpus'), INDEX_DIR: place.index };
  await using answering = await openAnswering(parseConfig(folders));
  return (await answering.examine({ question })).answer;
}
