/** Taking decisions in. */
export const intake = {
  failure: {
    'empty-text': 'There is no text in this file. Choose another one.',
    'binary-text':
      'This file is no plain text (UTF-8). Save the document as plain text in UTF-8 and take it in again.',
    'language-not-read':
      'Its language is {lang, select, unknown {not recognised} other {not one that is read yet ({lang})}}. Texts in English and Chinese are read; say which it is if it was not recognised.',
    'took-too-long':
      'Reading it took longer than {minutes, plural, one {# minute} other {# minutes}} and was stopped. Take it in in parts.',
    'too-much-at-once': 'There is more in this file than can be read at once. Take it in in parts.',
    unforeseen: 'The file could not be read. Take it in again; if it fails again, tell the administrator.',
  },
  /** What is wrong with a file that is sent, a correction or a part of a split; path is the field as programs name it. */
  fault: {
    'not-multipart': 'Send the file as a form (multipart/form-data), in the field “file”.',
    'broken-form': 'The form ended before it was complete. Send the file again.',
    'no-file': 'There is no file in the field “file”. Choose a file.',
    'one-file': 'One file at a time is taken in. Send the others after it.',
    'no-file-name': 'The file has no name that can be kept. Name it and send it again.',
    'unknown-language': 'lang: texts in {lang} are not read. Leave it out, or say one of: {known}.',
    outside:
      '{path}: this place is not in the text, which ends at {length, number, ::group-off}. Mark the words again.',
    'no-words': '{path}: there is no word in what is marked. Mark the words of the request.',
    'half-a-character': '{path}: what is marked begins or ends inside a character. Mark the whole character.',
    'too-long': '{path}: more than {most, number, ::group-off} characters are marked. Mark one request.',
    'not-in-quote': '{path}: “{words}” does not stand in the words of the request. Take it from there.',
    'no-such-session':
      '{path}: neither the text nor the calendar knows {session}. Put it on the calendar first, or choose another.',
    'number-of-parts': 'parts: a request is split into {fewest} to {most} parts.',
    'outside-the-whole':
      '{path}: a part lies within the request, which stands from {start, number, ::group-off} to {end, number, ::group-off}.',
    order:
      '{path}: this part begins before the one that it follows. Give the parts in the order of the text.',
    'no-body':
      'The text does not say who asks in paragraph {paragraph}, “{quote}…”. Correct its decision, then confirm again.',
    'no-such-unit': 'unit: there is no unit {unit}. Choose one that there is.',
  },
} as const;
