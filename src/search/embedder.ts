import { access } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { env, type FeatureExtractionPipeline, pipeline, type Tensor } from '@xenova/transformers';
import { messageOf, SetupError } from '../errors.js';
import { BUNDLED_MODEL, checkBundledModel } from './bundled-model.js';
import { digestOfFiles } from './digest-files.js';
import { type ModelSettings, recipeFor } from './model-recipe.js';
import { poolTokens, type TokenVectors } from './pool-tokens.js';

/** Turns texts into vectors; relevant texts lie near each other. */
export interface Embedder {
  readonly model: ModelIdentity;
  /**
   * Embeds texts; each vector has unit length, or length 0 where the text has nothing that the model knows.
   * Calls are done one after the other, so that a burst of questions can't pile up work.
   */
  embed(texts: readonly string[], kind: 'query' | 'passage'): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** What an index must have been built with to be searched with this model. */
export interface ModelIdentity {
  readonly id: string;
  /** SHA-256 over the model's files and over how they are used: pooling and prefixes. */
  readonly digest: string;
  readonly dimensions: number;
}

export interface EmbedderOptions extends ModelSettings {
  /** A hub id or a folder; the bundled model when undefined. */
  readonly model?: string | undefined;
  /** Folder that holds the bundled model. */
  readonly modelsFolder: string;
  /** Where models from the hub are kept. */
  readonly cacheFolder: string;
}

/** Texts of one call to the model; with texts of passage size it takes about 30 ms. */
const BATCH_TEXTS = 32;
/** Of a longer text only the beginning is embedded; it would blur anyway. */
const LONGEST_TEXT = 6_000;

/**
 * Loads the embedding model; the bundled one needs no network and is checked against its digest.
 * @throws {SetupError} when the model is damaged, unknown, or not to be had
 */
export async function createEmbedder(options: EmbedderOptions): Promise<Embedder> {
  const source = await locateModel(options);
  const { extractor, dtype } = await loadModel(source, options);
  const recipe = recipeFor(source.id, options);

  const run = async (texts: readonly string[]): Promise<Float32Array[]> => {
    const inputs = extractor.tokenizer(Array.from(texts), { padding: true, truncation: true });
    const output = (await extractor.model(inputs)) as ModelOutput;
    const tokens = output.last_hidden_state ?? output.logits ?? output.token_embeddings;
    return poolTokens(tokenVectors(tokens, inputs.attention_mask), recipe.pooling);
  };
  const [probe] = await run(['probe']);
  const model: ModelIdentity = {
    id: source.id,
    digest: await digestOfFiles(source.files(dtype), JSON.stringify(recipe)),
    dimensions: probe?.length ?? 0,
  };

  let queue: Promise<unknown> = Promise.resolve();
  return {
    model,
    embed(texts, kind) {
      const prefix = kind === 'query' ? recipe.queryPrefix : recipe.passagePrefix;
      const result = queue.then(() => embedInBatches(texts, { run, prefix, model }));
      queue = result.catch(() => undefined);
      return result;
    },
    async close() {
      await queue;
      await extractor.dispose();
    },
  };
}

/** What feature extraction takes from a model's output: the first of these that there is. */
type ModelOutput = Partial<Record<'last_hidden_state' | 'logits' | 'token_embeddings', Tensor>>;

function tokenVectors(tokens: Tensor | undefined, mask: Tensor): TokenVectors {
  const [texts, length, dimensions] = tokens?.dims ?? [];
  const isExpected = tokens?.data instanceof Float32Array && mask.data instanceof BigInt64Array;
  if (!isExpected || texts === undefined || length === undefined || dimensions === undefined) {
    const found = tokens ? `${tokens.type} [${tokens.dims.join(', ')}]` : 'none';
    throw new SetupError(
      `The embedding model gives no vector for each token (expected float32 [texts, tokens, dimensions], got ${found}). ` +
        'Set EMBEDDING_MODEL to one for feature extraction.',
    );
  }
  return { data: tokens.data, texts, tokens: length, dimensions, mask: mask.data };
}

interface Batching {
  readonly run: (texts: readonly string[]) => Promise<Float32Array[]>;
  readonly prefix: string;
  readonly model: ModelIdentity;
}

/** Texts of like length go together: a batch is padded to its longest. */
async function embedInBatches(
  texts: readonly string[],
  { run, prefix, model }: Batching,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = texts.map(() => new Float32Array(model.dimensions));
  const order = Array.from(texts.keys())
    .filter((index) => texts[index]?.trim() !== '')
    .sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
  for (let start = 0; start < order.length; start += BATCH_TEXTS) {
    const batch = order.slice(start, start + BATCH_TEXTS);
    const embedded = await run(batch.map((index) => prefix + beginning(texts[index] ?? '')));
    for (const [position, index] of batch.entries()) {
      const vector = embedded[position];
      if (vector) vectors[index] = vector;
    }
  }
  return vectors;
}

function beginning(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT).toWellFormed();
}

interface ModelSource {
  readonly id: string;
  /** What to ask the library for: a name below `root`, or a hub id. */
  readonly name: string;
  /** Folder of local models; undefined for a model of the hub. */
  readonly root: string | undefined;
  /** The precisions to try, in order. */
  readonly dtypes: readonly Dtype[];
  /** The files that make the model in one precision, for its digest. */
  readonly files: (dtype: Dtype) => string[];
}

type Dtype = 'q8' | 'fp32';

async function locateModel(options: EmbedderOptions): Promise<ModelSource> {
  if (options.model === undefined) {
    const folder = join(options.modelsFolder, BUNDLED_MODEL.name);
    await checkBundledModel(folder);
    return localModel(folder, BUNDLED_MODEL.name);
  }
  const folder = resolve(options.model);
  if (await exists(join(folder, 'tokenizer.json'))) return localModel(folder, basename(folder));
  if (isAbsolute(options.model) || /^\.{0,2}[/\\]|\\/.test(options.model)) {
    throw new SetupError(
      `Expected a model in the folder that EMBEDDING_MODEL names (tokenizer.json, config.json, onnx/), but there is none: ${folder}`,
    );
  }
  return hubModel(options.model, options.cacheFolder);
}

async function localModel(folder: string, id: string): Promise<ModelSource> {
  const dtype = (await exists(join(folder, 'onnx', 'model_quantized.onnx'))) ? 'q8' : 'fp32';
  return {
    id,
    name: basename(folder),
    root: dirname(folder),
    dtypes: [dtype],
    files: () => filesOf(folder, dtype),
  };
}

function hubModel(id: string, cacheFolder: string): ModelSource {
  const folder = join(cacheFolder, ...id.split('/'));
  return {
    id,
    name: id,
    root: undefined,
    // Small and nearly as good; not every model is published so.
    dtypes: ['q8', 'fp32'],
    files: (dtype) => filesOf(folder, dtype),
  };
}

function filesOf(folder: string, dtype: Dtype): string[] {
  return [join(folder, onnxFile(dtype)), join(folder, 'tokenizer.json')];
}

function onnxFile(dtype: Dtype): string {
  return join('onnx', dtype === 'q8' ? 'model_quantized.onnx' : 'model.onnx');
}

interface LoadedModel {
  readonly extractor: FeatureExtractionPipeline;
  readonly dtype: Dtype;
}

async function loadModel(
  source: ModelSource,
  { cacheFolder }: EmbedderOptions,
): Promise<LoadedModel> {
  const isLocal = source.root !== undefined;
  env.allowRemoteModels = !isLocal;
  env.allowLocalModels = isLocal;
  env.cacheDir = cacheFolder;
  if (source.root !== undefined) env.localModelPath = source.root;
  const failures: unknown[] = [];
  for (const dtype of source.dtypes) {
    try {
      const extractor = await pipeline('feature-extraction', source.name, { dtype });
      return { extractor, dtype };
    } catch (error) {
      failures.push(error);
    }
  }
  const [cause] = failures;
  throw new SetupError(
    isLocal
      ? `The embedding model ${source.id} can't be loaded: ${messageOf(cause)}. ` +
          'Expected config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx or onnx/model_quantized.onnx in its folder (EMBEDDING_MODEL).'
      : `The embedding model ${source.id} is not in the cache (${cacheFolder}) and could not be downloaded: ${messageOf(cause)}. ` +
          'Check the name in EMBEDDING_MODEL and the network, or leave EMBEDDING_MODEL empty to use the bundled model.',
    { cause },
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
