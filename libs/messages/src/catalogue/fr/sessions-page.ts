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
  markComplete: '{body} : toutes les sessions de {year} sont ici',
  notComplete: '{body} : {year} n’est finalement pas complet',
  special: 'session extraordinaire',
  quarter: '{quarter, select, 1 {premier} 2 {deuxième} 3 {troisième} other {dernier}} trimestre de {year}',
  bodies: {
    title: 'Les organes',
    policy: 'Calcul des dates limites',
    policyOf: 'Calcul des dates limites : {body}',
    members: 'Membres',
    membersOf: 'Membres : {body}',
    follow: 'Suivre dans votre calendrier',
    followOf: 'Suivre dans votre calendrier : {body}',
  },
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
  add: {
    title: 'Ajouter une session',
    do: 'L’ajouter',
    body: 'Organe',
    year: 'Année de son nom',
    name: {
      'year-and-ordinal': 'Laquelle de l’année',
      'name-of-the-year': 'Son nom dans l’année',
      number: 'Son numéro',
    },
    nameHint:
      'Comme l’organe la nomme : un numéro, par exemple 2, ou un nom, par exemple annual. Les dates ne le changent jamais.',
    kind: 'Type',
    regular: 'session ordinaire',
    fault: {
      sessionYear: 'Saisissez l’année de son nom en quatre chiffres.',
      name: 'Saisissez son numéro, ou son nom en minuscules latines, par exemple annual.',
    },
  },
  change: {
    title: 'Modifier cette session',
    act: {
      move: 'La déplacer',
      split: 'Suspendre et reprendre',
      documents: 'Documents',
      drop: 'Supprimer la reprise',
      cancel: 'L’annuler',
      restore: 'La rétablir',
    },
    what: {
      move: 'Elle garde son nom, quelles que soient ses dates, même dans une autre année. Ce qui y est attendu la suit.',
      split: 'Elle s’interrompt un jour et se poursuit plus tard, lors d’une reprise.',
      documents: 'Rien ne peut être attendu là où aucun document n’est examiné.',
      drop: 'La reprise n’a pas de dates et ne se tiendra pas.',
      cancel:
        'Son numéro reste inutilisé. Ce qui y était attendu est placé ailleurs, ou une personne en décide.',
      restore: 'Elle se tient finalement. Ce qui y était attendu l’est de nouveau.',
    },
    do: {
      move: 'La déplacer maintenant',
      split: 'La suspendre maintenant',
      documents: 'Enregistrer',
      drop: 'La supprimer maintenant',
      cancel: 'L’annuler maintenant',
      restore: 'La rétablir maintenant',
    },
    look: 'Voir ce que cela change',
    part: 'Quelle partie',
    when: 'Quand elle se tient',
    resumedWhen: 'Quand elle se poursuit',
    way: { days: 'à ces dates', quarter: 'prévue dans un trimestre', unknown: 'pas encore connu' },
    start: 'Premier jour',
    end: 'Dernier jour',
    quarter: 'Trimestre',
    quarterName:
      '{quarter, select, 1 {premier trimestre} 2 {deuxième trimestre} 3 {troisième trimestre} other {dernier trimestre}}',
    year: 'Année',
    lastDay: 'Le dernier jour avant la suspension',
    takesDocuments: 'Elle examine des documents',
    why: 'Pourquoi elle n’en examine aucun',
    whyHint: 'En quelques mots ; cela est dit partout où quelque chose est laissé de côté pour cette raison.',
    reason: 'Pourquoi le calendrier change',
    reasonHint: 'Pour le journal : une décision, une lettre, une réunion du Bureau.',
    stale:
      'Quelqu’un a modifié cette session entre-temps. La version en vigueur figure ci-dessous ; ce que vous avez saisi est toujours là. Voyez de nouveau ce que cela change, puis faites-le.',
    consequences:
      '{count, plural, =0 {Aucune tâche ne change} one {# tâche change} many {# tâches changent} other {# tâches changent}}',
    count: {
      'meeting-lost':
        '{count, plural, one {# perd sa session} many {# perdent leur session} other {# perdent leur session}}',
      'asked-again':
        '{count, plural, one {# est à choisir de nouveau} many {# sont à choisir de nouveau} other {# sont à choisir de nouveau}}',
      'choice-opens':
        '{count, plural, one {# est à choisir} many {# sont à choisir} other {# sont à choisir}}',
      'passed-over':
        '{count, plural, one {# est laissée de côté} many {# sont laissées de côté} other {# sont laissées de côté}}',
      moved: '{count, plural, one {# se déplace} many {# se déplacent} other {# se déplacent}}',
      'choice-closes':
        '{count, plural, one {# n’appelle plus de choix} many {# n’appellent plus de choix} other {# n’appellent plus de choix}}',
      made: '{count, plural, one {# nouvelle tâche} many {# nouvelles tâches} other {# nouvelles tâches}}',
      candidates:
        '{count, plural, one {# a d’autres sessions possibles} many {# ont d’autres sessions possibles} other {# ont d’autres sessions possibles}}',
      reasons:
        '{count, plural, one {# demeure, avec d’autres délais} many {# demeurent, avec d’autres délais} other {# demeurent, avec d’autres délais}}',
    },
    papers: {
      title: 'Documents prévus',
      moving:
        '{count, plural, one {# document prévu la suit} many {# documents prévus la suivent} other {# documents prévus la suivent}}',
      parted:
        '{count, plural, one {# document prévu est séparé de ses tâches} many {# documents prévus sont séparés de leurs tâches} other {# documents prévus sont séparés de leurs tâches}}',
      left: '{count, plural, one {# document prévu reste là où rien n’est plus examiné} many {# documents prévus restent là où rien n’est plus examiné} other {# documents prévus restent là où rien n’est plus examiné}}',
      deadlines:
        '{count, plural, one {# document prévu a d’autres dates limites} many {# documents prévus ont d’autres dates limites} other {# documents prévus ont d’autres dates limites}}',
    },
    deadlinesPast:
      '{count, plural, one {# délai tombe dans le passé} many {# délais tombent dans le passé} other {# délais tombent dans le passé}}',
    isPast: 'déjà passé',
    reminders:
      '{withdrawn, plural, =0 {aucun rappel retiré} one {# rappel retiré} many {# rappels retirés} other {# rappels retirés}}, {added, plural, =0 {aucun ajouté} one {# ajouté} many {# ajoutés} other {# ajoutés}}',
    more: 'Les {shown} premières sur {total} sont affichées.',
    fault: {
      start: 'Choisissez le premier jour.',
      end: 'Choisissez le dernier jour.',
      endBeforeStart: 'Le dernier jour précède le premier. Choisissez-en un plus tardif.',
      year: 'Saisissez l’année en quatre chiffres.',
      lastDay: 'Choisissez le dernier jour.',
    },
  },
};
