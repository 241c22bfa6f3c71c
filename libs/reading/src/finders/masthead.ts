import type { Grammar } from '../grammar/grammar.js';
import type { Section } from '../structure/outline.js';

/** The first match of a pattern in any of these sections. */
export function firstMatch(
  sections: readonly Section[],
  match: (section: Section) => RegExpExecArray | null,
): RegExpExecArray | null {
  for (const section of sections) {
    const found = match(section);
    if (found) return found;
  }
  return null;
}

/** "GENERAL ASSEMBLY" → "General Assembly". */
export function capitalised(name: string): string {
  return name
    .trim()
    .replace(/[A-Z]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/ (?:Of|The|On|And|For|To)(?= )/g, (word) => word.toLowerCase());
}

/** What a masthead says of who adopted the text, and when. */
export function adoptedBy(sections: readonly Section[], grammar: Grammar): RegExpExecArray | null {
  for (const pattern of grammar.decisions.adoptedBy) {
    const found = firstMatch(sections, (section) =>
      section.kind === 'heading' ? pattern.exec(section.text) : null,
    );
    if (found) return found;
  }
  return null;
}

/** "Report of the Board": the title of a report. */
export function isReportTitle(section: Section, grammar: Grammar): boolean {
  return (
    section.kind === 'heading' && section.block.marker === null && grammar.documents.report.test(section.text)
  );
}

/** A heading of the number alone has its title in the next one. */
export function titleBelow(sections: readonly Section[], index: number): string | null {
  const next = sections[index + 1];
  return next?.kind === 'heading' && next.block.marker === null && next.text.length > 1 ? next.text : null;
}
