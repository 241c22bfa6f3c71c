/** Taking decisions in. */
export const intake = {
  failure: {
    'empty-text': 'There is no text in this file. Choose another one.',
    'binary-text':
      'This file is no plain text (UTF-8). Save the document as plain text in UTF-8 and take it in again.',
    'language-not-read':
      'Its language is {lang, select, unknown {not recognised} other {not one that is read yet ({lang})}}. Texts in English and Chinese are read; say which it is if it was not recognised.',
    unforeseen: 'The file could not be read. Take it in again; if it fails again, tell the administrator.',
  },
} as const;
