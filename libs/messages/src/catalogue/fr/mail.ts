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
  /** To somebody whom an administrator lets in. */
  invitation: {
    subject: '{product} : votre accès',
    label: 'Invitation',
    title: 'Vous avez désormais accès au registre',
    what: 'Ouvrez ce lien et confirmez que vous souhaitez vous connecter. Il fonctionne une seule fois, pendant trois jours. Ensuite, demandez un lien sur la page de connexion chaque fois que nécessaire.',
    act: 'Ouvrir le lien',
    why: 'Vous recevez ce message parce qu’un administrateur du registre vous a donné accès. Si vous ne vous y attendiez pas, ne faites rien.',
  },
  digest: {
    subject: '{product} : {count, plural, one {# tâche} many {# tâches} other {# tâches}}, {date}',
    title:
      '{count, plural, =1 {Une tâche à examiner} one {# tâche à examiner} many {# tâches à examiner} other {# tâches à examiner}}',
    why: 'Vous recevez ce courriel parce que ces tâches vous incombent ou que vous remplacez la personne à qui elles incombent. Un seul courriel de ce type est envoyé par jour, et aucun s’il n’y a rien à dire.',
    subjectWithLists:
      '{product} : {count, plural, one {# élément} many {# éléments} other {# éléments}}, {date}',
    titleOfLists: 'À votre attention',
    more: 'Et {count, plural, one {# autre tâche} many {# autres tâches} other {# autres tâches}} ({body}).',
    openAll: 'Les voir toutes',
    whyMember:
      'Vous recevez ce courriel avant chaque session parce que vous suivez les travaux pour un membre de cet organe : {body}.',
    whyList:
      'Vous recevez ce courriel en raison de vos fonctions auprès de cet organe : {body}. Un seul courriel de ce type est envoyé par jour, et aucun s’il n’y a rien à dire.',
    leave: 'Ne plus recevoir cette liste',
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
    inPlaceOf: 'Vous recevez ce point à la place de {name}, en son absence.',
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
  list: {
    'late-list': {
      title: 'En retard : {body}',
      intro:
        '{count, plural, one {# tâche ou élément est} many {# tâches et éléments sont} other {# tâches et éléments sont}} en retard dans les unités que vous dirigez. Cette liste est envoyée une fois par semaine.',
    },
    'undated-list': {
      title: 'Sans date : {body}',
      intro:
        'Ces demandes n’indiquent aucune date. Veuillez rédiger une brève mise à jour de chacune pour le rapport destiné à la session suivante : {session}, ouverture le {opens}. « Aucun changement » suffit.',
    },
    'members-list': {
      title: 'En suspens avant la session : {session}',
      intro:
        '{count, plural, one {# demande est} many {# demandes sont} other {# demandes sont}} en suspens. La session s’ouvre le {opens}.',
    },
    'release-soon': {
      title: 'Une liste destinée aux membres attend votre accord',
      intro:
        'La liste de ce qui est en suspens avant la session ({session}) doit être envoyée aux membres le {goes}. Elle est retenue jusqu’à votre accord.',
    },
    'release-today': {
      title: 'Une liste destinée aux membres doit partir et est retenue',
      intro:
        'La liste de ce qui est en suspens avant la session ({session}) devait être envoyée aux membres le {goes}. Elle part dès que vous donnez votre accord.',
    },
    item: {
      title: 'Éléments à achever à une date : {body}',
      intro:
        'Chacun de ces éléments d’un mandat est à achever à une date. Veuillez indiquer sur la page du mandat où il en est.',
    },
    more: '{count, plural, one {# autre figure} many {# autres figurent} other {# autres figurent}} dans le registre.',
    open: 'Ouvrir le registre',
    release: 'La consulter et la laisser partir',
    cleared: 'Dernière mise à jour',
  },
};
