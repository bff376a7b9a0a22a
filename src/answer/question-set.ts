import { z } from 'zod';
import { SetupError } from '../errors.js';

const goldSchema = z.object({
  file: z.string(),
  lines: z.tuple([z.number(), z.number()]).optional(),
  must_contain: z.string().min(1),
});

const questionSchema = z.object({
  id: z.string(),
  question: z.string().min(1),
  kind: z.string(),
  /** Passages that answer; empty for questions that the notes don't answer. */
  gold: z.array(goldSchema),
});

/** A question with the passages that answer it. */
export type TestQuestion = z.infer<typeof questionSchema>;

/**
 * Reads a file of questions: one JSON object a line.
 * @throws {SetupError} that names the first line that is not one
 */
export function parseQuestionSet(text: string): TestQuestion[] {
  const questions = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index): TestQuestion[] => {
      if (line.trim() === '') return [];
      const parsed = questionSchema.safeParse(parseJson(line));
      if (parsed.success) return [parsed.data];
      const what = parsed.error.issues[0];
      const where = what?.path.join('.') ?? '';
      throw new SetupError(
        `Line ${index + 1} of the questions is not usable: expected {"id", "question", "kind", "gold": [{"file", "must_contain"}]}, ` +
          `found ${where === '' ? 'no such object' : `a fault in ${where}`}.`,
      );
    });
  if (questions.length > 0) return questions;
  throw new SetupError('The file of questions is empty; expected one JSON object a line.');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
