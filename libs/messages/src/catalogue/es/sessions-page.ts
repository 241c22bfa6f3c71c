import type { sessionsPage as en } from '../en/sessions-page.js';
import type { SameKeys } from '../same-keys.js';

export const sessionsPage: SameKeys<typeof en> = {
  title: 'Períodos de sesiones',
  empty:
    'Aún no hay ningún período de sesiones en el calendario. Llegan con las primeras decisiones recibidas o los inscribe aquí un oficial de gobernanza.',
  earlier: '{count, plural, one {# año anterior} many {# años anteriores} other {# años anteriores}}',
  undated: 'Sin fecha ni año conocidos',
  complete: '{body}: calendario completo',
  special: 'período extraordinario de sesiones',
  quarter: '{quarter, select, 1 {primer} 2 {segundo} 3 {tercer} other {último}} trimestre de {year}',
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
};
