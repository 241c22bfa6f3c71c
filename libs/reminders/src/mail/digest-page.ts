import { directionOf, type SpokenLanguage } from '#messages';
import type { DescribedEntry } from './describe-entry.js';
import type { DescribedItem, DescribedList } from './describe-list.js';
import type { DescribedDigest } from './described-digest.js';
import { digestTemplate } from './digest-template.generated.js';
import { fillTemplate } from './fill-template.js';

/** On which side of the page what is written begins. */
interface Layout extends Readonly<Record<string, string>> {
  readonly lang: string;
  readonly dir: string;
  readonly start: string;
}

/** A digest as a page of tables that old mail programs can show. */
export function digestPage(digest: DescribedDigest, lang: SpokenLanguage): string {
  const layout: Layout = { lang, dir: directionOf(lang), start: startOf(lang) };
  const { entries, rest, lists, leave, ...words } = digest;
  return fillTemplate(digestTemplate.page, {
    ...layout,
    ...words,
    entry: joined(entries, (entry) => entryPart(entry, layout)),
    rest: joined(rest, (each) => fillTemplate(digestTemplate.rest, { ...layout, ...each })),
    list: joined(lists, (list) => listPart(list, layout)),
    leave: leave === null ? '' : fillTemplate(digestTemplate.leave, { ...layout, ...leave }),
  });
}

function entryPart({ lines, notes, ...plain }: DescribedEntry, layout: Layout): string {
  return fillTemplate(digestTemplate.entry, {
    ...layout,
    ...plain,
    askDir: directionOf(plain.askLang),
    askStart: startOf(plain.askLang),
    fact: joined(lines, (line) => fillTemplate(digestTemplate.fact, { ...layout, ...line })),
    standin: joined(notes, (standIn) => fillTemplate(digestTemplate.standin, { ...layout, standIn })),
  });
}

function listPart({ items, notes, ...plain }: DescribedList, layout: Layout): string {
  return fillTemplate(digestTemplate.list, {
    ...layout,
    ...plain,
    item: joined(items, (item) => itemPart(item, layout)),
    note: joined(notes, (note) => fillTemplate(digestTemplate.note, { ...layout, note })),
  });
}

function itemPart({ lines, ...plain }: DescribedItem, layout: Layout): string {
  return fillTemplate(digestTemplate.item, {
    ...layout,
    ...plain,
    askDir: directionOf(plain.askLang),
    askStart: startOf(plain.askLang),
    line: joined(lines, (line) => fillTemplate(digestTemplate.line, { line })),
  });
}

function joined<Each>(those: readonly Each[], part: (each: Each) => string): string {
  return those.map(part).join('\n');
}

function startOf(lang: string): string {
  return directionOf(lang) === 'rtl' ? 'right' : 'left';
}
