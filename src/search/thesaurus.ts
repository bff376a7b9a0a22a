import { stopWordsOf } from '../notes/languages.js';
import {
  createSynonymTable,
  type Phrase,
  type SynonymGroup,
  type SynonymTable,
} from './synonyms.js';
import { COMPUTING_GROUPS } from './thesaurus/computing-groups.js';
import { EVERYDAY_GROUPS } from './thesaurus/everyday-groups.js';
import { SUBJECTS_GROUPS } from './thesaurus/subjects-groups.js';

let table: SynonymTable | undefined;

/**
 * English words that people ask with, and those that notes use instead. Made on first use: a process
 * that answers nothing needs none.
 */
export function thesaurus(): SynonymTable {
  table ??= createSynonymTable(
    [EVERYDAY_GROUPS, COMPUTING_GROUPS, SUBJECTS_GROUPS].flatMap(parseGroups),
    (word) => stopWordsOf('en').has(word),
  );
  return table;
}

/**
 * Reads groups, one a line: members with commas between them mean the same; who says what stands before
 * a `>` may mean what stands behind it, not the other way round.
 */
export function parseGroups(text: string): SynonymGroup[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [asked = [], meant] = line.split('>').map(parsePhrases);
      return { asked, meant: meant ?? asked };
    });
}

function parsePhrases(text: string): Phrase[] {
  return text
    .split(',')
    .map((phrase) => phrase.replaceAll("'", '').match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length > 0);
}
