/** What is said of a file that could not be read, or of which the text should be looked at. */
export const intakeFile = {
  failure: {
    'empty-text': 'There is no text in this file. Choose another one.',
    'binary-text':
      'This file is of no kind that is read. Save the document as Word (.docx), PDF, a web page or plain text and take it in again.',
    'old-word': 'This is a document of an old Word (.doc). Open it, save it as .docx, and take that in.',
    'rich-text': 'This is a rich text file (RTF). Open it, save it as .docx, and take that in.',
    encrypted: 'This file is locked with a password. Save it without one and take it in again.',
    'broken-file': 'This file is broken or was not sent whole. Open it, save it anew, and take that in.',
    scanned:
      'This PDF was scanned: there is no text in it, only pictures. Have its text recognised (OCR), or take in the document it was printed from.',
    'language-not-read':
      'Its language is {lang, select, unknown {not recognised} other {not one that is read yet ({lang})}}. Texts in Arabic, Chinese, English, French, Russian and Spanish are read; say which it is if it was not recognised.',
    cancelled: 'Its reading was cancelled. Take the file in again to have it read.',
    'gave-up':
      'The program that reads broke off {times, plural, one {once} other {# times}} at this file. Save it in another form, such as .docx or plain text, and take that in.',
    'took-too-long':
      'Reading it took longer than {minutes, plural, one {# minute} other {# minutes}} and was stopped. Take it in in parts.',
    'too-much-at-once': 'There is more in this file than can be read at once. Take it in in parts.',
    unforeseen: 'The file could not be read. Take it in again; if it fails again, tell the administrator.',
  },
  /** Why somebody should look at the text of a file before they trust it. */
  doubt: {
    'encoding-guessed': 'The file does not say how its letters are encoded; it was read as {encoding}.',
    'drawn-arabic':
      'The text is Arabic out of a PDF, which keeps drawn forms: letters or words may stand in the wrong order. A Word file is safer.',
    'unreadable-characters':
      'The file does not say what {count, plural, one {# character means} other {# characters mean}}.',
    'pages-without-text':
      '{count, plural, one {Page {pages} holds} other {# pages ({pages}) hold}} pictures alone and {count, plural, one {was} other {were}} not read.',
    'other-languages': 'There are also paragraphs in other languages ({langs}), which were not read.',
  },
} as const;
