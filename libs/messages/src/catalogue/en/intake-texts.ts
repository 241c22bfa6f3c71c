/** What is said of several texts of one decision: in other languages, and later ones. */
export const intakeTexts = {
  /** What the other languages of a text say of a request. */
  parallel: {
    title: 'The other languages of this text',
    contradicted: 'Languages disagree: compare',
    differs: '{language} says otherwise',
    missing: '{language}: no such request was found in this paragraph.',
    agrees: 'Says the same: {languages}.',
    doubtful: 'The text of that file is doubtful, and nobody has compared it yet.',
    open: 'See it in the text: {language}',
    here: 'This text',
    field: 'What',
    noCondition: 'None stated',
    asks: '{count, plural, one {# thing} other {# things}}',
    onMandate: 'The languages of its text disagree',
    inForce: 'In force',
    settle:
      'What is in force stays until a person changes it. Where the other text is right, change the due rule here or ask for a corrigendum.',
  },
  /** What a later text of a decision changes. */
  later: {
    title: 'What this text changes',
    changed: 'Changes a mandate',
    unchanged: 'Same as its mandate',
    changes:
      'This is a mandate already, and this text says something else. Accept it to change the mandate; reject it to leave the mandate as it is.',
    same: 'This is a mandate already, in the same words. Accepting it changes nothing.',
    see: 'See the mandate',
    goneWords: 'taken out:',
    newWords: 'put in:',
    moved: 'It stood at {before}; it stands at {after} now.',
    facts: 'What changes with it',
    before: 'In force',
    after: 'After accepting',
    how: 'The earlier words stay in the history of the mandate. Where the due rule changes, its open tasks follow at once; what was delivered stays as it was.',
    goneTitle:
      '{count, plural, one {# mandate is} other {# mandates are}} no longer in this text: what is to become of {count, plural, one {it} other {them}}?',
    keep: 'It stays as it is',
    retire: 'Take it off the list',
    kept: '{name} said that it stays,',
    retired: '{name} took it off the list,',
  },
  /** Putting a text right that came wrongly out of its file. */
  correctText: {
    begin: 'Correct the text',
    label: 'The text, as it should read',
    hint: 'Put right what came wrongly out of the file, or paste the text anew: it is read again. The file stays as it came. What you type is kept in this browser until it is sent.',
    missing: 'The text must not be empty.',
    save: 'Read the corrected text',
  },
  /** Several texts of the same decisions in one language. */
  versions: {
    later: 'A later text of these decisions was taken in. What it changes is shown there; review that one.',
    laterWaits:
      'A later text of these decisions waits as well. Decide here first: it then shows paragraph by paragraph what it changes.',
    reviewFirst:
      'An earlier text of these decisions is not reviewed yet. Review it first, and this one shows paragraph by paragraph what it changes; what you accept here first shows no comparison.',
    earlier: 'Earlier texts of these decisions',
    kindHint:
      'Which of two texts of a decision is the later one follows from it. What was accepted stays, and its words are marked as of this kind.',
    sayKind: 'Save the kind of text',
  },
} as const;
