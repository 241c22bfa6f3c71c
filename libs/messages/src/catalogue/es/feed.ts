import type { feed as en } from '../en/feed.js';
import type { SameKeys } from '../same-keys.js';

export const feed: SameKeys<typeof en> = {
  name: 'Seguimiento de Mandatos: {of}',
  meeting: 'Vence',
  choose: 'Elegir un período de sesiones',
  deadline: {
    slot: 'Confirmación del turno',
    submission: 'Presentación',
    issuance: 'Publicación',
    'oral-notice': 'Aviso de informe oral',
    'in-session': 'Documento durante el período de sesiones',
    by: 'Fecha fijada por el texto',
  },
  event: '{label}: {what}{status, select, none {} other { ({status})}}',
  met: 'cumplido',
  passed: 'vencido antes de la aprobación',
  late: 'con retraso',
};
