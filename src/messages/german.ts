import { localeFormat } from './locale-format.js';
import type { Messages } from './messages.js';
import { placeText, type Lines } from './place-text.js';
import { germanGroup } from './group/german.js';
import { germanPrivacy } from './privacy/german.js';
import { germanProgress } from './progress/german.js';
import { germanRound } from './round/german.js';

const { number, day, oneOf, fromNow } = localeFormat('de');

/** What people read in Discord, in German. */
export const german: Messages = {
  commands: {
    ask: {
      name: 'fragen',
      description: 'Frag die Notizen; die Antwort zitiert sie Wort für Wort',
      question: { name: 'frage', description: 'Was möchtest du wissen?' },
      in: {
        name: 'in',
        description: 'Nur in dieser Notiz, diesem Ordner oder unter diesem Schlagwort suchen',
      },
      private: { name: 'privat', description: 'Nur du siehst die Antwort' },
    },
    find: { name: 'In Notizen suchen' },
    gaps: {
      name: 'lücken',
      description: 'Fragen ohne Antwort in den Notizen, für alle, die den Server verwalten',
    },
    quiz: {
      name: 'quiz',
      description: 'Karten aus den Notizen; sie kommen wieder, wenn es Zeit ist',
      start: {
        name: 'start',
        description: 'Lass dich abfragen, allein oder mit allen im Kanal',
        topic: { name: 'thema', description: 'Nur Karten unter dieser Überschrift der Notizen' },
        tag: { name: 'schlagwort', description: 'Nur Karten mit diesem Schlagwort' },
        note: { name: 'notiz', description: 'Nur Karten aus dieser Notiz' },
        cards: { name: 'karten', description: 'Wie viele Karten' },
        kind: { name: 'art', description: 'Nur Karten einer Art' },
        kinds: {
          question: 'Fragen, die in den Notizen stehen',
          table: 'Zellen von Tabellen',
          term: 'Begriffe nach ihrer Bedeutung',
          definition: 'Definitionen nach ihrem Begriff',
          cloze: 'Lücken in Sätzen',
          'odd-one-out': 'Was nicht in eine Liste gehört',
        },
        mode: { name: 'modus', description: 'Allein, wenn du nichts sagst' },
        modes: {
          alone: 'Allein: Nur du siehst es',
          together: 'Gemeinsam: Alle antworten geheim bis zur Auflösung',
          race: 'Wettlauf: Die erste richtige Antwort gewinnt',
        },
      },
      due: { name: 'fällig', description: 'Wiederhole, was heute für dich fällig ist' },
      missed: { name: 'verpasst', description: 'Versuch noch einmal, was zuletzt falsch war' },
      stop: { name: 'stopp', description: 'Beende das Quiz; was beantwortet ist, zählt' },
      stats: { name: 'stand', description: 'Wo du stehst: was du weißt, was wann kommt' },
      leaderboard: {
        name: 'rangliste',
        description: 'Punkte, Serien und die größten Fortschritte',
      },
      topics: { name: 'themen', description: 'Worüber dich die Notizen abfragen können' },
      timezone: {
        name: 'zeitzone',
        description: 'Nach welcher Zeitzone deine Tage und Erinnerungen gehen',
        zone: { name: 'zone', description: 'Eine Stadt in deiner Nähe, etwa Europe/Berlin' },
      },
      reminders: {
        name: 'erinnerungen',
        description: 'Ob ich dir schreiben darf, wenn Karten fällig sind, höchstens einmal am Tag',
        on: { name: 'an', description: 'Ja oder nein' },
      },
    },
    privacy: {
      name: 'datenschutz',
      description: 'Was über dich gespeichert ist',
      show: { name: 'zeigen', description: 'Sieh, was über dich gespeichert ist' },
      export: { name: 'mitnehmen', description: 'Alles, was über dich gespeichert ist, als Datei' },
      delete: { name: 'löschen', description: 'Alles löschen, was über dich gespeichert ist' },
    },
  },

  round: germanRound,
  group: germanGroup,
  progress: germanProgress,
  privacy: germanPrivacy,

  found: 'Das steht dazu in den Notizen:',
  foundLikely: 'Das hier suchst du wahrscheinlich:',
  close: 'Genau das steht nicht in den Notizen. Am nächsten kommt:',
  understoodAs: (question) => `Verstanden als: ${question}`,
  askedBy: (name) => `${name} hat gefragt:`,
  notAQuestion: (example) =>
    `Ich zitiere wörtlich aus den Notizen. Frag mich in ein paar Worten danach${example === undefined ? '.' : `, zum Beispiel: „${example}“`}`,
  notFound: 'Darauf haben die Notizen keine Antwort.',
  nearest: 'Das kommt in den Notizen am nächsten, nur einen Klick entfernt:',
  perhaps: 'Oder meintest du etwas davon?',
  differs: '⚠️ Vorsicht: Die Notizen nennen hierzu unterschiedliche Zahlen.',
  otherNumber: '⚠️ nennt eine andere Zahl',
  image: (name) => (name === '' ? '🖼️ Bild' : `🖼️ ${name}`),
  cutBefore: '…',
  cutAfter: '… (gekürzt; die Notiz geht weiter)',
  source: '📄',
  dated: (date) => `vom ${day(date)}`,
  alsoIn: 'auch:',
  open: 'öffnen',
  above: (lines) => `↑ direkt darüber, ${linesText(lines)}`,
  below: (lines) => `↓ direkt darunter, ${linesText(lines)}`,
  nothingAround: 'Drumherum hat die Notiz nichts weiter.',
  more: (count) => `${number(count)} weitere`,
  place: placeText,

  buttons: {
    quoteOf: (at, count) => `${number(at)} / ${number(count)}`,
    moreContext: 'Mehr Kontext',
    lessContext: 'Weniger Kontext',
    share: 'Im Kanal teilen',
    shared: 'Geteilt',
    delete: 'Löschen',
  },

  vote: {
    thanks: 'Danke, ist notiert!',
    title: 'Was stimmt an dieser Antwort nicht?',
    reason: 'Was stimmt nicht?',
    reasons: {
      'wrong-passage': 'Es ist die falsche Stelle',
      'out-of-date': 'Sie ist veraltet',
      incomplete: 'Sie ist unvollständig',
      other: 'Etwas anderes',
    },
    text: 'Was sollte in den Notizen stehen?',
    textHint: 'Wenn du magst: ein Satz für alle, die die Notizen pflegen',
    noted: 'Danke! Wer die Notizen schreibt, bekommt es zu sehen, ohne deinen Namen.',
  },

  gaps: {
    title: 'Fragen ohne Antwort in den Notizen',
    count: (groups, asked) =>
      `${groups === 1 ? '1 Gruppe' : `${number(groups)} Gruppen`} von Fragen, insgesamt ${number(asked)}-mal gestellt; die häufigsten zuerst`,
    none: 'Nichts ist offen: Auf alles, was gefragt wurde, haben die Notizen eine Antwort. 🎉',
    asked: (times) => `${number(times)}-mal gefragt`,
    last: (date) => `zuletzt am ${day(date)}`,
    kinds: {
      miss: 'nicht in den Notizen',
      close: 'nur Ähnliches in den Notizen',
      'voted-down': 'beantwortet, aber abgelehnt',
    },
    report: (reason, words) => (words === '' ? `👎 ${reason}` : `👎 ${reason}: „${words}“`),
    quoted: (question) => `„${question}“`,
    alsoAsked: (questions) => `auch gefragt als ${questions}`,
    nearest: (place) => `am nächsten: ${place}`,
    close: 'Gruppe schließen …',
    exportOne: 'Gruppe exportieren …',
    closed: (question) => `✅ Geschlossen: ${question}`,
    gone: 'Diese Gruppe ist nicht mehr offen.',
    export: 'Alle exportieren',
    exported: (groups) =>
      groups === 1
        ? 'Hier ist die Gruppe als Aufgabenliste.'
        : `Hier sind alle ${number(groups)} Gruppen als Aufgabenliste.`,
    onlyForManagers: 'Das können nur Leute nutzen, die diesen Server verwalten dürfen.',
  },

  howToAsk:
    'Hallo! Frag mich etwas zu den Notizen: Erwähne mich mit deiner Frage oder nutze `/fragen`.',
  howToAskInPrivate: 'Hallo! Frag mich etwas zu den Notizen, einfach so.',
  repliedUnreadable: (command) =>
    `Ich kann die Nachricht nicht lesen, auf die du geantwortet hast. Öffne ihr Menü und wähle „Apps“ → „${command}“, oder frag mich in eigenen Worten.`,
  nothingToFind: 'In dieser Nachricht stehen keine Wörter, nach denen ich suchen könnte.',
  notInThisServer: 'Tut mir leid, auf diesem Server beantworte ich keine Fragen.',
  onlyForMembers: 'Tut mir leid, ich antworte nur Leuten von den Servern, für die ich da bin.',
  restarting: 'Ich starte gerade neu. Bitte frag in einer Minute noch einmal.',
  apology:
    'Tut mir leid, bei mir ist etwas schiefgegangen. Der Fehler ist notiert; bitte versuch es später noch einmal.',
  unknownCommand: 'Diesen Befehl gibt es nicht mehr. Tippe `/`, dann siehst du, was ich kann.',
  unknownButton: 'Dieser Button funktioniert nicht mehr.',
  tooOld: 'Diese Antwort ist zu alt für ihre Buttons. Bitte frag noch einmal.',
  notKept: 'Das konnte ich gerade nicht speichern. Bitte versuch es später noch einmal.',
  mayNotWriteHere:
    'Du darfst in diesem Kanal nicht schreiben, deshalb kann ich das hier nicht für dich teilen.',
  waitPerson: (seconds) =>
    `Einen Moment: Du hast gerade sehr viel gefragt. Ich antworte ${fromNow(seconds)} wieder.`,
  waitChannel: (seconds) =>
    `Einen Moment: In diesem Kanal wurde gerade sehr viel gefragt. Ich antworte ${fromNow(seconds)} wieder.`,
  onlyAskerDeletes: 'Das kann nur löschen, wer gefragt hat oder hier moderiert.',
  problems: {
    questionTooLong: (most, length) =>
      `Eine Frage darf bis zu ${number(most)} Zeichen haben; diese hat ${number(length)}. Bitte frag in ein, zwei Sätzen.`,
    unknownPart: (name, near) =>
      `Hier gibt es keine Notiz, keinen Ordner und kein Schlagwort namens „${name}“.${near.length > 0 ? ` Meintest du ${oneOf(near)}?` : ''}`,
  },
};

function linesText({ fromLine, toLine }: Lines): string {
  return fromLine === toLine ? `Zeile ${fromLine}` : `Zeilen ${fromLine}–${toLine}`;
}
