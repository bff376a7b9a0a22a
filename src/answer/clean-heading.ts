import { repairText } from '../notes/repair.js';

/** Headings that need no cleaning, as most do. */
const CLEAN = /^[a-z(][!-~]*(?: [!-~]+)*(?<![.:])$/i;

/** A heading without emoji at the front, numbering and trailing dots. */
export function cleanHeading(heading: string): string {
  if (CLEAN.test(heading)) return heading;
  return repairText(heading)
    .toWellFormed()
    .replace(/^[^\p{L}\p{N}("“]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+[^\p{L}\p{N}("“]*/u, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\s.…:]+$/, '')
    .trim();
}
