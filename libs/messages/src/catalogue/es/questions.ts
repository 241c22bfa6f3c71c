import type { questions as en } from '../en/questions.js';
import type { SameKeys } from '../same-keys.js';

export const questions: SameKeys<typeof en> = {
  title: 'Preguntas y respuestas',
  place: 'Preguntas',
  empty: 'No se ha formulado sobre este mandato ninguna pregunta que usted pueda ver.',
  more: 'Mostrar más preguntas',
  ask: {
    open: 'Formular una pregunta',
    title: 'Su pregunta',
    hint: 'La secretaría la lee y responde aquí. A partir de ese momento usted sigue este mandato y se le avisa de la respuesta por correo.',
    send: 'Preguntar',
    fault: 'Escriba lo que desea saber.',
    long: 'Como máximo {most} caracteres.',
  },
  showing: {
    label: 'Quién más puede verla',
    asker: 'Nadie más: su delegación y la secretaría',
    unnamed: 'Otras delegaciones, sin el nombre de su Estado',
    named: 'Otras delegaciones, con el nombre de su Estado',
    fault: 'Indique quién más puede verla.',
    open: 'Cambiar quién la ve',
    narrow:
      'La formuló otro delegado de su Estado. Usted puede reducir quién la ve; solo quien la formuló puede ampliarlo.',
    save: 'Guardar',
  },
  shown: {
    asker: 'La ven la delegación que la formuló y la secretaría',
    unnamed: 'Visible para otras delegaciones sin el nombre del Estado',
    named: 'Visible para otras delegaciones con el nombre del Estado',
  },
  by: {
    delegation: 'Una delegación',
    personOf: '{name}, {state}',
    secretariat: 'La secretaría',
    personFor: '{name}, por {unit}',
  },
  again: {
    open: 'Preguntar de nuevo',
    title: 'Lo que todavía desea saber',
  },
  answer: {
    open: 'Responder',
    title: 'La respuesta',
    hintGiven:
      'Quien ve la pregunta la ve de inmediato. Nunca se modifica: una corrección es otra respuesta.',
    hintDraft:
      'Es un borrador, que solo ve la secretaría, hasta que un director o un oficial de gobernanza la da.',
    send: 'Dar la respuesta',
    sendDraft: 'Guardar como borrador',
    fault: 'Escriba la respuesta.',
    give: 'Dar esta respuesta',
    state: {
      draft: 'Borrador',
      given: 'Respuesta',
      returned: 'Devuelta',
    },
  },
  return: {
    open: 'Devolverla',
    reason: 'Qué hay que corregir',
    send: 'Devolverla',
    fault: 'Indique qué hay que corregir.',
  },
  cancel: 'Cancelar',
  working: 'Guardando …',
  state: {
    open: 'Aún sin respuesta',
    answered: 'Respondida',
  },
  done: {
    asked: 'Su pregunta se ha formulado.',
    again: 'Ha preguntado de nuevo.',
    shown: 'Se ha guardado quién la ve.',
    answered: 'Se ha dado la respuesta.',
    drafted: 'Se ha guardado el borrador.',
    returned: 'Se ha devuelto el borrador.',
  },
  list: {
    label: 'Qué preguntas',
    waiting: 'Por responder',
    own: 'Formuladas por usted o su Estado',
    all: 'Todas',
    empty: 'No hay ninguna pregunta así. Las preguntas se formulan en la página de un mandato.',
    count: '{count, plural, one {# pregunta} many {# de preguntas} other {# preguntas}}',
  },
  today: {
    waiting: 'Preguntas por responder',
    answered: 'Sus preguntas que ya tienen respuesta',
    all: 'Todas las preguntas',
  },
  policy: {
    title: 'Cómo se responde a las preguntas: {body}',
    cleared: 'Las respuestas reciben el visto bueno antes de verse, quienquiera que las escriba',
    hint: 'En ese caso, una respuesta es un borrador hasta que un director o un oficial de gobernanza la da en un segundo paso.',
    saved: 'Guardado.',
  },
  follow: {
    do: 'Seguir',
    undo: 'Dejar de seguir',
    followed: 'Usted sigue este mandato. Las novedades llegan con su único correo del día.',
    left: 'Ya no sigue este mandato.',
    mails: 'Informarme por correo de lo que sigo',
    mailsHint:
      'Actualizaciones con visto bueno, presentaciones, reuniones trasladadas y respuestas que usted puede ver. Como máximo un correo al día.',
  },
  changes: {
    title: 'Desde la última vez que miró',
    none: 'Nada ha cambiado. Aquí figurarán los nuevos mandatos, las actualizaciones con visto bueno, las presentaciones y las reuniones trasladadas.',
    count: '{count, plural, one {# cambio} many {# de cambios} other {# cambios}}',
    many: 'Más de 10.000 cambios',
    mark: 'Ya lo he visto todo',
    marked: 'Anotado. Aquí figurará lo que cambie a partir de ahora.',
    more: 'Mostrar más',
    kind: {
      made: 'Nuevo en el registro',
      cleared: 'Actualización',
      delivered: 'Presentado',
      moved: 'Reunión trasladada',
    },
    dot: 'Ha cambiado desde la última vez que miró',
  },
};
