import type { Language } from '../notes/languages.js';
import type { Passage, Span } from '../notes/passage.js';
import type { WeightedTerms } from './keyword-index.js';
import { weightedStemsOf } from './terms.js';

/** Headings that go into what is embedded: the nearest say most, and a note's title says the same everywhere. */
const EMBEDDED_HEADINGS = 2;

/** What each occurrence of a word counts in the keyword leg, by where it stands. */
const WEIGHT = { text: 1, label: 0.6, heading: 0.5, title: 0.2 } as const;

/** The text of a span that is embedded. */
export function spanText(passage: Passage, span: Span): string {
  return join([...nearHeadings(passage), ...span.under, span.words]);
}

/** The text of a passage that is embedded. */
export function passageText(passage: Passage): string {
  return join([...nearHeadings(passage), ...passage.spans.map(({ words }) => words)]);
}

/** The terms of each span of a passage, and of what it stands under. */
export function spanTerms(passage: Passage): WeightedTerms[] {
  const headings = headingTerms(passage);
  const { language } = passage;
  return passage.spans.map(({ words, under }) => [
    ...weighted([words], WEIGHT.text, language),
    ...weighted(under, WEIGHT.label, language),
    ...headings,
  ]);
}

/** The terms of a passage and its headings. */
export function passageTerms(passage: Passage): WeightedTerms {
  return [
    ...weighted(
      passage.spans.map(({ words }) => words),
      WEIGHT.text,
      passage.language,
    ),
    ...headingTerms(passage),
  ];
}

function headingTerms(passage: Passage): WeightedTerms {
  const { language } = passage;
  const outer = passage.headings.slice(0, -EMBEDDED_HEADINGS);
  return [
    ...weighted(nearHeadings(passage), WEIGHT.heading, language),
    ...weighted(Array.from(new Set([passage.title, ...outer])), WEIGHT.title, language),
  ];
}

function nearHeadings(passage: Passage): readonly string[] {
  return passage.headings.slice(-EMBEDDED_HEADINGS);
}

function weighted(
  texts: readonly string[],
  weight: number,
  language: Language | null,
): WeightedTerms {
  return texts.flatMap((text) =>
    weightedStemsOf(text, language ?? 'en').map((own) => ({
      stem: own.stem,
      weight: weight * own.weight,
    })),
  );
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('. ');
}
