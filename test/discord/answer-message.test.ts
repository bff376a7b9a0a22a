import { ButtonStyle, ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';

import type { Answer } from '../../src/answer/answer.js';
import type { BotMessage } from '../../src/discord/answer-message.js';
import { english } from '../../src/messages/english.js';
import { bodyOf, messageOf } from '../helpers/answer-views.js';
import { answered, quote } from '../helpers/discord-quotes.js';
import { buttonsOf, readText, textOf, type ShownButton } from '../helpers/discord-reading.js';
import { faultsOfMessage } from '../helpers/discord-rules.js';

const TOPICS = ['one', 'two'].map((question) => ({ question, path: 'x.md', headings: [] }));

function close(...quotes: Parameters<typeof quote>): Answer {
  return { kind: 'close', question: 'why?', quotes: [quote(...quotes)], topics: TOPICS };
}

function miss(topics = TOPICS): Answer {
  return { kind: 'none', question: 'why?', quotes: [], topics };
}

/** What is in a message, from top to bottom: its texts, and what else there is by its kind. */
function outline({ components }: Pick<BotMessage, 'components'>): unknown[] {
  return components.map((component) => {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return component.content;
      case ComponentType.Container:
        return outline({ components: component.components });
      case ComponentType.ActionRow:
        return buttonsIn({ components: [component] }).map(({ label, emoji }) => label ?? emoji);
      default:
        return ComponentType[component.type];
    }
  });
}

function buttonsIn(message: Pick<BotMessage, 'components'>): ShownButton[] {
  return buttonsOf(bodyOf(message));
}

function textIn(message: BotMessage): string {
  return textOf(bodyOf(message));
}

/** The texts of the card: heading, passage and source, and what is around the passage. */
function card(message: BotMessage): string[] {
  const container = message.components.find(({ type }) => type === ComponentType.Container);
  return outline({ components: container ? [container] : [] })
    .flat()
    .filter((part) => typeof part === 'string' && part !== 'Separator') as string[];
}

function facts(count: number, name = 'Fact'): string {
  return Array.from({ length: count }, (_, i) => `${name} ${String(i)}.`).join(' ');
}

describe('an answer', () => {
  test('is a card: heading, quote and source, with buttons to read on; below it what to do with it', () => {
    expect(outline(messageOf(answered('why?', quote({ bold: 'blue' }))))).toEqual([
      english.found,
      [
        '### Sky\n-# Nature',
        'The sky is **blue**.',
        'Separator',
        '-# 📄 `notes/sky.md:3`',
        ['More context'],
      ],
      ['👍', '👎', 'Delete'],
    ]);
  });

  test('has one colour where it answers and another where it only comes close', () => {
    const colors = [answered('why?'), close()].map((answer) =>
      messageOf(answer).components.flatMap((component) =>
        component.type === ComponentType.Container ? [component.accent_color] : [],
      ),
    );
    expect(colors[0]).not.toEqual(colors[1]);
    expect(new Set(colors.flat()).size).toBe(2);
  });

  test('shows one quote at a time, with buttons to the others', () => {
    const three = answered('why?', ...['a', 'b', 'c'].map((text) => quote({ text })));
    for (const [at, text] of ['a', 'b', 'c'].entries()) {
      const message = messageOf(three, { quote: at });
      expect(card(message)[1]).toBe(text);
      expect(outline(message)[1]).toContainEqual([
        '◀️',
        `${String(at + 1)} / 3`,
        '▶️',
        'More context',
      ]);
      const [back, , on] = buttonsIn(message);
      expect([back?.disabled, on?.disabled]).toEqual([at === 0, at === 2]);
      expect(faultsOfMessage(bodyOf(message))).toEqual([]);
    }
  });

  test('that could not be kept has no buttons that need it', () => {
    expect(buttonsIn(messageOf(answered('why?', quote(), quote()), { id: null }))).toMatchObject([
      { label: 'Delete' },
    ]);
  });

  test('that is private can be shared, once, and needs no deleting', () => {
    const labels = (share: 'yes' | 'done') =>
      buttonsIn(messageOf(answered('why?'), { audience: 'asker', share })).map(
        ({ label, emoji, disabled }) => [label ?? emoji, disabled],
      );
    expect(labels('yes').slice(1)).toEqual([
      ['👍', false],
      ['👎', false],
      ['Share with the channel', false],
    ]);
    expect(labels('done').at(-1)).toEqual(['Shared', true]);
  });

  test('links places that can be read somewhere', () => {
    const link = 'http://127.0.0.1:8080/notes/my%20sky.md?from=3#3';
    const answer = answered('why?', quote({ path: 'notes/my sky.md', text: 'a\nb' }));
    expect(card(messageOf(answer, { sourceLink: () => link })).at(-1)).toBe(
      `-# 📄 [\`notes/my sky.md:3-4\`](${link})`,
    );
  });

  test('links no address that is none', () => {
    const message = messageOf(answered('why?'), { sourceLink: () => 'javascript:alert(1)' });
    expect(card(message).at(-1)).toBe('-# 📄 `notes/sky.md:3`');
  });

  test('links notes that its words link to, as seen from its own', () => {
    const text = 'see [that](../b/c%20d.md#e)';
    const message = messageOf(answered('why?', quote({ path: 'a/x.md', text })), {
      sourceLink: ({ path, fromLine }) =>
        `https://notes.example/${encodeURI(path)}#${String(fromLine)}`,
    });
    expect(card(message)[1]).toBe('see [that](https://notes.example/b/c%20d.md#1)');
  });

  test('says of when the note is', () => {
    const source = card(messageOf(answered('why?', quote({ date: '2025-11-02' })))).at(-1);
    expect(source).toBe(`-# 📄 \`notes/sky.md:3\` · ${english.dated('2025-11-02')}`);
    expect(source).toContain('2025');
  });

  test('names other places that say the same, and counts the rest', () => {
    const also = [1, 2, 3, 4].map((line) => ({ path: 'b.md', fromLine: line, toLine: line }));
    expect(card(messageOf(answered('why?', quote({ also })))).at(-1)).toBe(
      '-# 📄 `notes/sky.md:3`\n-# also in `b.md:1`, `b.md:2`, 2 more',
    );
  });

  test('warns when the notes disagree about a number, and says of a quote whether it does', () => {
    const answer = answered('why?', quote({ differs: true }), quote({ differs: true }), quote());
    const [head] = outline(messageOf(answer));
    expect(head).toBe(`${english.found}\n${english.differs}`);
    expect(card(messageOf(answer)).at(-1)).toMatch(new RegExp(`\n-# ${english.otherNumber}$`));
    expect(card(messageOf(answer, { quote: 2 })).at(-1)).not.toContain(english.otherNumber);
    expect(outline(messageOf(close({ differs: true })))[0]).toBe(
      `${english.close}\n${english.differs}`,
    );
  });

  test('repeats the question of a command on one line, harmless', () => {
    const question = '# what\n> is @everyone **bold**?';
    const [head = ''] = outline(messageOf(answered(question), { form: 'restated' })) as string[];
    const [line = '', kind] = head.split('\n');
    expect(readText(line)).toBe('> # what > is @everyone **bold**?');
    expect(kind).toBe(english.found);
  });

  test('that is shared says who asked, harmless', () => {
    const [head = ''] = outline(
      messageOf(answered('why?'), { form: 'shared', askerName: '**M** @here' }),
    ) as string[];
    expect(head.split('\n').map(readText)).toEqual(['**M** @here asked:', '> why?', english.found]);
  });

  test('says how sure it is', () => {
    const likely: Answer = { ...answered('why?'), confidence: 'likely' } as Answer;
    expect(outline(messageOf(likely))[0]).toBe(english.foundLikely);
  });

  test('has no heading where the note has none', () => {
    expect(card(messageOf(answered('why?', quote({ headings: [] }))))[0]).toBe('The sky is blue.');
  });

  test('leaves out the outermost headings when there are too many, and cuts one that is too long', () => {
    const headings = Array.from({ length: 9 }, (_, i) => `${'heading '.repeat(6)}${String(i)}`);
    const [path = ''] = card(messageOf(answered('why?', quote({ headings }))));
    expect(path).toMatch(/^### (?:heading )+8\n-# … › heading/);
    expect(path).toMatch(/ 7$/);
    const [long = ''] = card(messageOf(answered('why?', quote({ headings: ['w'.repeat(999)] }))));
    expect(long).toMatch(/^### w{149}…$/);
  });

  test('shows a passage of which Markdown shows nothing', () => {
    const answer = answered('why?', quote({ text: '---\n<!-- a -->' }));
    expect(card(messageOf(answer))[1]).toContain('<!-- a -->');
  });

  test('uses all the room that a message has, and says when that was not enough', () => {
    const message = messageOf(answered('why?', quote({ text: facts(900) })));
    const length = outline(message)
      .flat()
      .filter((part) => typeof part === 'string' && part !== 'Separator')
      .join('').length;
    expect(length).toBeGreaterThan(3_950);
    expect(length).toBeLessThanOrEqual(4_000);
    expect(card(message)[1]).toMatch(/^Fact 0\. Fact 1\..*\n… \(shortened; the note has more\)$/s);
  });
});

describe('what stands around a quote', () => {
  const passage = (text: string, fields: Partial<ReturnType<typeof quote>> = {}) =>
    quote({ text, ...fields });
  const around = {
    before: passage('Before *it*.\n\n- a', { fromLine: 1, toLine: 2, headings: ['Nature', 'Air'] }),
    after: passage('After it.', { fromLine: 5, toLine: 5 }),
  };

  test('is set in above and below it, with its lines and the headings that differ', () => {
    expect(outline(messageOf(answered('why?'), { around }))[1]).toEqual([
      '### Sky\n-# Nature',
      '-# ↑ just above, lines 1–2 · Air\n> Before _it_.\n> \n> - a',
      'Separator',
      'The sky is blue.',
      'Separator',
      '-# ↓ just below, line 5\n> After it.',
      'Separator',
      '-# 📄 `notes/sky.md:3`',
      ['Less context'],
    ]);
  });

  test('is linked where it can be read', () => {
    const message = messageOf(answered('why?'), {
      around,
      sourceLink: ({ fromLine }) => `https://notes.example/#${String(fromLine)}`,
    });
    expect(card(message)[1]).toMatch(
      /^-# \[↑ just above, lines 1–2\]\(https:\/\/notes.example\/#1\)/,
    );
  });

  test('is left out on the side where the note begins or ends', () => {
    const [heading, text] = card(
      messageOf(answered('why?'), { around: { ...around, before: null } }),
    );
    expect([heading, text]).toEqual(['### Sky\n-# Nature', 'The sky is blue.']);
  });

  test('is said to be nothing where the passage is all of the note', () => {
    const message = messageOf(answered('why?'), { around: { before: null, after: null } });
    expect(card(message)[2]).toBe(`-# ${english.nothingAround}`);
    expect(buttonsIn(message)[0]?.label).toBe('Less context');
  });

  test('never costs the quote a word: it shares what the quote leaves, cut where it is far from it', () => {
    const long = {
      before: passage(facts(400, 'Above'), { fromLine: 1, toLine: 1 }),
      after: passage(facts(400, 'Below'), { fromLine: 5, toLine: 5 }),
    };
    const [, above = '', text, below = ''] = card(
      messageOf(answered('why?', quote({ text: facts(150) })), { around: long }),
    );
    expect(text).toBe(facts(150));
    expect(above).toMatch(/^-# ↑ just above, line 1\n> …\n> Above \d+\. .*Above 399\.$/);
    expect(below).toMatch(/\n> Below 0\. .*\n> … \(shortened; the note has more\)$/s);
    expect(Math.abs(above.length - below.length)).toBeLessThan(60);
  });

  test('is only named where the quote leaves little room, and left out where it leaves none', () => {
    const long = { before: null, after: passage(facts(400), { fromLine: 5, toLine: 5 }) };
    const words = (length: number): string => 'nine more '.repeat(length / 10).trim();
    const named = card(
      messageOf(answered('why?', quote({ text: words(3_800) })), { around: long }),
    );
    expect(named.slice(1, 3)).toEqual([words(3_800), '-# ↓ just below, line 5']);
    const full = messageOf(answered('why?', quote({ text: words(9_000) })), { around: long });
    expect(card(full)).toHaveLength(3);
  });

  test('gives the other side what one does not need', () => {
    const uneven = {
      before: around.before,
      after: passage(facts(200, 'Below'), { fromLine: 5, toLine: 5 }),
    };
    const text = textIn(messageOf(answered('why?'), { around: uneven }));
    expect(text).toContain('Below 199.');
  });
});

describe('a follow-up', () => {
  test('is shown as it was understood, to be read as text', () => {
    const answer = { ...answered('and for *it*?'), understoodAs: 'price of *it*' };
    expect(outline(messageOf(answer))[0]).toBe(
      `-# ${english.understoodAs('price of \\*it\\*')}\n${english.found}`,
    );
    expect(outline(messageOf(answer, { form: 'restated' }))[0]).toMatch(
      /^> and for \\\*it\\\*\?\n-# Understood as: /,
    );
  });
});

describe('a close answer', () => {
  test('offers topics below its card', () => {
    const message = messageOf(close());
    expect(outline(message).slice(2)).toEqual([
      english.perhaps,
      ['one', 'two'],
      ['👍', '👎', 'Delete'],
    ]);
  });

  test('offers nothing where there is nothing', () => {
    const alone: Answer = { ...close(), topics: [] };
    expect(textIn(messageOf(alone))).not.toContain(english.perhaps);
  });
});

describe('small talk', () => {
  test('gets a friendly line with an example, if there is one, and no buttons', () => {
    const talk: Answer = { kind: 'not-a-question', question: 'hi', quotes: [], topics: [] };
    expect(outline(messageOf({ ...talk, example: 'S3 *classes*' }))).toEqual([
      english.notAQuestion('S3 \\*classes\\*'),
    ]);
    expect(outline(messageOf(talk))).toEqual([english.notAQuestion(undefined)]);
  });
});

describe('a miss', () => {
  test('says so, with what comes near to be asked at a press', () => {
    const message = messageOf(miss(), { form: 'restated' });
    expect(outline(message)).toEqual([
      `> why?\n${english.notFound}\n${english.nearest}`,
      ['one', 'two'],
      ['Delete'],
    ]);
    expect(buttonsIn(message)[0]?.style).toBe(ButtonStyle.Primary);
  });

  test('says only that when nothing is near', () => {
    expect(outline(messageOf(miss([])))).toEqual([english.notFound, ['Delete']]);
    expect(outline(messageOf(miss([]), { audience: 'asker' }))).toEqual([english.notFound]);
  });
});
