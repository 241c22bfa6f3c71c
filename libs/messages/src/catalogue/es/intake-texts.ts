import type { intakeTexts as en } from '../en/intake-texts.js';
import type { SameKeys } from '../same-keys.js';

export const intakeTexts: SameKeys<typeof en> = {
  /** What the other languages of a text say of a request. */
  parallel: {
    title: 'Los demás idiomas de este texto',
    contradicted: 'Los idiomas discrepan: comparar',
    differs: '{language}: el texto dice otra cosa',
    missing: '{language}: no se encontró tal petición en este párrafo.',
    agrees: 'Dicen lo mismo: {languages}.',
    doubtful: 'El texto de ese archivo es dudoso y nadie lo ha cotejado todavía.',
    open: 'Verla en el texto: {language}',
    here: 'Este texto',
    field: 'Elemento',
    noCondition: 'Ninguna enunciada',
    asks: '{count, plural, one {# cosa} many {# cosas} other {# cosas}}',
    onMandate: 'Los idiomas de su texto discrepan',
    inForce: 'Vigente',
    settle:
      'Lo vigente se mantiene hasta que una persona lo cambie. Si el otro texto es el correcto, cambie aquí la regla de plazo o solicite una corrección.',
  },
  /** What a later text of a decision changes. */
  later: {
    title: 'Lo que cambia este texto',
    changed: 'Cambia un mandato',
    unchanged: 'Igual que su mandato',
    changes:
      'Esto ya es un mandato, y este texto dice otra cosa. Acéptelo para cambiar el mandato; rechácelo para dejarlo como está.',
    same: 'Esto ya es un mandato, con las mismas palabras. Aceptarlo no cambia nada.',
    see: 'Ver el mandato',
    goneWords: 'suprimido:',
    newWords: 'añadido:',
    moved: 'Antes figuraba en: {before}; ahora figura en: {after}.',
    facts: 'Lo que cambia con él',
    before: 'Vigente',
    after: 'Tras aceptarlo',
    how: 'Las palabras anteriores quedan en el historial del mandato. Si cambia la regla de plazo, sus tareas abiertas la siguen de inmediato; lo entregado queda como estaba.',
    goneTitle:
      '{count, plural, one {# mandato ya no figura} many {# mandatos ya no figuran} other {# mandatos ya no figuran}} en este texto: ¿qué debe hacerse?',
    keep: 'Se mantiene como está',
    retire: 'Retirarlo de la lista',
    kept: 'Mantenido por {name},',
    retired: 'Retirado de la lista por {name},',
  },
  correctText: {
    begin: 'Corregir el texto',
    label: 'El texto, como debe ser',
    hint: 'Corrija lo que salió mal del archivo o pegue de nuevo el texto: se lee otra vez. El archivo se conserva como llegó. Lo que escribe se guarda en este navegador hasta que se envía.',
    missing: 'El texto no puede quedar vacío.',
    save: 'Leer el texto corregido',
  },
  versions: {
    later:
      'Se ha recibido un texto posterior de estas decisiones. Lo que cambia se muestra en él; examine ese texto.',
    laterWaits:
      'También espera un texto posterior de estas decisiones. Decida primero aquí: aquel mostrará después, párrafo por párrafo, lo que cambia.',
    reviewFirst:
      'Un texto anterior de estas decisiones aún no se ha examinado. Examínelo primero y este mostrará, párrafo por párrafo, lo que cambia; lo que acepte antes aquí no se compara con nada.',
    earlier: 'Textos anteriores de estas decisiones',
    kindHint:
      'De ello depende cuál de dos textos de una decisión es el posterior. Lo aceptado se mantiene y sus palabras llevan esta indicación.',
    sayKind: 'Guardar el tipo de texto',
  },
};
