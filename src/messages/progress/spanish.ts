import { localeFormat } from '../locale-format.js';
import type { Messages } from '../messages.js';

const { number, oneOf, percent, moment, time } = localeFormat('es');

/** What people are told of how they stand, in Spanish. */
export const spanishProgress: Messages['progress'] = {
  stats: {
    title: 'Cómo vas',
    nothing:
      'Aún no has respondido a ninguna tarjeta. `/quiz empezar` te pregunta algunas; aquí verás lo que sabes y cuándo vuelve cada cosa.',
    cards: 'Tarjetas',
    known: (count) => (count === 1 ? '1 sabida' : `${number(count)} sabidas`),
    learning: (count) => `${number(count)} en curso`,
    fresh: (count) => (count === 1 ? '1 nueva' : `${number(count)} nuevas`),
    retention: 'Lo que recuerdas',
    kept: (share, asked) =>
      asked === 1
        ? `el ${percent(share)} de la tarjeta que volvió en los últimos 30 días`
        : `el ${percent(share)} de las ${number(asked)} tarjetas que volvieron en los últimos 30 días`,
    nothingCameBack: 'aún no ha vuelto ninguna tarjeta que ya supieras',
    forecast: 'Cuándo vuelven las tarjetas',
    today: 'hoy',
    weekdays: {
      sun: 'dom',
      mon: 'lun',
      tue: 'mar',
      wed: 'mié',
      thu: 'jue',
      fri: 'vie',
      sat: 'sáb',
    },
    streak: 'Racha',
    days: (count) => (count === 1 ? '1 día seguido' : `${number(count)} días seguidos`),
    playToday: 'una tarjeta hoy la mantiene',
    freezeLeft: 'un día perdido de esta semana se perdona',
    freezeUsed: 'el día perdido de esta semana ya está perdonado',
    points: 'Puntos en este servidor',
    pointsOf: (all, week) =>
      all === 0
        ? '0'
        : week === all
          ? `${number(all)}, todos esta semana`
          : `${number(all)}, ${week === 0 ? 'ninguno' : `${number(week)} de ellos`} esta semana`,
    hardest: 'Lo que más te cuesta',
    missedOf: (topic, missed, answered) =>
      `${topic}: fallaste ${number(missed)} de ${number(answered)}`,
    hidden: 'No apareces en las clasificaciones.',
    review: (due) => `Repasar ${due === 1 ? '1 tarjeta' : `${number(due)} tarjetas`} ahora`,
    hide: 'No aparecer en las clasificaciones',
    unhide: 'Aparecer en las clasificaciones',
  },

  board: {
    title: 'Clasificación',
    periods: { week: 'Esta semana', month: 'Este mes', all: 'Desde siempre' },
    row: (points, share) =>
      `${points === 1 ? '1 punto' : `${number(points)} puntos`}, ${percent(share)} bien`,
    streak: (days) => (days === 1 ? '1 día' : `${number(days)} días`),
    improved: (name, before, lately) =>
      `Quien más ha mejorado: ${name}, del ${percent(before)} al ${percent(lately)} bien`,
    left: 'alguien que ya no está',
    more: (count) =>
      count === 1 ? 'y otra persona que jugó' : `y otras ${number(count)} personas que jugaron`,
    nobody:
      'Aquí aún no hay nadie. `/quiz empezar` da puntos: en grupo o en carrera con dos personas o más, o a solas con tarjetas nuevas o pendientes.',
    youAreHidden: 'Tú no apareces; el botón de `/quiz progreso` te vuelve a mostrar.',
    onlyInServers: 'Hay una clasificación en cada servidor; usa el comando allí.',
  },

  topics: {
    title: 'Sobre qué pueden preguntarte las notas',
    count: (topics, cards) =>
      `${topics === 1 ? '1 tema' : `${number(topics)} temas`}, ${cards === 1 ? '1 tarjeta' : `${number(cards)} tarjetas`}`,
    cards: (count) => (count === 1 ? '1 tarjeta' : `${number(count)} tarjetas`),
    due: (count) => (count === 1 ? '1 pendiente' : `${number(count)} pendientes`),
    choose: 'Empezar un tema, a solas…',
    none: 'En las notas aún no hay tarjetas.',
    gone: 'Ese tema ya no está en las notas; `/quiz temas` muestra los que hay.',
  },

  timeZone: {
    set: (name, { at, timeZone }) =>
      `Tu zona horaria es ${name}; allí es ahora ${moment(at, timeZone)}. Tus días, tu racha y tus avisos se rigen por ella.`,
    choice: (zone, now) => `${zone} (${time(now, zone)})`,
    unknown: (typed, near) =>
      `No hay ninguna zona horaria llamada «${typed}». ${near.length > 0 ? `¿Querías decir ${oneOf(near)}?` : 'Escribe una ciudad grande cerca de ti y elige entre las sugerencias.'}`,
  },

  reminders: {
    hello: (from, to, zone) =>
      `Te escribiré aquí cuando haya tarjetas pendientes: como mucho una vez al día y nunca de ${from} a ${to} (${zone}).`,
    helloAnytime: (zone) =>
      `Te escribiré aquí cuando haya tarjetas pendientes, como mucho una vez al día (${zone}).`,
    zoneHint: '¿No es tu zona horaria? `/quiz zona` la cambia.',
    on: 'Los avisos están activados. Acabo de escribirte para comprobar que puedo.',
    off: 'Los avisos están desactivados. Tus tarjetas te esperan.',
    closed:
      'No puedo escribirte, así que los avisos siguen desactivados. Abre el menú de un servidor que compartamos, elige «Ajustes de privacidad», permite los mensajes directos y usa el comando otra vez.',
    due: (count) =>
      count === 1 ? 'Tienes 1 tarjeta pendiente.' : `Tienes ${number(count)} tarjetas pendientes.`,
    start: 'Repasar ahora',
    turnOff: 'No más avisos',
    turnedOff: 'No te avisaré más. `/quiz avisos` los activa de nuevo.',
  },
};
