import {
  type AutocompleteInteraction,
  DiscordAPIError,
  RESTJSONErrorCodes,
  type ApplicationCommandOptionChoiceData,
} from 'discord.js';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';

import { createSuggestions, type Suggestions } from '../../src/answer/suggestions.js';
import { autocomplete } from '../../src/discord/autocomplete.js';
import { passage } from '../helpers/passages.js';

const SUGGESTIONS = createSuggestions([
  passage('A shard.', { path: 'streams/kinesis.md', title: 'Kinesis', headings: ['Hot shards'] }),
  passage('A share.', { path: 's3.md', title: 'S3', headings: ['Hot shares'], tags: ['storage'] }),
]);

interface Typing {
  readonly option?: string;
  readonly typed: string;
  readonly part?: string;
  readonly guildId?: string | null;
  readonly suggestions?: Suggestions;
  readonly respond?: () => Promise<void>;
}

/** What Discord is answered while someone types, and what is logged. */
async function typing({
  option = 'question',
  typed,
  part,
  guildId = 'ours',
  suggestions = SUGGESTIONS,
  respond = () => Promise.resolve(),
}: Typing): Promise<{ choices?: ApplicationCommandOptionChoiceData[]; levels: number[] }> {
  const heard: { choices?: ApplicationCommandOptionChoiceData[]; levels: number[] } = {
    levels: [],
  };
  const interaction = {
    guildId,
    options: {
      getFocused: () => ({ name: option, value: typed, focused: true }),
      getString: (name: string) => (name === 'in' ? (part ?? null) : null),
    },
    respond: (choices: ApplicationCommandOptionChoiceData[]) => {
      heard.choices = choices;
      return respond();
    },
  };
  const logger = pino(
    { level: 'trace' },
    { write: (line: string) => heard.levels.push((JSON.parse(line) as { level: number }).level) },
  );
  const mayAsk = (guild: string | null): boolean => guild === 'ours';
  await autocomplete(interaction as unknown as AutocompleteInteraction, {
    suggestions,
    mayAsk,
    logger,
  });
  return heard;
}

const INFO = 30;
const ERROR = 50;

describe('while someone types', () => {
  test('a question, headings are suggested under their own names', async () => {
    const { choices } = await typing({ typed: 'sha' });
    expect(choices).toEqual([
      { name: 'Hot shards', value: 'Hot shards' },
      { name: 'Hot shares', value: 'Hot shares' },
    ]);
  });

  test('a question within a part, only what is in there is', async () => {
    const values = async (part: string): Promise<unknown[]> =>
      ((await typing({ typed: 'sha', part })).choices ?? []).map(({ value }) => value);
    expect(await values('#storage')).toEqual(['Hot shares']);
    expect(await values('streams/')).toEqual(['Hot shards']);
    expect(await values('stre')).toEqual(['Hot shards', 'Hot shares']);
    expect(await values(' ')).toEqual(['Hot shards', 'Hot shares']);
  });

  test('a part, notes, folders and tags are suggested', async () => {
    const { choices } = await typing({ option: 'in', typed: 'st' });
    expect(choices?.map(({ value }) => value)).toEqual([
      'streams/',
      'streams/kinesis.md',
      '#storage',
    ]);
  });

  test('something else, nothing is', async () => {
    expect((await typing({ option: 'other', typed: 'sha' })).choices).toEqual([]);
  });

  test.each([['another'], [null]])(
    'in server %s, which may not ask, nothing is',
    async (guildId) => {
      expect((await typing({ typed: 'sha', guildId })).choices).toEqual([]);
      expect((await typing({ option: 'in', typed: '', guildId })).choices).toEqual([]);
    },
  );

  test('there are never more choices than Discord takes, nor longer ones', async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      passage(`Text ${at}.`, { headings: [`Heading ${at} ${'and more '.repeat(at)}`] }),
    );
    const { choices = [] } = await typing({
      typed: 'heading',
      suggestions: createSuggestions(many),
    });
    expect(choices).toHaveLength(25);
    for (const { name } of choices) expect(name.length).toBeLessThanOrEqual(100);
    const broken = { questions: () => ['', 'x'.repeat(101), 'fits'], parts: () => [] };
    expect((await typing({ typed: '', suggestions: broken })).choices).toEqual([
      { name: 'fits', value: 'fits' },
    ]);
  });
});

describe('when Discord no longer waits', () => {
  const late = new DiscordAPIError(
    { code: RESTJSONErrorCodes.UnknownInteraction, message: 'Unknown interaction' },
    RESTJSONErrorCodes.UnknownInteraction,
    404,
    'POST',
    'https://discord.test/',
    {},
  );

  test('that is ordinary life', async () => {
    const { levels } = await typing({ typed: 'sha', respond: () => Promise.reject(late) });
    expect(levels).toEqual([INFO]);
  });

  test('what is wrong with us is logged, and goes no further', async () => {
    const broken: Suggestions = {
      questions: () => {
        throw new Error('broken');
      },
      parts: () => [],
    };
    const { choices, levels } = await typing({ typed: 'sha', suggestions: broken });
    expect(choices).toBeUndefined();
    expect(levels).toEqual([ERROR]);
  });
});
