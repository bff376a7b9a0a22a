import { join } from 'node:path';
import { SetupError } from '../errors.js';
import { digestOfFile } from './digest-files.js';

/** The model that ships, with the digests that its README states. */
export const BUNDLED_MODEL = {
  name: 'footnote-static-en-v1',
  files: {
    'onnx/model_quantized.onnx': 'a0e984bdcd48e20462085ef3d5b446230fe12be9abd496a3866d2b8263ddd110',
    'tokenizer.json': '9af1fbacb0c1d24e2a66e7c4dbe8e2b2713f34a75c61b51e8ebafaff3f452c08',
  },
} as const;

/**
 * Checks that the bundled model is there and whole.
 * @throws {SetupError} naming the file that is missing or differs
 */
export async function checkBundledModel(folder: string): Promise<void> {
  for (const [file, expected] of Object.entries(BUNDLED_MODEL.files)) {
    const path = join(folder, file);
    const found = await digestOfFile(path).catch(() => 'missing');
    if (found === expected) continue;
    const state = found === 'missing' ? 'is missing' : 'differs from the one that ships';
    throw new SetupError(
      `The bundled embedding model is not whole: ${path} ${state}. ` +
        'Restore it with: git checkout -- models (a Git LFS pointer or a converted line end can cause this).',
    );
  }
}
