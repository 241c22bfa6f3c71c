import type { chain as en } from '../en/chain.js';
import type { SameKeys } from '../same-keys.js';

export const chain: SameKeys<typeof en> = {
  title: 'Decisiones anteriores y posteriores',
  sentence:
    '{again, select, no {Solicitado en {first}.} other {Solicitado en {first} y de nuevo en {rest}.}}',
  goesOn: 'Continúa',
  here: 'Este mandato',
  open: '{count, plural, =0 {nada pendiente} one {# tarea pendiente} many {# tareas pendientes} other {# tareas pendientes}}',
  carriedOn: 'Esta solicitud forma parte del historial. Continúa en {decision}.',
  link: {
    open: 'Vincular mandatos anteriores…',
    title: '¿Qué mandatos anteriores reitera o fusiona este?',
    hint: 'Pasan al historial, y lo que aún se debe por ellos continúa aquí. Nada cambia antes de que usted haya visto lo que ocurre.',
    search: 'Búsquelos por sus palabras o por el número de su decisión',
    found:
      '{count, plural, one {# mandato encontrado} many {# mandatos encontrados} other {# mandatos encontrados}}',
    none: 'Ningún mandato activo de los órganos cuyo registro lleva contiene estas palabras.',
    missing: 'Elija al menos un mandato anterior.',
    look: 'Ver qué ocurre',
    do: '{count, plural, one {Vincular # mandato} many {Vincular # mandatos} other {Vincular # mandatos}}',
  },
  what: {
    title: 'Qué ocurre',
    superseded:
      '{count, plural, one {# mandato pasa al historial} many {# mandatos pasan al historial} other {# mandatos pasan al historial}}',
    active:
      '{count, plural, one {# mandato vuelve a estar activo} many {# mandatos vuelven a estar activos} other {# mandatos vuelven a estar activos}}',
    moves:
      '{count, plural, one {# tarea pendiente continúa en este mandato} many {# tareas pendientes continúan en este mandato} other {# tareas pendientes continúan en este mandato}}',
    ends: '{count, plural, one {# tarea pendiente concluye porque otra la asume} many {# tareas pendientes concluyen porque otras las asumen} other {# tareas pendientes concluyen porque otras las asumen}}',
    back: '{count, plural, one {# tarea vuelve a su propio mandato} many {# tareas vuelven a sus propios mandatos} other {# tareas vuelven a sus propios mandatos}}',
    reopens:
      '{count, plural, one {# tarea concluida vuelve a abrirse} many {# tareas concluidas vuelven a abrirse} other {# tareas concluidas vuelven a abrirse}}',
    items:
      '{count, plural, one {# elemento pasa a este mandato} many {# elementos pasan a este mandato} other {# elementos pasan a este mandato}}',
    unit: 'Responsable a partir de ahora: {unit}.',
    noTime:
      'El texto de este mandato no indica ningún plazo. Sus tareas conservan las reuniones que tienen y no se crean otras nuevas. Si debe continuar, cambie primero su vencimiento.',
  },
  said: {
    moves: 'Continúa aquí: {meeting}',
    ends: 'Concluye, la asume otra tarea: {meeting}',
    back: 'Vuelve: {meeting}',
    reopens: 'Se abre de nuevo: {meeting}',
  },
  undo: {
    open: 'Deshacer el vínculo…',
    title: 'Deshacer el vínculo',
    hint: 'Los mandatos anteriores vuelven a estar activos, con las tareas que proceden de ellos; lo entregado entretanto vuelve con su tarea.',
    do: 'Deshacer el vínculo',
  },
  guess: {
    title: 'Una suposición: quizá repita una solicitud anterior',
    hint: 'Las palabras se parecen ({percent, number} %); el órgano, el producto y el tipo de vencimiento son los mismos. Nada se vincula hasta que lo haga una persona.',
    look: 'Ver qué ocurre',
    dismissed: 'Descartado: ya no se propone.',
    dismiss: 'No es la misma petición',
  },
  task: {
    carried: 'Concluida aquí: la asume otra tarea',
  },
  done: {
    link: 'Vinculado. Los mandatos anteriores forman parte del historial.',
    undo: 'Se ha deshecho el vínculo.',
  },
  filter: {
    label: 'Estado',
    usual: 'Todos menos los reemplazados',
    all: 'Todos',
  },
  fault: {
    self: 'Un mandato no puede seguirse a sí mismo. Quítelo.',
    notEarlier: '{earlier} se aprobó después de {later}. El posterior sigue activo: vincúlelos en su página.',
  },
};
