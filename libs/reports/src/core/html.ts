/** Markup that is safe to put into a page: everything from outside was escaped on its way in. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

type Part = string | number | Html | readonly Html[];

/**
 * Writes markup; every value that is no markup itself is escaped.
 * @example html`<td>${'5 < 6'}</td>`.toString() // "<td>5 &lt; 6</td>"
 */
export function html(literal: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(literal.reduce((before, after, index) => before + markupOf(parts[index - 1]!) + after));
}

function markupOf(part: Part): string {
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map((markup) => markup.toString()).join('');
  return String(part).replace(/[&<>"']/g, (character) => entities[character]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
