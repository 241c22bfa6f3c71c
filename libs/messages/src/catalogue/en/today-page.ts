/** What Today says: part of the page's words. */
export const todayPage = {
  title: 'Today',
  standsIn: 'You act for {name} while they are away.',
  standsInUntil: 'You act for {name} while they are away, until {date}.',
  owe: {
    title: 'Owed by you',
    count: '{total, plural, one {# task} other {# tasks}}',
    more: 'The {shown} that come first are shown, of {total}.',
    empty:
      'You owe nothing now. What your unit is to answer will stand here, the next deadline first, as soon as a request is confirmed and given to it.',
    noDeadline: '{count, plural, one {# task with no deadline ahead} other {# tasks with no deadline ahead}}',
    undated: 'Duties without a date',
    instead: 'Its owner has no account: it is shown to you',
  },
  waits: {
    title: 'Waits for you',
    empty:
      'Nothing waits for you. Updates to clear, sessions to choose and proposals to confirm will stand here.',
    clear: 'To clear',
    choose: 'A session to choose',
    decide: 'Needs a decision',
    proposals: 'Proposals to confirm',
    proposalCount:
      '{count, plural, one {# proposal of a file that was read waits} other {# proposals of files that were read wait}} to be confirmed.',
  },
  next: {
    deadline:
      '{relative}, {kind, select, slot {slot to be confirmed} submission {submission} issuance {issuance} oral_notice {oral notice} in_session {in-session document} meeting {meeting} by {to be done by} review {review} other {deadline}} {exact}',
    chooseBy: '{relative}, to be chosen by {exact}',
    none: 'No deadline ahead',
  },
  sessions: {
    title: 'Next sessions',
    none: 'No session to come is on the calendar.',
    opens: '{days, plural, =0 {It meets now} =1 {Tomorrow} other {In # days}}',
    nothing: 'Nothing is due there.',
    count: {
      ready: '{count} ready',
      inWork: '{count} in work',
      late: '{count} late',
    },
    label: 'How far what is due there is',
    empty: 'The next session of each body you follow will stand here, with what is due there.',
  },
} as const;
