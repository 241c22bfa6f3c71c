import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../same-keys.js';

export const mail: SameKeys<typeof en> = {
  product: 'Seguimiento de Mandatos',
  signInLink: {
    subject: '{product}: su enlace',
    label: 'Acceso',
    title: 'Acceder al registro',
    what: 'Abra este enlace y confirme allí que desea acceder. Funciona una sola vez, dentro de los 15 minutos siguientes a la solicitud.',
    act: 'Abrir el enlace',
    why: 'Recibe este mensaje porque alguien solicitó un enlace para esta dirección. Si no fue usted, no haga nada: sin este mensaje nadie puede usarlo.',
  },
  digest: {
    subject: '{product}: {count, plural, one {# tarea} many {# tareas} other {# tareas}}, {date}',
    title:
      '{count, plural, =1 {Una tarea que examinar} one {# tarea que examinar} many {# tareas que examinar} other {# tareas que examinar}}',
    why: 'Recibe este mensaje porque estas tareas le corresponden o porque sustituye a quien le corresponden. Se envía como máximo uno al día, y ninguno cuando no hay nada que decir.',
  },
  entry: {
    new: 'Nueva',
    comingUp: 'Próximamente',
    late: 'Con retraso',
    decision: '{type, select, resolution {Resolución} other {Decisión}} {number} ({body})',
    decisionUnknown: '{body}, decisión no indicada',
    paragraph: '{decision}, párrafo {paragraph}',
    paragraphCounted: '{decision}, párrafo {paragraph} (contado)',
    whatHappened: 'Qué ocurrió',
    decide: 'Por decidir',
    dueAt: 'Vence en',
    meetingOpens: '{meeting}, apertura: {date}',
    tentative: '{meeting} (provisional)',
    undated: 'sin período de sesiones indicado',
    status: 'Estado',
    owedBy: 'Responsable',
    date: '{weekday} {date} ({relative})',
    lateDate: '{weekday} {date} ({relative}), con retraso',
    line: '{name}: {value}',
    standIn: '{unit}: no tiene cuenta aquí y no recibe mensajes. Le rogamos que lo transmita.',
    standInUnnamed:
      'No se ha designado ninguna dependencia responsable. Le rogamos que determine quién se encarga.',
    act: 'Abrir la tarea',
  },
  news: {
    'moved-on': 'Nadie eligió a tiempo, por lo que pasó al siguiente.',
    'meeting-lost': 'Perdió su reunión después de comenzado el trabajo.',
    because: '{said} {why}',
  },
  deadline: {
    slot: 'Confirmar el turno del documento a más tardar el',
    submission: 'Presentar el documento a más tardar el',
    issuance: 'Publicación del documento a más tardar el',
    'oral-notice': 'Anunciar la información oral a más tardar el',
    'in-session': 'Entregar el documento del período de sesiones a más tardar el',
    by: 'Entregar a más tardar el',
  },
};
