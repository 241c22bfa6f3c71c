/** Who is reminded of what, and when: what officers and readers are told of it. */
export const reminders = {
  fault: {
    zone: 'There is no time zone {zone}. Use a name like Africa/Nairobi.',
    hour: 'The hour is a whole number from 0 to 23.',
    pauseOrder: 'The last day must not be before the first.',
    actsOwn:
      'Only who is away lets somebody act in their place. Leave this out: who you name hears for them.',
    delegate: 'Choose somebody who works for the same bodies.',
    days: 'Days count from 0 to {most}; a reminder after a deadline comes 1 day after it at the earliest.',
    nobody: 'Say who is told, or take the reminder out.',
    stepTwice: 'The same day stands there twice. Keep one and say all who are told.',
    steps: 'At most {most} reminders of one deadline.',
    alwaysQuiet: 'At least one day of the week must stay on which people are told.',
    shownInFull: 'Show between 1 and 200 tasks in full.',
  },
  leave: {
    title: 'Leave this list',
    ask: 'You will no longer receive the list of what is outstanding before each session. You can join again in “My reminders”.',
    act: 'Leave the list',
    done: 'You will not receive this list any more.',
  },
} as const;
