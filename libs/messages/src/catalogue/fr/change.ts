import type { change as en } from '../en/change.js';
import type { SameKeys } from '../same-keys.js';

export const change: SameKeys<typeof en> = {
  fault: {
    noSuchBody: '{path} : cet organe n’existe pas. Créez-le d’abord, ou corrigez son code.',
    sessionExists: '{path} : cette session est déjà au calendrier. Modifiez-la là, ou donnez un autre nom.',
    noMainPart:
      '{path} : une session doit d’abord avoir sa partie principale. Donnez-lui des dates ou le trimestre prévu.',
    noSuchPart: '{path} : la session n’a pas cette partie. Divisez la session pour ajouter une reprise.',
    datesOrExpected:
      '{path} : donnez soit le premier et le dernier jour, soit un trimestre prévu, pas les deux.',
    splitUndated:
      '{path} : la partie à terminer n’a pas encore de dates. Donnez-les d’abord, ou omettez le jour.',
    splitAfterEnd:
      '{path} : la partie se termine déjà avant ce jour. Donnez un jour où elle se réunit, ou omettez-le.',
    whyWithDocuments: '{path} : une raison va avec une partie qui n’examine aucun document. Omettez-la.',
    emptyWhy: '{path} : la raison est vide. Écrivez-la, ou omettez-la.',
    dropMain: '{path} : la partie principale reste. Annulez la session si elle ne se tient pas.',
    dropDated:
      '{path} : une partie qui a des dates reste. Retirez-lui d’abord ses dates si elle ne se tient pas.',
    dropNotLast: '{path} : une autre reprise suit. Retirez d’abord la dernière.',
    emptyName: '{path} : le nom dans cette langue est vide. Écrivez-le, ou omettez-le.',
    parentOfItself:
      '{path} : cet organe relève, directement ou non, de celui que vous modifiez. Indiquez-en un autre.',
    noYears:
      '{path} : cet organe numérote ses sessions en continu ; aucune année ne peut donc être complète.',
    missing: '{path} : cet élément est nécessaire à ce que vous voulez faire. Ajoutez-le.',
    unexpected: '{path} : cet élément est étranger à ce que vous voulez faire. Omettez-le.',
  },
  why: {
    noLonger: 'Cette réunion n’est plus au calendrier.',
    workStands: 'Les travaux ont commencé, la tâche reste donc : une personne décide de sa destination.',
  },
  said: {
    moved: 'L’échéance était {from} ; elle est maintenant {to}.',
    made: 'Nouveau : échéance {to}.',
    'passed-over': 'Sautée ; l’échéance était {from}.',
    'meeting-lost': 'L’échéance était {from} et n’a plus de réunion ; une personne décide.',
    'choice-opens': 'L’échéance était {from} ; une personne doit maintenant choisir {to}.',
    'choice-closes': 'Il n’y a plus rien à choisir : échéance {to}.',
    'asked-again': 'Le choix fait n’est plus possible ; une personne doit choisir à nouveau {to}.',
    candidates: 'D’autres sessions sont possibles : une personne choisit {to}.',
    reasons: 'L’échéance reste {to} ; ses raisons ou ses dates limites changent.',
    days: 'L’échéance reste la {session}, qui passe du {from} au {to}.',
    because: '{said} {why}',
    at: 'à la {session}, {date}',
    atUndated: 'à la {session}, encore sans dates',
    nowhere: 'à aucune réunion',
    choice: 'à l’une des suivantes : {sessions}',
  },
  paper: {
    parted:
      '« {title} » reste prévu {to} : ses tâches ont désormais des réunions différentes. Une personne décide.',
    left: '« {title} » reste prévu {to}, bien que rien n’y soit plus examiné. Une personne décide.',
    follows: '« {title} » suit ses tâches et est maintenant prévu {to}.',
    days: '« {title} » reste rattaché à la {session}, qui passe du {from} au {to}.',
    dated: '« {title} » reste rattaché à la {session}, qui s’ouvre maintenant le {to}.',
    undated: '« {title} » reste rattaché à la {session}, qui n’a plus de dates.',
    deadlines: '« {title} » reste prévu {to} ; ses dates limites changent.',
  },
};
