import { join } from 'node:path';
import { type Config, parseConfig } from '../src/config.js';

/** Where one size is measured: a folder that holds its notes and its index. */
export interface Place {
  readonly folder: string;
  /** The folder of the embedding model. */
  readonly model: string;
}

/** The settings of a place; nothing of the environment, so that everyone measures the same. */
export function configFor({ folder, model }: Place): Config {
  return parseConfig({
    CORPUS_DIR: join(folder, 'corpus'),
    INDEX_DIR: join(folder, 'index'),
    EMBEDDING_MODEL: model,
  });
}
