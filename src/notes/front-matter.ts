import { parseDocument } from 'yaml';
import { z } from 'zod';
import { messageOf } from '../errors.js';
import { type Language, languageNamed } from './languages.js';

/** What a note says about itself above its text. */
export interface FrontMatter {
  /** Lines it takes at the top of the file, its fences included; 0 when there is none. */
  readonly lineCount: number;
  readonly title: string | null;
  /** As an ISO date (YYYY-MM-DD) where one can be read. */
  readonly date: string | null;
  readonly tags: readonly string[];
  /** What `lang` or `language` names, where it is one that we know. */
  readonly language: Language | null;
  /** Marked `draft: true` or `private: true`: not to be indexed. */
  readonly withheld: 'draft' | 'private' | null;
}

export const NO_FRONT_MATTER: FrontMatter = {
  lineCount: 0,
  title: null,
  date: null,
  tags: [],
  language: null,
  withheld: null,
};

export type FrontMatterResult =
  | { readonly kind: 'read'; readonly frontMatter: FrontMatter }
  | { readonly kind: 'broken'; readonly reason: string };

/**
 * Reads the YAML front matter of a note.
 * Broken front matter is an outcome of its own: it may hold a `private: true` that can't be read.
 */
export function readFrontMatter(text: string): FrontMatterResult {
  const none = { kind: 'read', frontMatter: NO_FRONT_MATTER } as const;
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return none;
  const start = lines.findIndex((line, index) => index > 0 && !/^\s*(?:#|$)/.test(line));
  // A `---` at the very top is only front matter when what follows looks like settings.
  if (!SETTING.test(lines[start] ?? '')) return none;
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  // Below a blank line or a comment, which may be a heading, it may as well be text under a rule.
  const isSure = start === 1;
  if (end < 0) {
    const reason = 'front matter opens with --- in line 1 but never closes';
    return isSure ? { kind: 'broken', reason } : none;
  }
  const yaml = lines.slice(1, end).join('\n');
  const parsed = parseYaml(yaml);
  if ('reason' in parsed) {
    return isSure || WITHHOLDING.test(yaml) ? { kind: 'broken', reason: parsed.reason } : none;
  }
  const { title, date, tags, lang, language, draft, private: isPrivate } = parsed.fields;
  return {
    kind: 'read',
    frontMatter: {
      lineCount: end + 1,
      title,
      date,
      tags,
      language: lang ?? language,
      withheld: draft ? 'draft' : isPrivate ? 'private' : null,
    },
  };
}

/** A key of a few words (“Date created:”), quoted or not. */
const SETTING =
  /^\s*(?:"[^"]+"|'[^']+'|[\p{L}_][\p{L}\p{M}\p{N}_./-]*(?: [\p{L}\p{M}\p{N}_./-]+){0,3})\s*:(?:\s|$)/u;

const WITHHOLDING = /^\s*["']?(?:private|draft)["']?\s*:/im;

type Fields = z.infer<typeof fieldsSchema>;

function parseYaml(source: string): { readonly fields: Fields } | { readonly reason: string } {
  try {
    const document = parseDocument(source, { uniqueKeys: false, logLevel: 'silent' });
    const [error] = document.errors;
    if (error) {
      // The library counts from the first line of the YAML, which is the second of the file.
      const line = (error.linePos?.[0].line ?? 1) + 1;
      const what = error.message.split(/ at line \d+/)[0] ?? error.message;
      return { reason: `front matter is not valid YAML: ${what} (line ${line})` };
    }
    const fields = fieldsSchema.safeParse(withPlainKeys(document.toJS() ?? {}));
    return fields.success
      ? { fields: fields.data }
      : { reason: 'front matter is not a list of `key: value` lines' };
  } catch (error) {
    return { reason: `front matter is not valid YAML: ${messageOf(error)}` };
  }
}

/** “Private: true” must hold as “private: true” does. */
function withPlainKeys(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([key, given]): [string, unknown] => [key.toLowerCase(), given]),
  );
}

/** Whatever stands there, also nothing. */
const value = z.unknown().optional();

const scalar = z.union([z.string(), z.number(), z.boolean(), z.date()]);

const title = value.transform((given) =>
  scalar.safeParse(given).success ? String(given).trim() || null : null,
);

const date = value.transform((given) => {
  const text = given instanceof Date ? given.toISOString() : given;
  return typeof text === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null) : null;
});

const tags = value.transform((given) => {
  const list: unknown[] = Array.isArray(given)
    ? given
    : typeof given === 'string'
      ? given.split(given.includes(',') ? ',' : /\s+/)
      : [];
  return list
    .filter((tag) => scalar.safeParse(tag).success)
    .map((tag) => String(tag).trim().replace(/^#/, ''))
    .filter((tag) => tag !== '');
});

const language = value.transform((given) =>
  typeof given === 'string' ? (languageNamed(given) ?? null) : null,
);

const flag = value.transform(
  (given) => scalar.safeParse(given).success && /^(true|yes|y|on|1)$/i.test(String(given).trim()),
);

const fieldsSchema = z.object({
  title,
  date,
  tags,
  lang: language,
  language,
  draft: flag,
  private: flag,
});
