import type { chain as en } from '../en/chain.js';
import type { SameKeys } from '../same-keys.js';

export const chain: SameKeys<typeof en> = {
  title: 'Décisions antérieures et ultérieures',
  sentence:
    '{again, select, no {Demandé dans {first}.} other {Demandé dans {first}, de nouveau dans {rest}.}}',
  goesOn: 'Se poursuit',
  here: 'Ce mandat',
  open: '{count, plural, =0 {rien n’est ouvert} one {# tâche ouverte} many {# tâches ouvertes} other {# tâches ouvertes}}',
  carriedOn: 'Cette demande appartient à l’historique. Elle se poursuit dans {decision}.',
  link: {
    open: 'Rattacher des mandats antérieurs…',
    title: 'Quels mandats antérieurs celui-ci réitère-t-il ou fusionne-t-il ?',
    hint: 'Ils passent à l’historique, et ce qui reste dû à leur titre se poursuit ici. Rien ne change avant que vous ayez vu ce qui se passe.',
    search: 'Les trouver par leurs mots ou le numéro de leur décision',
    found: '{count, plural, one {# mandat trouvé} many {# mandats trouvés} other {# mandats trouvés}}',
    none: 'Aucun mandat actif des organes dont vous tenez le registre ne contient ces mots.',
    missing: 'Choisissez au moins un mandat antérieur.',
    look: 'Voir ce qui se passe',
    do: '{count, plural, one {Rattacher # mandat} many {Rattacher # mandats} other {Rattacher # mandats}}',
  },
  what: {
    title: 'Ce qui se passe',
    superseded:
      '{count, plural, one {# mandat passe à l’historique} many {# mandats passent à l’historique} other {# mandats passent à l’historique}}',
    active:
      '{count, plural, one {# mandat redevient actif} many {# mandats redeviennent actifs} other {# mandats redeviennent actifs}}',
    moves:
      '{count, plural, one {# tâche ouverte se poursuit sous ce mandat} many {# tâches ouvertes se poursuivent sous ce mandat} other {# tâches ouvertes se poursuivent sous ce mandat}}',
    ends: '{count, plural, one {# tâche ouverte prend fin, reprise par une autre} many {# tâches ouvertes prennent fin, reprises par d’autres} other {# tâches ouvertes prennent fin, reprises par d’autres}}',
    back: '{count, plural, one {# tâche revient à son propre mandat} many {# tâches reviennent à leurs propres mandats} other {# tâches reviennent à leurs propres mandats}}',
    reopens:
      '{count, plural, one {# tâche close est rouverte} many {# tâches closes sont rouvertes} other {# tâches closes sont rouvertes}}',
    items: '{count, plural, one {# élément suit} many {# éléments suivent} other {# éléments suivent}}',
    unit: 'Responsable désormais : {unit}.',
    noTime:
      'Le texte de ce mandat n’indique aucune échéance. Ses tâches gardent leurs réunions et aucune nouvelle n’est créée. S’il doit se poursuivre, modifiez d’abord son échéance.',
  },
  said: {
    moves: 'Se poursuit ici : {meeting}',
    ends: 'Prend fin, reprise par une autre tâche : {meeting}',
    back: 'Revient : {meeting}',
    reopens: 'Est rouverte : {meeting}',
  },
  undo: {
    open: 'Annuler le rattachement…',
    title: 'Annuler le rattachement',
    hint: 'Les mandats antérieurs redeviennent actifs, avec les tâches qui en viennent ; ce qui a été remis entre-temps revient avec sa tâche.',
    do: 'Annuler le rattachement',
  },
  guess: {
    title: 'Une supposition : cette demande en répète peut-être une autre',
    hint: 'Les mots se ressemblent ({percent, number} %) ; l’organe, le produit et le type d’échéance sont les mêmes. Rien n’est rattaché tant qu’une personne ne le fait pas.',
    look: 'Voir ce qui se passe',
    dismissed: 'Écarté : ce lien n’est plus proposé.',
    dismiss: 'Ce n’est pas la même demande',
  },
  task: {
    carried: 'Close ici : une autre tâche la reprend',
  },
  done: {
    link: 'Rattaché. Les mandats antérieurs appartiennent à l’historique.',
    undo: 'Le rattachement a été annulé.',
  },
  filter: {
    label: 'État',
    usual: 'Tous sauf les remplacés',
    all: 'Tous',
  },
  fault: {
    self: 'Un mandat ne peut pas se suivre lui-même. Retirez-le.',
    notEarlier:
      '{earlier} a été adoptée après {later}. C’est le mandat ultérieur qui reste actif : rattachez-les sur sa page.',
  },
};
