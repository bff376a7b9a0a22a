import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Passage } from '../../src/notes/passage.js';
import type { AskedWord } from '../../src/search/asked-word.js';
import { eachLeg, type RankedCandidate } from '../../src/search/fuse.js';
import { wordsOfPassage } from '../../src/search/passage-words.js';
import { intentOf } from '../../src/search/question-intent.js';
import { countsIt, definesIt, rerank } from '../../src/search/rerank.js';
import type { Search } from '../../src/search/search.js';
import { tagsOf } from '../../src/search/tags.js';
import { stemsOf } from '../../src/search/terms.js';
import { fakeEmbedder } from '../helpers/fake-embedder.js';
import { passage } from '../helpers/passages.js';
import { searchOverPassages } from '../helpers/search-over.js';

function defines(question: string, text: string, headings: readonly string[] = []): boolean {
  return definesIt(wordsOfPassage(passage(text, { headings })), stemsOf(question));
}

describe('a passage says what something is', () => {
  test('when one of its spans begins with it', () => {
    expect(defines('data lake', 'Other.\nA data lake keeps raw data.')).toBe(true);
    expect(defines('data lake', 'Big data lakes keep raw data.')).toBe(true);
    expect(defines('data lake', 'Raw files of any kind go into the data lake.')).toBe(false);
  });

  test('when its heading names it and little else', () => {
    expect(defines('data lake', 'It keeps raw data.', ['Storage', 'Data lakes'])).toBe(true);
    expect(defines('data lake', 'It keeps raw data.', ['What is a data lake?'])).toBe(true);
    expect(defines('What is a data lake?', 'It keeps raw data.', ['Data lakes'])).toBe(true);
    expect(defines('data lake', 'It keeps raw data.', ['Data lakes', 'Storage'])).toBe(false);
    expect(
      defines('data lake', 'It keeps raw data.', ['Moving from data lakes to warehouses']),
    ).toBe(false);
  });

  test('when its label does', () => {
    const spans = [{ from: 0, to: 3, words: 'keeps raw data', under: ['Data lake'] }];
    expect(definesIt(wordsOfPassage(passage('It.', { spans })), ['data', 'lake'])).toBe(true);
  });

  test('only where something was asked for', () => {
    expect(defines('what is it', 'Anything.')).toBe(false);
  });
});

describe('a span counts something', () => {
  const counts = (text: string, ...counted: readonly string[]): boolean =>
    countsIt({ own: stemsOf(text) }, counted.flatMap(stemsOf));

  test.each([
    ['up to 20 consumers', 'consumers'],
    ['up to 20 such registered consumers', 'consumers'],
    ['five consumers', 'consumer'],
    ['1.5 nodes', 'node'],
    ['a hundred shards', 'shards'],
  ])('when a number stands closely before it: %s, %s', (text, counted) => {
    expect(counts(text, counted)).toBe(true);
  });

  test.each([
    ['consumers share 2 MB', 'consumers'],
    ['many consumers', 'consumers'],
    ['20 MB each second for every consumer', 'consumers'],
    ['20 shards', 'consumers'],
    ['', 'consumers'],
  ])('not when it doesn’t: %s, %s', (text, counted) => {
    expect(counts(text, counted)).toBe(false);
  });
});

function nameOf(word: string, rarity = 1): AskedWord {
  return { rarity, isOrdinary: false, stems: new Map(stemsOf(word).map((stem) => [stem, 1])) };
}

/** Ranks passages that all legs find equally good, so that only what is looked at again tells them apart. */
function order(question: string, ...passages: readonly Passage[]): Promise<string[]> {
  return orderNaming([], question, ...passages);
}

async function orderNaming(
  names: readonly AskedWord[],
  question: string,
  ...passages: readonly Passage[]
): Promise<string[]> {
  const { index } = await searchOverPassages(passages, fakeEmbedder());
  const stems = stemsOf(question);
  const named = tagsOf(passages)(question);
  const reranked = rerank(
    passages.map((_, number) => candidate(number, passages[number]?.spans.length ?? 0)),
    {
      index,
      stems,
      names,
      intent: intentOf(question, stems.length),
      vector: new Float32Array(index.model.dimensions),
      isTagged: ({ tags }) => tags.some((tag) => named.has(tag)),
    },
  );
  return reranked.map((ranked) => passages[ranked.candidate.passage]?.text ?? '');
}

function candidate(number: number, spans: number, score = 0.5): RankedCandidate {
  return {
    candidate: {
      passage: number,
      spans: Array.from({ length: spans }, () => ({ similarity: 0.5, keywords: 1 })),
      scores: eachLeg(() => 0.5),
      coverage: 0.5,
    },
    score,
    fused: score,
    ranks: eachLeg(() => number + 1),
  };
}

describe('looked at again, passages that are equally good', () => {
  test('are ordered by who says what the thing is', async () => {
    const often = passage(
      'Streams have many a shard, and each shard costs as much as any other shard.',
    );
    const defining = passage('A shard is one part of a stream.');
    expect(await order('what is a shard?', often, defining)).toEqual([defining.text, often.text]);
    expect(await order('which stream has a bigger shard?', often, defining)).toEqual([
      often.text,
      defining.text,
    ]);
  });

  test('are ordered by who counts what is to be counted', async () => {
    const other = passage('Consumers of a stream share 2 MB a second in all.');
    const counting = passage('Up to 20 such consumers may be registered.');
    expect(await order('how many consumers can be registered?', other, counting)).toEqual([
      counting.text,
      other.text,
    ]);
  });

  test('are ordered by who gives an amount of the kind that is asked for', async () => {
    const size = passage('Records of a stream may have up to 1 MB.');
    const time = passage('Records of a stream are kept for 24 hours.');
    expect(await order('for how long does it keep records?', size, time)).toEqual([
      time.text,
      size.text,
    ]);
    expect(await order('how big may the records be?', time, size)).toEqual([size.text, time.text]);
  });

  test('are ordered by who carries a tag that the question names', async () => {
    const plain = passage('Records are read from Kinesis in order.');
    const tagged = passage('Mind the shards of Kinesis.', { tags: ['exam-tip'] });
    expect(await order('give me exam tips on Kinesis', plain, tagged)).toEqual([
      tagged.text,
      plain.text,
    ]);
  });

  test('are ordered by who holds the names that the question gives', async () => {
    const other = passage('Streams may be read again for a year.');
    const named = passage('Firehose delivers to storage.', { headings: ['Delivery'] });
    const question = 'can I replay what Firehose sent?';
    const names = [nameOf('Firehose')];
    expect(await orderNaming(names, question, other, named)).toEqual([named.text, other.text]);
    const below = passage('Delivers to storage.', { headings: ['Firehose'] });
    expect(await orderNaming(names, question, other, below)).toEqual([below.text, other.text]);
    expect(await order(question, other, named)).toEqual([other.text, named.text]);
  });

  test('are ordered by how many of the names they hold, the rare ones first', async () => {
    const one = passage('Firehose delivers to storage.');
    const both = passage('Firehose delivers to Redshift.');
    const names = [nameOf('Firehose', 1), nameOf('Redshift', 3)];
    const question = 'from Firehose to Redshift?';
    expect(await orderNaming(names, question, one, both)).toEqual([both.text, one.text]);
    const rare = passage('Redshift holds tables.');
    expect(await orderNaming(names, question, one, rare)).toEqual([rare.text, one.text]);
  });

  test('stay in the order of the notes where nothing tells them apart', async () => {
    const passages = ['Lakes hold water.', 'Hills hold trees.'].map((text) => passage(text));
    expect(await order('why do clouds fly?', ...passages)).toEqual(
      passages.map(({ text }) => text),
    );
  });
});

describe('looking at passages again', () => {
  let search: Search;
  const MANY = 50;
  beforeAll(async () => {
    const texts = Array.from({ length: MANY }, (_, at) => `Lake ${at} is ${at} miles long.`);
    search = await searchOverPassages(
      texts.map((text) => passage(text)),
      fakeEmbedder(),
    );
  });

  test('keeps every one of them, best first, with scores from 0 to 1', async () => {
    const { index } = search;
    const [vector = new Float32Array()] = await fakeEmbedder().embed(['Lake 7'], 'query');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(MANY - 1), { maxLength: MANY }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
          minLength: MANY,
          maxLength: MANY,
        }),
        fc.constantFrom('what is lake 7?', 'how long is lake 7?', 'how many miles?', ''),
        fc.boolean(),
        (numbers, scores, question, isKnown) => {
          const given = numbers
            .map((number, at) => candidate(number, 1, scores[at]))
            .sort((a, b) => b.score - a.score);
          const stems = stemsOf(question);
          const reranked = rerank(given, {
            index,
            stems,
            names: [nameOf('lake'), nameOf('7', 3)],
            intent: intentOf(question, stems.length),
            vector: isKnown ? vector : new Float32Array(vector.length),
            isTagged: () => true,
          });
          const found = reranked.map((each) => each.candidate.passage);
          expect(found.toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
          const after = reranked.map(({ score }) => score);
          expect(after).toEqual(after.toSorted((a, b) => b - a));
          for (const score of after) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  test('prefers what is near to the first hits', async () => {
    const passages = [
      passage('Glaciers move slowly and carve valleys.'),
      passage('Rivers rise in spring and carve valleys.'),
      passage('Taxes rise in spring.'),
    ];
    const { index } = await searchOverPassages(passages, fakeEmbedder());
    const [vector = new Float32Array()] = await fakeEmbedder().embed(['glaciers'], 'query');
    const given = [candidate(0, 1, 0.9), candidate(2, 1, 0.5), candidate(1, 1, 0.5)];
    const reranked = rerank(given, {
      index,
      stems: ['glacier'],
      names: [],
      intent: { defines: false, dimensions: [], counted: [] },
      vector,
      isTagged: () => false,
    });
    expect(reranked.map((each) => each.candidate.passage)).toEqual([0, 1, 2]);
  });
});

describe('a search', () => {
  test.each([
    ['Kinesis keeps records in order.', 'Kinesis needs a partition key.'],
    ['Kinesis needs a partition key.', 'Kinesis keeps records in order.'],
  ])('for exam tips prefers the passage that is tagged so: %s', async (tagged, plain) => {
    const filler = ['Lakes', 'Hills', 'Rivers'].map((word) => passage(`${word} are old.`));
    const passages = [passage(plain), passage(tagged, { tags: ['exam-tip'] }), ...filler];
    const search = await searchOverPassages(passages, fakeEmbedder());
    const { hits } = await search.search('exam tips on Kinesis', { limit: 2 });
    expect(hits.map((hit) => hit.passage.text)).toEqual([tagged, plain]);
  });

  test.each([
    ['what the notes spell well', 'is replicated across regions', 'what is replicatd?'],
    ['what the notes misspell', 'is replicatd across regions', 'what is replicated?'],
  ])('finds %s by a word that is spelt otherwise', async (_, text, question) => {
    const others = ['Lakes are replicated.', 'Hills are replicated.', 'Rivers flow.'];
    const passages = [`It ${text}`, ...others].map((each) => passage(each));
    const search = await searchOverPassages(passages, fakeEmbedder());
    const { hits } = await search.search(question, { limit: 4 });
    const [found] = hits.filter((hit) => hit.passage.text.startsWith('It '));
    expect(found?.coverage).toBeGreaterThan(0.5);
  });
});
