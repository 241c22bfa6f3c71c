/** Mandates that reiterate or merge earlier ones: the chain on their pages, linking, and taking it back. */
export const chain = {
  title: 'Earlier and later decisions',
  sentence: '{again, select, no {Requested in {first}.} other {Requested in {first}, again in {rest}.}}',
  goesOn: 'Goes on',
  here: 'This mandate',
  open: '{count, plural, =0 {nothing is open} one {# task is open} other {# tasks are open}}',
  carriedOn: 'This request is history. It goes on under {decision}.',
  link: {
    open: 'Link earlier mandates…',
    title: 'Which earlier mandates does this one reiterate or merge?',
    hint: 'They become history, and what is still owed under them goes on here. Nothing changes before you have seen what happens.',
    search: 'Find them by their words or the number of their decision',
    found: '{count, plural, one {# mandate found} other {# mandates found}}',
    none: 'No active mandate of the bodies that you keep has these words.',
    missing: 'Choose at least one earlier mandate.',
    look: 'See what happens',
    do: '{count, plural, one {Link # mandate} other {Link # mandates}}',
  },
  what: {
    title: 'What happens',
    superseded: '{count, plural, one {# mandate becomes history} other {# mandates become history}}',
    active: '{count, plural, one {# mandate is active again} other {# mandates are active again}}',
    moves:
      '{count, plural, one {# open task goes on under this mandate} other {# open tasks go on under this mandate}}',
    ends: '{count, plural, one {# open task ends because another one carries it} other {# open tasks end because others carry them}}',
    back: '{count, plural, one {# task goes back to its own mandate} other {# tasks go back to their own mandates}}',
    reopens:
      '{count, plural, one {# task that had ended is open again} other {# tasks that had ended are open again}}',
    items: '{count, plural, one {# item comes along} other {# items come along}}',
    unit: '{unit} owes it from now on.',
    noTime:
      'The text of this mandate states no time. Its tasks keep the meetings that they have, and no new ones are made. If it is to go on, first change when it is due.',
  },
  said: {
    moves: 'Goes on here: {meeting}',
    ends: 'Ends, carried by another task: {meeting}',
    back: 'Goes back: {meeting}',
    reopens: 'Is open again: {meeting}',
  },
  undo: {
    open: 'Take the link back…',
    title: 'Take the link back',
    hint: 'The earlier mandates are active again, with the tasks that came from them; what was delivered meanwhile goes back with its task.',
    do: 'Take it back',
  },
  guess: {
    title: 'A guess: this may repeat an earlier request',
    hint: 'The words are alike ({percent, number} %); body, deliverable and kind of due rule are the same. Nothing is linked until a person does it.',
    look: 'See what happens',
    dismissed: 'Put away: it is guessed no more.',
    dismiss: 'Not the same request',
  },
  task: {
    carried: 'Ended here: another task carries it',
  },
  done: {
    link: 'Linked. The earlier mandates are history now.',
    undo: 'The link was taken back.',
  },
  filter: {
    label: 'Life',
    usual: 'All but superseded',
    all: 'All',
  },
  fault: {
    self: 'A mandate cannot follow itself. Leave it out.',
    notEarlier: '{earlier} was adopted after {later}. The later one stays active: link them on its page.',
  },
} as const;
