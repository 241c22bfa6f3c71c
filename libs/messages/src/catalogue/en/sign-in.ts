/** Coming in by an account of one’s organization, one’s password, and letting somebody in. */
export const signIn = {
  account: {
    title: 'Or by your organization’s account',
    submit: 'Sign in with {organization}',
    submitUnnamed: 'Sign in with your organization’s account',
    working: 'Going to your organization…',
    refused: {
      unknown:
        'Your organization knows you, but this register does not. Ask its administrator to add you with the email address that your organization has for you. No account was made.',
      unverified:
        'Your organization does not confirm your email address, so you cannot be recognised by it. Ask your organization to confirm it, or sign in another way.',
      other:
        'Another account of your organization is linked to your email address here. Ask the administrator of this register to unlink it, or sign in another way.',
      cancelled:
        'You did not finish signing in at your organization. You can try again, or sign in another way.',
      stale:
        'This attempt to sign in took too long, was used already, or began in another browser. Begin again here.',
      refused:
        'Your organization’s sign-in service did not let you through. Try again; if it goes on, tell the administrator of this register.',
      unavailable:
        'Your organization’s sign-in service does not answer. Try again in a few minutes, or sign in another way.',
    },
  },
  password: {
    title: 'Password',
    what: 'With another password you are signed out everywhere else. Tokens for programs stay.',
    old: 'Your present password',
    wanted: 'New password',
    hint: 'At least 12 characters; a sentence is good.',
    fresh: 'You have just shown who you are: the present password is not asked for.',
    signIn:
      'You have no password. To choose one, sign out, come in by a mailed link or your organization’s account, and return here within 15 minutes. Or ask the administrator for a link.',
    forgotten:
      'Forgotten? Sign out, come in by a mailed link or your organization’s account, and return here within 15 minutes. Or ask the administrator for a link.',
    submit: 'Change the password',
    submitFirst: 'Set the password',
    done: 'Your new password stands. You are signed out everywhere else.',
    missing: 'Fill this in.',
  },
  choose: {
    title: 'Choose a password',
    what: 'You will sign in with it from now on. Wherever else you were signed in, you are signed out.',
    submit: 'Set the password and sign in',
    missing:
      'This address holds no link. Open the one that you were given, or ask the administrator for another.',
    signIn: 'Go to the sign-in page',
  },
} as const;
