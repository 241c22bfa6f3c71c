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
  audit: {
    whole:
      '{entries, plural, =0 {Le journal est vide} one {# entrée scellée} many {# entrées scellées} other {# entrées scellées}} : intact.{waiting, plural, =0 {} one { # entrée plus récente attend son sceau.} many { # entrées plus récentes attendent leur sceau.} other { # entrées plus récentes attendent leur sceau.}} Dernier sceau : {head}',
    tampered: 'Le journal a été altéré : {faults}',
    altered:
      'l’entrée {seq} ({action}, {at}, {id}) ne découle pas des sceaux : elle-même, son sceau ou une entrée précédente a été modifiée ou supprimée',
    missing: 'l’entrée {seq} a disparu, son sceau est encore là',
    unsealed: 'l’entrée {seq} ({action}, {at}, {id}) n’a pas de sceau alors que de plus récentes en ont',
    more: 'et {count, plural, one {# autre} many {# autres} other {# autres}}',
  },
  confirm: {
    left: '{count, plural, one {# proposition modifierait un mandat et reste} many {# propositions modifieraient des mandats et restent} other {# propositions modifieraient des mandats et restent}} à décider : tranchez dans l’examen.',
  },
  labels: { unwritable: 'Impossible d’écrire dans {folder} : {reason}' },
  unusable: {
    reading: '« {reading} » n’est pas une lecture. Donnez l’identifiant affiché par « mandates import ».',
    head: '--head attend ce que verify a affiché : un nombre, deux-points et 64 chiffres hexadécimaux.',
    textStatus: '--status est l’une des valeurs {known} ; {status} n’en fait pas partie.',
    dryRun: 'Seul le processus d’envoi expédie les courriels. Ajoutez --dry-run pour voir ceux du {date}.',
    date: '{option} est une date, par exemple 2022-12-01.',
    format: 'Le format {format} ne peut pas encore être produit ; utilisez --format html.',
    naming: '--naming prend l’une de ces valeurs : {known}.',
    noAccount: '{email} n’est jamais venu avec un compte de son organisation ; il n’y en a aucun à oublier.',
    noSuchRole: '{email} n’a pas le rôle {role} dans {body} ; mandates user list montre ses rôles.',
    whichRole:
      '{email} a plusieurs fois le rôle {role} dans {body} ; précisez lequel avec --unit ou --state.',
    nobody: 'Personne n’a l’adresse {email} ; ajoutez-la avec mandates user add.',
    number: '{option} est un nombre entier à partir de 1.',
    reportLanguage: 'Les rapports ne sont pas rédigés en {lang} ; langues possibles : {known}.',
    role: 'Le rôle {role} n’existe pas ; rôles possibles : {known}.',
    notOnCalendar:
      'Le calendrier n’a pas {key}. « mandates sessions list » montre ce qu’il contient ; « mandates sessions add » y ajoute une session.',
    sessionKey:
      '{key} n’est pas la clé d’une session. Écrivez-la comme executive-board/2026/2 ou assembly/3.',
    textLanguage: 'Les textes en {lang} ne sont pas lus.',
  },
  sessions: {
    is: '{what}',
    wouldBe: 'Rien n’est encore changé ; ce serait : {what}',
    cancelled: '{session}, annulée',
    undated: 'sans dates',
    noDocuments:
      '(n’examine aucun document{why, select, none {} elections { : ne fait qu’élire le Bureau} other { : {why}}})',
    completeYears: 'années complètes : {years}',
    summary:
      '{tasks, plural, =0 {Aucune tâche ne change} one {# tâche change} many {# tâches changent} other {# tâches changent}} ; {past, plural, =0 {aucune date limite ne tombe} one {# date limite tombe} many {# dates limites tombent} other {# dates limites tombent}} dans le passé ; rappels : {added} ajoutés, {withdrawn} retirés.',
    more: '… et {hidden} de plus ; --json les donne tous.',
    kind: {
      'meeting-lost': 'sans réunion',
      'asked-again': 'choisir à nouveau',
      'choice-opens': 'choisir',
      'passed-over': 'sautée',
      moved: 'déplacée',
      'choice-closes': 'sans choix',
      made: 'nouvelle',
      candidates: 'autres choix',
      reasons: 'raisons',
    },
  },
  sample: {
    removed:
      'L’exemple est supprimé : {mandates, plural, =0 {aucun mandat} one {# mandat} many {# mandats} other {# mandats}}, {people, plural, =0 {aucune personne} one {# personne} many {# personnes} other {# personnes}}, {bodies, plural, =0 {aucun organe} one {# organe} many {# organes} other {# organes}}.',
  },
};
