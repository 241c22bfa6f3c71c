/** What people do to the calendar, and what it does to what is owed. */
export const change = {
  fault: {
    noSuchBody: '{path}: there is no such body. Make it first, or correct its key.',
    sessionExists: '{path}: this session is on the calendar already. Change it there, or give another name.',
    noMainPart:
      '{path}: a session needs its main part first. Give it dates or the quarter in which it is expected.',
    noSuchPart: '{path}: the session has no such part. Split the session to add a resumed part.',
    datesOrExpected: '{path}: give either the first and the last day, or an expected quarter, not both.',
    splitUndated:
      '{path}: the part that is to end has no dates yet. Give it dates first, or leave the day out.',
    splitAfterEnd:
      '{path}: the part ends before that day already. Give a day on which it meets, or leave it out.',
    whyWithDocuments: '{path}: a reason belongs to a part that takes no documents. Leave it out.',
    emptyWhy: '{path}: the reason is empty. Write it, or leave it out.',
    dropMain: '{path}: the main part stays. Cancel the session if it does not meet.',
    dropDated: '{path}: a part that has dates stays. Take its dates away first, if it does not meet.',
    dropNotLast: '{path}: another resumed part follows. Drop the last one first.',
    emptyName: '{path}: the name in this language is empty. Write it, or leave it out.',
    parentOfItself: '{path}: this body reports, directly or not, to the one that you change. Name another.',
    noYears: '{path}: this body counts its sessions over its life, so no year of it can be complete.',
    missing: '{path}: this is needed for what you want to do. Add it.',
    unexpected: '{path}: this does not belong to what you want to do. Leave it out.',
  },
  why: {
    noLonger: 'The calendar no longer has this meeting.',
    workStands: 'Work on it has begun, so it stays: a person decides where it goes.',
  },
  /** One consequence in a sentence. */
  said: {
    moved: 'It was due {from}; now it is due {to}.',
    made: 'New: it is due {to}.',
    'passed-over': 'Passed over; it was due {from}.',
    'meeting-lost': 'It was due {from} and has no meeting now; a person decides.',
    'choice-opens': 'It was due {from}; now a person must choose {to}.',
    'choice-closes': 'Nothing is left to choose: it is due {to}.',
    'asked-again': 'What was chosen is no longer possible; a person must choose again {to}.',
    candidates: 'There are other sessions to choose from: a person chooses {to}.',
    reasons: 'It stays due {to}; its reasons or deadlines change.',
    days: 'It stays due at the {session}, which moves from {from} to {to}.',
    because: '{said} {why}',
    at: 'at the {session}, {date}',
    atUndated: 'at the {session}, without dates yet',
    nowhere: 'at no meeting',
    choice: 'at one of these: {sessions}',
  },
  /** What becomes of a planned document, in a sentence. */
  paper: {
    parted:
      '“{title}” stays where it was planned, {to}: its tasks have different meetings now. A person decides.',
    left: '“{title}” stays where it was planned, {to}, though nothing is taken there any more. A person decides.',
    follows: '“{title}” follows its tasks and is now planned {to}.',
    days: '“{title}” stays with the {session}, which moves from {from} to {to}.',
    dated: '“{title}” stays with the {session}, which now opens on {to}.',
    undated: '“{title}” stays with the {session}, which has no dates any more.',
    deadlines: '“{title}” stays planned {to}; its deadlines change.',
  },
} as const;
