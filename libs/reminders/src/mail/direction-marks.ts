/** First strong isolate and its end, which stand around what is named in a text that runs from right to left. */
const marks = /[\u2068\u2069]/g;

/**
 * A text without marks of direction: for addresses, of which a mail program that makes links would take them for a part,
 * and for subjects, where old mail programs show them as boxes.
 */
export function withoutMarks(text: string): string {
  return text.replaceAll(marks, '');
}

/** In a page, elements do what the marks do in plain text; programs that do not know them show what is in them. */
export function marksAsElements(html: string): string {
  return html.replaceAll(marks, (mark) => (mark === '\u2068' ? '<bdi>' : '</bdi>'));
}
