import type { feed as en } from '../en/feed.js';
import type { SameKeys } from '../same-keys.js';

export const feed: SameKeys<typeof en> = {
  name: 'Suivi des mandats : {of}',
  meeting: 'À présenter',
  choose: 'Choisir une session',
  deadline: {
    slot: 'Confirmation du créneau',
    submission: 'Soumission',
    issuance: 'Publication',
    'oral-notice': 'Préavis d’exposé oral',
    'in-session': 'Document de session',
    by: 'Jour fixé par le texte',
  },
  event: '{label} : {what}{status, select, none {} other { ({status})}}',
  met: 'fait',
  passed: 'passé avant l’adoption',
  late: 'en retard',
};
