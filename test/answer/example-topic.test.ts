import { describe, expect, test } from 'vitest';
import { exampleTopic } from '../../src/answer/example-topic.js';
import { passage } from '../helpers/passages.js';
import { shippedPassages } from '../helpers/shipped-notes.js';

describe('an example of what can be asked', () => {
  test('is the short heading with a name that the most is written about', () => {
    const under = (...headings: readonly string[]): ReturnType<typeof passage> =>
      passage('Text.', { headings });
    const notes = [
      ...['a', 'b', 'c'].map((part) => under('Everything', 'About the basics', part)),
      under('Everything', 'Amazon S3', 'a'),
      under('Everything', '📌 Amazon S3...', 'b'),
      under('Everything', 'Amazon Redshift'),
      under('Everything', 'Amazon Redshift', 'b'),
      under('Everything', 'A heading with S3 that goes on and on'),
    ];
    expect(exampleTopic(notes)).toBe('Amazon Redshift');
  });

  test('is any short heading, or else the title, where there are no names', () => {
    expect(exampleTopic([passage('Text.', { headings: ['Tea'] })])).toBe('Tea');
    expect(exampleTopic([passage('Text.', { headings: [], title: 'Cooking' })])).toBe('Cooking');
  });

  test('is none where there is nothing', () => {
    expect(exampleTopic([])).toBeUndefined();
    expect(exampleTopic([passage('…', { headings: [], title: '…' })])).toBeUndefined();
  });

  test('comes from the notes at hand', async () => {
    const { passages } = await shippedPassages();
    const example = exampleTopic(passages) ?? '';
    expect(example).not.toBe('');
    const headings = passages.flatMap((each) => each.headings);
    expect(headings.some((heading) => heading.includes(example))).toBe(true);
  });
});
