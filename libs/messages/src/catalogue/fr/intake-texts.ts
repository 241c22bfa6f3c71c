import type { intakeTexts as en } from '../en/intake-texts.js';
import type { SameKeys } from '../same-keys.js';

export const intakeTexts: SameKeys<typeof en> = {
  /** What the other languages of a text say of a request. */
  parallel: {
    title: 'Autres versions linguistiques de ce texte',
    contradicted: 'Divergence entre les langues : comparer',
    differs: '{language} : le texte dit autre chose',
    missing: '{language} : aucune demande de ce genre n’a été trouvée dans ce paragraphe.',
    agrees: 'Concordance : {languages}.',
    doubtful: 'Le texte de ce fichier est douteux et personne ne l’a encore comparé.',
    open: 'Voir dans le texte : {language}',
    here: 'Ce texte',
    field: 'Élément',
    noCondition: 'Aucune énoncée',
    asks: '{count, plural, one {# chose} many {# choses} other {# choses}}',
    onMandate: 'Les versions linguistiques divergent',
    inForce: 'En vigueur',
    settle:
      'Ce qui est en vigueur le reste jusqu’à ce qu’une personne le modifie. Si l’autre texte est exact, modifiez ici la règle d’échéance ou demandez un rectificatif.',
  },
  /** What a later text of a decision changes. */
  later: {
    title: 'Ce que ce texte modifie',
    changed: 'Modifie un mandat',
    unchanged: 'Identique à son mandat',
    changes:
      'Ceci est déjà un mandat, et ce texte dit autre chose. Acceptez pour modifier le mandat ; rejetez pour le laisser tel quel.',
    same: 'Ceci est déjà un mandat, dans les mêmes termes. L’accepter ne change rien.',
    see: 'Voir le mandat',
    goneWords: 'supprimé :',
    newWords: 'ajouté :',
    moved: 'Emplacement antérieur : {before} ; emplacement actuel : {after}.',
    facts: 'Ce qui change avec lui',
    before: 'En vigueur',
    after: 'Après acceptation',
    how: 'Les termes antérieurs restent dans l’historique du mandat. Si la règle d’échéance change, ses tâches ouvertes suivent aussitôt ; ce qui a été remis reste inchangé.',
    goneTitle:
      '{count, plural, one {# mandat ne figure plus} many {# mandats ne figurent plus} other {# mandats ne figurent plus}} dans ce texte : que doit-il en advenir ?',
    keep: 'Le maintenir tel quel',
    retire: 'Le retirer de la liste',
    kept: 'Maintenu par {name},',
    retired: 'Retiré de la liste par {name},',
  },
  correctText: {
    begin: 'Corriger le texte',
    label: 'Le texte, tel qu’il doit être',
    hint: 'Corrigez ce qui a été mal tiré du fichier, ou collez de nouveau le texte : il est relu. Le fichier reste tel qu’il est arrivé. Ce que vous tapez est conservé dans ce navigateur jusqu’à l’envoi.',
    missing: 'Le texte ne doit pas être vide.',
    save: 'Lire le texte corrigé',
  },
  versions: {
    later:
      'Un texte ultérieur de ces décisions a été reçu. Ce qu’il modifie y est indiqué ; examinez plutôt celui-là.',
    laterWaits:
      'Un texte ultérieur de ces décisions attend aussi. Décidez d’abord ici : il montrera alors, paragraphe par paragraphe, ce qu’il modifie.',
    reviewFirst:
      'Un texte antérieur de ces décisions n’a pas encore été examiné. Examinez-le d’abord : celui-ci montrera alors, paragraphe par paragraphe, ce qu’il modifie ; ce que vous acceptez ici en premier n’est comparé à rien.',
    earlier: 'Textes antérieurs de ces décisions',
    kindHint:
      'C’est ce qui détermine lequel de deux textes d’une décision est le plus récent. Ce qui a été accepté demeure, et ses termes portent cette mention.',
    sayKind: 'Enregistrer la nature du texte',
  },
};
