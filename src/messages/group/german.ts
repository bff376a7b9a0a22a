import { localeFormat } from '../locale-format.js';
import type { Messages } from '../messages.js';

const { number } = localeFormat('de');

/** What rounds for all of a channel tell, in German. */
export const germanGroup: Messages['group'] = {
  modes: {
    together: 'alle antworten nur für sich und dürfen bis zur Auflösung ändern',
    race: 'die erste richtige Antwort gewinnt',
  },
  reveal: (when) => `Auflösung ${when}`,
  answers: (count) =>
    count === 0 ? 'noch keine Antworten' : count === 1 ? '1 Antwort' : `${number(count)} Antworten`,
  nextComes: (when) => `Nächste Karte ${when}`,
  scoresCome: (when) => `Ergebnis ${when}`,
  buttons: {
    reveal: 'Jetzt auflösen',
    next: 'Nächste Karte',
    scores: 'Ergebnis',
    stop: 'Beenden',
  },

  chosen: (choice) => `Du hast gewählt: ${choice}. Bis zur Auflösung kannst du das ändern.`,
  typed: (text) => `Deine Antwort: „${text}“. Bis zur Auflösung kannst du sie ändern.`,
  rightInRace: 'Richtig! 🎉 Gleich wird aufgelöst.',
  wrongInRace: (left) =>
    left === 0
      ? 'Das ist es nicht, und es war dein letzter Versuch.'
      : `Das ist es nicht. Du hast noch ${left === 1 ? '1 Versuch' : `${number(left)} Versuche`}.`,
  almostInRace: (left) =>
    left === 0
      ? 'Fast! Aber das war dein letzter Versuch.'
      : `Fast! Du hast noch ${left === 1 ? '1 Versuch' : `${number(left)} Versuche`}.`,
  noMoreTries: 'Für diese Karte hast du keine Versuche mehr.',
  wasRightInRace: 'Du hast es schon. 🎉',
  tooLate: 'Zu spät: Diese Karte ist aufgelöst.',
  over: 'Diese Runde ist vorbei.',
  goneOn: 'Diese Runde ist inzwischen bei einer anderen Karte.',
  choicesChanged:
    'Die Notizen wurden gerade geändert, und damit die Auswahl. Bitte wähle gleich noch einmal.',
  hint: (text) => `Tipp: ${text}`,
  oneOf: 'Es ist eins davon:',
  costsHalf: 'Für diese Karte bekommst du die halben Punkte.',
  onlyStarter: 'Das kann nur, wer diese Runde gestartet hat oder den Server verwalten darf.',

  rightOf: (right, answered) =>
    `${number(right)} von ${number(answered)} ${answered === 1 ? 'Antwort' : 'Antworten'} richtig`,
  nobodyAnswered: 'Hier hat niemand geantwortet.',
  notResolved: 'Die Runde war zu Ende, bevor diese Karte aufgelöst wurde; sie zählt nicht.',

  ended: 'Die Runde ist vorbei',
  endedSilent: 'Bei zwei Karten nacheinander hat niemand geantwortet.',
  endedAway: 'Ich war zu lange weg, um weiterzumachen.',
  score: (points, right, answered) =>
    `${points === 1 ? '1 Punkt' : `${number(points)} Punkte`}, ${number(right)} von ${number(answered)} richtig`,
  nobodyPlayed: 'Niemand hat etwas geantwortet.',
  needsTwo: 'Punkte zählen, wenn zwei oder mehr mitspielen.',
  missed: 'Niemand wusste:',
};
