import type { sessionsPage as en } from '../en/sessions-page.js';
import type { SameKeys } from '../same-keys.js';

export const sessionsPage: SameKeys<typeof en> = {
  title: 'Períodos de sesiones',
  empty:
    'Aún no hay ningún período de sesiones en el calendario. Llegan con las primeras decisiones recibidas o los inscribe aquí un oficial de gobernanza.',
  earlier: '{count, plural, one {# año anterior} many {# años anteriores} other {# años anteriores}}',
  undated: 'Sin fecha ni año conocidos',
  complete: '{body}: calendario completo',
  markComplete: '{body}: están aquí todos los períodos de sesiones de {year}',
  notComplete: '{body}: {year} no está completo después de todo',
  special: 'período extraordinario de sesiones',
  quarter: '{quarter, select, 1 {primer} 2 {segundo} 3 {tercer} other {último}} trimestre de {year}',
  bodies: {
    title: 'Los órganos',
    policy: 'Cómo se cuentan los plazos',
    policyOf: 'Cómo se cuentan los plazos: {body}',
    members: 'Miembros',
    membersOf: 'Miembros: {body}',
    follow: 'Seguir en su calendario',
    followOf: 'Seguir en su calendario: {body}',
  },
  look: {
    dated: 'fechas fijadas',
    expected: 'previsto',
    'no-documents': 'no examina documentos',
    cancelled: 'cancelado',
  },
  part: {
    main: 'primera parte',
    resumed:
      '{n, select, 1 {continuación} 2 {segunda continuación} 3 {tercera continuación} other {{n}ª continuación}}',
  },
  add: {
    title: 'Añadir un período de sesiones',
    do: 'Añadirlo',
    body: 'Órgano',
    year: 'Año de su nombre',
    name: {
      'year-and-ordinal': 'Cuál del año',
      'name-of-the-year': 'Su nombre en el año',
      number: 'Su número',
    },
    nameHint:
      'Como lo nombra el órgano: un número, por ejemplo 2, o un nombre, por ejemplo annual. Las fechas nunca lo cambian.',
    kind: 'Tipo',
    regular: 'período ordinario de sesiones',
    fault: {
      sessionYear: 'Escriba el año de su nombre con cuatro cifras.',
      name: 'Escriba su número, o su nombre en letras latinas minúsculas, por ejemplo annual.',
    },
  },
  change: {
    title: 'Modificar este período de sesiones',
    act: {
      move: 'Cambiar las fechas',
      split: 'Suspender y reanudar',
      documents: 'Documentos',
      drop: 'Suprimir la continuación',
      cancel: 'Cancelar',
      restore: 'Restablecer',
    },
    what: {
      move: 'Conserva su nombre, sean cuales sean las fechas, aunque pase a otro año. Lo que vence en él lo sigue.',
      split: 'Se suspende un día y prosigue más tarde, en una continuación.',
      documents: 'Nada puede vencer donde no se examinan documentos.',
      drop: 'La continuación no tiene fechas y no se celebrará.',
      cancel:
        'Su número queda sin usar. Lo que vencía en él se busca en otro período de sesiones o lo decide una persona.',
      restore: 'Se celebra después de todo. Lo que vencía en él vuelve a vencer en él.',
    },
    do: {
      move: 'Cambiar las fechas ahora',
      split: 'Suspender ahora',
      documents: 'Guardar',
      drop: 'Suprimir ahora',
      cancel: 'Cancelar ahora',
      restore: 'Restablecer ahora',
    },
    look: 'Ver qué cambia',
    part: 'Qué parte',
    when: 'Cuándo se reúne',
    resumedWhen: 'Cuándo prosigue',
    way: { days: 'en estos días', quarter: 'previsto en un trimestre', unknown: 'aún no se sabe' },
    start: 'Primer día',
    end: 'Último día',
    quarter: 'Trimestre',
    quarterName:
      '{quarter, select, 1 {primer trimestre} 2 {segundo trimestre} 3 {tercer trimestre} other {último trimestre}}',
    year: 'Año',
    lastDay: 'Último día antes de la suspensión',
    takesDocuments: 'Examina documentos',
    why: 'Por qué no examina ninguno',
    whyHint: 'En pocas palabras; se dirá dondequiera que algo se pase por alto por este motivo.',
    reason: 'Por qué cambia el calendario',
    reasonHint: 'Para el registro: una decisión, una carta, una reunión de la Mesa.',
    stale:
      'Entretanto alguien ha modificado este período de sesiones. Abajo se muestra lo vigente; lo que usted escribió sigue aquí. Vea de nuevo qué cambia y después hágalo.',
    consequences:
      '{count, plural, =0 {No cambia ninguna tarea} one {Cambia # tarea} many {Cambian # tareas} other {Cambian # tareas}}',
    count: {
      'meeting-lost':
        '{count, plural, one {# se queda sin período de sesiones} many {# se quedan sin período de sesiones} other {# se quedan sin período de sesiones}}',
      'asked-again':
        '{count, plural, one {# debe elegirse de nuevo} many {# deben elegirse de nuevo} other {# deben elegirse de nuevo}}',
      'choice-opens':
        '{count, plural, one {# debe elegirse} many {# deben elegirse} other {# deben elegirse}}',
      'passed-over':
        '{count, plural, one {# se pasa por alto} many {# se pasan por alto} other {# se pasan por alto}}',
      moved: '{count, plural, one {# se desplaza} many {# se desplazan} other {# se desplazan}}',
      'choice-closes':
        '{count, plural, one {# ya no requiere elección} many {# ya no requieren elección} other {# ya no requieren elección}}',
      made: '{count, plural, one {# tarea nueva} many {# tareas nuevas} other {# tareas nuevas}}',
      candidates:
        '{count, plural, one {# tiene otros candidatos} many {# tienen otros candidatos} other {# tienen otros candidatos}}',
      reasons:
        '{count, plural, one {# permanece, con otros plazos} many {# permanecen, con otros plazos} other {# permanecen, con otros plazos}}',
    },
    papers: {
      title: 'Documentos previstos',
      moving:
        '{count, plural, one {# documento previsto se mueve con él} many {# documentos previstos se mueven con él} other {# documentos previstos se mueven con él}}',
      parted:
        '{count, plural, one {# documento previsto queda separado de sus tareas} many {# documentos previstos quedan separados de sus tareas} other {# documentos previstos quedan separados de sus tareas}}',
      left: '{count, plural, one {# documento previsto queda donde ya no se examina nada} many {# documentos previstos quedan donde ya no se examina nada} other {# documentos previstos quedan donde ya no se examina nada}}',
      deadlines:
        '{count, plural, one {# documento previsto tiene otros plazos} many {# documentos previstos tienen otros plazos} other {# documentos previstos tienen otros plazos}}',
    },
    deadlinesPast:
      '{count, plural, one {# plazo queda en el pasado} many {# plazos quedan en el pasado} other {# plazos quedan en el pasado}}',
    isPast: 'ya ha pasado',
    reminders:
      '{withdrawn, plural, =0 {ningún recordatorio retirado} one {# recordatorio retirado} many {# recordatorios retirados} other {# recordatorios retirados}}, {added, plural, =0 {ninguno añadido} one {# añadido} many {# añadidos} other {# añadidos}}',
    more: 'Se muestran los primeros {shown} de {total}.',
    fault: {
      start: 'Elija el primer día.',
      end: 'Elija el último día.',
      endBeforeStart: 'El último día es anterior al primero. Elija uno posterior.',
      year: 'Escriba el año con cuatro cifras.',
      lastDay: 'Elija el último día.',
    },
  },
};
