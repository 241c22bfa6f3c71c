import type { cli as en } from '../en/cli.js';
import type { SameKeys } from '../same-keys.js';

export const cli: SameKeys<typeof en> = {
  extract: {
    missing: '{file} est introuvable. Vérifiez son nom et le dossier où vous êtes.',
    folder: '{file} est un dossier. Indiquez un seul fichier.',
    unreadable: 'Impossible d’ouvrir {file} : {reason}',
    'too-large': '{file} dépasse {limit} Mo. Retirez ce qui n’est pas du texte, ou divisez-le.',
    'unknown-language': 'Les textes en {lang} ne sont pas lus. Indiquez --lang {known}, ou n’indiquez rien.',
    failed: '{file} : {reason}',
  },
  unusable: {
    date: '{option} est une date, par exemple 2022-12-01.',
    format: 'Le format {format} ne peut pas encore être produit ; utilisez --format html.',
    naming: '--naming prend l’une de ces valeurs : {known}.',
    nobody: 'Personne n’a l’adresse {email} ; ajoutez-la avec mandates user add.',
    reportLanguage: 'Les rapports ne sont pas rédigés en {lang} ; langues possibles : {known}.',
    role: 'Le rôle {role} n’existe pas ; rôles possibles : {known}.',
    textLanguage: 'Les textes en {lang} ne sont pas lus.',
  },
  sample: {
    removed:
      'L’exemple est supprimé : {mandates, plural, =0 {aucun mandat} one {# mandat} many {# mandats} other {# mandats}}, {people, plural, =0 {aucune personne} one {# personne} many {# personnes} other {# personnes}}, {bodies, plural, =0 {aucun organe} one {# organe} many {# organes} other {# organes}}.',
  },
};
