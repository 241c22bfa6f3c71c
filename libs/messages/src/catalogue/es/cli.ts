import type { cli as en } from '../en/cli.js';
import type { SameKeys } from '../same-keys.js';

export const cli: SameKeys<typeof en> = {
  extract: {
    missing: '{file} no está ahí. Compruebe el nombre y la carpeta en que se encuentra.',
    folder: '{file} es una carpeta. Indique un solo archivo.',
    unreadable: 'No se puede abrir {file}: {reason}',
    'too-large': '{file} supera {limit} MB. Quite lo que no sea texto o divídalo.',
    'unknown-language': 'No se leen textos en {lang}. Indique --lang {known}, o no indique nada.',
    failed: '{file}: {reason}',
  },
  unusable: {
    date: '{option} es una fecha como 2022-12-01.',
    format: 'Aún no se puede escribir el formato {format}; use --format html.',
    naming: '--naming es uno de estos valores: {known}.',
    nobody: 'Nadie tiene la dirección {email}; añádala con mandates user add.',
    reportLanguage: 'No se redactan informes en {lang}; hay {known}.',
    role: 'La función {role} no existe; hay {known}.',
    textLanguage: 'No se leen textos en {lang}.',
  },
  sample: {
    removed:
      'Se eliminó el ejemplo: {mandates, plural, =0 {ningún mandato} one {# mandato} many {# mandatos} other {# mandatos}}, {people, plural, =0 {ninguna persona} one {# persona} many {# personas} other {# personas}}, {bodies, plural, =0 {ningún órgano} one {# órgano} many {# órganos} other {# órganos}}.',
  },
};
