import { directoryPage } from './directory-page.js';
/** Units and people as administrators keep them: what cannot be used, and what to do. */
export const directory = {
  fault: {
    email: '{email} is no email address. Write it like name@example.org.',
    emailTaken: 'Somebody else has the address {email}. Choose another one, or open their account.',
    lang: 'The register does not speak {lang}. Choose ar, en, es, fr, ru or zh.',
    nameMissing: 'The name is missing.',
    nameTooLong: 'The name is too long; at most {most} characters.',
    unitNotForRole:
      'Only a director or a focal point works for a unit. Leave {unit} out, or choose another role.',
    unitNeeded: 'A focal point works for a unit. Say which.',
    stateNotForRole:
      'Only a member or a reader comes from a State. Leave {state} out, or choose another role.',
    noSuchState: '{state} is no State’s code. Use its two letters (ISO 3166-1), like KE.',
    mailboxOfState: 'A shared mailbox is a State’s: say which, with the role member or reader.',
    mailboxOrPerson:
      'This address is known already: as a person’s, or as a shared mailbox. It cannot be both.',
    mailboxSignsNotIn: 'A shared mailbox receives mail; nobody signs in with it.',
    noSuchUnit: 'There is no open unit {unit}. Use the key of one of the units.',
    noSuchBody: 'There is no body {body}. Use the key of one of the bodies.',
    unitKey: '{key} is no key. Use small Latin letters and digits, joined by “-”, like budget-and-finance.',
    unitKeyTaken: 'Another unit has the key {key}. Choose another one.',
    unitNameMissing: 'The unit needs a name.',
    unitIsClosed: 'The unit {unit} is closed. Choose an open one.',
    unitInItself: 'A unit cannot be a part of itself: {unit} is a part of it.',
    successorWithin:
      '{unit} is a part of the unit that is to be closed. Move it out first, or choose another successor.',
    successor: 'Choose somebody else who is here: an open account that is not the one that is closed.',
  },
  file: {
    tooMuch:
      'The file holds more than can be read: at most 5 MB, {rows} rows, {columns} columns, {cell} characters a cell. Split it.',
    notATable: 'This is no workbook that can be read. Save it as XLSX or as CSV (UTF-8).',
    notUtf8: 'This text file is not in UTF-8. Save it as CSV (UTF-8) or as XLSX.',
    noTable: 'No table of units or people was found. The first row names the columns: {units}; or {people}.',
    twoTables: 'Two sheets hold {table}. Put them into one.',
    column: '{place}: there is no column {column}. Use: {known}.',
    kind: '{kind} is no kind of unit. Write unit or outside.',
    twice: 'Row {row} is about the same unit. Keep one of them.',
    role: '{role} is no role. Write one of: {known}.',
    bodyMissing: 'The body is missing. Write its key into each row, where cells are merged too.',
    roleMissing: 'The role is missing. Write one of: {known}.',
    notYourBody: 'You do not keep the people of {body}. Leave this row to its administrator.',
    closed: 'This account is closed. Open it again first, or leave the row out.',
    elsewhere:
      'This person has roles in other bodies too; their name and language are not changed here. Leave them as they are.',
    differs: 'Row {row} gives the same person another name. Make them the same, or leave it empty here.',
  },
  template: {
    units: 'Sheet “Units”: one row for each unit or outside body',
    people: 'Sheet “People”: one row for each role of each person',
    nameIn: 'Its name in the language {lang}; at least one language',
    column: {
      key: 'A short name of its own: small Latin letters, digits and “-”',
      parent: 'The key of the unit that it is a part of; empty at the top',
      kind: 'unit, or outside for a body outside of the secretariat',
      email: 'The address by which the person is known',
      name: 'As it is to be shown',
      language: 'ar, en, es, fr, ru or zh: of pages and mails',
      body: 'The key of the body in which they have the role',
      role: 'administrator, governance-officer, director, focal-point, member or reader',
      unit: 'The key of the unit for which a director or focal point works',
      state: 'The two letters of the State that a member or reader serves (ISO 3166-1): KE',
      mailbox: 'yes for an address that the delegates of a State share',
    },
  },
  page: directoryPage,
} as const;
