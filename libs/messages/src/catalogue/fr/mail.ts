import type { mail as en } from '../en/mail.js';
import type { SameKeys } from '../same-keys.js';

export const mail: SameKeys<typeof en> = {
  product: 'Suivi des mandats',
  signInLink: {
    subject: '{product} : votre lien',
    label: 'Connexion',
    title: 'Se connecter au registre',
    what: 'Ouvrez ce lien et confirmez que vous souhaitez vous connecter. Il fonctionne une seule fois, dans les 15 minutes suivant la demande.',
    act: 'Ouvrir le lien',
    why: 'Vous recevez ce message parce qu’un lien a été demandé pour cette adresse. Si ce n’était pas vous, ne faites rien : sans ce message, personne ne peut s’en servir.',
  },
  digest: {
    subject: '{product} : {count, plural, one {# tâche} many {# tâches} other {# tâches}}, {date}',
    title:
      '{count, plural, =1 {Une tâche à examiner} one {# tâche à examiner} many {# tâches à examiner} other {# tâches à examiner}}',
    why: 'Vous recevez ce courriel parce que ces tâches vous incombent ou que vous remplacez la personne à qui elles incombent. Un seul courriel de ce type est envoyé par jour, et aucun s’il n’y a rien à dire.',
  },
  entry: {
    new: 'Nouveau',
    comingUp: 'À venir',
    late: 'En retard',
    decision: '{type, select, resolution {Résolution} other {Décision}} {number} ({body})',
    decisionUnknown: '{body}, décision non indiquée',
    paragraph: '{decision}, paragraphe {paragraph}',
    paragraphCounted: '{decision}, paragraphe {paragraph} (compté)',
    whatHappened: 'Ce qui s’est passé',
    decide: 'À décider',
    dueAt: 'Échéance',
    meetingOpens: '{meeting}, ouverture le {date}',
    tentative: '{meeting} (à confirmer)',
    undated: 'aucune session d’échéance indiquée',
    status: 'État',
    owedBy: 'Responsable',
    date: '{weekday} {date} ({relative})',
    lateDate: '{weekday} {date} ({relative}), en retard',
    line: '{name} : {value}',
    standIn: '{unit} : pas de compte ici, donc pas de courriel. Veuillez transmettre.',
    standInUnnamed: 'Aucune unité responsable n’est désignée. Veuillez déterminer qui s’en charge.',
    act: 'Ouvrir la tâche',
  },
  news: {
    'moved-on': 'Personne n’a choisi à temps : l’échéance est passée à la session suivante.',
    'meeting-lost': 'La tâche a perdu sa réunion après le début des travaux.',
    because: '{said} {why}',
  },
  deadline: {
    slot: 'Confirmer le créneau du document au plus tard le',
    submission: 'Soumettre le document au plus tard le',
    issuance: 'Publication du document au plus tard le',
    'oral-notice': 'Annoncer l’exposé oral au plus tard le',
    'in-session': 'Remettre le document de session au plus tard le',
    by: 'Livrer au plus tard le',
  },
};
