import type { work as en } from '../en/work.js';
import type { SameKeys } from '../same-keys.js';

export const work: SameKeys<typeof en> = {
  history: {
    'mandate-made':
      '{known, select, no {Se inscribió en el registro.} other {{who} lo inscribió en el registro.}}',
    'mandate-unit-assigned':
      '{known, select, no {} other {{who}: }}{named, select, no {ya no corresponde a nadie.} other {responsable a partir de ahora: {unit}.}}',
    'task-session-chosen':
      '{known, select, no {Se eligió el {session}.} other {{who} eligió el {session}.}}{stated, select, no {} other { Motivo: {reason}}}',
    'task-update-written':
      '{known, select, no {Se redactó una actualización} other {{who} redactó una actualización}}{named, select, no {} other { (en nombre de: {unit})}}.',
    'task-sent-for-clearance':
      '{known, select, no {Se envió para el visto bueno} other {{who} la envió para el visto bueno}}{named, select, no {} other { (en nombre de: {unit})}}.',
    'task-cleared':
      '{known, select, no {Se dio el visto bueno a la actualización.} other {{who} dio el visto bueno a la actualización{named, select, no {} other { (en nombre de: {unit})}}.}}',
    'task-returned':
      '{known, select, no {Se devolvió} other {{who} la devolvió}}{named, select, no {} other { (en nombre de: {unit})}}: {reason}',
    'task-submitted':
      '{known, select, no {Se presentó a los servicios de documentos.} other {{who} la presentó a los servicios de documentos{named, select, no {} other { (en nombre de: {unit})}}.}}',
    'task-delivered':
      '{known, select, no {Se entregó.} other {{who} dejó constancia de la entrega{named, select, no {} other { (por: {unit})}}.}}',
    'task-blocked':
      '{known, select, no {Quedó bloqueada} other {{who} dejó constancia del bloqueo}}{named, select, no {} other { (en nombre de: {unit})}}: {reason}',
    'task-block-cleared':
      '{known, select, no {Se dio el visto bueno al motivo del bloqueo} other {{who} dio el visto bueno al motivo del bloqueo}}{named, select, no {} other { (en nombre de: {unit})}}.',
    'task-unblocked':
      '{known, select, no {Ya no está bloqueada} other {{who} dejó constancia de que ya no está bloqueada}}{named, select, no {} other { (en nombre de: {unit})}}.',
    'task-document-planned':
      '{known, select, no {Se previó un documento que responde a esto.} other {{who} previó un documento que responde a esto.}}',
    'task-document-taken-away':
      '{known, select, no {El documento previsto ya no responde a esto.} other {{who} retiró la tarea del documento previsto.}}',
    'task-taken-over':
      '{known, select, no {Continúa en un mandato posterior.} other {{who} vinculó un mandato posterior, en el que continúa.}}',
    'task-carried':
      '{known, select, no {Concluyó: otra tarea asume lo que se debía.} other {{who} vinculó mandatos y concluyó: otra tarea asume lo que se debía.}}',
    'task-given-back':
      '{known, select, no {Se deshizo un vínculo: vuelve a ser una tarea de su propio mandato.} other {{who} deshizo un vínculo: vuelve a ser una tarea de su propio mandato.}}',
    'deadline-extended':
      '{known, select, no {Se fijó otro día para un plazo.} other {{who} fijó otro día para un plazo.}}{stated, select, no {} other { Motivo: {reason}}}',
    'deadline-extension-taken-back':
      '{known, select, no {Un plazo volvió al día calculado.} other {{who} devolvió un plazo al día calculado.}}',
    'deadline-extension-ended':
      'La reunión cambió de fecha, por lo que se calcula de nuevo el plazo que se había fijado en otro día.',
  },
  fault: {
    symbolTaken: 'Otro documento previsto tiene la signatura {symbol}. Corrija uno de los dos.',
    taskDone: 'La tarea {task} está terminada o retirada de la lista. No la incluya.',
    otherDocument: 'Otro documento previsto responde a la tarea {task}. Retírela primero de ese documento.',
    otherMeeting:
      'La tarea {task} vence en otra reunión. Prevea el documento para esa reunión o no incluya la tarea.',
    noSuchPart: 'El calendario no tiene esa parte de {session}. Elija una que exista.',
    takesNone:
      '{session} no examina documentos o está cancelado. Elija otro período de sesiones u otra parte.',
    otherBody: '{session} es un período de sesiones de otro órgano. Prevea allí un documento aparte.',
    stillToCome: '{day} todavía no ha llegado. Indique el día en que se hizo.',
    afterOpening:
      '{day} no es anterior a la apertura de la reunión, el {opens}. Indique un día anterior, por ejemplo «2026-06-30».',
  },
};
