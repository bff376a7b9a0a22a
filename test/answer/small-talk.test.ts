import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSmallTalk, withoutPleasantries } from '../../src/answer/small-talk.js';
import { parseQuestionSet } from '../../src/answer/question-set.js';
import { type Vocabulary, vocabularyOf } from '../../src/answer/vocabulary.js';
import { FOREIGN, hasForeignQuestions } from '../helpers/foreign-questions.js';
import '../helpers/property-seed.js';
import { shippedPassages } from '../helpers/shipped-notes.js';

let vocabulary: Vocabulary;

beforeAll(async () => {
  vocabulary = vocabularyOf(await shippedPassages());
});

function judge(text: string): boolean {
  return isSmallTalk(text, vocabulary.knows);
}

const SMALL_TALK = `
hi|hello|hey|hey there|hi all|hi bot|Hello!|hellooo|heyyyy|yo|good morning|good morning everyone
Good evening all|gm|gn|good night guys|morning|howdy folks|bye|see you tomorrow|see ya|cya
take care|have a nice weekend everyone|happy birthday!|happy birthday Anna|good luck tomorrow
thanks|thx|ty|tysm|Thanks!|thank you|thank you so much|thanks a lot!!|thanks, that helped|thank you bot
thanks for the help|many thanks|cheers mate|thaaanks|much appreciated|you're welcome|np|no problem
ok|okay|OK!|okk|k|kk|ok cool|okay great|cool|cool cool|nice|nice one|great|perfect|awesome|sounds good
got it|gotcha|makes sense|I see|i agree|fair enough|good point|same|lol same|me too|same here|true|exactly
yes|no|yep|nope|yeah|sure|maybe|of course|not sure|idk|i don't know|no idea|never mind|nvm|whatever
lol|LOL|lool|lmao|rofl|haha|hahahaha|hahaha true|hehe|xD|XDDD|jajaja|ahahah|lol ok|omg|wow|oh wow|hmm|uh
test|test test|testing|test 123?|ping|are you there?|anyone there?|is anybody here|hello? anyone?|you there
who are you|who are you?|what are you?|what can you do?|are you a bot?|how are you?|how's it going|what's up
help|help me|can you help me?|i have a question|quick question|how do you work?|what's your name?
brb|brb lunch|afk|gg|congrats!|congrats Otto|well done everyone|good bot|i love you|sorry|oops sorry|my bad
a|x|?|!!!|...|🙂|👍|👍👍👍|❤️ 🎉|:)|:-(|+1|-|…|<:party:123456789012345678>|https://tenor.com/view/cat-gif-1234
asdf|asdfgh|asdfasdf|qwertz|qwer|hjkl|sdfkjhsdf|aaaa|xxxx|dfgdfgdfg|jkl asdf|lkjlkjlkj|zxcvbn
what?|why?|how?|what is it?|who|when
hallo|Hallo zusammen|moin|servus|guten Morgen|Guten Morgen zusammen!|gute Nacht|tschüss|bis später|danke
Danke schön!|vielen Dank|danke dir|kein Problem|alles klar|passt|ja|nein|genau|stimmt|super|super danke
wer bist du?|bist du da?|was kannst du?|ist jemand da?|kurze Frage|ich hab eine Frage|wie geht's?|na klar
hola|hola a todos|buenos días|buenas noches|gracias|muchas gracias|de nada|vale|sí|claro|jaja|¿quién eres?
¿estás ahí?|¿qué puedes hacer?|¿qué tal?|adiós|hasta luego|está bien|perfecto|tengo una pregunta
bonjour|merci beaucoup|salut|bom dia|obrigado|grazie|привет|спасибо|как дела?|ахаха|你好|谢谢|哈哈|在吗
こんにちは|ありがとう|안녕하세요|ㅋㅋㅋ|مرحبا|شكرا|שלום|नमस्ते`
  .split(/[|\n]/)
  .filter((text) => text !== '');

const QUESTIONS = [
  'hi all, exam is next week :) what do i have to know about the aws databases for it?',
  'thanks! and for Glacier?',
  'ok and what about streams',
  'hello what is a shard',
  'hey bot whats a shard',
  'lol what is a data lake',
  'ok glacier',
  'thanks and for glacier',
  'good morning, how long is data kept in kinesis?',
  'good night shift lambda',
  'cool storage for archives?',
  'nice, what about Athena?',
  'help with glacier',
  'can you help me with athena?',
  'quick question: max object size',
  'who are the data scientists',
  'who can read a bucket?',
  'what can a crawler do?',
  'are you sure that kinesis keeps data for a year?',
  'how are you supposed to encrypt a bucket?',
  'is it possible to replay a stream?',
  'is this encrypted by default?',
  'how does it work with athena?',
  'why parquet',
  'why is parquet smaller than csv?',
  'test set',
  'train test split',
  'testing data',
  'test data leakage?',
  'random cut forest',
  'no sql',
  'no schema',
  'not null constraint',
  'bad records',
  'good partition keys',
  'same region replication',
  'true positives',
  'right to be forgotten',
  'sure thing about retention in kinesis',
  'MSK',
  'msk',
  'kinsis',
  'Kinesis',
  'kinesis?',
  'glaicer',
  'athena',
  'S3',
  's3',
  'KMS',
  'EFS!',
  'DSSE-KMS',
  'gzip',
  'sftp',
  'https',
  'grpc',
  'jdbc',
  'pgsql',
  'XGBoost',
  'TFRecord',
  'RecordIO',
  'parquet',
  'sse',
  'acl',
  'dpu',
  'shards',
  'shrads',
  'dynamo',
  'redhsift',
  'potato',
  'weather',
  'the weather today',
  'football tonight?',
  'how do i cook rice',
  'who won the match yesterday',
  'what time is it in tokyo',
  'tell me a joke',
  'rhythm',
  'strengths',
  'Nachtschicht',
  'Angstschweiß',
  'Durchschnitt',
  'rückwärts',
  '42',
  '5TB',
  '5 TB',
  '365 days',
  '11 nines',
  '99.99',
  'what is 1 MB per second for?',
  'key?',
  'data lake',
  'limits',
  'the limit of a shard',
  'cost of glacier please',
  'please explain shards',
  'explain',
  'describe lifecycle rules',
  'difference between efs and fsx',
  'efs vs fsx',
  'glacier thanks',
  'ok so how long does glacier take',
  'yes but is it encrypted?',
  'no i mean firehose',
  'sorry, I meant Firehose',
  'oh and what about lambda',
  'wow is glacier really that cheap?',
  'haha ok but why parquet',
  'omg how do i split data without leakage',
  'hi, shards?',
  'hey! shards',
  'hi kinesis',
  'welcome to redshift',
  'bro what is a shard',
  'hello world example in lambda',
  'see the bucket policy',
  'take care of duplicates in a stream',
  'break a file into parts',
  'morning peak of the stream',
  'well architected framework',
  'high availability',
  'hot partition',
  'oh my god what is a crawler',
  'what is the difference between test and validation data?',
  'is anyone allowed to read a new bucket?',
  'what do you do when a shard is hot?',
  'what can I ask athena to query?',
  'how do you work with late data?',
  'good practice for keys',
  'perfect hash partition',
  'fine grained access',
  'exactly once',
  'at least once',
  'at most once delivery',
  'start a crawler',
  'ping a database through a gateway',
  'hallo, was ist ein data lake?',
  'danke, und bei Glacier?',
  'was ist ein Data Lake?',
  'wie lange speichert Kinesis Daten?',
  'und bei Firehose?',
  'was kostet Glacier',
  'gute Partition',
  'guten Tag, wie verschlüssele ich einen Bucket?',
  'Verschlüsselung',
  'hola, ¿qué es un data lake?',
  'gracias, ¿y Glacier?',
  '¿cuánto cuesta Glacier?',
  'cifrado en reposo',
  '¿y para Glacier?',
  "bonjour, qu'est-ce qu'un data lake ?",
  'что такое озеро данных?',
  'спасибо, а Glacier?',
  'привет, что такое шард?',
  '什么是数据湖？',
  '你好，什么是数据湖？',
  '数据湖',
  '湖',
  'データレイクとは何ですか',
  'こんにちは、シャードとは？',
  '데이터 레이크가 뭐예요?',
  'ما هي بحيرة البيانات؟',
  'מה זה אגם נתונים?',
  'डेटा लेक क्या है?',
  'Παράδειγμα',
  'данные',
];

describe('small talk', () => {
  test('is tried in many forms', () => {
    expect(SMALL_TALK.length).toBeGreaterThan(150);
    expect(QUESTIONS.length).toBeGreaterThan(150);
  });

  test.each(['', ' ', '\n\t', '​'])('is a text without anything: %j', (text) => {
    expect(judge(text)).toBe(true);
  });

  test.each(SMALL_TALK)('is %s', (text) => {
    expect(judge(text)).toBe(true);
  });

  test.each(QUESTIONS)('is not: %s', (text) => {
    expect(judge(text)).toBe(false);
  });

  test('stays what it is behind signs, emoji, capitals and blanks', () => {
    const around = fc.constantFrom('', ' ', '!', '…', ' 🙂', '\n', '??', ' :)');
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...SMALL_TALK.filter((text) => /[a-z]{2}/.test(text) && !text.includes(':')),
        ),
        around,
        around,
        fc.boolean(),
        (text, before, behind, isLoud) => {
          // A question mark makes a remark with unknown words a question.
          fc.pre(judge(`${text}?`));
          expect(judge(`${before}${isLoud ? text.toUpperCase() : text}${behind}`)).toBe(true);
        },
      ),
    );
  });

  test('is no question that the notes answer', () => {
    const files = [
      new URL('../quality/questions.jsonl', import.meta.url).pathname,
      ...(hasForeignQuestions ? [FOREIGN.questionsFile] : []),
    ];
    const questions = files.flatMap((file) => parseQuestionSet(readFileSync(file, 'utf8')));
    const answerable = questions.filter(({ gold }) => gold.length > 0);
    expect(answerable.length).toBeGreaterThan(100);
    expect(answerable.map(({ question }) => question).filter(judge)).toEqual([]);
  });

  test('of a word that the notes know is still small talk, for any notes', () => {
    for (const text of ['good morning everyone', 'thanks', 'test', 'lol same', 'who are you?']) {
      expect(isSmallTalk(text, () => true)).toBe(true);
    }
  });

  test('is not what only looks as if keys were hit at random, if the notes know it', () => {
    expect(isSmallTalk('xkqzvbt', () => false)).toBe(true);
    expect(isSmallTalk('xkqzvbt', () => true)).toBe(false);
  });
});

describe('pleasantries', () => {
  test.each([
    ['hi all, what is a shard?', 'what is a shard?'],
    ['hi what is a shard?', 'what is a shard?'],
    ['Hello everyone! What is a shard?', 'What is a shard?'],
    ['thanks! and for Glacier?', 'and for Glacier?'],
    ['what is a shard? thanks!', 'what is a shard?'],
    ['what is a shard, please', 'what is a shard'],
    ['guten Tag, was ist ein Shard?', 'was ist ein Shard?'],
    ['quick question: max object size', 'max object size'],
    ['hallo 你好，什么是数据湖？', '什么是数据湖？'],
  ])('are taken off a question: %s', (text, expected) => {
    expect(withoutPleasantries(text)).toBe(expected);
  });

  test.each([
    'what is a shard?',
    'hi',
    'thanks a lot!',
    '',
    '🙂',
    'test data',
    'all about shards',
    'good partition keys',
    'right to be forgotten',
    'everyone, what is a shard?',
  ])('are nothing else: %j', (text) => {
    expect(withoutPleasantries(text)).toBe(text);
  });

  test('leave a piece of the text, never an empty one', () => {
    const words = fc.constantFrom(
      ...'hi thanks all , ! what is shard please ok 🙂 everyone ?'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 7 }), (parts) => {
        const text = parts.join(' ');
        const rest = withoutPleasantries(text);
        expect(text).toContain(rest);
        expect(rest.trim() === '').toBe(text.trim() === '');
        if (text.includes('shard')) expect(rest).toContain('shard');
      }),
    );
  });
});
