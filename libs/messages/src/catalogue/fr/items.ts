import type { items as en } from '../en/items.js';
import type { SameKeys } from '../same-keys.js';

export const items: SameKeys<typeof en> = {
  title: 'Éléments',
  empty:
    'Ce mandat n’a pas d’éléments numérotés. S’il porte sur une liste, comme les recommandations d’un rapport, chacun d’eux peut être suivi ici.',
  counts: '{implemented, number} sur {total, number} appliqués',
  reported: 'Éléments : {implemented, number} sur {total, number} appliqués.',
  waiting:
    '{count, plural, one {# mise à jour à valider} many {# mises à jour à valider} other {# mises à jour à valider}}',
  number: 'Élément {number}',
  inDocument: '{document}, élément {number}',
  acceptance: {
    label: 'Acceptation',
    none: 'Pas encore indiquée',
    accepted: 'Accepté',
    'partially-accepted': 'Accepté en partie',
    'not-accepted': 'Non accepté',
  },
  implementation: {
    label: 'Application',
    'not-started': 'Non commencée',
    'in-progress': 'En cours',
    implemented: 'Appliqué',
    closed: 'Clos',
  },
  owner: 'Responsable',
  target: 'À achever le',
  overdue: 'Échéance dépassée',
  waits: 'À valider',
  reason: 'Raison : {reason}',
  select: {
    one: 'Sélectionner l’élément {number}',
    all: 'Sélectionner tous les éléments',
    count:
      '{count, plural, =0 {Aucun élément n’est sélectionné.} one {# élément est sélectionné.} many {# éléments sont sélectionnés.} other {# éléments sont sélectionnés.}}',
    hint: 'Les flèches vont d’un élément à l’autre et Espace sélectionne ; avec Maj, les flèches sélectionnent en chemin.',
  },
  act: {
    add: 'Ajouter un élément…',
    list: 'Coller une liste…',
    answer: 'Indiquer l’acceptation…',
    update: 'Rédiger une mise à jour…',
    clear: 'Valider',
    return: 'Renvoyer…',
    correct: 'Corriger…',
    remove: 'Retirer…',
  },
  for: '{count, plural, one {Pour # élément} many {Pour # éléments} other {Pour # éléments}}',
  field: {
    number: 'Numéro, tel que dans le document',
    text: 'Texte de l’élément',
    lang: 'Langue',
    document: 'Cote du document',
    documentHint: 'Par exemple JIU/REP/2022/1. Peut rester vide.',
    unit: 'L’unité responsable',
    asMandate: 'Comme le mandat',
    target: 'À achever le',
    targetHint: 'Peut rester vide.',
    reason: 'Pourquoi',
    reasonHint: 'Nécessaire pour ce qui n’est pas accepté. Tous ceux qui voient le mandat la lisent.',
    narrative: 'Ce qui a été fait',
    narrativeHint: 'Les membres le lisent une fois validé.',
    list: 'La liste, un élément par ligne',
    listHint:
      'Les numéros tels que 1., 2 (a) ou « Recommandation 3 : » sont reconnus. Une ligne sans numéro prolonge la précédente.',
    returned: 'Ce qu’il faut corriger',
  },
  do: {
    add: 'Ajouter',
    look: 'Voir ce qui est reconnu',
    list: '{count, plural, one {Ajouter # élément} many {Ajouter # éléments} other {Ajouter # éléments}}',
    answer: 'Enregistrer',
    update: 'Enregistrer et envoyer pour validation',
    return: 'Renvoyer avec cette raison',
    correct: 'Enregistrer',
    remove: 'Retirer l’élément {number}',
  },
  found: {
    title: '{count, plural, one {# élément reconnu} many {# éléments reconnus} other {# éléments reconnus}}',
    counted: 'La liste n’a pas de numéros : ils ont été comptés.',
  },
  removing: 'Rien n’a encore été écrit à son sujet. Il disparaît définitivement.',
  done: {
    add: 'Ajouté.',
    list: '{count, plural, one {# élément ajouté.} many {# éléments ajoutés.} other {# éléments ajoutés.}}',
    answer:
      '{count, plural, one {Enregistré pour # élément.} many {Enregistré pour # éléments.} other {Enregistré pour # éléments.}}',
    update:
      '{count, plural, one {# mise à jour rédigée ; elle est à valider.} many {# mises à jour rédigées ; elles sont à valider.} other {# mises à jour rédigées ; elles sont à valider.}}',
    clear:
      '{count, plural, one {# mise à jour validée.} many {# mises à jour validées.} other {# mises à jour validées.}}',
    return:
      '{count, plural, one {# mise à jour renvoyée.} many {# mises à jour renvoyées.} other {# mises à jour renvoyées.}}',
    correct: 'Corrigé.',
    remove: 'Retiré.',
  },
  written: {
    open: 'Ce qui a été écrit sur l’élément {number}',
    empty: 'Rien n’a encore été écrit.',
    emptyForReader: 'Rien n’a encore été validé.',
  },
  fault: {
    numberMissing: 'Indiquez le numéro que porte le document.',
    textMissing: 'Écrivez ce que dit l’élément.',
    listMissing: 'Collez la liste, un élément par ligne.',
    narrativeMissing: 'Écrivez ce qui a été fait.',
    reasonMissing: 'Indiquez pourquoi il n’est pas accepté.',
    returnedMissing: 'Indiquez ce qu’il faut corriger.',
    numberTaken:
      'Ce mandat a déjà un élément {number} de ce document. Donnez un autre numéro ou une autre cote.',
    noItems: 'Aucun élément n’a été reconnu dans cette liste. Collez un élément par ligne.',
    tooMany: '{count, number} éléments, c’est trop en une fois ; ajoutez-en {most, number} au plus.',
    tooLong: 'L’élément {number} dépasse {longest, number} caractères. Abrégez-le.',
    noSuchUnit: 'Il n’y a pas d’unité « {unit} ». Choisissez-en une dans la liste.',
    noDay: '{day} n’est pas un jour du calendrier. Écrivez-le comme 2026-06-30.',
  },
};
