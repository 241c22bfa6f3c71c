import type { items as en } from '../en/items.js';
import type { SameKeys } from '../same-keys.js';

export const items: SameKeys<typeof en> = {
  title: 'Elementos',
  empty:
    'Este mandato no tiene elementos numerados. Si abarca una lista, como las recomendaciones de un informe, aquí puede seguirse cada uno de ellos.',
  counts: '{implemented, number} de {total, number} aplicados',
  reported: 'Elementos: {implemented, number} de {total, number} aplicados.',
  waiting:
    '{count, plural, one {# actualización pendiente de visto bueno} many {# actualizaciones pendientes de visto bueno} other {# actualizaciones pendientes de visto bueno}}',
  number: 'Elemento {number}',
  inDocument: '{document}, elemento {number}',
  acceptance: {
    label: 'Aceptación',
    none: 'Aún no indicada',
    accepted: 'Aceptado',
    'partially-accepted': 'Aceptado en parte',
    'not-accepted': 'No aceptado',
  },
  implementation: {
    label: 'Aplicación',
    'not-started': 'Sin comenzar',
    'in-progress': 'En curso',
    implemented: 'Aplicado',
    closed: 'Cerrado',
  },
  owner: 'Responsable',
  target: 'Fecha prevista',
  overdue: 'Vencido',
  waits: 'Pendiente de visto bueno',
  reason: 'Motivo: {reason}',
  select: {
    one: 'Seleccionar el elemento {number}',
    all: 'Seleccionar todos los elementos',
    count:
      '{count, plural, =0 {No hay ningún elemento seleccionado.} one {# elemento seleccionado.} many {# elementos seleccionados.} other {# elementos seleccionados.}}',
    hint: 'Las flechas van de un elemento a otro y la barra espaciadora selecciona; con Mayús, las flechas seleccionan al pasar.',
  },
  act: {
    add: 'Añadir un elemento…',
    list: 'Pegar una lista…',
    answer: 'Indicar la aceptación…',
    update: 'Redactar una actualización…',
    clear: 'Dar el visto bueno',
    return: 'Devolver…',
    correct: 'Corregir…',
    remove: 'Quitar…',
  },
  for: '{count, plural, one {Para # elemento} many {Para # elementos} other {Para # elementos}}',
  field: {
    number: 'Número, tal como figura en el documento',
    text: 'Texto del elemento',
    lang: 'Idioma',
    document: 'Signatura del documento',
    documentHint: 'Por ejemplo, JIU/REP/2022/1. Puede quedar vacía.',
    unit: 'La dependencia responsable',
    asMandate: 'La misma que el mandato',
    target: 'Fecha prevista',
    targetHint: 'Puede quedar vacía.',
    reason: 'Por qué',
    reasonHint: 'Necesario para lo que no se acepta. Lo leen todos los que ven el mandato.',
    narrative: 'Qué se ha hecho',
    narrativeHint: 'Los miembros lo leen una vez dado el visto bueno.',
    list: 'La lista, un elemento por línea',
    listHint:
      'Se reconocen números como 1., 2 (a) o «Recomendación 3:». Una línea sin número continúa la anterior.',
    returned: 'Qué hay que corregir',
  },
  do: {
    add: 'Añadir',
    look: 'Ver qué se reconoce',
    list: '{count, plural, one {Añadir # elemento} many {Añadir # elementos} other {Añadir # elementos}}',
    answer: 'Guardar',
    update: 'Guardar y enviar para el visto bueno',
    return: 'Devolver con este motivo',
    correct: 'Guardar',
    remove: 'Quitar el elemento {number}',
  },
  found: {
    title:
      '{count, plural, one {# elemento reconocido} many {# elementos reconocidos} other {# elementos reconocidos}}',
    counted: 'La lista no tiene números: se han contado.',
  },
  removing: 'Aún no se ha escrito nada sobre él. Desaparece definitivamente.',
  done: {
    add: 'Añadido.',
    list: '{count, plural, one {# elemento añadido.} many {# elementos añadidos.} other {# elementos añadidos.}}',
    answer:
      '{count, plural, one {Guardado para # elemento.} many {Guardado para # elementos.} other {Guardado para # elementos.}}',
    update:
      '{count, plural, one {# actualización redactada; pendiente de visto bueno.} many {# actualizaciones redactadas; pendientes de visto bueno.} other {# actualizaciones redactadas; pendientes de visto bueno.}}',
    clear:
      '{count, plural, one {Visto bueno dado a # actualización.} many {Visto bueno dado a # actualizaciones.} other {Visto bueno dado a # actualizaciones.}}',
    return:
      '{count, plural, one {# actualización devuelta.} many {# actualizaciones devueltas.} other {# actualizaciones devueltas.}}',
    correct: 'Corregido.',
    remove: 'Quitado.',
  },
  written: {
    open: 'Lo escrito sobre el elemento {number}',
    empty: 'Aún no se ha escrito nada.',
    emptyForReader: 'Aún no hay nada con visto bueno.',
  },
  fault: {
    numberMissing: 'Indique el número que figura en el documento.',
    textMissing: 'Escriba lo que dice el elemento.',
    listMissing: 'Pegue la lista, un elemento por línea.',
    narrativeMissing: 'Escriba qué se ha hecho.',
    reasonMissing: 'Indique por qué no se acepta.',
    returnedMissing: 'Indique qué hay que corregir.',
    numberTaken:
      'Este mandato ya tiene un elemento {number} de ese documento. Indique otro número o signatura.',
    noItems: 'No se ha reconocido ningún elemento en esta lista. Pegue un elemento por línea.',
    tooMany: '{count, number} elementos son demasiados a la vez; añada como máximo {most, number}.',
    tooLong: 'El elemento {number} supera los {longest, number} caracteres. Abrévielo.',
    noSuchUnit: 'No existe la dependencia «{unit}». Elija una de la lista.',
    noDay: '{day} no es un día del calendario. Escríbalo como 2026-06-30.',
  },
};
