import { countScripts, detectQuestionLanguage } from '../notes/detect-language.js';
import { type Language, LANGUAGES } from '../notes/languages.js';
import { BUNDLED_MODEL } from './bundled-model.js';

/** The languages that a model was trained on, as far as we know; `all` where nothing speaks against it. */
export type ModelLanguages = 'all' | readonly Language[];

/** Names of models that know one or two languages; what is called multilingual knows more. */
const FEW: readonly (readonly [RegExp, readonly Language[]])[] = [
  [/multilingual|\bxlm|\blabse\b|\bdistiluse\b|\bbge-m3\b|-v2-moe\b/, []],
  [/\bbge-.*-zh\b|\bgte-.*-zh\b/, ['zh', 'en']],
  [/\bjina-embeddings-v2-.*-de\b/, ['de', 'en']],
  [/\bjina-embeddings-v2-.*-es\b/, ['es', 'en']],
  [/\bjina-embeddings-v2-.*-zh\b/, ['zh', 'en']],
  [/-en(?:-v?[\d.]+)?$/, ['en']],
  [/\ball-minilm-|\ball-mpnet-|\ball-distilroberta-|\bmulti-qa-|\bmsmarco-/, ['en']],
  [/\be5-(?:small|base|large)(?:-v2)?$/, ['en']],
  [/\bgte-(?:small|base|large|modernbert-base)$/, ['en']],
  [/\bmxbai-embed-(?:large|xsmall)-v1$|\bnomic-embed-text-v1(?:\.5)?$/, ['en']],
  [/\barctic-embed-(?:xs|s|m|l)$|\barctic-embed-m-v1\.5$/, ['en']],
];

/** The languages of a model by its id; a model that nobody told us about is taken to know all. */
export function languagesOfModel(modelId: string): ModelLanguages {
  if (modelId === BUNDLED_MODEL.name) return ['en'];
  const name = modelId.toLowerCase();
  const [, languages = []] = FEW.find(([pattern]) => pattern.test(name)) ?? [];
  return languages.length === 0 ? 'all' : languages;
}

/** Whether a model knows a language; one that can't be told is taken to be known. */
export function knowsLanguage(model: ModelLanguages, language: Language | null): boolean {
  return model === 'all' || language === null || model.includes(language);
}

/**
 * How far the vector of a question can be trusted, 0 to 1: 0 where the model knows neither its language
 * nor its script, and for notes of which the model knows none.
 */
export function trustInMeaning(
  question: string,
  model: ModelLanguages,
  corpus: CorpusLanguages,
): number {
  if (model === 'all') return 1;
  const known = knownShare(model, corpus);
  if (known === 0) return 0;
  const language = detectQuestionLanguage(question, Array.from(corpus.keys()));
  if (language !== null) return knowsLanguage(model, language) ? knownLetters(question, model) : 0;
  // A name alone, “S3 Glacier” say, is in the language that most notes are in.
  return Math.min(known, knownLetters(question, model));
}

/** Share of a text's letters that are of a script of the model's languages. */
function knownLetters(text: string, languages: readonly Language[]): number {
  const scripts = new Set(languages.map((language) => LANGUAGES[language].script));
  let [known, all] = [0, 0];
  for (const [script, count] of countScripts(text)) {
    all += count;
    if (scripts.has(script)) known += count;
  }
  return all === 0 ? 1 : known / all;
}

/** Share of the notes, by passages, that the model knows. */
function knownShare(model: ModelLanguages, corpus: CorpusLanguages): number {
  let [known, all] = [0, 0];
  for (const [language, { passages }] of corpus) {
    all += passages;
    if (knowsLanguage(model, language)) known += passages;
  }
  return all === 0 ? 1 : known / all;
}

/** The languages of notes, most passages first. What can't be told counts as English. */
export type CorpusLanguages = ReadonlyMap<
  Language,
  { readonly notes: number; readonly passages: number }
>;

/** Counts notes and passages by language. */
export function languagesOf(
  passages: Iterable<{ readonly path: string; readonly language: Language | null }>,
): CorpusLanguages {
  const counts = new Map<Language, { notes: Set<string>; passages: number }>();
  for (const { path, language } of passages) {
    const own = language ?? 'en';
    const count = counts.get(own) ?? { notes: new Set<string>(), passages: 0 };
    count.notes.add(path);
    count.passages += 1;
    counts.set(own, count);
  }
  const sorted = Array.from(counts).sort(([, a], [, b]) => b.passages - a.passages);
  return new Map(
    sorted.map(([language, { notes, passages: many }]) => [
      language,
      { notes: notes.size, passages: many },
    ]),
  );
}

const MOST_NAMED = 6;

/** What to tell whoever builds an index of notes in languages that the model doesn't know; null when it knows them all. */
export function describeUnknownLanguages(
  model: ModelLanguages,
  corpus: CorpusLanguages,
): string | null {
  const unknown = Array.from(corpus).filter(([language]) => !knowsLanguage(model, language));
  if (unknown.length === 0) return null;
  const all = Array.from(corpus.values()).reduce((sum, { notes }) => sum + notes, 0);
  const named = unknown
    .slice(0, MOST_NAMED)
    .map(([language, { notes }]) => ({ name: LANGUAGES[language].name, notes }));
  const rest = unknown.slice(MOST_NAMED).reduce((sum, [, { notes }]) => sum + notes, 0);
  if (rest > 0) named.push({ name: 'others', notes: rest });
  const [first, ...others] = named.map(({ name, notes }, index) =>
    index === 0
      ? `${notes} of ${all} ${all === 1 ? 'note is' : 'notes are'} in ${name}`
      : `${notes} in ${name}`,
  );
  const list = [first, ...others].join(', ').replace(/, (?=[^,]*$)/, ' and ');
  const which = unknown.length === 1 ? 'which' : 'languages that';
  return (
    `${list}, ${which} the embedding model doesn't know: there only keywords are searched. ` +
    'Set EMBEDDING_MODEL to a multilingual model, for example Xenova/multilingual-e5-small.'
  );
}
