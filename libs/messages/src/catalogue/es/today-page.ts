import type { todayPage as en } from '../en/today-page.js';
import type { SameKeys } from '../same-keys.js';

export const todayPage: SameKeys<typeof en> = {
  title: 'Hoy',
  standsIn: 'Usted actúa por {name} durante su ausencia.',
  standsInUntil: 'Usted actúa por {name} durante su ausencia, hasta el {date}.',
  owe: {
    title: 'A su cargo',
    count: '{total, plural, one {# tarea} many {# tareas} other {# tareas}}',
    more: 'Se muestran las {shown} primeras, de {total}.',
    empty:
      'No tiene nada a su cargo ahora. Aquí figurará lo que deba responder su dependencia, con el plazo más próximo primero, en cuanto se confirme una solicitud y se le asigne.',
    noDeadline:
      '{count, plural, one {# tarea sin plazo próximo} many {# tareas sin plazo próximo} other {# tareas sin plazo próximo}}',
    undated: 'Obligaciones sin fecha',
    instead: 'El responsable no tiene cuenta: se le muestra a usted',
  },
  waits: {
    title: 'A la espera de usted',
    empty:
      'Nada está a la espera de usted. Aquí figurarán las actualizaciones pendientes de visto bueno, los períodos de sesiones por elegir y las propuestas por confirmar.',
    clear: 'Pendiente de su visto bueno',
    choose: 'Período de sesiones por elegir',
    decide: 'Requiere una decisión',
    proposals: 'Propuestas por confirmar',
    proposalCount:
      '{count, plural, one {# propuesta de un archivo leído está pendiente de confirmación.} many {# propuestas de archivos leídos están pendientes de confirmación.} other {# propuestas de archivos leídos están pendientes de confirmación.}}',
  },
  next: {
    deadline:
      '{relative}, {kind, select, slot {turno por confirmar} submission {presentación} issuance {publicación} oral_notice {anuncio de la información oral} in_session {documento del período de sesiones} meeting {reunión} by {fecha de entrega} review {revisión} other {plazo}}: {exact}',
    chooseBy: '{relative}, por elegir a más tardar el {exact}',
    none: 'Ningún plazo por delante',
  },
  sessions: {
    title: 'Próximos períodos de sesiones',
    none: 'No hay ningún período de sesiones futuro en el calendario.',
    opens:
      '{days, plural, =0 {Reunido ahora} =1 {Mañana} one {Dentro de # día} many {Dentro de # días} other {Dentro de # días}}',
    nothing: 'Allí no vence nada.',
    count: { ready: 'listo: {count}', inWork: 'en curso: {count}', late: 'con retraso: {count}' },
    label: 'Estado de lo que vence allí',
    empty:
      'Aquí figurará el próximo período de sesiones de cada órgano que usted sigue, con lo que vence en él.',
  },
};
