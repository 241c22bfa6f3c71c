/** What mails say. Subjects are neutral: they are seen by whoever looks over a shoulder. Dates come as written out. */
export const mail = {
  product: 'Mandate Tracker',
  signInLink: {
    subject: '{product}: your link',
    label: 'Sign in',
    title: 'Sign in to the register',
    what: 'Open this link and confirm there that you want to sign in. It works once, within 15 minutes of being asked for.',
    act: 'Open the link',
    why: 'You receive this because somebody asked for a link to this address. If it was not you, do nothing: without this mail nobody can use it.',
  },
  /** To somebody whom an administrator lets in. */
  invitation: {
    subject: '{product}: your access',
    label: 'Invitation',
    title: 'You have been given access to the register',
    what: 'Open this link and confirm there that you want to sign in. It works once, within three days. After that, ask for a link on the sign-in page whenever you need one.',
    act: 'Open the link',
    why: 'You receive this because an administrator of the register gave you access. If you did not expect it, do nothing.',
  },
  digest: {
    subject: '{product}: {count, plural, one {# task} other {# tasks}}, {date}',
    title: '{count, plural, one {One task to look at} other {# tasks to look at}}',
    why: 'You receive this because you owe these tasks or stand in for somebody who does. At most one such mail comes a day, and none when there is nothing to say.',
    subjectWithLists: '{product}: {count, plural, one {# item} other {# items}}, {date}',
    titleOfLists: 'For your attention',
    more: 'And {count, plural, one {# more task} other {# more tasks}} ({body}).',
    openAll: 'See all of them',
    whyMember:
      'You receive this before each session because you follow the work for a member of this body: {body}.',
    whyList:
      'You receive this because of your role for this body: {body}. At most one such mail comes a day, and none when there is nothing to say.',
    leave: 'Stop receiving this list',
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
    inPlaceOf: 'You receive this in place of {name}, who is away.',
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
  /** Lists: of what is late, of what has no date, of what is outstanding before a session, and that one waits for its release. */
  list: {
    'late-list': {
      title: 'Late: {body}',
      intro:
        '{count, plural, one {# task or item is} other {# tasks and items are}} late in the units you direct. This list comes once a week.',
    },
    'undated-list': {
      title: 'Without a date: {body}',
      intro:
        'These requests name no date. Please write a short update of each for the report to the {session}, which opens on {opens}. “No change” is enough.',
    },
    'members-list': {
      title: 'Outstanding before the {session}',
      intro:
        '{count, plural, one {# request is} other {# requests are}} outstanding. The session opens on {opens}.',
    },
    'release-soon': {
      title: 'A list for members waits for your release',
      intro:
        'The list of what is outstanding before the {session} is to go to members on {goes}. It is held until you release it.',
    },
    'release-today': {
      title: 'A list for members is due to go and is held',
      intro:
        'The list of what is outstanding before the {session} was to go to members on {goes}. It goes as soon as you release it.',
    },
    item: {
      title: 'Items to be done by a day of their own: {body}',
      intro:
        'Each of these items of a mandate has a day by which it is to be done. Please write on the page of the mandate how far it is.',
    },
    more: '{count, plural, one {# more is} other {# more are}} in the register.',
    open: 'Open the register',
    release: 'Look at it and release it',
    cleared: 'Latest update',
  },
} as const;
