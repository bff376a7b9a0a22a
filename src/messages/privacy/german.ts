import { localeFormat } from '../locale-format.js';
import type { Messages } from '../messages.js';

const { number } = localeFormat('de');

/** What people are told of what is kept of them, and of being quizzed on an answer, in German. */
export const germanPrivacy: Messages['privacy'] = {
  title: 'Was über dich gespeichert ist',
  nothing: 'Über dich ist nichts gespeichert.',
  kinds: {
    reviews: (count) =>
      count === 1 ? '1 Antwort auf eine Karte' : `${number(count)} Antworten auf Karten`,
    cards: (count) =>
      count === 1
        ? 'Wann 1 Karte für dich wiederkommt'
        : `Wann ${number(count)} Karten für dich wiederkommen`,
    rounds: (count) =>
      count === 1
        ? '1 Runde, die du begonnen oder gespielt hast'
        : `${number(count)} Runden, die du begonnen oder gespielt hast`,
    reports: (count) =>
      count === 1
        ? '1 Meldung zu einer Antwort oder Karte'
        : `${number(count)} Meldungen zu Antworten oder Karten`,
    topics: (count) =>
      count === 1
        ? '1 Thema, nach dem du gefragt hast'
        : `${number(count)} Themen, nach denen du gefragt hast`,
    votes: (count) =>
      count === 1 ? '1 Stimme zu einer Antwort' : `${number(count)} Stimmen zu Antworten`,
    settings: 'Deine Einstellungen: Zeitzone, Erinnerungen, Rangliste',
  },
  until: {
    days: (days) => `für ${number(days)} Tage`,
    noReply: (years) => `bis du ${number(years)} Jahre lang keine Karte beantwortet hast`,
    roundEnded: (days) => `bis ${number(days)} Tage nach ihrem Ende`,
    settled: (days) =>
      `die zu Antworten für ${number(days)} Tage, die zu Karten, bis sie erledigt sind`,
    deleted: 'bis du sie löschst oder deine Antworten vergessen werden',
  },
  whoSees:
    'Wer mich betreibt, kann es sehen. Andere sehen deine Punkte in der Rangliste, wenn du dich dort nicht verbirgst, und wie du in gemeinsamen Runden abschneidest; deine Stimmen und Meldungen nie mit deinem Namen.',
  here: 'Nichts davon verlässt den Rechner, auf dem ich laufe, außer in Nachrichten hier in Discord.',
  questions: (days) =>
    `Auch was gefragt wird, ist gespeichert, beantwortete Fragen für ${number(days)} Tage, aber nie, wer gefragt hat. Darum stehen deine Fragen hier nicht.`,
  exported: 'Hier ist alles, was über dich gespeichert ist, als Datei.',
  sure: 'Das alles löschen? Ich kann es nicht zurückholen.',
  goesToo:
    'Damit gehen auch deine Punkte, deine Serie und mein Wissen, welche Karte wann für dich dran ist. Ein Quiz, das du allein spielst, endet einfach.',
  stays:
    'Was bleibt: die Punkte der anderen, Fragen, zu denen niemandes Name gespeichert ist, und Nachrichten, die in Discord stehen.',
  backups: (days) =>
    `In älteren Sicherungen steht es noch; sie werden nach spätestens ${number(days)} Tagen gelöscht.`,
  untouched: 'Es wurde nichts gelöscht.',
  deleted: 'Das war über dich gespeichert und ist gelöscht:',
  notDeleted:
    'Ich konnte es gerade nicht löschen, es ist also alles noch da. Bitte versuch es später noch einmal.',
  noCards: 'Dazu gibt es noch keine Karten, weder aus diesem Abschnitt noch aus seiner Notiz.',
  buttons: {
    export: 'Als Datei mitnehmen',
    ask: 'Löschen …',
    delete: 'Alles löschen',
    keep: 'Behalten',
    quizMe: 'Frag mich dazu ab',
  },
};
