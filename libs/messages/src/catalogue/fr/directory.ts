import { directoryPage } from './directory-page.js';
import type { directory as english } from '../en/directory.js';
import type { SameKeys } from '../same-keys.js';

export const directory: SameKeys<typeof english> = {
  fault: {
    email: '{email} n’est pas une adresse électronique. Écrivez-la sous la forme nom@example.org.',
    emailTaken: 'Quelqu’un d’autre a l’adresse {email}. Choisissez-en une autre ou ouvrez son compte.',
    lang: 'Le registre n’existe pas en {lang}. Choisissez ar, en, es, fr, ru ou zh.',
    nameMissing: 'Le nom manque.',
    nameTooLong: 'Le nom est trop long ; {most} caractères au plus.',
    unitNotForRole:
      'Seul un directeur ou un point focal travaille pour une unité. Omettez {unit} ou choisissez un autre rôle.',
    unitNeeded: 'Un point focal travaille pour une unité. Indiquez laquelle.',
    stateNotForRole:
      'Seul un membre ou un lecteur représente un État. Omettez {state} ou choisissez un autre rôle.',
    noSuchState: '{state} n’est le code d’aucun État. Utilisez ses deux lettres (ISO 3166-1), comme KE.',
    mailboxOfState:
      'Une boîte commune appartient à un État : indiquez lequel, avec le rôle de membre ou de lecteur.',
    mailboxOrPerson:
      'Cette adresse est déjà connue, comme celle d’une personne ou comme boîte commune. Elle ne peut être les deux.',
    mailboxSignsNotIn: 'Une boîte commune reçoit du courrier ; personne ne se connecte avec elle.',
    noSuchUnit: 'Il n’y a pas d’unité ouverte {unit}. Utilisez la clé d’une des unités.',
    noSuchBody: 'Il n’y a pas d’organe {body}. Utilisez la clé d’un des organes.',
    unitKey:
      '{key} n’est pas une clé. Utilisez des lettres latines minuscules et des chiffres, reliés par « - », comme budget-and-finance.',
    unitKeyTaken: 'Une autre unité a la clé {key}. Choisissez-en une autre.',
    unitNameMissing: 'Il faut un nom à l’unité.',
    unitIsClosed: 'L’unité {unit} est fermée. Choisissez-en une ouverte.',
    unitInItself: 'Une unité ne peut pas faire partie d’elle-même : {unit} en fait partie.',
    successorWithin:
      '{unit} fait partie de l’unité à fermer. Déplacez-la d’abord ou choisissez une autre unité.',
    successor: 'Choisissez quelqu’un d’autre dont le compte est ouvert, différent de celui qui est fermé.',
  },
  file: {
    tooMuch:
      'Le fichier contient plus que ce qui peut être lu : 5 Mo, {rows} lignes, {columns} colonnes et {cell} caractères par cellule au plus. Divisez-le.',
    notATable: 'Ce n’est pas un classeur lisible. Enregistrez-le au format XLSX ou CSV (UTF-8).',
    notUtf8: 'Ce fichier texte n’est pas en UTF-8. Enregistrez-le au format CSV (UTF-8) ou XLSX.',
    noTable:
      'Aucun tableau d’unités ou de personnes n’a été trouvé. La première ligne nomme les colonnes : {units} ; ou {people}.',
    twoTables: 'Deux feuilles contiennent {table}. Réunissez-les en une seule.',
    column: '{place} : il n’y a pas de colonne {column}. Utilisez : {known}.',
    kind: '{kind} n’est pas un type d’unité. Écrivez unit ou outside.',
    twice: 'La ligne {row} concerne la même unité. N’en gardez qu’une.',
    role: '{role} n’est pas un rôle. Écrivez l’un de : {known}.',
    bodyMissing:
      'L’organe manque. Écrivez sa clé dans chaque ligne, même là où des cellules sont fusionnées.',
    roleMissing: 'Le rôle manque. Écrivez l’un de ceux-ci : {known}.',
    notYourBody: 'Vous n’administrez pas les personnes de {body}. Laissez cette ligne à son administrateur.',
    closed: 'Ce compte est fermé. Rouvrez-le d’abord ou omettez la ligne.',
    elsewhere:
      'Cette personne a aussi des rôles dans d’autres organes ; son nom et sa langue ne sont pas modifiés ici. Laissez-les tels quels.',
    differs:
      'La ligne {row} donne un autre nom à la même personne. Harmonisez-les ou laissez cette cellule vide.',
  },
  template: {
    units: 'Feuille « Units » : une ligne par unité ou organe extérieur',
    people: 'Feuille « People » : une ligne par rôle de chaque personne',
    nameIn: 'Son nom dans la langue {lang} ; au moins une langue',
    column: {
      key: 'Un nom court qui lui est propre : lettres latines minuscules, chiffres et « - »',
      parent: 'La clé de l’unité dont elle fait partie ; vide au sommet',
      kind: 'unit, ou outside pour un organe extérieur au secrétariat',
      email: 'L’adresse par laquelle la personne est connue',
      name: 'Tel qu’il doit apparaître',
      language: 'ar, en, es, fr, ru ou zh : des pages et des courriels',
      body: 'La clé de l’organe où le rôle est exercé',
      role: 'administrator, governance-officer, director, focal-point, member ou reader',
      unit: 'La clé de l’unité pour laquelle travaille un directeur ou un point focal',
      state: 'Les deux lettres de l’État que représente un membre ou un lecteur (ISO 3166-1) : KE',
      mailbox: 'yes pour une adresse que partagent les délégués d’un État',
    },
  },
  page: directoryPage,
};
