import { localeFormat } from './locale-format.js';
import type { Messages } from './messages.js';
import { placeText, type Lines } from './place-text.js';
import { spanishGroup } from './group/spanish.js';
import { spanishPrivacy } from './privacy/spanish.js';
import { spanishProgress } from './progress/spanish.js';
import { spanishRound } from './round/spanish.js';

const { number, day, oneOf, fromNow } = localeFormat('es');

/** What people read in Discord, in Spanish that Spain and America share. */
export const spanish: Messages = {
  commands: {
    ask: {
      name: 'preguntar',
      description: 'Pregunta a las notas; la respuesta las cita palabra por palabra',
      question: { name: 'pregunta', description: '¿Qué quieres saber?' },
      in: { name: 'en', description: 'Buscar solo en esta nota, carpeta o etiqueta' },
      private: { name: 'privado', description: 'Solo tú verás la respuesta' },
    },
    find: { name: 'Buscar en las notas' },
    gaps: {
      name: 'lagunas',
      description: 'Preguntas que las notas aún no responden, para quienes administran el servidor',
    },
    quiz: {
      name: 'quiz',
      description: 'Tarjetas hechas de las notas; vuelven cuando toca',
      start: {
        name: 'empezar',
        description: 'Ponte a prueba, a solas o con todo el canal',
        topic: { name: 'tema', description: 'Solo tarjetas bajo este título de las notas' },
        tag: { name: 'etiqueta', description: 'Solo tarjetas con esta etiqueta' },
        note: { name: 'nota', description: 'Solo tarjetas de esta nota' },
        cards: { name: 'tarjetas', description: 'Cuántas tarjetas' },
        kind: { name: 'tipo', description: 'Solo tarjetas de un tipo' },
        kinds: {
          question: 'Preguntas que hacen las notas',
          table: 'Celdas de tablas',
          term: 'Términos, por lo que significan',
          definition: 'Definiciones, por su término',
          cloze: 'Huecos en frases',
          'odd-one-out': 'Lo que no va en una lista',
        },
        mode: { name: 'modo', description: 'A solas si no dices nada' },
        modes: {
          alone: 'A solas: solo lo ves tú',
          together: 'Juntos: todos responden en privado hasta que se revela',
          race: 'Carrera: gana la primera respuesta correcta',
        },
      },
      due: { name: 'pendientes', description: 'Repasa lo que te toca hoy' },
      missed: { name: 'falladas', description: 'Intenta otra vez lo último que fallaste' },
      stop: { name: 'parar', description: 'Termina el quiz; lo respondido cuenta' },
      stats: { name: 'progreso', description: 'Cómo vas: qué sabes y qué toca cuándo' },
      leaderboard: { name: 'clasificación', description: 'Puntos, rachas y quién mejoró más' },
      topics: { name: 'temas', description: 'Sobre qué pueden preguntarte las notas' },
      timezone: {
        name: 'zona',
        description: 'Qué zona horaria siguen tus días y avisos',
        zone: { name: 'zona', description: 'Una ciudad cercana, como Europe/Madrid' },
      },
      reminders: {
        name: 'avisos',
        description:
          'Si puedo escribirte cuando tengas tarjetas pendientes, como mucho una vez al día',
        on: { name: 'activar', description: 'Sí o no' },
      },
    },
    privacy: {
      name: 'privacidad',
      description: 'Qué se guarda sobre ti',
      show: { name: 'ver', description: 'Mira qué se guarda sobre ti' },
      export: {
        name: 'exportar',
        description: 'Recibe en un archivo todo lo que se guarda sobre ti',
      },
      delete: { name: 'borrar', description: 'Borra todo lo que se guarda sobre ti' },
    },
  },

  round: spanishRound,
  group: spanishGroup,
  progress: spanishProgress,
  privacy: spanishPrivacy,

  found: 'Esto dicen las notas:',
  foundLikely: 'Probablemente esto es lo que buscas:',
  close: 'Las notas no dicen exactamente esto. Lo más cercano:',
  understoodAs: (question) => `Entendido como: ${question}`,
  askedBy: (name) => `${name} preguntó:`,
  notAQuestion: (example) =>
    `Cito las notas palabra por palabra. Hazme una pregunta breve sobre ellas${example === undefined ? '.' : `, por ejemplo: «${example}»`}`,
  notFound: 'Las notas no tienen respuesta para eso.',
  nearest: 'Lo más cercano que hay en las notas, a un clic:',
  perhaps: '¿O te referías a algo de esto?',
  differs: '⚠️ Ojo: las notas dan cifras distintas sobre esto.',
  otherNumber: '⚠️ da otra cifra',
  image: (name) => (name === '' ? '🖼️ imagen' : `🖼️ ${name}`),
  cutBefore: '…',
  cutAfter: '… (recortado; la nota sigue)',
  source: '📄',
  dated: (date) => `del ${day(date)}`,
  alsoIn: 'también en',
  open: 'abrir',
  above: (lines) => `↑ justo encima, ${linesText(lines)}`,
  below: (lines) => `↓ justo debajo, ${linesText(lines)}`,
  nothingAround: 'La nota no tiene nada más alrededor.',
  more: (count) => `${number(count)} más`,
  place: placeText,

  buttons: {
    quoteOf: (at, count) => `${number(at)} / ${number(count)}`,
    moreContext: 'Más contexto',
    lessContext: 'Menos contexto',
    share: 'Compartir en el canal',
    shared: 'Compartida',
    delete: 'Eliminar',
  },

  vote: {
    thanks: '¡Gracias, anotado!',
    title: '¿Qué falla en esta respuesta?',
    reason: '¿Qué falla?',
    reasons: {
      'wrong-passage': 'No es el pasaje correcto',
      'out-of-date': 'Está desactualizada',
      incomplete: 'Está incompleta',
      other: 'Otra cosa',
    },
    text: '¿Qué deberían decir las notas?',
    textHint: 'Si quieres: una frase para quienes cuidan las notas',
    noted: '¡Gracias! Lo verán quienes escriben las notas, sin tu nombre.',
  },

  gaps: {
    title: 'Preguntas que las notas no responden',
    count: (groups, asked) =>
      `${groups === 1 ? '1 grupo' : `${number(groups)} grupos`} de preguntas, hechas ${timesText(asked)} en total; primero las más frecuentes`,
    none: 'No hay nada pendiente: las notas responden a todo lo que se ha preguntado. 🎉',
    asked: (times) => `preguntado ${timesText(times)}`,
    last: (date) => `la última vez, el ${day(date)}`,
    kinds: {
      miss: 'no está en las notas',
      close: 'solo algo cercano en las notas',
      'voted-down': 'con respuesta, pero con voto en contra',
    },
    report: (reason, words) => (words === '' ? `👎 ${reason}` : `👎 ${reason}: «${words}»`),
    quoted: (question) => `«${question}»`,
    alsoAsked: (questions) => `también preguntado como ${questions}`,
    nearest: (place) => `lo más cercano: ${place}`,
    close: 'Cerrar un grupo…',
    exportOne: 'Exportar un grupo…',
    closed: (question) => `✅ Cerrado: ${question}`,
    gone: 'Ese grupo ya no está abierto.',
    export: 'Exportar todos',
    exported: (groups) =>
      groups === 1
        ? 'Aquí está el grupo como lista de tareas.'
        : `Aquí están los ${number(groups)} grupos como lista de tareas.`,
    onlyForManagers: 'Esto solo lo puede usar quien puede administrar este servidor.',
  },

  howToAsk:
    '¡Hola! Pregúntame algo sobre las notas: mencióname con tu pregunta o usa `/preguntar`.',
  howToAskInPrivate: '¡Hola! Pregúntame algo sobre las notas, sin más.',
  repliedUnreadable: (command) =>
    `No puedo leer el mensaje al que respondiste. Abre su menú y elige «Apps» → «${command}», o pregúntame con tus propias palabras.`,
  nothingToFind: 'En ese mensaje no hay palabras que pueda buscar.',
  notInThisServer: 'Lo siento, en este servidor no respondo preguntas.',
  onlyForMembers: 'Lo siento, solo respondo a personas de los servidores en los que trabajo.',
  restarting: 'Me estoy reiniciando. Vuelve a preguntar en un minuto, por favor.',
  apology:
    'Lo siento, algo salió mal por mi parte. El fallo quedó registrado; inténtalo de nuevo más tarde, por favor.',
  unknownCommand: 'Ese comando ya no existe. Escribe `/` para ver lo que sé hacer.',
  unknownButton: 'Ese botón ya no funciona.',
  tooOld: 'Esta respuesta es demasiado antigua para sus botones. Vuelve a preguntar, por favor.',
  notKept: 'No pude guardarlo en este momento. Inténtalo de nuevo más tarde, por favor.',
  mayNotWriteHere:
    'No puedes escribir en este canal, así que no puedo compartirlo aquí en tu lugar.',
  waitPerson: (seconds) =>
    `Un momento: acabas de hacer muchas preguntas. Volveré a responder ${fromNow(seconds)}.`,
  waitChannel: (seconds) =>
    `Un momento: acaban de hacerse muchas preguntas en este canal. Volveré a responder ${fromNow(seconds)}.`,
  onlyAskerDeletes: 'Solo puede eliminarlo quien hizo la pregunta o quien modera aquí.',
  problems: {
    questionTooLong: (most, length) =>
      `Una pregunta puede tener hasta ${number(most)} caracteres; esta tiene ${number(length)}. Pregunta en una o dos frases, por favor.`,
    unknownPart: (name, near) =>
      `Aquí no hay ninguna nota, carpeta ni etiqueta llamada «${name}».${near.length > 0 ? ` ¿Querías decir ${oneOf(near)}?` : ''}`,
  },
};

function linesText({ fromLine, toLine }: Lines): string {
  return fromLine === toLine ? `línea ${fromLine}` : `líneas ${fromLine}–${toLine}`;
}

function timesText(times: number): string {
  return times === 1 ? 'una vez' : `${number(times)} veces`;
}
