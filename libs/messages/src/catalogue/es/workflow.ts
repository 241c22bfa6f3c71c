import type { workflow as english } from '../en/workflow.js';
import type { SameKeys } from '../same-keys.js';

export const workflow: SameKeys<typeof english> = {
  history: {
    'task-noted':
      '{known, select, no {} other {{who}: }}el órgano tomó nota{based, select, no {} other { ({reference})}}.{noted, select, no {} other { {note}}}',
    'task-approved':
      '{known, select, no {} other {{who}: }}el órgano lo aprobó{based, select, no {} other { ({reference})}}.{noted, select, no {} other { {note}}}',
    'task-deferred':
      '{known, select, no {} other {{who}: }}el órgano lo aplazó{to, select, no {} other { al {session}}}{based, select, no {} other { ({reference})}}.{noted, select, no {} other { {note}}}',
    'task-asked-for-more':
      '{known, select, no {} other {{who}: }}el órgano pidió más información{to, select, no {} other {, para el {session}}}{based, select, no {} other { ({reference})}}.{noted, select, no {} other { {note}}}',
    'task-moved':
      '{known, select, no {} other {{who}: }}el órgano lo trasladó{to, select, no {} other { al {session}}}{based, select, no {} other { ({reference})}}.{noted, select, no {} other { {note}}}',
    'task-dropped':
      '{known, select, no {} other {{who}: }}el órgano lo retiró de la lista{based, select, no {} other { ({reference})}}.{noted, select, no {} other { {note}}}',
    'task-act-taken-back':
      '{known, select, no {} other {{who}: }}se anuló lo que se había registrado del órgano{stated, select, no {} other {: {reason}}}.',
    'mandate-implemented':
      '{known, select, no {} other {{who}: }}el órgano consideró aplicado el mandato{based, select, no {} other { ({reference})}}.',
    'mandate-elapsed':
      '{known, select, no {} other {{who}: }}el mandato expiró{based, select, no {} other { ({reference})}}.',
    'mandate-retired':
      '{known, select, no {} other {{who}: }}el mandato se retiró de la lista{based, select, no {} other { ({reference})}}.',
    'mandate-act-taken-back':
      '{known, select, no {} other {{who}: }}se anuló lo que se había registrado del órgano: el mandato vuelve a la lista{stated, select, no {} other {: {reason}}}.',
    'task-step-cleared':
      '{who} dio el visto bueno en el paso “{step}”{named, select, no {} other { (en nombre de: {unit})}}.',
  },
  fault: {
    nothingDone: 'Indique qué hizo el órgano, respecto de una tarea o un mandato como mínimo.',
    sessionMissing: 'Indique el período de sesiones al que se trasladó.{session}',
    sessionSurplus: 'Aquí no corresponde ningún período de sesiones. Omita {session}.',
    sessionCannot:
      'No puede trasladarse a {session}: elija otro período de sesiones del órgano que lo recibe, que admita documentos y no esté cancelado.',
    sessionOver:
      '{session} ya había terminado antes del acto. Elija un período de sesiones que aún estuviera por venir.',
  },
  act: {
    open: 'Registrar lo que hizo el órgano',
    what: 'Una reunión de vencimiento solo se traslada, y una tarea o un mandato solo salen de la lista, por un acto del órgano o de su Mesa. Quien vea el mandato podrá leer lo que registre aquí.',
    deed: 'Qué hizo el órgano',
    deeds: {
      'take-note': 'Tomó nota',
      approve: 'Aprobó',
      defer: 'Aplazó a otro período de sesiones',
      'ask-for-more': 'Pidió más información',
      move: 'Trasladó a otro período de sesiones',
      drop: 'Retiró la tarea de la lista',
      implement: 'Consideró aplicado el mandato',
      elapse: 'Dejó expirar el mandato',
      retire: 'Retiró el mandato de la lista',
    },
    session: 'A qué período de sesiones',
    sessionPerhaps: 'Para qué período de sesiones, si el órgano lo indicó',
    chooseSession: 'Elija un período de sesiones',
    noSession: 'No se indicó ninguno',
    note: 'Lo que el órgano desea saber',
    noteHint: 'Para quienes trabajan en ello. También lo leen los miembros.',
    shows: 'Qué lo acredita',
    kind: 'Tipo de acto',
    kinds: {
      decision: 'Decisión o resolución',
      'session-report': 'Informe del período de sesiones',
      'silence-procedure': 'Procedimiento de acuerdo tácito concluido',
      bureau: 'Decisión de la Mesa',
    },
    body: 'De qué órgano',
    reference: 'Referencia',
    referenceHint:
      'Por ejemplo, “decisión 2023/4, párrafo 7” o “informe del período de sesiones, párrafo 32”.',
    on: 'Fecha del acto',
    onSilence: 'Fecha en que concluyó el procedimiento de acuerdo tácito',
    url: 'Enlace al documento (opcional)',
    do: 'Registrar',
    forTask: 'Registrar lo que hizo el órgano con esta tarea',
    forMandate: 'Registrar que este mandato sale de la lista',
    openMandate: 'Registrar que sale de la lista',
    backTask: 'Volver a la tarea',
    backMandate: 'Volver al mandato',
    backSession: 'Volver al período de sesiones',
    notPossible: 'No puede registrarse aquí ningún acto del órgano: {state}.',
    fault: {
      deed: 'Elija lo que hizo el órgano.',
      session: 'Elija el período de sesiones.',
      reference: 'Escriba qué lo acredita.',
      on: 'Elija la fecha: hoy o antes.',
      url: 'Escriba una dirección que empiece por https:// o http://.',
    },
  },
  acts: {
    title: 'Lo que hizo el órgano',
    empty: 'Aún no se ha registrado nada.',
    line: '{deed}{due, select, no {} other { (tarea para el {session})}}',
    to: 'Ahora vence en el {session}.',
    recordedBy: 'Registrado por {who}',
    takenBack: 'Anulado por haberse registrado por error: {reason}',
    takeBack: 'Anular este registro',
    why: 'Por qué se registró por error',
    whyHint:
      'El registro puede seguir leyéndose, marcado como anulado. Lo que cambió vuelve a quedar como antes, con sus plazos y recordatorios.',
    doTakeBack: 'Anular',
    more: 'Mostrar más',
  },
  consider: {
    link: 'Registrar qué se hizo con lo entregado',
    title: 'Lo que hizo el órgano en el {session}',
    empty: 'Nada de lo entregado para este período de sesiones está pendiente de examen.',
    count:
      '{count, plural, one {# tarea entregada está} many {# de tareas entregadas están} other {# tareas entregadas están}} a la espera de lo que hizo el órgano.',
    all: 'Para todas las que aún no tienen',
    set: 'Aplicar',
    later: 'Sin registrar',
    do: '{count, plural, =0 {Registrar} one {Registrar para # tarea} many {Registrar para # de tareas} other {Registrar para # tareas}}',
    done: 'Registrado.',
    outcome: 'Qué hizo el órgano con ello',
  },
  outcome: 'Último examen',
  steps: {
    usual: {
      director: 'Director',
      headOffice: 'Oficina de la Dirección Ejecutiva',
    },
    title: 'Pasos del visto bueno: {body}',
    link: 'Visto bueno',
    linkOf: 'Visto bueno: {body}',
    what: 'Cada paso da el visto bueno o devuelve con un motivo. Los miembros leen lo que pasó el último. Lo que está en curso conserva los pasos con los que se envió.',
    of: {
      updates: 'Actualizaciones',
      documents: 'Documentos previstos',
    },
    nth: 'Paso {n}',
    name: 'Nombre ({language})',
    names: 'Nombre en los demás idiomas',
    by: 'Quién lo da',
    takers: {
      director: 'El director de la dependencia responsable',
      'head-office': 'La oficina de la Dirección Ejecutiva (directores sin dependencia)',
      'governance-officer': 'El oficial de gobernanza',
      unit: 'El director de una dependencia determinada',
    },
    unit: 'Qué dependencia',
    chooseUnit: 'Elija una dependencia',
    add: 'Añadir un paso',
    remove: 'Quitar el paso {n}',
    up: 'Adelantar el paso {n}',
    save: 'Guardar los pasos',
    saved: 'Guardado.',
    fault: {
      name: 'Escriba un nombre para el paso.',
      unit: 'Elija la dependencia.',
      noUnit: 'No existe la dependencia {unit}. Elija otra.',
    },
    passed: '{step}: visto bueno de {who}',
    returned: '{step}: devuelto por {who}',
    waits: 'Pendiente de: {step}',
    waitsOf: 'Pendiente de: {step} (paso {n} de {of})',
  },
  leaving: {
    fault: {
      severalBodies: 'Proponga los mandatos de un solo órgano a la vez.',
      offTheList: 'Uno de estos mandatos ya no está en la lista. Omítalo.',
      proposedAlready: 'Ya se ha propuesto uno de estos mandatos. Consulte esa propuesta.',
      datePassed: 'El último día para comentar ya pasó. Indique uno futuro.',
      reason: 'Diga por qué.',
      until: 'Elija un día: hoy o después.',
      mandates: 'Elija al menos un mandato.',
    },
    title: 'Propuestas de salida de la lista',
    what: 'La secretaría propone; los miembros objetan o comentan hasta la fecha. Lo que digan no cambia nada por sí solo: decide el órgano, y el oficial de gobernanza lo registra.',
    empty: 'No hay ninguna propuesta de salida de la lista.',
    propose: 'Proponer que salga de la lista',
    which: 'Mandatos que saldrían de la lista',
    reason: 'Por qué, para que lo lean los miembros',
    until: 'Último día para comentar',
    doPropose: 'Proponer',
    count:
      '{count, plural, one {# mandato saldría} many {# de mandatos saldrían} other {# mandatos saldrían}} de la lista',
    openUntil: 'Comentarios hasta el {date}',
    closedOn: 'Los comentarios se cerraron el {date}',
    state: {
      open: 'Abierta',
      decided: 'Decidida por el órgano',
      withdrawn: 'Retirada',
    },
    decidedBy: 'Decidida: {reference}',
    withdrawnWhy: 'Retirada: {reason}',
    proposedBy: 'Propuesta por {who}',
    comments: 'Lo que dicen los miembros',
    noComments: 'Nadie ha comentado aún.',
    stance: {
      objects: 'Objeta',
      comments: 'Comenta',
    },
    aMember: 'Un miembro',
    say: 'Objetar o comentar',
    sayHint: 'Lo ven los miembros del órgano y la secretaría, con el nombre de su Estado.',
    stanceLabel: 'Su posición',
    stances: {
      objects: 'Objetamos',
      comments: 'Tenemos un comentario',
    },
    words: 'Su texto',
    doSay: 'Enviar',
    said: 'Enviado.',
    decide: 'Registrar que el órgano lo retiró de la lista',
    withdraw: 'Retirar la propuesta',
    withdrawWhy: 'Por qué se retira, para que lo lean los miembros',
    see: 'Ver la propuesta',
    all: 'Todas las propuestas',
    back: 'Volver al mandato',
    today: {
      comment: 'Propuestas para comentar',
      decide: 'Propuestas cuyo plazo venció',
      objections:
        '{count, plural, =0 {nadie objeta} one {# objeción} many {# de objeciones} other {# objeciones}}',
    },
  },
  /** Duties without a date, in one stroke. */
  undated: {
    title: 'Obligaciones sin fecha',
    what: 'Lo que se pidió sin fecha tiene una breve actualización para cada informe de situación. Si nada ha cambiado, una sola tecla lo dice y la envía para el visto bueno.',
    empty: 'Nada de lo que lleva carece de fecha.',
    count: '{total, plural, one {# obligación} many {# de obligaciones} other {# obligaciones}}',
    all: 'Seleccionar todo lo que admite una acción',
    one: 'Seleccionar: {what}',
    selected:
      '{count, plural, =0 {Nada seleccionado} one {# seleccionada} many {# seleccionadas} other {# seleccionadas}}',
    hint: 'Las flechas pasan de una a otra; con Mayús, las seleccionan. N dice que nada ha cambiado: de lo seleccionado o de aquella en la que está.',
    sayNoChange: 'Nada ha cambiado',
    clear: 'Dar el visto bueno',
    doneNoChange:
      '{count, plural, one {Escrito de # obligación y enviado para el visto bueno.} many {Escrito de # de obligaciones y enviado para el visto bueno.} other {Escrito de # obligaciones y enviado para el visto bueno.}}',
    doneClear:
      '{count, plural, one {Visto bueno dado: #.} many {Visto bueno dado: #.} other {Visto bueno dado: #.}}',
    noChange: 'Sin cambios.',
    never: 'Aún no se ha escrito nada.',
    last: 'Lo último escrito',
  },
};
