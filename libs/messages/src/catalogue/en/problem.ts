/** Why the product says no, and what to do about it. Tags as in the platform's problem table. */
export const problem = {
  'not-signed-in': { title: 'You are not signed in', detail: 'Sign in, then try again.' },
  'wrong-credentials': {
    title: 'The address or the password is not right',
    detail: 'Check both and try again. The administrator can give you a new password.',
  },
  'not-allowed': {
    title: 'Your role does not allow this',
    detail:
      '{who, select, none {Ask the governance officer of the body.} other {Who may: {who}.}}{step, select, none {} other { Waits for: {step}.}}',
  },
  'other-origin': {
    title: 'This did not come from the pages of this register',
    detail: 'Open the register by its own address and try again there. Programs show a personal token.',
  },
  'not-found': {
    title: 'There is nothing here',
    detail: 'It may have been removed, or the address may be mistyped.',
  },
  'role-elsewhere': {
    title: 'This concerns other bodies too',
    detail:
      'Somebody else keeps the people of {count, plural, one {# other body} other {# other bodies}} that this concerns. Ask an administrator of all of them.',
  },
  'account-closed': {
    title: 'This account is closed',
    detail: 'Open it again first; then it can be given roles and invited.',
  },
  'last-administrator': {
    title: 'The last administrator has to stay',
    detail: 'Nobody else administers: {bodies}. Make somebody else an administrator there first.',
  },
  'unit-closed': {
    title: 'This unit is closed',
    detail: 'It stays as it was, for the history. Change its successor instead.',
  },
  'unit-owes': {
    title: 'This unit still has work, parts or people',
    detail: 'Say which unit succeeds it: its open mandates, documents, parts and people pass to that one.',
  },
  'already-decided': {
    title: 'Somebody has decided this already',
    detail:
      'It was {state, select, confirmed {confirmed} rejected {rejected} split {split into parts} other {decided}}{by, select, none {} other { by {by}}}. Load it again to see what was decided.',
  },
  'mandate-used': {
    title: 'This mandate is in use',
    detail:
      'Something has been done with it since it was accepted, or somebody was told of it. It leaves the list by an act of the body, recorded on its page.',
  },
  'calendar-conflict': {
    title: 'The calendar says otherwise',
    detail: 'The text and the calendar differ on {session}. Correct one of them, then confirm again.',
  },
  'not-decided': {
    title: 'Not all of it is decided',
    detail:
      '{count, plural, one {# proposal is} other {# proposals are}} still to be decided. Decide in the review what is a request and what is none, then ask again.',
  },
  'not-ready': {
    title: 'The file has not been read yet',
    detail: 'Wait until the reading is ready, then try again.',
  },
  'wrong-progress': {
    title: 'This cannot be done now',
    detail:
      'Progress: {now}. {next, select, none {Only an act of the body changes it now.} other {Who can do something with it next: {next}.}}',
  },
  'nothing-to-clear': {
    title: 'There is nothing to clear yet',
    detail: 'Write an update, then send it for clearance.',
  },
  'no-draft': {
    title: 'There is no draft answer',
    detail: 'Write an answer first. Somebody else may have given or returned the draft meanwhile.',
  },
  'not-owed': {
    title: 'Nobody owes this',
    detail: 'This meeting was passed over, or it ended before this register was kept.',
  },
  'document-closed': {
    title: 'This document is closed',
    detail: 'It was issued or withdrawn, and stays as it was. Plan another one.',
  },
  'answered-by-document': {
    title: 'A planned document answers this',
    detail: 'Record it with that document; the tasks that it answers follow.',
  },
  'item-written': {
    title: 'This item cannot be taken away',
    detail: 'Somebody has answered item {number} or written of it. Correct it, or write that it is closed.',
  },
  'chain-closed': {
    title: 'This mandate is not active',
    detail:
      'Only an active mandate can be linked. The one that it was carried on by, or the act that ended it, stands on its page.',
  },
  'chain-goes-on': {
    title: 'The chain has gone on',
    detail: 'Take back the later link first: {later}.',
  },
  'link-spent': {
    title: 'This link cannot be used',
    detail: 'It works once and only for a short time. Ask for a new one.',
  },
  'no-candidate': {
    title: 'This session cannot be chosen',
    detail: '{count, plural, =0 {There is nothing to choose here.} other {Choose one of: {candidates}.}}',
  },
  'act-overtaken': {
    title: 'This act cannot be taken back any more',
    detail:
      'It was taken back already, or something has been done since with what it changed. Record what the body did next.',
  },
  'proposal-closed': {
    title: 'This proposal takes nothing in any more',
    detail: 'Its last day for comments has passed, or it was decided or withdrawn.',
  },
  'list-past': {
    title: 'This list cannot go any more',
    detail: 'Its session has opened, or does not meet. The next list is prepared before the next session.',
  },
  'digest-sent': {
    title: 'This person has had a mail today',
    detail: 'At most one such mail goes to a person a day. What is due goes tomorrow.',
  },
  'not-failed': {
    title: 'This mail did not fail',
    detail: 'Load the page again to see what became of it.',
  },
  'nothing-due': {
    title: 'There is nothing to send',
    detail: 'Nothing is due to this person today, or they are away and somebody hears in their place.',
  },
  stale: {
    title: 'Somebody has changed this meanwhile',
    detail: 'Load the newer version, compare it with yours and save again.',
  },
  'request-too-large': {
    title: 'Too much was sent at once',
    detail: 'A request holds at most {limit} MB. Send it in parts.',
  },
  'file-too-large': {
    title: 'The file is too large',
    detail: 'At most {limit} MB can be taken in. Split the file and take in each part.',
  },
  'request-too-long': {
    title: 'The request is too long',
    detail: 'The address and headers of a request hold at most 16 kB. Ask for less at once.',
  },
  'file-unreadable': {
    title: 'This kind of content is not taken',
    detail: 'Send a file as a form (multipart/form-data), in the field “file”; everything else as JSON.',
  },
  invalid: {
    title: 'Some of this cannot be used',
    detail: '{faults}',
    'not-json': 'What was sent is no JSON. Check its brackets and quotation marks.',
    'not-an-id': 'An id in this address is none. Take it from where it was given.',
    cursor:
      'This cursor is of no page of this list. Take the “next” of the page before, in the same order, or leave it out.',
    'too-many-of':
      'There are {most} already, and no more can be kept. End one that is of no use, then try again.',
    'no-person': 'Nobody who may sign in has the address {email}. Check it.',
    'repeat-key':
      'Idempotency-Key: this must be 16 to 200 letters, digits and marks of ASCII, such as a UUID.',
    'no-object': 'A JSON object with the fields of this request is missing. Send one, and be it empty.',
    field: {
      text: '{path}: this must be a text.',
      blank: '{path}: this must not be empty.',
      long: '{path}: this is too long. At most {most} characters.',
      choice: '{path}: this must be one of: {values}.',
      whole: '{path}: this must be a whole number.',
      number: '{path}: this must be a number.',
      least: '{path}: this must be {least} or more.',
      most: '{path}: this must be {most} or less.',
      list: '{path}: this must be a list.',
      object: '{path}: this must be an object with fields.',
      'too-many': '{path}: there are too many. At most {most}.',
      'too-few': '{path}: there are too few. At least {least}.',
      twice: '{path}: the same stands here twice. Leave one out.',
      id: '{path}: this must be an id as it was given (a UUID).',
      date: '{path}: this must be a day of the calendar between 1900 and 2199, like “2026-06-30”.',
      'yes-or-no': '{path}: this must be true or false.',
      address: '{path}: this must be an address that begins with http:// or https://.',
      unknown: '{path}: there is no such field here. Leave it out.',
      form: '{path}: this is not in the form that is asked for. See the description of the interface (/api/docs).',
      languages: '{path}: this must be words by language ({languages}), at most {most} characters each.',
      unkeepable:
        '{path}: this text holds something that is no character (a NUL or half a character). Take it out.',
    },
  },
  'repeat-under-way': {
    title: 'This is being done already',
    detail:
      'A request with the same Idempotency-Key is under way, or was cut off. Wait a moment and ask again; if it stays so, look whether it was done.',
  },
  'no-mail-server': {
    title: 'Mails do not leave here',
    detail: 'No mail server is set up (SMTP_URL). Make a link and hand it over instead.',
  },
  'no-secrets-key': {
    title: 'Secrets cannot be kept',
    detail:
      'The administrator of this installation sets SECRETS_KEY; until then no webhook can be made, and none that needs another key is told.',
  },
  'webhook-off': {
    title: 'This webhook is switched off',
    detail: 'Switch it on, then try again.',
  },
  'other-repeat': {
    title: 'Something else was asked for under this key',
    detail: 'An Idempotency-Key names one request. Take a new one for another.',
  },
  'address-refused': {
    title: 'This address cannot be a webhook',
    detail:
      '{why, select, https {It must begin with https://.} credentials {It must hold no user name or password.} fragment {It must end before the “#”.} port {Only the ports 443 and 8443 are used.} private {It leads to this machine or to a network that is not the internet.} other {It is no address of the web.}}',
  },
  'weak-password': {
    title: 'This password cannot be used',
    detail:
      '{fault, select, guessable {It is one that others would guess. Choose words that have nothing to do with each other or with you.} other {Use {least} to {most} characters; a sentence is good.}}',
  },
  'version-missing': {
    title: 'The version is missing',
    detail: 'Send If-Match with the ETag that you were given, so that nobody’s change is lost.',
  },
  'too-many-attempts': {
    title: 'Too many attempts',
    detail: 'Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.',
  },
  'wrong-password': {
    title: 'The present password is not right',
    detail: 'Check it and try again. Your new one was not taken.',
  },
  'sign-in-again': {
    title: 'Show again who you are',
    detail:
      'Sign out, come in by a mailed link or your organization’s account, and try again within 15 minutes.',
  },
  'too-many-requests': {
    title: 'Too many requests',
    detail: 'Wait {seconds, plural, one {# second} other {# seconds}}, then go on more slowly.',
  },
  'account-unavailable': {
    title: 'Your organization’s sign-in service does not answer',
    detail: 'Try again in a few minutes, or sign in another way.',
  },
  internal: {
    title: 'Something went wrong here',
    detail: 'Nothing was saved. Try again; if it goes on, give the administrator this number: {instance}',
  },
  unavailable: { title: 'The service is not ready', detail: 'Try again in a minute.' },
} as const;
