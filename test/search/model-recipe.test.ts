import { describe, expect, test } from 'vitest';
import { recipeFor } from '../../src/search/model-recipe.js';

const INSTRUCTION = 'Represent this sentence for searching relevant passages: ';

describe('the recipe of a model', () => {
  test.each([
    ['footnote-static-en-v1', 'mean', '', ''],
    ['Xenova/all-MiniLM-L6-v2', 'mean', '', ''],
    ['Xenova/multi-qa-mpnet-base-dot-v1', 'mean', '', ''],
    ['Xenova/e5-small-v2', 'mean', 'query: ', 'passage: '],
    ['intfloat/multilingual-e5-base', 'mean', 'query: ', 'passage: '],
    ['Xenova/bge-small-en-v1.5', 'cls', INSTRUCTION, ''],
    ['BAAI/bge-large-en', 'cls', INSTRUCTION, ''],
    ['Xenova/bge-small-zh-v1.5', 'cls', '为这个句子生成表示以用于检索相关文章：', ''],
    ['Xenova/bge-m3', 'cls', '', ''],
    ['Xenova/gte-small', 'mean', '', ''],
    ['thenlper/gte-base', 'mean', '', ''],
    ['Alibaba-NLP/gte-large-en-v1.5', 'cls', '', ''],
    ['Alibaba-NLP/gte-modernbert-base', 'cls', '', ''],
    ['onnx-community/gte-multilingual-base', 'cls', '', ''],
    ['nomic-ai/nomic-embed-text-v1.5', 'mean', 'search_query: ', 'search_document: '],
    ['Snowflake/snowflake-arctic-embed-m', 'cls', INSTRUCTION, ''],
    ['Snowflake/snowflake-arctic-embed-m-v1.5', 'cls', INSTRUCTION, ''],
    ['Snowflake/snowflake-arctic-embed-l-v2.0', 'cls', 'query: ', ''],
    ['mixedbread-ai/mxbai-embed-large-v1', 'cls', INSTRUCTION, ''],
  ])('%s is that of its family', (id, pooling, queryPrefix, passagePrefix) => {
    expect(recipeFor(id, {})).toEqual({ pooling, queryPrefix, passagePrefix });
  });

  test('does not depend on the case of its name', () => {
    expect(recipeFor('XENOVA/E5-SMALL', {})).toEqual(recipeFor('xenova/e5-small', {}));
  });

  test('is that of no family whose name is a part of a word', () => {
    expect(recipeFor('me/table5-model', {}).queryPrefix).toBe('');
    expect(recipeFor('me/nobge-model', {}).pooling).toBe('mean');
  });

  test('gives way to the settings, one by one', () => {
    expect(recipeFor('Xenova/e5-small-v2', { pooling: 'cls' })).toEqual({
      pooling: 'cls',
      queryPrefix: 'query: ',
      passagePrefix: 'passage: ',
    });
    expect(recipeFor('Xenova/e5-small-v2', { queryPrefix: 'ask: ', passagePrefix: '' })).toEqual({
      pooling: 'mean',
      queryPrefix: 'ask: ',
      passagePrefix: '',
    });
  });
});
