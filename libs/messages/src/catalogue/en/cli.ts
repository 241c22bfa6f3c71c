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
  audit: {
    whole:
      '{entries, plural, =0 {The trail is empty} one {# sealed entry} other {# sealed entries}}: whole.{waiting, plural, =0 {} one { # newer entry waits for its seal.} other { # newer entries wait for their seals.}} Last seal: {head}',
    tampered: 'The trail was tampered with: {faults}',
    altered:
      'entry {seq} ({action}, {at}, {id}) does not follow from the seals: it, its seal or one before it was changed or taken away',
    missing: 'entry {seq} is gone; its seal is still there',
    unsealed: 'entry {seq} ({action}, {at}, {id}) has no seal, though later ones have',
    more: 'and {count, plural, one {# more} other {# more}}',
  },
  confirm: {
    left: '{count, plural, one {# proposal would change a mandate and is} other {# proposals would change mandates and are}} left: decide each in the review.',
  },
  labels: { unwritable: '{folder} cannot be written to: {reason}' },
  unusable: {
    reading: '“{reading}” is no reading. Give the id that “mandates import” printed.',
    head: '--head is what verify printed: a number, a colon and 64 hexadecimal digits.',
    textStatus: '--status is one of {known}; {status} is none of them.',
    dryRun: 'The worker alone sends mails. Add --dry-run to see those of {date}.',
    date: '{option} is a date like 2022-12-01.',
    format: 'The format {format} cannot be written yet; use --format html.',
    naming: '--naming is one of {known}.',
    noAccount: '{email} has not come in by an account of an organization; there is none to forget.',
    noSuchRole: '{email} has no role {role} in {body}; mandates user list shows what they have.',
    whichRole: '{email} has several roles {role} in {body}; say which with --unit or --state.',
    nobody: 'Nobody has the address {email}; add them with mandates user add.',
    number: '{option} is a whole number from 1 on.',
    reportLanguage: 'Reports are not written in {lang}; there are {known}.',
    role: 'The role {role} does not exist; there are {known}.',
    notOnCalendar:
      'The calendar has no {key}. mandates sessions list shows what it has; mandates sessions add puts a session on it.',
    sessionKey: '{key} is no key of a session. Write it like executive-board/2026/2 or assembly/3.',
    textLanguage: 'Texts in {lang} are not read.',
  },
  sessions: {
    is: '{what}',
    wouldBe: 'Not changed yet; it would be: {what}',
    cancelled: '{session}, cancelled',
    undated: 'no dates',
    noDocuments:
      '(takes no documents{why, select, none {} elections {: it only elects the Bureau} other {: {why}}})',
    completeYears: 'complete years: {years}',
    summary:
      '{tasks, plural, =0 {No task changes} one {# task changes} other {# tasks change}}; {past, plural, =0 {no deadline falls} one {# deadline falls} other {# deadlines fall}} in the past; reminders: {added} added, {withdrawn} withdrawn.',
    more: '… and {hidden} more; --json has them.',
    kind: {
      'meeting-lost': 'meeting lost',
      'asked-again': 'choose again',
      'choice-opens': 'choose',
      'passed-over': 'passed over',
      moved: 'moves',
      'choice-closes': 'no choice',
      made: 'new',
      candidates: 'candidates',
      reasons: 'reasons',
    },
  },
  sample: {
    removed:
      'The sample is gone: {mandates, plural, =0 {no mandates} one {# mandate} other {# mandates}}, {people, plural, =0 {no people} one {# person} other {# people}}, {bodies, plural, =0 {no bodies} one {# body} other {# bodies}}.',
  },
} as const;
