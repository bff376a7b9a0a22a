import type { Language } from '../notes/languages.js';

/** Languages that write 1.5 and 10,000; the others write 1,5 and 10.000. */
const POINT_IS_DECIMAL: ReadonlySet<Language> = new Set<Language>([
  ...(['en', 'zh', 'ja', 'ko', 'th', 'he', 'hi', 'ne', 'bn', 'ta', 'ga', 'my', 'ar'] as const),
]);

const COMMA_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const POINT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
/** More than one group can be nothing else, in any language. */
const MANY_COMMA_GROUPS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const MANY_POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3}){2}(?:,\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d+$/;

/**
 * A number as it is matched: no marks between groups of three, and a decimal point; “10,000” is
 * “10000”, and so is “10.000” in a German note. What could be something else stays as it is.
 */
export function plainNumber(written: string, language: Language): string {
  if (!/[.,]/.test(written)) return written;
  if (MANY_COMMA_GROUPS.test(written)) return written.replaceAll(',', '');
  if (MANY_POINT_GROUPS.test(written)) return written.replaceAll('.', '').replace(',', '.');
  if (POINT_IS_DECIMAL.has(language)) {
    return COMMA_GROUPS.test(written) ? written.replaceAll(',', '') : written;
  }
  // “10,000” may be ten, or ten thousand by someone who writes numbers the English way.
  if (COMMA_GROUPS.test(written)) return written;
  if (POINT_GROUPS.test(written) && written.split('.').length === 2) {
    return written.replace('.', '').replace(',', '.');
  }
  return DECIMAL_COMMA.test(written) ? written.replace(',', '.') : written;
}
