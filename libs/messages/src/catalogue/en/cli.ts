/** The command-line program. */
export const cli = {
  extract: {
    missing: '{file} is not there. Check its name and the folder you stand in.',
    folder: '{file} is a folder. Name one file.',
    unreadable: '{file} cannot be opened: {reason}',
    'too-large': '{file} is larger than {limit} MB. Take out what is no text, or split it.',
    'unknown-language': 'Texts in {lang} are not read. Give --lang {known}, or leave it out.',
    failed: '{file}: {reason}',
  },
  unusable: {
    date: '{option} is a date like 2022-12-01.',
    format: 'The format {format} cannot be written yet; use --format html.',
    naming: '--naming is one of {known}.',
    nobody: 'Nobody has the address {email}; add them with mandates user add.',
    reportLanguage: 'Reports are not written in {lang}; there are {known}.',
    role: 'The role {role} does not exist; there are {known}.',
    textLanguage: 'Texts in {lang} are not read.',
  },
  sample: {
    removed:
      'The sample is gone: {mandates, plural, =0 {no mandates} one {# mandate} other {# mandates}}, {people, plural, =0 {no people} one {# person} other {# people}}, {bodies, plural, =0 {no bodies} one {# body} other {# bodies}}.',
  },
} as const;
