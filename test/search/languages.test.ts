import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createExamineQuestion, type ExamineQuestion } from '../../src/answer/answer-question.js';
import { calibrate } from '../../src/answer/calibrate.js';
import { bundledEmbedder } from '../helpers/bundled-embedder.js';
import { corpusOf } from '../helpers/passages.js';
import { searchOver } from '../helpers/search-over.js';

const folder = fileURLToPath(new URL('../fixtures/languages/', import.meta.url));
const embedder = bundledEmbedder();

/** Asks the notes of some languages, with the model that ships, which knows none of them but English. */
async function asking(...languages: readonly string[]): Promise<ExamineQuestion> {
  const notes = languages.flatMap((language) =>
    readdirSync(join(folder, language)).map((name): [string, string] => [
      `${language}/${name}`,
      readFileSync(join(folder, language, name), 'utf8'),
    ]),
  );
  const search = await searchOver(corpusOf(Object.fromEntries(notes)), embedder);
  return createExamineQuestion(search, await calibrate(search));
}

describe.each([
  [
    'de',
    [
      ['Wie viele Speicherklassen gibt es?', 'vier Speicherklassen'],
      ['Welche Klasse ist billig?', 'am billigsten'],
      ['Was kostet ein Zugriff auf den Speicher?', 'Gebühr'],
      ['Welche Art speichert einen Vorrat?', 'Pfahlwurzeln'],
      ['groesse der baeume', 'Mammutbaum'],
      ['GRÖSSE EINES BAUMS', 'Mammutbaum'],
      ['wann wird gesichert: sicherung', 'jeden Sonntag'],
      ['Werden 10000 Dateien gesichert?', '10.000 Dateien'],
      ['Was nehmen die Wurzeln auf?', 'Wurzelhaare'],
    ],
    ['Wer gewann die Fußballmeisterschaft?', 'Wie strickt man einen Schal?'],
  ],
  [
    'es',
    [
      ['¿De qué está hecha una célula?', 'Todos los seres vivos'],
      ['informaciones hereditarias', 'información hereditaria'],
      ['energia de la mitocondria', 'mitocondrias'],
      ['¿Cuántos huesos hay?', '206 huesos'],
      ['erupción explosiva', 'erupciones explosivas'],
    ],
    ['¿Quién ganó el partido de fútbol?', '¿Cómo se teje una bufanda?'],
  ],
  [
    'ru',
    [
      ['глубина озер', 'Байкал'],
      ['Какой вулкан на Камчатке?', 'Камчатке'],
      ['Сколько стадий у деления клеток?', 'четыре стадии'],
      ['зеленый лист', 'Хлорофилл'],
    ],
    ['Кто выиграл футбольный матч?', 'Как связать шарф?'],
  ],
  [
    'zh',
    [
      ['什么是光合作用？', '光合作用'],
      ['中国最长的河是哪条', '长江'],
      ['岩浆从哪里来', '岩浆'],
      ['数据湖保存什么', '数据湖'],
      ['备份保留多少天', '三十天'],
    ],
    ['谁赢了足球比赛？', '怎么织围巾'],
  ],
  [
    'ar',
    [
      ['ما هي الخليه؟', 'أصغر وحدة'],
      ['كيف تصنع النبات غذاءها', 'ضوء الشمس'],
      ['متى تفتح المَكتبة؟', 'الثامنة'],
      ['كم كتب يمكن استعارتها', 'خمسة كتب'],
      ['حمم بركانية والبراكين', 'البراكين'],
    ],
    ['من فاز في مباراة كرة القدم؟', 'كيف أطبخ الأرز'],
  ],
] as const)('notes in %s', (language, answered, far) => {
  test.each(answered)('answer: %s', async (question, wanted) => {
    const { result, answer } = await (await asking(language))({ question });
    expect(result.hits[0]?.passage.text).toContain(wanted);
    expect(answer.kind).not.toBe('none');
  });

  test.each(far)('do not answer: %s', async (question) => {
    const { answer } = await (await asking(language))({ question });
    expect(answer.kind).toBe('none');
  });
});
