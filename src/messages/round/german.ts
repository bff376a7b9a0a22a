import { localeFormat } from '../locale-format.js';
import type { Messages } from '../messages.js';

const { number, oneOf, ahead, dayAhead } = localeFormat('de');

/** What a card shows, and what one person alone is told, in German. */
export const germanRound: Messages['round'] = {
  place: (at, count) => `Karte ${number(at)} von ${number(count)}`,
  hint: (hint) => `💡 ${hint}`,
  twoOut: 'Zwei falsche sind weg.',
  countsHalf: 'Es zählt jetzt halb.',

  buttons: {
    answer: 'Antworten',
    show: 'Antwort zeigen',
    hint: 'Tipp',
    skip: 'Weiß ich nicht',
    knew: 'Gewusst',
    didNotKnow: 'Nicht gewusst',
    next: 'Weiter',
    finish: 'Wie war ich?',
    end: 'Beenden',
    wasRight: 'Das war richtig',
    badCard: 'Schlechte Karte',
    badNoted: 'Notiert',
    badRetired: 'Kommt nicht mehr',
    again: 'Falsche noch einmal',
    moreDue: 'Weiter mit Fälligem',
    fresh: 'Neue Karten lernen',
  },
  form: {
    title: 'Deine Antwort',
    label: 'Was ist es?',
    help: 'Kleine Tippfehler machen nichts; Zahlen müssen genau stimmen',
  },

  verdicts: {
    right: '✅ Richtig!',
    almost: '🟡 Fast, aber nicht ganz. Es ist:',
    wrong: '❌ Das stimmt nicht. Es ist:',
    skipped: '➡️ Es ist:',
    appealed: '✅ Zählt als richtig. In den Notizen steht:',
  },
  given: (answer) => `Deine Antwort: ${answer}`,
  also: (answers) => `Auch richtig: ${answers}`,
  comesBack: (minutes) => `Kommt ${ahead(minutes)} wieder.`,
  knewNoted: 'Sehr gut.',
  didNotKnowNoted: 'Macht nichts.',
  notesChanged: 'Die Notizen wurden gerade geändert; so sieht die Karte jetzt aus.',
  cardGone: 'Die Notizen wurden gerade geändert; die Karte steht nicht mehr darin.',

  score: (right, asked) => `${number(right)} von ${number(asked)} richtig`,
  left: (count) => `${number(count)} nicht gefragt`,
  points: (points) => (points === 1 ? '1 Punkt' : `${number(points)} Punkte`),
  nothingAnswered: 'Das Quiz ist zu Ende. Keine Karte wurde beantwortet.',
  lookAgain: 'Noch einmal anschauen:',
  andMore: (count) => `und ${number(count)} weitere`,
  nextDue: (cards, days) => `Als Nächstes: ${cardsText(cards)} ${dayAhead(days)}.`,

  oneOfThem: 'Bitte wähl ein Thema, ein Schlagwort oder eine Notiz, nicht mehreres davon.',
  unknown: {
    topic: (name, near) =>
      `Die Notizen haben kein Thema namens „${name}“ mit Karten.${meant(near)}`,
    tag: (name, near) => `Es gibt keine Karten mit dem Schlagwort „${name}“.${meant(near)}`,
    note: (name, near) => `Es gibt keine Notiz namens „${name}“ mit Karten.${meant(near)}`,
  },
  noCards: 'Dort gibt es keine Karten dieser Art.',
  noCardsForAll:
    'Dort gibt es keine Karten für alle zusammen; manche gibt es nur allein, weil man die Antwort selbst vergleicht.',
  nothingDue: 'Gerade ist nichts für dich fällig. 🎉',
  nextCards: (days) => `Die nächsten Karten kommen ${dayAhead(days)}.`,
  freshCards: (cards) =>
    cards === 1 ? '1 Karte ist neu für dich.' : `${number(cards)} Karten sind neu für dich.`,
  nothingMissed: 'Es gibt nichts, was bei dir zuletzt falsch war. 🎉',
  stillMade: 'Die Karten werden noch aus den Notizen gemacht. Versuch es in einer Minute wieder.',
  noDeck:
    'Aus den Notizen konnten keine Karten gemacht werden, deshalb gibt es gerade kein Quiz. Wer mich betreibt, findet den Grund im Protokoll.',
  notAsked:
    'Zu diesem Teil der Notizen gibt es keine Karten mehr. Fang bitte mit `/quiz start` neu an.',

  onlyInServer: 'Um mit anderen zu spielen, starte das Quiz in einem Kanal eines Servers.',
  noChannel:
    'Hier kann ich kein Quiz für alle zeigen. Starte es in einem Textkanal oder einem Thread.',
  botLacks: {
    view: 'Ich darf diesen Kanal nicht sehen. Wer den Server verwaltet, muss mich lassen; starte dann noch einmal.',
    send: 'Ich darf in diesem Kanal nicht schreiben. Wer den Server verwaltet, muss mich lassen; starte dann noch einmal.',
  },
  youMayNotWrite:
    'Du darfst in diesem Kanal nicht schreiben, deshalb kann ich hier kein Quiz für dich starten.',
  busy: 'In diesem Kanal läuft schon ein Quiz; mach mit! Wer es gestartet hat, kann es mit `/quiz stopp` beenden.',
  begun: (cards) => `Dein Quiz mit ${cardsWithText(cards)} läuft.`,
  notBegun: 'Ich konnte das Quiz in diesem Kanal nicht zeigen, also hat es nicht begonnen.',

  over: 'Dieses Quiz ist zu Ende.',
  notYours: 'Dieses Quiz gehört jemand anderem. Starte dein eigenes mit `/quiz start`.',
  noQuiz: 'Du hast kein Quiz laufen, und in diesem Kanal läuft auch keins.',
  notYoursToEnd:
    'Nur wer das Quiz in diesem Kanal gestartet hat oder den Server verwaltet, kann es beenden.',
  endedForAll: 'Das Quiz in diesem Kanal ist beendet.',

  appeal: {
    counted:
      'Es zählt jetzt für dich als richtig. Wer die Notizen pflegt, bekommt deine Antwort zu sehen.',
    wasRight: 'Es zählte schon als richtig.',
    noReply: 'Du hast zu dieser Karte nichts geantwortet, was zählen könnte.',
  },
  bad: {
    noted: 'Danke, ist notiert. Wenn es noch jemand sagt, kommt die Karte nicht mehr.',
    retired:
      'Danke. Das sagst nicht nur du: Die Karte kommt nicht mehr, bis sie jemand angeschaut hat, der die Notizen pflegt.',
    gone: 'Diese Karte steht nicht mehr in den Notizen.',
  },
};

function cardsText(cards: number): string {
  return cards === 1 ? '1 Karte' : `${number(cards)} Karten`;
}

function cardsWithText(cards: number): string {
  return cards === 1 ? 'einer Karte' : `${number(cards)} Karten`;
}

function meant(near: readonly string[]): string {
  return near.length === 0 ? '' : ` Meintest du ${oneOf(near.map((name) => `„${name}“`))}?`;
}
