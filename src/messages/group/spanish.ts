import { localeFormat } from '../locale-format.js';
import type { Messages } from '../messages.js';

const { number } = localeFormat('es');

/** What rounds for all of a channel tell, in Spanish. */
export const spanishGroup: Messages['group'] = {
  modes: {
    together: 'cada cual responde en privado y puede cambiar la respuesta hasta el final',
    race: 'gana la primera respuesta correcta',
  },
  reveal: (when) => `La solución, ${when}`,
  answers: (count) =>
    count === 0
      ? 'aún sin respuestas'
      : count === 1
        ? '1 respuesta'
        : `${number(count)} respuestas`,
  nextComes: (when) => `Siguiente tarjeta ${when}`,
  scoresCome: (when) => `Resultado ${when}`,
  buttons: {
    reveal: 'Ver la solución',
    next: 'Siguiente',
    scores: 'Resultado',
    stop: 'Terminar',
  },

  chosen: (choice) => `Has elegido: ${choice}. Puedes cambiarlo hasta que salga la solución.`,
  typed: (text) => `Tu respuesta: «${text}». Puedes cambiarla hasta que salga la solución.`,
  rightInRace: '¡Correcto! 🎉 La solución sale enseguida.',
  wrongInRace: (left) =>
    left === 0
      ? 'No es eso, y era tu último intento.'
      : `No es eso. Te ${left === 1 ? 'queda 1 intento' : `quedan ${number(left)} intentos`}.`,
  almostInRace: (left) =>
    left === 0
      ? '¡Casi! Pero era tu último intento.'
      : `¡Casi! Te ${left === 1 ? 'queda 1 intento' : `quedan ${number(left)} intentos`}.`,
  noMoreTries: 'No te quedan intentos para esta tarjeta.',
  wasRightInRace: 'Ya la tienes. 🎉',
  tooLate: 'Demasiado tarde: esta tarjeta ya está resuelta.',
  over: 'Esta ronda ha terminado.',
  goneOn: 'Esta ronda ya va por otra tarjeta.',
  choicesChanged:
    'Las notas acaban de cambiar, y con ellas las opciones. Vuelve a elegir en un momento.',
  hint: (text) => `Pista: ${text}`,
  oneOf: 'Es una de estas:',
  costsHalf: 'En esta tarjeta te llevas la mitad de los puntos.',
  onlyStarter:
    'Eso solo puede hacerlo quien empezó esta ronda o quien puede gestionar el servidor.',

  rightOf: (right, answered) =>
    `${number(right)} de ${number(answered)} ${answered === 1 ? 'respuesta correcta' : 'respuestas correctas'}`,
  nobodyAnswered: 'Nadie ha respondido a esta.',
  notResolved: 'La ronda terminó antes de resolver esta tarjeta, así que no cuenta.',

  ended: 'La ronda ha terminado',
  endedSilent: 'Nadie ha respondido a dos tarjetas seguidas.',
  endedAway: 'He estado fuera demasiado tiempo para seguir.',
  score: (points, right, answered) =>
    `${points === 1 ? '1 punto' : `${number(points)} puntos`}, ${number(right)} de ${number(answered)} bien`,
  nobodyPlayed: 'Nadie ha respondido nada.',
  needsTwo: 'Los puntos cuentan cuando juegan dos personas o más.',
  missed: 'Nadie sabía:',
};
