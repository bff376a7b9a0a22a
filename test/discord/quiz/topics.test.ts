import { describe, expect, test } from 'vitest';

import { english } from '../../../src/messages/english.js';
import type { Card } from '../../../src/quiz/card.js';
import { buttonsOf, readText, selectsOf, textOf } from '../../helpers/discord-reading.js';
import { card } from '../../helpers/cards.js';
import { ADA, GUILD, isPrivate, progressBot } from '../../helpers/progress-bot.js';
import { QUIZ_CARDS } from '../../helpers/quiz-bot.js';
import { DAY_MS, START } from '../../helpers/stores.js';

const { discord, quiz, start, stop, use, reply } = progressBot();

const { topics, stats } = english.progress;

/** A card of a note of its own. */
function ofNote(title: string): Card {
  const made = card({ prompt: `What is ${title}?`, topic: [title] });
  const source = { ...made.source, path: `${title}.md`, title, headings: [title] };
  return { ...made, source };
}

function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/^\*\*(.*)\*\*$/gm), ([, name = '']) => readText(name));
}

describe('the topics', () => {
  test('are shown with how many cards there are, are known and are due', async () => {
    await start();
    const at = new Date(START.getTime() - 3 * DAY_MS);
    await reply(ADA, 0, { at, rating: 'again', isRight: false });
    for (const days of [40, 38, 20, 1]) {
      await reply(ADA, 3, { at: new Date(START.getTime() - days * DAY_MS) });
    }
    const message = await use('topics');
    expect(isPrivate(message)).toBe(true);
    const shown = textOf(message);
    expect(shown).toContain(topics.count(6, QUIZ_CARDS.length));
    const counts = Object.fromEntries(
      namesIn(shown).map((name, nth) => [
        name,
        shown
          .match(/^-# (.*)$/gm)
          ?.at(nth + 1)
          ?.slice(3),
      ]),
    );
    expect(Object.keys(counts)).toHaveLength(6);
    const kinesis = Object.entries(counts).find(([name]) => name.includes('Kinesis'));
    expect(kinesis?.[1]).toBe([topics.cards(5), stats.known(1), topics.due(1)].join(' · '));
    const limits = Object.entries(counts).find(([name]) => name.includes('Limits'));
    expect(limits?.[1]).toBe(topics.cards(1));
  });

  test('can be started from the menu, also after a restart', async () => {
    await start();
    const message = await use('topics');
    const [menu] = selectsOf(message);
    const limits = menu?.options.find(({ label }) => label.includes('Limits'));
    await stop();
    await start();
    const chosen = await discord().choose({
      message,
      select: 'stand:topic',
      values: [limits?.value ?? ''],
      user: ADA,
      guild: GUILD,
    });
    const asked = await chosen.finalMessage();
    expect(isPrivate(asked)).toBe(true);
    expect(textOf(asked)).toContain(QUIZ_CARDS.at(-1)?.prompt);
  });

  test('that are gone from the notes say so', async () => {
    await start();
    const message = await use('topics');
    const limits = selectsOf(message)[0]?.options.find(({ label }) => label.includes('Limits'));
    quiz().replaceCards(QUIZ_CARDS.slice(0, 2));
    const chosen = await discord().choose({
      message,
      select: 'stand:topic',
      values: [limits?.value ?? ''],
      user: ADA,
      guild: GUILD,
    });
    expect(textOf(await chosen.finalMessage())).toBe(topics.gone);
  });

  test('of some notes are the notes, without their headings', async () => {
    const cards = Array.from({ length: 5 }, (_, n) => ofNote(`Note ${String(n + 1)}`));
    const [first] = cards;
    const below = first && { ...first, id: 'below', topic: ['Note 1', 'Limits'] };
    await start({ cards: below ? [...cards, below] : cards });
    const shown = textOf(await use('topics'));
    expect(namesIn(shown)).toEqual(['Note 1', 'Note 2', 'Note 3', 'Note 4', 'Note 5']);
    expect(shown).toContain(`**Note 1**\n-# ${topics.cards(2)}`);
  });

  test('of many notes have pages, which can be turned', async () => {
    const cards = Array.from({ length: 23 }, (_, n) => ofNote(`Note ${String(n + 1)} *x* <@1>`));
    await start({ cards });
    const first = await use('topics');
    expect(namesIn(textOf(first))).toHaveLength(10);
    const seen = namesIn(textOf(first));
    const turn = async (from: typeof first, page: number) =>
      (
        await discord().press({
          message: from,
          button: `stand:topics:${String(page)}`,
          user: ADA,
          guild: GUILD,
        })
      ).finalMessage();
    const second = await turn(first, 1);
    expect(second.id).toBe(first.id);
    const third = await turn(second, 2);
    seen.push(...namesIn(textOf(second)), ...namesIn(textOf(third)));
    expect(new Set(seen).size).toBe(23);
    expect(seen).toContain('Note 17 *x* <@1>');
    expect(buttonsOf(third).at(-1)?.disabled).toBe(true);
  });

  test('are none where the notes have no cards', async () => {
    await start({ cards: [] });
    expect(textOf(await use('topics'))).toBe(topics.none);
  });

  test('leave out cards that are asked no more', async () => {
    await start();
    const { cards } = quiz().stores;
    const [, ...rest] = QUIZ_CARDS;
    const last = rest.at(-1) ?? QUIZ_CARDS[0];
    for (const person of ['1', '2']) {
      const { id, kind, prompt, topic, answers, source } = last;
      await cards.flag({ id, kind, prompt, topic, answer: answers[0], path: source.path }, person);
    }
    const shown = textOf(await use('topics'));
    expect(shown).not.toContain('Limits');
    expect(shown).toContain(topics.count(5, QUIZ_CARDS.length - 1));
  });
});
