import type { questions as en } from '../en/questions.js';
import type { SameKeys } from '../same-keys.js';

export const questions: SameKeys<typeof en> = {
  title: 'Questions et réponses',
  place: 'Questions',
  empty: 'Aucune question que vous puissiez voir n’a été posée sur ce mandat.',
  more: 'Afficher d’autres questions',
  ask: {
    open: 'Poser une question',
    title: 'Votre question',
    hint: 'Le secrétariat la lit et y répond ici. Vous suivez ensuite ce mandat et la réponse vous est annoncée par courriel.',
    send: 'Poser la question',
    fault: 'Écrivez ce que vous voulez savoir.',
    long: 'Au plus {most} caractères.',
  },
  showing: {
    label: 'Qui d’autre peut la voir',
    asker: 'Personne d’autre : votre délégation et le secrétariat',
    unnamed: 'D’autres délégations, sans le nom de votre État',
    named: 'D’autres délégations, avec le nom de votre État',
    fault: 'Indiquez qui d’autre peut la voir.',
    open: 'Changer qui la voit',
    narrow:
      'Elle a été posée par un autre représentant de votre État. Vous pouvez restreindre qui la voit ; seul son auteur peut l’élargir.',
    save: 'Enregistrer',
  },
  shown: {
    asker: 'Vue par la délégation qui l’a posée et par le secrétariat',
    unnamed: 'Montrée aux autres délégations sans le nom de l’État',
    named: 'Montrée aux autres délégations avec le nom de l’État',
  },
  by: {
    delegation: 'Une délégation',
    personOf: '{name}, {state}',
    secretariat: 'Le secrétariat',
    personFor: '{name}, pour {unit}',
  },
  again: {
    open: 'Poser une autre question',
    title: 'Ce que vous souhaitez encore savoir',
  },
  answer: {
    open: 'Répondre',
    title: 'La réponse',
    hintGiven:
      'Quiconque voit la question la voit aussitôt. Elle n’est jamais modifiée : une rectification est une nouvelle réponse.',
    hintDraft:
      'C’est un projet, vu du seul secrétariat, jusqu’à ce qu’un directeur ou un chargé de la gouvernance la donne.',
    send: 'Donner la réponse',
    sendDraft: 'Garder comme projet',
    fault: 'Rédigez la réponse.',
    give: 'Donner cette réponse',
    state: {
      draft: 'Projet',
      given: 'Réponse',
      returned: 'Renvoyé',
    },
  },
  return: {
    open: 'La renvoyer',
    reason: 'Ce qu’il faut corriger',
    send: 'La renvoyer',
    fault: 'Indiquez ce qu’il faut corriger.',
  },
  cancel: 'Annuler',
  working: 'Enregistrement …',
  state: {
    open: 'Sans réponse pour l’instant',
    answered: 'Répondue',
  },
  done: {
    asked: 'Votre question a été posée.',
    again: 'Votre nouvelle question a été posée.',
    shown: 'Il est enregistré qui la voit.',
    answered: 'La réponse a été donnée.',
    drafted: 'Le projet a été enregistré.',
    returned: 'Le projet a été renvoyé.',
  },
  list: {
    label: 'Quelles questions',
    waiting: 'À répondre',
    own: 'Posées par vous ou votre État',
    all: 'Toutes',
    empty: 'Il n’y a pas de telle question. Les questions se posent sur la page d’un mandat.',
    count: '{count, plural, one {# question} many {# de questions} other {# questions}}',
  },
  today: {
    waiting: 'Questions auxquelles répondre',
    answered: 'Vos questions auxquelles il a été répondu',
    all: 'Toutes les questions',
  },
  policy: {
    title: 'Comment il est répondu aux questions : {body}',
    cleared: 'Les réponses sont validées avant d’être vues, quel qu’en soit l’auteur',
    hint: 'Une réponse reste alors un projet jusqu’à ce qu’un directeur ou un chargé de la gouvernance l’ait donnée dans un second temps.',
    saved: 'Enregistré.',
  },
  follow: {
    do: 'Suivre',
    undo: 'Ne plus suivre',
    followed: 'Vous suivez ce mandat. Les nouvelles arrivent avec votre unique courriel du jour.',
    left: 'Vous ne suivez plus ce mandat.',
    mails: 'M’informer par courriel de ce que je suis',
    mailsHint:
      'Mises à jour validées, présentations, réunions déplacées, réponses que vous pouvez voir. Au plus un courriel par jour.',
  },
  changes: {
    title: 'Depuis votre dernière visite',
    none: 'Rien n’a changé. Les nouveaux mandats, les mises à jour validées, les présentations et les réunions déplacées figureront ici.',
    count: '{count, plural, one {# changement} many {# de changements} other {# changements}}',
    many: 'Plus de 10 000 changements',
    mark: 'J’ai tout regardé',
    marked: 'C’est noté. Ce qui change désormais figurera ici.',
    more: 'Afficher la suite',
    kind: {
      made: 'Nouveau dans le registre',
      cleared: 'Mise à jour',
      delivered: 'Présenté',
      moved: 'Réunion déplacée',
    },
    dot: 'Modifié depuis votre dernière visite',
  },
};
