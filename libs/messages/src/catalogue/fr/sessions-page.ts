import type { sessionsPage as en } from '../en/sessions-page.js';
import type { SameKeys } from '../same-keys.js';

export const sessionsPage: SameKeys<typeof en> = {
  title: 'Sessions',
  empty:
    'Aucune session n’est encore au calendrier. Les sessions viennent avec les premières décisions reçues, ou sont inscrites ici par un chargé de la gouvernance.',
  earlier:
    '{count, plural, one {# année antérieure} many {# années antérieures} other {# années antérieures}}',
  undated: 'Ni date ni année connues',
  complete: '{body} : calendrier complet',
  special: 'session extraordinaire',
  quarter: '{quarter, select, 1 {premier} 2 {deuxième} 3 {troisième} other {dernier}} trimestre de {year}',
  look: {
    dated: 'dates fixées',
    expected: 'prévue',
    'no-documents': 'n’examine aucun document',
    cancelled: 'annulée',
  },
  part: {
    main: 'première partie',
    resumed:
      '{n, select, 1 {reprise de session} 2 {deuxième reprise de session} 3 {troisième reprise de session} other {{n}e reprise de session}}',
  },
};
