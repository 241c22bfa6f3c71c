import type { change as en } from '../en/change.js';
import type { SameKeys } from '../same-keys.js';

export const change: SameKeys<typeof en> = {
  fault: {
    noSuchBody: '{path}: no existe ese órgano. Créelo primero o corrija su clave.',
    sessionExists:
      '{path}: este período de sesiones ya está en el calendario. Cámbielo allí o dé otro nombre.',
    noMainPart:
      '{path}: un período de sesiones necesita primero su parte principal. Indique sus fechas o el trimestre previsto.',
    noSuchPart: '{path}: el período de sesiones no tiene esa parte. Divídalo para añadir una continuación.',
    datesOrExpected: '{path}: indique el primer y el último día, o un trimestre previsto, no ambas cosas.',
    splitUndated:
      '{path}: la parte que ha de terminar aún no tiene fechas. Indíquelas primero u omita el día.',
    splitAfterEnd: '{path}: la parte ya termina antes de ese día. Indique un día en que se reúna u omítalo.',
    whyWithDocuments: '{path}: el motivo corresponde a una parte que no examina documentos. Omítalo.',
    emptyWhy: '{path}: el motivo está vacío. Escríbalo u omítalo.',
    dropMain: '{path}: la parte principal se mantiene. Cancele el período de sesiones si no se celebra.',
    dropDated: '{path}: una parte que tiene fechas se mantiene. Quítele primero las fechas si no se celebra.',
    dropNotLast: '{path}: le sigue otra continuación. Quite primero la última.',
    emptyName: '{path}: el nombre en este idioma está vacío. Escríbalo u omítalo.',
    parentOfItself: '{path}: este órgano depende, directamente o no, del que usted modifica. Indique otro.',
    noYears:
      '{path}: este órgano numera sus períodos de sesiones de forma continua, por lo que ningún año puede estar completo.',
    missing: '{path}: hace falta para lo que quiere hacer. Añádalo.',
    unexpected: '{path}: no corresponde a lo que quiere hacer. Omítalo.',
  },
  why: {
    noLonger: 'Esta reunión ya no figura en el calendario.',
    workStands: 'El trabajo ya ha comenzado, por lo que se mantiene: una persona decide adónde va.',
  },
  said: {
    moved: 'Vencía {from}; ahora vence {to}.',
    made: 'Nuevo: vence {to}.',
    'passed-over': 'Pasada por alto; vencía {from}.',
    'meeting-lost': 'Vencía {from} y ahora no tiene reunión; decide una persona.',
    'choice-opens': 'Vencía {from}; ahora una persona debe elegir {to}.',
    'choice-closes': 'No queda nada que elegir: vence {to}.',
    'asked-again': 'Lo elegido ya no es posible; una persona debe elegir de nuevo {to}.',
    candidates: 'Hay otros períodos de sesiones entre los que elegir: una persona elige {to}.',
    reasons: 'Sigue venciendo {to}; cambian sus motivos o sus plazos.',
    days: 'Sigue venciendo en el {session}, que pasa del {from} al {to}.',
    because: '{said} {why}',
    at: 'en el {session}, {date}',
    atUndated: 'en el {session}, aún sin fechas',
    nowhere: 'en ninguna reunión',
    choice: 'en uno de estos: {sessions}',
  },
  paper: {
    parted: '«{title}» sigue previsto {to}: sus tareas tienen ahora reuniones distintas. Decide una persona.',
    left: '«{title}» sigue previsto {to}, aunque allí ya no se examina nada. Decide una persona.',
    follows: '«{title}» sigue a sus tareas y está previsto ahora {to}.',
    days: '«{title}» permanece en el {session}, que pasa del {from} al {to}.',
    dated: '«{title}» permanece en el {session}, que se inaugura ahora el {to}.',
    undated: '«{title}» permanece en el {session}, que ya no tiene fechas.',
    deadlines: '«{title}» sigue previsto {to}; cambian sus plazos.',
  },
};
