import type { cli as en } from '../en/cli.js';
import type { SameKeys } from '../same-keys.js';

export const cli: SameKeys<typeof en> = {
  extract: {
    missing: '{file} no está ahí. Compruebe el nombre y la carpeta en que se encuentra.',
    folder: '{file} es una carpeta. Indique un solo archivo.',
    unreadable: 'No se puede abrir {file}: {reason}',
    'too-large': '{file} supera {limit} MB. Quite lo que no sea texto o divídalo.',
    'unknown-language': 'No se leen textos en {lang}. Indique --lang {known}, o no indique nada.',
    failed: '{file}: {reason}',
  },
  audit: {
    whole:
      '{entries, plural, =0 {El registro está vacío} one {# anotación sellada} many {# anotaciones selladas} other {# anotaciones selladas}}: íntegro.{waiting, plural, =0 {} one { # anotación más reciente espera su sello.} many { # anotaciones más recientes esperan su sello.} other { # anotaciones más recientes esperan su sello.}} Último sello: {head}',
    tampered: 'El registro ha sido alterado: {faults}',
    altered:
      'la anotación {seq} ({action}, {at}, {id}) no se sigue de los sellos: ella, su sello o una anterior fue modificada o eliminada',
    missing: 'la anotación {seq} ha desaparecido; su sello sigue ahí',
    unsealed: 'la anotación {seq} ({action}, {at}, {id}) no tiene sello, aunque otras más recientes sí',
    more: 'y {count, plural, one {# más} many {# más} other {# más}}',
  },
  confirm: {
    left: '{count, plural, one {# propuesta cambiaría un mandato y queda} many {# propuestas cambiarían mandatos y quedan} other {# propuestas cambiarían mandatos y quedan}} por decidir: resuelva cada una en el examen.',
  },
  labels: { unwritable: 'No se puede escribir en {folder}: {reason}' },
  unusable: {
    reading: '«{reading}» no es una lectura. Indique el identificador que mostró «mandates import».',
    head: '--head es lo que mostró verify: un número, dos puntos y 64 cifras hexadecimales.',
    textStatus: '--status es uno de estos: {known}; {status} no es ninguno de ellos.',
    dryRun: 'Solo el proceso de envío manda los mensajes. Añada --dry-run para ver los del {date}.',
    date: '{option} es una fecha como 2022-12-01.',
    format: 'Aún no se puede escribir el formato {format}; use --format html.',
    naming: '--naming es uno de estos valores: {known}.',
    noAccount: '{email} no ha entrado con ninguna cuenta de su organización; no hay ninguna que olvidar.',
    noSuchRole: '{email} no tiene la función {role} en {body}; mandates user list muestra las que tiene.',
    whichRole: '{email} tiene varias veces la función {role} en {body}; diga cuál con --unit o --state.',
    nobody: 'Nadie tiene la dirección {email}; añádala con mandates user add.',
    number: '{option} es un número entero a partir de 1.',
    reportLanguage: 'No se redactan informes en {lang}; hay {known}.',
    role: 'La función {role} no existe; hay {known}.',
    notOnCalendar:
      'El calendario no tiene {key}. «mandates sessions list» muestra lo que contiene; «mandates sessions add» añade un período de sesiones.',
    sessionKey:
      '{key} no es la clave de un período de sesiones. Escríbala como executive-board/2026/2 o assembly/3.',
    textLanguage: 'No se leen textos en {lang}.',
  },
  sessions: {
    is: '{what}',
    wouldBe: 'Aún no se ha cambiado; quedaría así: {what}',
    cancelled: '{session}, cancelado',
    undated: 'sin fechas',
    noDocuments:
      '(no examina documentos{why, select, none {} elections {: solo elige la Mesa} other {: {why}}})',
    completeYears: 'años completos: {years}',
    summary:
      '{tasks, plural, =0 {No cambia ninguna tarea} one {Cambia # tarea} many {Cambian # tareas} other {Cambian # tareas}}; {past, plural, =0 {ningún plazo queda} one {# plazo queda} many {# plazos quedan} other {# plazos quedan}} en el pasado; recordatorios: {added} añadidos, {withdrawn} retirados.',
    more: '… y {hidden} más; --json los tiene todos.',
    kind: {
      'meeting-lost': 'sin reunión',
      'asked-again': 'elegir de nuevo',
      'choice-opens': 'elegir',
      'passed-over': 'pasada por alto',
      moved: 'se mueve',
      'choice-closes': 'sin elección',
      made: 'nueva',
      candidates: 'otras opciones',
      reasons: 'motivos',
    },
  },
  sample: {
    removed:
      'Se eliminó el ejemplo: {mandates, plural, =0 {ningún mandato} one {# mandato} many {# mandatos} other {# mandatos}}, {people, plural, =0 {ninguna persona} one {# persona} many {# personas} other {# personas}}, {bodies, plural, =0 {ningún órgano} one {# órgano} many {# órganos} other {# órganos}}.',
  },
};
