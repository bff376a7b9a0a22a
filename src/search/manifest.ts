import { z } from 'zod';

/** Changes when the files of a build change their form. */
export const INDEX_FORMAT = 2;
/** Changes when the same passages would be matched by other words or texts. */
export const MATCHING_VERSION = 3;

const manifestSchema = z.object({
  format: z.literal(INDEX_FORMAT),
  id: z.string(),
  createdAt: z.iso.datetime(),
  splitter: z.number(),
  matching: z.number(),
  model: z.object({ id: z.string(), digest: z.string(), dimensions: z.number().int().positive() }),
  corpus: z.object({
    /** Over the paths and digests of all notes. */
    digest: z.string(),
    notes: z.array(z.object({ path: z.string(), digest: z.string(), passages: z.number() })),
  }),
  counts: z.object({ notes: z.number(), passages: z.number(), spans: z.number() }),
  /** Whether the build holds graphs for approximate search. */
  hnsw: z.boolean(),
  /** SHA-256 of every other file of the build. */
  files: z.record(z.string(), z.string()),
});

/** What a build says of itself. */
export type Manifest = z.infer<typeof manifestSchema>;

export type ManifestResult =
  | { readonly kind: 'read'; readonly manifest: Manifest }
  | { readonly kind: 'unusable'; readonly reason: string };

/** Reads a manifest; one of another format is as unusable as a damaged one. */
export function parseManifest(text: string): ManifestResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unusable', reason: 'its manifest is damaged' };
  }
  const format = z.object({ format: z.number() }).safeParse(value);
  if (format.success && format.data.format !== INDEX_FORMAT) {
    const reason = `it has format ${format.data.format}, this version of Footnote writes ${INDEX_FORMAT}`;
    return { kind: 'unusable', reason };
  }
  const parsed = manifestSchema.safeParse(value);
  return parsed.success
    ? { kind: 'read', manifest: parsed.data }
    : { kind: 'unusable', reason: 'its manifest is damaged' };
}
