import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { SetupError } from '../../src/errors.js';
import { BUNDLED_MODEL } from '../../src/search/bundled-model.js';
import { createEmbedder, type Embedder, type EmbedderOptions } from '../../src/search/embedder.js';
import { tempFolder } from '../helpers/temp-folder.js';

const modelsFolder = fileURLToPath(new URL('../../models', import.meta.url));
const bundled = join(modelsFolder, BUNDLED_MODEL.name);

/** Opens a model for the running test and closes it after. */
async function open(options: Partial<EmbedderOptions> = {}): Promise<Embedder> {
  const embedder = await createEmbedder({
    modelsFolder,
    cacheFolder: '/nowhere/to-cache',
    ...options,
  });
  onTestFinished(() => embedder.close());
  return embedder;
}

function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return Array.from(a ?? []).reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0);
}

describe('the bundled model', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await createEmbedder({ modelsFolder, cacheFolder: '/nowhere/to-cache' });
  });
  afterAll(() => embedder.close());

  test('loads without a network or a cache, and says what it is', () => {
    expect(embedder.model.id).toBe(BUNDLED_MODEL.name);
    expect(embedder.model.dimensions).toBe(256);
    expect(embedder.model.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('lies in the repository with the digests that its README states', async () => {
    const readme = await readFile(join(bundled, 'README.md'), 'utf8');
    for (const digest of Object.values(BUNDLED_MODEL.files)) expect(readme).toContain(digest);
  });

  test('gives vectors of unit length', async () => {
    const vectors = await embedder.embed(['a data lake', 'S3', 'данные', '数据湖'], 'query');
    for (const vector of vectors) expect(Math.sqrt(cosine(vector, vector))).toBeCloseTo(1, 5);
  });

  test.each(['', '   ', '\n\t'])('gives nothing to %j a vector without direction', async (text) => {
    const [vector, other] = await embedder.embed([text, 'a lake'], 'passage');
    expect(vector).toHaveLength(256);
    expect(vector?.every((value) => value === 0)).toBe(true);
    expect(other?.some((value) => value !== 0)).toBe(true);
  });

  test('of no texts gives no vectors', async () => {
    expect(await embedder.embed([], 'passage')).toEqual([]);
  });

  test('puts what means the same nearer than what does not', async () => {
    const [question, answer, other] = await embedder.embed(
      [
        'how long are messages kept in the queue?',
        'The retention period of a message is four days.',
        'Parquet is a columnar file format.',
      ],
      'passage',
    );
    expect(cosine(question, answer)).toBeGreaterThan(cosine(question, other) + 0.1);
  });

  test('keeps the order of texts over many batches of mixed lengths', async () => {
    const texts = Array.from(
      { length: 150 },
      (_, at) => `note ${at} ${'about lakes and queues '.repeat((at * 7) % 40)}`,
    );
    texts[70] = '';
    const together = await embedder.embed(texts, 'passage');
    expect(together).toHaveLength(150);
    for (const at of [0, 1, 31, 32, 33, 70, 100, 149]) {
      const [alone] = await embedder.embed([texts[at] ?? ''], 'passage');
      expect(cosine(together[at], alone)).toBeCloseTo(at === 70 ? 0 : 1, 4);
    }
  });

  test('gives the same every time', async () => {
    const texts = ['a data lake', 'partition keys and shards', 'x'];
    expect(await embedder.embed(texts, 'query')).toEqual(await embedder.embed(texts, 'query'));
  });

  test('does calls that come at once one after the other, each with its own results', async () => {
    const texts = Array.from({ length: 12 }, (_, at) => `question ${at} about topic ${at * at}`);
    const atOnce = await Promise.all(texts.map((text) => embedder.embed([text], 'query')));
    const inOrder = await embedder.embed(texts, 'query');
    for (const [at, [vector]] of atOnce.entries()) {
      expect(cosine(vector, inOrder[at])).toBeCloseTo(1, 4);
    }
  });

  test('embeds the beginning of a text that is longer than any passage', async () => {
    const start = 'kinesis shards '.repeat(400);
    const [long, longer] = await embedder.embed(
      [start, `${start}${'🙂 databases '.repeat(50_000)}`],
      'passage',
    );
    expect(cosine(long, longer)).toBeCloseTo(1, 4);
  });

  test('is the same model however often it is opened', async () => {
    expect((await open()).model).toEqual(embedder.model);
  });
});

describe('a bundled model that is not whole', () => {
  async function damagedCopy(damage: (folder: string) => Promise<void>): Promise<string> {
    const folder = await tempFolder();
    await cp(bundled, join(folder, BUNDLED_MODEL.name), { recursive: true });
    await damage(join(folder, BUNDLED_MODEL.name));
    return folder;
  }

  test('is refused when a file differs, naming it', async () => {
    const folder = await damagedCopy((model) => writeFile(join(model, 'tokenizer.json'), '{}'));
    const opening = open({ modelsFolder: folder });
    await expect(opening).rejects.toThrow(SetupError);
    await expect(opening).rejects.toThrow(/tokenizer\.json differs.*git checkout/);
  });

  test('is refused when a file is missing, naming it', async () => {
    const folder = await damagedCopy((model) => rm(join(model, 'onnx/model_quantized.onnx')));
    const opening = open({ modelsFolder: folder });
    await expect(opening).rejects.toThrow(SetupError);
    await expect(opening).rejects.toThrow(/model_quantized\.onnx is missing/);
  });
});

describe('another model', () => {
  test('can be a folder, and is used as its name says', async () => {
    const folder = await tempFolder();
    const [plain, e5] = [join(folder, 'my-model'), join(folder, 'my-e5-small')];
    await cp(bundled, plain, { recursive: true });
    await cp(bundled, e5, { recursive: true });
    const [one, other] = [await open({ model: plain }), await open({ model: e5 })];
    expect(one.model.id).toBe('my-model');
    expect(other.model.id).toBe('my-e5-small');
    expect(other.model.digest).not.toBe(one.model.digest);

    const [prefixed] = await other.embed(['a lake'], 'query');
    const [asPassage] = await other.embed(['a lake'], 'passage');
    const [expected, expectedPassage] = await one.embed(
      ['query: a lake', 'passage: a lake'],
      'query',
    );
    expect(cosine(prefixed, expected)).toBeCloseTo(1, 4);
    expect(cosine(asPassage, expectedPassage)).toBeCloseTo(1, 4);
  });

  test('has another digest when it is used in another way', async () => {
    const [plain, asCls] = [await open(), await open({ pooling: 'cls' })];
    expect(asCls.model.digest).not.toBe(plain.model.digest);
    const [mean] = await plain.embed(['lakes and queues'], 'query');
    const [first] = await asCls.embed(['lakes and queues'], 'query');
    expect(cosine(mean, first)).toBeLessThan(0.99);
  });

  test('in full precision works where there is no small one', async () => {
    const folder = join(await tempFolder(), 'full');
    await cp(bundled, folder, { recursive: true });
    await rename(join(folder, 'onnx/model_quantized.onnx'), join(folder, 'onnx/model.onnx'));
    expect((await open({ model: folder })).model.dimensions).toBe(256);
  });

  test.each([
    ['does not exist', false],
    ['is no model', true],
  ])('whose folder %s is refused with what was expected', async (_, exists) => {
    const folder = join(await tempFolder(), 'empty');
    if (exists) await mkdir(folder);
    const opening = open({ model: folder });
    await expect(opening).rejects.toThrow(SetupError);
    await expect(opening).rejects.toThrow(/EMBEDDING_MODEL.*tokenizer\.json/);
  });

  test('whose folder lacks the weights is refused with what was expected', async () => {
    const folder = join(await tempFolder(), 'half');
    await mkdir(folder);
    for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
      await copyFile(join(bundled, file), join(folder, file));
    }
    const opening = open({ model: folder });
    await expect(opening).rejects.toThrow(SetupError);
    await expect(opening).rejects.toThrow(/half can't be loaded.*onnx.*EMBEDDING_MODEL/);
  });
});

describe('a model of the hub', () => {
  async function cacheWith(file: string): Promise<string> {
    const cache = await tempFolder();
    const folder = join(cache, 'someone', 'their-model');
    await cp(bundled, folder, { recursive: true });
    await rename(join(folder, 'onnx/model_quantized.onnx'), join(folder, 'onnx', file));
    return cache;
  }

  test.each(['model_quantized.onnx', 'model.onnx'])(
    'that was downloaded before as %s needs no network',
    async (file) => {
      const cacheFolder = await cacheWith(file);
      const embedder = await open({ model: 'someone/their-model', cacheFolder });
      expect(embedder.model.id).toBe('someone/their-model');
      const [vector] = await embedder.embed(['a lake'], 'query');
      expect(cosine(vector, vector)).toBeCloseTo(1, 4);
    },
  );

  // The network is closed to tests, so this is what an operator without one sees.
  test('that is not to be had is refused with what to do', async () => {
    const opening = open({ model: 'someone/their-model', cacheFolder: await tempFolder() });
    await expect(opening).rejects.toThrow(SetupError);
    await expect(opening).rejects.toThrow(
      /someone\/their-model is not in the cache.*could not be downloaded.*EMBEDDING_MODEL.*bundled/,
    );
  });
});
