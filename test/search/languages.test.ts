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

type Asked = readonly [question: string, wanted: string];

describe.each<[string, readonly Asked[], readonly string[]]>([
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
])('notes in %s', (language, answered, far) => {
  test.each(Array.from(answered))('answer: %s', async (question, wanted) => {
    const { result, answer } = await (await asking(language))({ question });
    expect(result.hits[0]?.passage.text).toContain(wanted);
    expect(answer.kind).not.toBe('none');
  });

  test.each(far)('do not answer: %s', async (question) => {
    const { answer } = await (await asking(language))({ question });
    expect(answer.kind).toBe('none');
  });
});

describe('notes in several languages', () => {
  test('answer in each', async () => {
    const examine = await asking('de', 'es', 'ru', 'zh', 'ar');
    for (const [question, wanted] of [
      ['Wie viele Speicherklassen gibt es?', 'vier Speicherklassen'],
      ['¿Cuántos huesos hay?', '206 huesos'],
      ['зеленый лист', 'Хлорофилл'],
      ['岩浆从哪里来', '岩浆'],
      ['متى تفتح المكتبة؟', 'الثامنة'],
    ] as const) {
      const { result } = await examine({ question });
      expect(result.hits[0]?.passage.text).toContain(wanted);
    }
  });

  test('don’t answer English questions that they don’t know', async () => {
    const examine = await asking('de');
    for (const question of ['how do I clean a sewing machine', 'what is the offside rule']) {
      const { answer, result } = await examine({ question });
      expect(answer.kind).toBe('none');
      expect(result.hits.every(({ legs }) => legs.spanVector.score === 0)).toBe(true);
    }
  });
});

test.each([
  ['Hebrew', 'התא הוא יחידת החיים הקטנה ביותר. הגרעין שומר מידע.', 'מה זה התא?'],
  ['Hindi', 'पौधे प्रकाश से भोजन बनाते हैं। जड़ें पानी लेती हैं।', 'पौधे क्या बनाते हैं?'],
  ['Thai', 'พืชใช้แสงแดดสร้างอาหาร รากดูดน้ำจากดิน', 'พืชสร้างอะไร'],
  ['Korean', '식물은 빛으로 양분을 만든다. 뿌리는 물을 흡수한다.', '식물이 만드는 양분은?'],
  ['Japanese', '光合成は葉緑体で行われる。根は水を吸う。', '葉緑体で何が行われるか'],
  ['emoji', '🌱🌞💧 🙂', '🌱🌞 plant'],
])('notes in %s can be searched', async (_, text, question) => {
  const notes = corpusOf({ 'a.md': `# A\n\n${text}`, 'b.md': '# B\n\nSomething in English.' });
  const search = await searchOver(notes, embedder);
  const { answer, result } = await createExamineQuestion(
    search,
    await calibrate(search),
  )({
    question,
  });
  expect(['answered', 'none', 'close']).toContain(answer.kind);
  if (/\p{L}/u.test(text)) expect(result.hits[0]?.passage.path).toBe('a.md');
});
