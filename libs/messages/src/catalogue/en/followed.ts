/** What mails tell of what somebody follows, and the page by which they leave them. */
export const followed = {
  title: 'What you follow',
  intro:
    '{count, plural, one {Something has happened to one mandate that you follow.} other {Something has happened to # mandates that you follow.}}',
  why: 'You receive this because you follow these mandates. At most one such mail comes a day, and none when there is nothing to say.',
  happened: {
    cleared: 'Update',
    delivered: 'Delivered',
    moved: 'Now due at',
    answered: 'A question was answered',
    proposed: 'It is proposed that this leaves the list',
  },
  leave: {
    ask: 'You will no longer be told by mail of what you follow. You go on following it in the register, and can have the mails again in “My reminders”.',
    done: 'You will not receive news of what you follow any more.',
  },
} as const;
