/** What a calendar feed says: short, for a line in somebody's calendar. */
export const feed = {
  name: 'Mandate Tracker: {of}',
  meeting: 'Due',
  choose: 'Choose a session',
  deadline: {
    slot: 'Slot to be confirmed',
    submission: 'Submission',
    issuance: 'Issuance',
    'oral-notice': 'Notice of an oral update',
    'in-session': 'In-session document',
    by: 'Day set by the text',
  },
  event: '{label}: {what}{status, select, none {} other { ({status})}}',
  met: 'done',
  passed: 'passed before adoption',
  late: 'late',
} as const;
