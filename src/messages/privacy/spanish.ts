import { localeFormat } from '../locale-format.js';
import type { Messages } from '../messages.js';

const { number } = localeFormat('es');

/** What people are told of what is kept of them, and of being quizzed on an answer, in Spanish. */
export const spanishPrivacy: Messages['privacy'] = {
  title: 'Qué se guarda sobre ti',
  nothing: 'No se guarda nada sobre ti.',
  kinds: {
    reviews: (count) =>
      count === 1 ? '1 respuesta a una tarjeta' : `${number(count)} respuestas a tarjetas`,
    cards: (count) =>
      count === 1 ? 'Cuándo te toca 1 tarjeta' : `Cuándo te tocan ${number(count)} tarjetas`,
    rounds: (count) =>
      count === 1
        ? '1 ronda que empezaste o jugaste'
        : `${number(count)} rondas que empezaste o jugaste`,
    reports: (count) =>
      count === 1
        ? '1 aviso sobre una respuesta o tarjeta'
        : `${number(count)} avisos sobre respuestas o tarjetas`,
    topics: (count) =>
      count === 1
        ? '1 tema por el que preguntaste'
        : `${number(count)} temas por los que preguntaste`,
    votes: (count) =>
      count === 1 ? '1 voto sobre una respuesta' : `${number(count)} votos sobre respuestas`,
    settings: 'Tus ajustes: zona horaria, recordatorios, clasificación',
  },
  until: {
    days: (days) => `durante ${number(days)} días`,
    noReply: (years) => `hasta que pasen ${number(years)} años sin que respondas a una tarjeta`,
    roundEnded: (days) => `hasta ${number(days)} días después de su final`,
    settled: (days) =>
      `los de respuestas durante ${number(days)} días, los de tarjetas hasta que se resuelvan`,
    deleted: 'hasta que los borres o se olviden tus respuestas',
  },
  whoSees:
    'Quien me administra puede verlo. Los demás ven tus puntos en la clasificación, si no te ocultas allí, y cómo te va en las rondas con ellos; tus votos y avisos, nunca con tu nombre.',
  here: 'Nada de esto sale de la máquina en la que funciono, salvo en mensajes aquí en Discord.',
  questions: (days) =>
    `También se guarda lo que se pregunta, las preguntas con respuesta durante ${number(days)} días, pero nunca quién lo preguntó. Por eso tus preguntas no aparecen aquí.`,
  exported: 'Aquí tienes en un archivo todo lo que se guarda sobre ti.',
  sure: '¿Borrar todo esto? No puedo recuperarlo.',
  goesToo:
    'Con ello se van tus puntos, tu racha y lo que sé de qué tarjeta te toca y cuándo. Si estás jugando a solas, la ronda termina sin más.',
  stays:
    'Se quedan los puntos de los demás, las preguntas guardadas sin el nombre de nadie y los mensajes que están en Discord.',
  backups: (days) =>
    `Las copias de seguridad de antes aún lo contienen; se borran como mucho a los ${number(days)} días.`,
  untouched: 'No se ha borrado nada.',
  deleted: 'Esto se guardaba sobre ti y ya está borrado:',
  notDeleted:
    'Ahora mismo no he podido borrarlo, así que todo sigue ahí. Vuelve a intentarlo más tarde.',
  noCards: 'Aún no hay tarjetas sobre esto, ni de este apartado ni del resto de su nota.',
  buttons: {
    export: 'Recibirlo en un archivo',
    ask: 'Borrarlo…',
    delete: 'Borrarlo todo',
    keep: 'Conservarlo',
    quizMe: 'Ponme a prueba',
  },
};
