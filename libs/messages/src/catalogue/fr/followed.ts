import type { followed as en } from '../en/followed.js';
import type { SameKeys } from '../same-keys.js';

export const followed: SameKeys<typeof en> = {
  title: 'Ce que vous suivez',
  intro:
    '{count, plural, one {Il y a du nouveau sur # mandat que vous suivez.} many {Il y a du nouveau sur # de mandats que vous suivez.} other {Il y a du nouveau sur # mandats que vous suivez.}}',
  why: 'Vous recevez ce message parce que vous suivez ces mandats. Il en vient au plus un par jour, et aucun s’il n’y a rien à dire.',
  happened: {
    cleared: 'Mise à jour',
    delivered: 'Présenté',
    moved: 'Désormais attendu à',
    answered: 'Une réponse a été donnée à une question',
    proposed: 'Il est proposé de retirer ce mandat de la liste',
  },
  leave: {
    ask: 'Vous ne serez plus informé par courriel de ce que vous suivez. Vous continuerez de le suivre dans le registre et pourrez demander de nouveau ces courriels sous « Mes rappels ».',
    done: 'Vous ne recevrez plus de nouvelles de ce que vous suivez.',
  },
};
