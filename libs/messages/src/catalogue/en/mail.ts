/** What mails say. Subjects are neutral: they are seen by whoever looks over a shoulder. Dates come as written out. */
export const mail = {
  product: 'Mandate Tracker',
  digest: {
    subject: '{product}: {count, plural, one {# task} other {# tasks}}, {date}',
    title: '{count, plural, one {One task to look at} other {# tasks to look at}}',
    why: 'You receive this because you owe these tasks or stand in for somebody who does. At most one such mail comes a day, and none when there is nothing to say.',
  },
  entry: {
    new: 'New',
    comingUp: 'Coming up',
    late: 'Late',
    decision: '{body} {type, select, resolution {resolution} other {decision}} {number}',
    decisionUnknown: '{body}, decision not stated',
    paragraph: '{decision}, paragraph {paragraph}',
    paragraphCounted: '{decision}, paragraph {paragraph} (counted)',
    whatHappened: 'What happened',
    decide: 'To decide',
    dueAt: 'Due at',
    meetingOpens: '{meeting}, opens {date}',
    tentative: '{meeting} (tentative)',
    undated: 'no due session stated',
    status: 'Status',
    owedBy: 'Owed by',
    date: '{weekday} {date} ({relative})',
    lateDate: '{weekday} {date} ({relative}), late',
    line: '{name}: {value}',
    standIn: '{unit} has no account here and gets no mail. Please pass this on.',
    standInUnnamed: 'No unit is named as its owner. Please see who takes it.',
    act: 'Open the task',
  },
  /** What happened to a task that somebody must know of. */
  news: {
    'moved-on': 'Nobody chose in time, so it moved on.',
    'meeting-lost': 'It has lost its meeting after work had begun.',
    because: '{said} {why}',
  },
  /** What has to be done by a deadline, as the name of a line whose value is the date. */
  deadline: {
    slot: 'Confirm the document’s slot by',
    submission: 'Submit the document by',
    issuance: 'Document is issued by',
    'oral-notice': 'Announce the oral update by',
    'in-session': 'Hand in the in-session document by',
    by: 'Deliver by',
  },
} as const;
