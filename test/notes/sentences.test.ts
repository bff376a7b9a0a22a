import { describe, expect, test } from 'vitest';
import { paragraphIn, sentencesIn } from './blocks.js';

describe('sentences', () => {
  test('end at full stops, question and exclamation marks', () => {
    expect(sentencesIn('It scales. Does it? Yes! It does.')).toEqual([
      'It scales.',
      'Does it?',
      'Yes!',
      'It does.',
    ]);
  });

  test.each([
    'Use a queue, e.g. Kafka, to decouple them.',
    'It streams (i.e. Real time) to it.',
    'Streams vs. Firehose is asked often.',
    'See fig. 3 for the shards.',
    'It keeps ca. 30 days of data.',
    'Version 2.5 costs 0.05 a GB.',
    'Ask example.com about it.',
    'Rows where a != b are at https://a.b/find?id=1 too.',
  ])('go on after an abbreviation or inside a number: %s', (text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });

  test.each([
    ['German', 'Es sind z.B. Pflanzen, d.h. Lebewesen.', 'Am 3. Mai kam Dr. Maier.', 'Nein!'],
    ['German', 'Das ist z. B. Holz bzw. Stein.', 'Siehe Abb. 3 dort.', 'Etwa 3 Mio. Tiere.'],
    ['Spanish', '¿Qué es?', 'Es agua.', '¡Cuidado!', 'El Sr. López la vio, p. ej. Ayer.'],
    ['Russian', 'Что это?', 'Это, т.е. Клетка, жива.', 'См. рис. 3 там.', 'А. С. Пушкин!'],
    ['Arabic', 'ما هي الخلية؟', 'هي وحدة الحياة.', 'والنواة مركزها۔', 'نعم!'],
    ['Hindi', 'पौधा बढ़ता है।', 'पानी चाहिए?', 'हाँ।'],
  ])('end where they do in %s', (_, ...sentences) => {
    expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
  });

  test('end without a space behind them in Chinese', () => {
    const sentences = ['光合作用很重要。', '植物需要光！', '为什么？', '因为没有光。'];
    expect(sentencesIn(sentences.join(''))).toEqual(sentences);
  });

  test('go on behind a question that they quote', () => {
    expect(
      sentencesIn('The question "is it split?" has two answers. "Is it?" That depends.'),
    ).toEqual(['The question "is it split?" has two answers.', '"Is it?"', 'That depends.']);
  });

  test('go on over the end of a line, but end at a hard break', () => {
    expect(sentencesIn('One sentence\nover two lines.')).toEqual(['One sentence over two lines.']);
    expect(sentencesIn('First line  \nSecond line\\\nThird line<br>Fourth line')).toEqual([
      'First line',
      'Second line',
      'Third line',
      'Fourth line',
    ]);
  });

  test('begin at a lettered line, which Markdown takes for text', () => {
    expect(sentencesIn('Two kinds\na. by hand\nb. by schedule')).toEqual([
      'Two kinds',
      'a. by hand',
      'b. by schedule',
    ]);
  });

  test('stand where they are in the file, with their marks', () => {
    const text = 'Here is **one.** *Two* is `code`. See [three](x.md).';
    const shown = paragraphIn(text).sentences.map(({ from, to }) => text.slice(from, to));
    expect(shown).toEqual(['Here is **one.**', '*Two* is `code`.', 'See [three](x.md).']);
  });

  test('of a quote end before the marker of the next line', () => {
    const text = '> It ends here.\n> The next one\n> goes on.';
    const [quote] = text.split('\n\n');
    expect(quote).toBe(text);
    const block = paragraphIn(text.replaceAll('> ', '  '));
    expect(block.sentences).toHaveLength(2);
  });

  test('of several hundred words are cut at white space', () => {
    const words = Array.from({ length: 700 }, (_, index) => `w${index}`);
    const pieces = sentencesIn(words.join(' '));
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join(' ')).toBe(words.join(' '));
  });

  test('are the same however long the text is that they stand in', () => {
    const sentences = Array.from({ length: 500 }, (_, i) => `Sentence ${i} has e.g. ${i} words.`);
    expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
  });

  test('that hold no letter and no digit are none', () => {
    expect(sentencesIn('Done. ✅ !')).toEqual(['Done.']);
  });

  test('are repaired before white space is folded', () => {
    expect(sentencesIn('VoilÃ\u00a0 les flux.')).toEqual(['Voilà les flux.']);
  });
});
