/** How a model wants to be used. */
export interface ModelRecipe {
  readonly pooling: 'mean' | 'cls';
  readonly queryPrefix: string;
  readonly passagePrefix: string;
}

/** What the settings say about it; undefined: as the model's family does. */
export interface ModelSettings {
  readonly pooling?: ModelRecipe['pooling'] | undefined;
  readonly queryPrefix?: string | undefined;
  readonly passagePrefix?: string | undefined;
}

const SEARCH_INSTRUCTION = 'Represent this sentence for searching relevant passages: ';

/** The usual families, by a part of the model's name; prefixes and pooling are those of their model cards. */
const FAMILIES: readonly (readonly [RegExp, ModelRecipe])[] = [
  [/\be5-/, { pooling: 'mean', queryPrefix: 'query: ', passagePrefix: 'passage: ' }],
  [/\bbge-m3\b/, { pooling: 'cls', queryPrefix: '', passagePrefix: '' }],
  [
    /\bbge-.*-zh\b/,
    { pooling: 'cls', queryPrefix: '为这个句子生成表示以用于检索相关文章：', passagePrefix: '' },
  ],
  [/\bbge-/, { pooling: 'cls', queryPrefix: SEARCH_INSTRUCTION, passagePrefix: '' }],
  [/\barctic-embed-.*v2/, { pooling: 'cls', queryPrefix: 'query: ', passagePrefix: '' }],
  [
    /\barctic-embed|\bmxbai-embed/,
    { pooling: 'cls', queryPrefix: SEARCH_INSTRUCTION, passagePrefix: '' },
  ],
  [
    /\bnomic-embed/,
    { pooling: 'mean', queryPrefix: 'search_query: ', passagePrefix: 'search_document: ' },
  ],
  [
    /\bgte-(?:modernbert|multilingual|.*-v1\.5)/,
    { pooling: 'cls', queryPrefix: '', passagePrefix: '' },
  ],
];

/** MiniLM, gte, mpnet and most others. */
const PLAIN: ModelRecipe = { pooling: 'mean', queryPrefix: '', passagePrefix: '' };

/** The recipe of a model by its id, as far as the settings don't say otherwise. */
export function recipeFor(modelId: string, settings: ModelSettings): ModelRecipe {
  const name = modelId.toLowerCase();
  const [, family] = FAMILIES.find(([pattern]) => pattern.test(name)) ?? [undefined, PLAIN];
  return {
    pooling: settings.pooling ?? family.pooling,
    queryPrefix: settings.queryPrefix ?? family.queryPrefix,
    passagePrefix: settings.passagePrefix ?? family.passagePrefix,
  };
}
