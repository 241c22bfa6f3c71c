import type { todayPage as en } from '../en/today-page.js';
import type { SameKeys } from '../same-keys.js';

export const todayPage: SameKeys<typeof en> = {
  title: 'Aujourd’hui',
  standsIn: 'Vous agissez pour {name} pendant son absence.',
  standsInUntil: 'Vous agissez pour {name} pendant son absence, jusqu’au {date}.',
  owe: {
    title: 'À votre charge',
    count: '{total, plural, one {# tâche} many {# tâches} other {# tâches}}',
    more: 'Les {shown} premières sont affichées, sur {total}.',
    empty:
      'Rien n’est à votre charge en ce moment. Ce à quoi votre unité doit répondre figurera ici, l’échéance la plus proche en premier, dès qu’une demande lui aura été confirmée et confiée.',
    noDeadline:
      '{count, plural, one {# tâche sans échéance à venir} many {# tâches sans échéance à venir} other {# tâches sans échéance à venir}}',
    undated: 'Obligations sans date',
    instead: 'Le responsable n’a pas de compte : la tâche vous est montrée',
  },
  waits: {
    title: 'En attente de votre part',
    empty:
      'Rien n’attend de votre part. Les mises à jour à valider, les sessions à choisir et les propositions à confirmer figureront ici.',
    clear: 'À valider',
    choose: 'Session à choisir',
    decide: 'Décision à prendre',
    proposals: 'Propositions à confirmer',
    proposalCount:
      '{count, plural, one {# proposition tirée d’un fichier lu attend confirmation.} many {# propositions tirées de fichiers lus attendent confirmation.} other {# propositions tirées de fichiers lus attendent confirmation.}}',
  },
  next: {
    deadline:
      '{relative}, {kind, select, slot {créneau à confirmer} submission {soumission} issuance {publication} oral_notice {annonce de l’exposé oral} in_session {document de session} meeting {réunion} by {à faire pour cette date} review {réexamen} other {échéance}} : {exact}',
    chooseBy: '{relative}, à choisir au plus tard le {exact}',
    none: 'Aucune échéance à venir',
  },
  sessions: {
    title: 'Prochaines sessions',
    none: 'Aucune session à venir n’est au calendrier.',
    opens:
      '{days, plural, =0 {En cours} =1 {Demain} one {Dans # jour} many {Dans # jours} other {Dans # jours}}',
    nothing: 'Rien n’y est à échéance.',
    count: { ready: 'prêt : {count}', inWork: 'en cours : {count}', late: 'en retard : {count}' },
    label: 'Avancement de ce qui y est à échéance',
    empty:
      'La prochaine session de chaque organe que vous suivez figurera ici, avec ce qui y est à échéance.',
  },
};
