/** The work on a task, told: its history, and who did it. Dates stand beside these lines, not in them. */
export const work = {
  /** What was done to a task, one sentence each. Members are not told by whom. */
  history: {
    'mandate-made':
      '{known, select, no {It entered the register.} other {{who} entered it into the register.}}',
    'mandate-unit-assigned':
      '{known, select, no {} other {{who}: }}{named, select, no {nobody owes it any more.} other {{unit} owes it from now on.}}',
    'task-session-chosen':
      '{known, select, no {The {session} was chosen.} other {{who} chose the {session}.}}{stated, select, no {} other { Reason: {reason}}}',
    'task-update-written':
      '{known, select, no {An update was written} other {{who} wrote an update}}{named, select, no {} other { on behalf of {unit}}}.',
    'task-sent-for-clearance':
      '{known, select, no {It was sent for clearance} other {{who} sent it for clearance}}{named, select, no {} other { on behalf of {unit}}}.',
    'task-cleared':
      '{known, select, no {The update was cleared.} other {{who} cleared the update{named, select, no {} other { on behalf of {unit}}}.}}',
    'task-returned':
      '{known, select, no {It was returned} other {{who} returned it}}{named, select, no {} other { on behalf of {unit}}}: {reason}',
    'task-submitted':
      '{known, select, no {It was submitted to documents services.} other {{who} submitted it to documents services{named, select, no {} other { on behalf of {unit}}}.}}',
    'task-delivered':
      '{known, select, no {It was delivered.} other {{who} recorded that it was delivered{named, select, no {} other { by {unit}}}.}}',
    'task-blocked':
      '{known, select, no {It was blocked} other {{who} recorded that it is blocked}}{named, select, no {} other { on behalf of {unit}}}: {reason}',
    'task-block-cleared':
      '{known, select, no {The reason for being blocked was cleared} other {{who} cleared the reason for being blocked}}{named, select, no {} other { on behalf of {unit}}}.',
    'task-unblocked':
      '{known, select, no {It is not blocked any more} other {{who} recorded that it is not blocked any more}}{named, select, no {} other { on behalf of {unit}}}.',
    'task-document-planned':
      '{known, select, no {A document was planned that answers it.} other {{who} planned a document that answers it.}}',
    'task-document-taken-away':
      '{known, select, no {The planned document answers it no more.} other {{who} took it away from the planned document.}}',
    'task-taken-over':
      '{known, select, no {It goes on under a later mandate.} other {{who} linked a later mandate, under which it goes on.}}',
    'task-carried':
      '{known, select, no {It ended: another task carries what was owed.} other {{who} linked mandates, and it ended: another task carries what was owed.}}',
    'task-given-back':
      '{known, select, no {A link was taken back: it is a task of its own mandate again.} other {{who} took a link back: it is a task of its own mandate again.}}',
    'deadline-extended':
      '{known, select, no {A deadline was set to another day.} other {{who} set a deadline to another day.}}{stated, select, no {} other { Reason: {reason}}}',
    'deadline-extension-taken-back':
      '{known, select, no {A deadline was put back to the day that was counted.} other {{who} put a deadline back to the day that was counted.}}',
    'deadline-extension-ended':
      'The meeting moved, so the deadline that had been set to another day is counted anew.',
  },
  fault: {
    symbolTaken: 'Another planned document has the symbol {symbol}. Correct one of them.',
    taskDone: 'The task {task} is done or off the list. Leave it out.',
    otherDocument: 'Another planned document answers the task {task}. Take it away from that one first.',
    otherMeeting:
      'The task {task} is due at another meeting. Plan the document for that one, or leave the task out.',
    noSuchPart: 'The calendar has no such part of {session}. Choose one that it has.',
    takesNone: '{session} takes no documents, or is cancelled. Choose another session or part.',
    otherBody: '{session} is a session of another body. Plan a document of its own there.',
    stillToCome: '{day} is still to come. Give the day on which it was done.',
    afterOpening: '{day} is no day before the meeting opens on {opens}. Give one, like “2026-06-30”.',
  },
} as const;
