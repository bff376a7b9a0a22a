/** Vectors of length 1 for texts, so that their nearness in meaning is a dot product; the model's owner hands it in. */
export type EmbedTexts = (texts: readonly string[]) => Promise<readonly Float32Array[]>;
