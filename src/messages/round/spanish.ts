import { localeFormat } from '../locale-format.js';
import type { Messages } from '../messages.js';

const { number, oneOf, ahead, dayAhead } = localeFormat('es');

/** What a card shows, and what one person alone is told, in Spanish. */
export const spanishRound: Messages['round'] = {
  place: (at, count) => `Tarjeta ${number(at)} de ${number(count)}`,
  hint: (hint) => `💡 ${hint}`,
  twoOut: 'Se descartan dos falsas.',
  countsHalf: 'Ahora vale la mitad.',

  buttons: {
    answer: 'Responder',
    show: 'Ver la respuesta',
    hint: 'Pista',
    skip: 'No lo sé',
    knew: 'Lo sabía',
    didNotKnow: 'No lo sabía',
    next: 'Siguiente',
    finish: '¿Cómo me fue?',
    end: 'Terminar',
    wasRight: 'Estaba bien',
    badCard: 'Tarjeta mala',
    badNoted: 'Anotado',
    badRetired: 'Ya no saldrá',
    again: 'Repetir las falladas',
    moreDue: 'Seguir con lo pendiente',
    fresh: 'Aprender nuevas',
  },
  form: {
    title: 'Tu respuesta',
    label: '¿Qué es?',
    help: 'Se perdonan los deslices pequeños; los números deben ser exactos',
  },

  verdicts: {
    right: '✅ ¡Correcto!',
    almost: '🟡 Casi, pero no del todo. Es:',
    wrong: '❌ No es correcto. Es:',
    skipped: '➡️ Es:',
    appealed: '✅ Cuenta como correcta. Las notas dicen:',
  },
  given: (answer) => `Tu respuesta: ${answer}`,
  also: (answers) => `También vale: ${answers}`,
  comesBack: (minutes) => `Vuelve ${ahead(minutes)}.`,
  knewNoted: 'Muy bien.',
  didNotKnowNoted: 'No pasa nada.',
  notesChanged: 'Las notas acaban de cambiar; así es la tarjeta ahora.',
  cardGone: 'Las notas acaban de cambiar y la tarjeta ya no está en ellas.',

  score: (right, asked) => `${number(right)} de ${number(asked)} bien`,
  left: (count) => `${number(count)} sin preguntar`,
  points: (points) => (points === 1 ? '1 punto' : `${number(points)} puntos`),
  nothingAnswered: 'El quiz terminó. No respondiste ninguna tarjeta.',
  lookAgain: 'Para repasar:',
  andMore: (count) => `y ${number(count)} más`,
  nextDue: (cards, days) => `Lo próximo: ${cardsText(cards)} ${dayAhead(days)}.`,

  oneOfThem: 'Elige un tema, una etiqueta o una nota, no varias cosas a la vez.',
  unknown: {
    topic: (name, near) =>
      `Las notas no tienen ningún tema llamado «${name}» con tarjetas.${meant(near)}`,
    tag: (name, near) => `No hay tarjetas con la etiqueta «${name}».${meant(near)}`,
    note: (name, near) => `No hay ninguna nota llamada «${name}» con tarjetas.${meant(near)}`,
  },
  noCards: 'Ahí no hay tarjetas de ese tipo.',
  noCardsForAll:
    'Ahí no hay tarjetas para todos; algunas son solo para jugar a solas, porque cada cual compara su respuesta.',
  nothingDue: 'Ahora no tienes nada pendiente. 🎉',
  nextCards: (days) => `Las próximas tarjetas llegan ${dayAhead(days)}.`,
  freshCards: (cards) =>
    cards === 1 ? '1 tarjeta es nueva para ti.' : `${number(cards)} tarjetas son nuevas para ti.`,
  nothingMissed: 'No hay nada que hayas fallado la última vez. 🎉',
  stillMade:
    'Las tarjetas todavía se están haciendo a partir de las notas. Inténtalo de nuevo en un minuto.',
  noDeck:
    'No se pudieron hacer tarjetas a partir de las notas, así que ahora no hay quiz. Quien me administra encontrará el motivo en el registro.',
  notAsked:
    'Esa parte de las notas ya no tiene tarjetas. Empieza de nuevo con `/quiz empezar`, por favor.',

  onlyInServer: 'Para jugar con más gente, empieza el quiz en un canal de un servidor.',
  noChannel:
    'Aquí no puedo mostrar un quiz para todos. Empiézalo en un canal de texto o en un hilo.',
  botLacks: {
    view: 'No puedo ver este canal. Quien administra el servidor debe permitírmelo; luego empieza otra vez.',
    send: 'No puedo escribir en este canal. Quien administra el servidor debe permitírmelo; luego empieza otra vez.',
  },
  youMayNotWrite:
    'No puedes escribir en este canal, así que no puedo empezar aquí un quiz en tu lugar.',
  busy: 'En este canal ya hay un quiz en marcha; ¡participa! Quien lo empezó puede terminarlo con `/quiz parar`.',
  begun: (cards) => `Tu quiz de ${cardsText(cards)} ha empezado.`,
  notBegun: 'No pude mostrar el quiz en este canal, así que no empezó.',

  over: 'Este quiz ya terminó.',
  notYours: 'Este quiz es de otra persona. Empieza el tuyo con `/quiz empezar`.',
  noQuiz: 'No tienes ningún quiz en marcha, y en este canal tampoco lo hay.',
  notYoursToEnd:
    'Solo puede terminarlo quien empezó el quiz en este canal o quien administra el servidor.',
  endedForAll: 'El quiz de este canal ha terminado.',

  appeal: {
    counted:
      'Ahora cuenta como correcta para ti. Quienes cuidan las notas verán lo que respondiste.',
    wasRight: 'Ya contaba como correcta.',
    noReply: 'No diste a esta tarjeta ninguna respuesta que pueda contar.',
  },
  bad: {
    noted: 'Gracias, anotado. Si alguien más lo dice, la tarjeta no saldrá más.',
    retired:
      'Gracias. No eres la primera persona que lo dice: la tarjeta no saldrá más hasta que la vean quienes cuidan las notas.',
    gone: 'Esa tarjeta ya no está en las notas.',
  },
};

function cardsText(cards: number): string {
  return cards === 1 ? '1 tarjeta' : `${number(cards)} tarjetas`;
}

function meant(near: readonly string[]): string {
  return near.length === 0 ? '' : ` ¿Querías decir ${oneOf(near.map((name) => `«${name}»`))}?`;
}
