/** Who is reminded of what, and when: what officers and readers are told of it. */
export const reminders = {
  fault: {
    days: 'Days count from 0 to {most}; a reminder after a deadline comes 1 day after it at the earliest.',
    nobody: 'Say who is told, or take the reminder out.',
    stepTwice: 'The same day stands there twice. Keep one and say all who are told.',
    steps: 'At most {most} reminders of one deadline.',
    alwaysQuiet: 'At least one day of the week must stay on which people are told.',
    shownInFull: 'Show between 1 and 200 tasks in full.',
  },
} as const;
