import type { Corpus } from '../../src/notes/note.js';
import type { Passage } from '../../src/notes/passage.js';
import { splitNote } from '../../src/notes/split-note.js';
import { findAcronyms } from '../../src/search/acronyms.js';
import type { Embedder } from '../../src/search/embedder.js';
import { ExactVectors } from '../../src/search/exact-vectors.js';
import { buildKeywordIndex, openKeywordIndex } from '../../src/search/keyword-index.js';
import { passageTerms, passageText, spanTerms, spanText } from '../../src/search/match-text.js';
import { numberSpans } from '../../src/search/passage-index.js';
import { createSearch, type Search } from '../../src/search/search.js';

type Embedding = Pick<Embedder, 'embed' | 'model'>;

/** A search over notes, with its index in memory alone. */
export function searchOver(corpus: Corpus, embedder: Embedding): Promise<Search> {
  return searchOverPassages(corpus.notes.flatMap(splitNote), embedder);
}

export async function searchOverPassages(
  passages: readonly Passage[],
  embedder: Embedding,
): Promise<Search> {
  const { model } = embedder;
  const vectorsOf = async (texts: readonly string[]): Promise<ExactVectors> => {
    const vectors = await embedder.embed(texts, 'passage');
    const row = new Float32Array(texts.length * model.dimensions);
    for (const [at, vector] of vectors.entries()) row.set(vector, at * model.dimensions);
    return new ExactVectors(row, model.dimensions);
  };
  const spanTexts = passages.flatMap((passage) =>
    passage.spans.map((span) => spanText(passage, span)),
  );
  const keywords = buildKeywordIndex(passages.map(passageTerms), passages.flatMap(spanTerms));
  const index = {
    model,
    passages,
    spanStarts: numberSpans(passages),
    spanVectors: await vectorsOf(spanTexts),
    passageVectors: await vectorsOf(passages.map(passageText)),
    keywords: openKeywordIndex(keywords),
    acronyms: findAcronyms(passages),
  };
  return createSearch(index, embedder);
}
