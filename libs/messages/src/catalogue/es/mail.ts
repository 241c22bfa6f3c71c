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
  /** To somebody whom an administrator lets in. */
  invitation: {
    subject: '{product}: su acceso',
    label: 'Invitación',
    title: 'Se le ha dado acceso al registro',
    what: 'Abra este enlace y confirme allí que desea acceder. Funciona una sola vez, durante tres días. Después, solicite un enlace en la página de acceso cuando lo necesite.',
    act: 'Abrir el enlace',
    why: 'Recibe este mensaje porque un administrador del registro le ha dado acceso. Si no lo esperaba, no haga nada.',
  },
  digest: {
    subject: '{product}: {count, plural, one {# tarea} many {# tareas} other {# tareas}}, {date}',
    title:
      '{count, plural, =1 {Una tarea que examinar} one {# tarea que examinar} many {# tareas que examinar} other {# tareas que examinar}}',
    why: 'Recibe este mensaje porque estas tareas le corresponden o porque sustituye a quien le corresponden. Se envía como máximo uno al día, y ninguno cuando no hay nada que decir.',
    subjectWithLists:
      '{product}: {count, plural, one {# elemento} many {# elementos} other {# elementos}}, {date}',
    titleOfLists: 'Para su atención',
    more: 'Y {count, plural, one {# tarea más} many {# tareas más} other {# tareas más}} ({body}).',
    openAll: 'Verlas todas',
    whyMember:
      'Recibe este mensaje antes de cada período de sesiones porque sigue los trabajos en nombre de un miembro de este órgano: {body}.',
    whyList:
      'Recibe este mensaje por su función en relación con este órgano: {body}. Se envía como máximo uno al día, y ninguno cuando no hay nada que decir.',
    leave: 'Dejar de recibir esta lista',
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
    inPlaceOf: 'Recibe esto en lugar de {name}, durante su ausencia.',
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
  list: {
    'late-list': {
      title: 'Con retraso: {body}',
      intro:
        '{count, plural, one {# tarea o elemento tiene retraso} many {# tareas y elementos tienen retraso} other {# tareas y elementos tienen retraso}} en las dependencias que usted dirige. Esta lista se envía una vez por semana.',
    },
    'undated-list': {
      title: 'Sin fecha: {body}',
      intro:
        'Estas solicitudes no indican fecha. Le rogamos que redacte una breve actualización de cada una para el informe destinado a: {session}, apertura el {opens}. Basta con «sin cambios».',
    },
    'members-list': {
      title: 'Pendiente antes de la reunión: {session}',
      intro:
        '{count, plural, one {Hay # solicitud pendiente} many {Hay # solicitudes pendientes} other {Hay # solicitudes pendientes}}. El período de sesiones se inaugura el {opens}.',
    },
    'release-soon': {
      title: 'Una lista para los miembros espera su autorización',
      intro:
        'La lista de lo que está pendiente ({session}) debe enviarse a los miembros el {goes}. Queda retenida hasta que usted la autorice.',
    },
    'release-today': {
      title: 'Una lista para los miembros debe salir y está retenida',
      intro:
        'La lista de lo que está pendiente ({session}) debía enviarse a los miembros el {goes}. Saldrá en cuanto usted la autorice.',
    },
    item: {
      title: 'Elementos con fecha prevista: {body}',
      intro:
        'Cada uno de estos elementos de un mandato tiene una fecha prevista. Le rogamos que indique en la página del mandato en qué punto se encuentra.',
    },
    more: '{count, plural, one {Hay # más} many {Hay # más} other {Hay # más}} en el registro.',
    open: 'Abrir el registro',
    release: 'Consultarla y autorizarla',
    cleared: 'Última actualización',
  },
};
