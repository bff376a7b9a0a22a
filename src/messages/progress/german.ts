import { localeFormat } from '../locale-format.js';
import type { Messages } from '../messages.js';

const { number, oneOf, percent, moment, time } = localeFormat('de');

/** What people are told of how they stand, in German. */
export const germanProgress: Messages['progress'] = {
  stats: {
    title: 'Wo du stehst',
    nothing:
      'Du hast noch keine Karte beantwortet. `/quiz start` fragt dich welche ab; was du weißt und was wann wiederkommt, steht dann hier.',
    cards: 'Karten',
    known: (count) => `${number(count)} gewusst`,
    learning: (count) => `${number(count)} in Arbeit`,
    fresh: (count) => `${number(count)} neu`,
    retention: 'Im Kopf geblieben',
    kept: (share, asked) =>
      asked === 1
        ? `${percent(share)} der Karte, die in den letzten 30 Tagen wiederkam`
        : `${percent(share)} der ${number(asked)} Karten, die in den letzten 30 Tagen wiederkamen`,
    nothingCameBack: 'noch kam keine Karte wieder, die du schon konntest',
    forecast: 'Wann Karten wiederkommen',
    today: 'heute',
    weekdays: { sun: 'So', mon: 'Mo', tue: 'Di', wed: 'Mi', thu: 'Do', fri: 'Fr', sat: 'Sa' },
    streak: 'Serie',
    days: (count) => (count === 1 ? '1 Tag am Stück' : `${number(count)} Tage am Stück`),
    playToday: 'eine Karte heute erhält sie',
    freezeLeft: 'ein verpasster Tag in dieser Woche ist verziehen',
    freezeUsed: 'der verpasste Tag dieser Woche ist schon verziehen',
    points: 'Punkte auf diesem Server',
    pointsOf: (all, week) =>
      all === 0
        ? '0'
        : week === all
          ? `${number(all)}, alle in dieser Woche`
          : `${number(all)}, davon ${week === 0 ? 'keiner' : number(week)} in dieser Woche`,
    hardest: 'Am schwersten für dich',
    missedOf: (topic, missed, answered) =>
      `${topic}: ${number(missed)} von ${number(answered)} verfehlt`,
    hidden: 'Du stehst auf keiner Rangliste.',
    review: (due) => `Jetzt ${due === 1 ? '1 Karte' : `${number(due)} Karten`} wiederholen`,
    hide: 'Nicht mehr auf Ranglisten zeigen',
    unhide: 'Wieder auf Ranglisten zeigen',
  },

  board: {
    title: 'Rangliste',
    periods: { week: 'Diese Woche', month: 'Dieser Monat', all: 'Insgesamt' },
    row: (points, share) =>
      `${points === 1 ? '1 Punkt' : `${number(points)} Punkte`}, ${percent(share)} richtig`,
    streak: (days) => (days === 1 ? '1 Tag' : `${number(days)} Tage`),
    improved: (name, before, lately) =>
      `Am meisten verbessert: ${name}, von ${percent(before)} auf ${percent(lately)} richtig`,
    left: 'jemand, der nicht mehr hier ist',
    more: (count) =>
      count === 1 ? 'und 1 Person mehr, die gespielt hat' : `und ${number(count)} weitere Personen`,
    nobody:
      'Hier steht noch niemand. `/quiz start` bringt Punkte: gemeinsam oder im Wettlauf ab zwei Personen, oder allein mit neuen und fälligen Karten.',
    youAreHidden:
      'Dich selbst siehst du hier nicht; der Knopf unter `/quiz stand` zeigt dich wieder.',
    onlyInServers: 'Eine Rangliste gibt es auf jedem Server; benutze den Befehl dort.',
  },

  topics: {
    title: 'Worüber dich die Notizen abfragen können',
    count: (topics, cards) =>
      `${topics === 1 ? '1 Thema' : `${number(topics)} Themen`}, ${cards === 1 ? '1 Karte' : `${number(cards)} Karten`}`,
    cards: (count) => (count === 1 ? '1 Karte' : `${number(count)} Karten`),
    due: (count) => `${number(count)} fällig`,
    choose: 'Mit einem Thema anfangen, allein …',
    none: 'In den Notizen sind noch keine Karten.',
    gone: 'Dieses Thema ist nicht mehr in den Notizen; `/quiz themen` zeigt die, die es gibt.',
  },

  timeZone: {
    set: (name, { at, timeZone }) =>
      `Deine Zeitzone ist ${name}; dort ist jetzt ${moment(at, timeZone)} Uhr. Deine Tage, deine Serie und deine Erinnerungen gehen danach.`,
    choice: (zone, now) => `${zone} (${time(now, zone)} Uhr)`,
    unknown: (typed, near) =>
      `Eine Zeitzone namens „${typed}“ gibt es nicht. ${near.length > 0 ? `Meintest du ${oneOf(near)}?` : 'Tipp eine große Stadt in deiner Nähe ein und wähle aus den Vorschlägen.'}`,
  },

  reminders: {
    hello: (from, to, zone) =>
      `Ich schreibe dir hier, wenn Karten fällig sind: höchstens einmal am Tag und nie von ${from} bis ${to} Uhr (${zone}).`,
    helloAnytime: (zone) =>
      `Ich schreibe dir hier, wenn Karten fällig sind, höchstens einmal am Tag (${zone}).`,
    zoneHint: 'Ist das nicht deine Zeitzone? `/quiz zeitzone` ändert sie.',
    on: 'Erinnerungen sind an. Ich habe dir gerade geschrieben, um zu sehen, ob es geht.',
    off: 'Erinnerungen sind aus. Deine Karten warten auf dich.',
    closed:
      'Ich kann dir nicht schreiben, also bleiben Erinnerungen aus. Öffne das Menü eines gemeinsamen Servers, wähle „Privatsphäre-Einstellungen“, erlaube Direktnachrichten und benutze den Befehl noch einmal.',
    due: (count) =>
      count === 1
        ? '1 Karte ist für dich fällig.'
        : `${number(count)} Karten sind für dich fällig.`,
    start: 'Jetzt wiederholen',
    turnOff: 'Nicht mehr erinnern',
    turnedOff: 'Ich erinnere dich nicht mehr. `/quiz erinnerungen` schaltet es wieder ein.',
  },
};
