import { stateOf, statesIn } from '../grammar/states.js';
import type { ReadOfficer } from '../reading.js';
import type { Facts } from './facts.js';
import { sentencesOf } from './sentences.js';

/** Finds who was elected to the Bureau: "elected a new Bureau composed of Poland as Chair; …". */
export function findOfficers(facts: Facts): ReadOfficer[] {
  const { officers: grammar, lines } = facts.grammar;
  const found: ReadOfficer[] = [];
  for (const section of facts.sections) {
    if (section.kind === 'heading' || section.kind === 'footnote') continue;
    for (const sentence of sentencesOf(section.text, section.bodyAt, lines)) {
      const elected = grammar.elected.exec(sentence.text);
      if (elected && facts.own) found.push(...officersOf(sentence.text, elected.index, facts));
    }
  }
  return found;
}

function officersOf(sentence: string, from: number, facts: Facts): ReadOfficer[] {
  const { officers: grammar } = facts.grammar;
  const begins = grammar.listBegins.exec(sentence.slice(from));
  const list = sentence.slice(from + (begins ? begins.index + begins[0].length : 0));
  const term = grammar.term.exec(sentence)?.groups;
  const years = term ? `${term['from']}-${fullYear(term['from']!, term['to']!)}` : null;
  return [...list.matchAll(grammar.roles)].flatMap((match) => {
    const { role: last, role2: first, holders, holders2 } = match.groups!;
    const role = grammar.readRole((last ?? first)!);
    if (!role) return [];
    return holdersOf((holders ?? holders2)!, facts).map((text): ReadOfficer => {
      const state = stateOf(text) ?? stateOf(/[(（]([^)）]+)[)）]\s*$/.exec(text)?.[1] ?? '');
      const holder = state && facts.grammar.lang !== 'en' && stateOf(text) ? state.en : text;
      return { body: facts.own!, term: years, role, holder, state: state?.code ?? null, text };
    });
  });
}

/** "2022-23" means 2022-2023. */
function fullYear(from: string, to: string): string {
  return to.length === 2 ? from.slice(0, 2) + to : to;
}

/** Splits the holders of a role; names of States that hold an "and" stay whole. */
function holdersOf(text: string, facts: Facts): string[] {
  const { officers: grammar } = facts.grammar;
  const names = statesIn(text);
  let rest = text;
  names.forEach((name, index) => {
    rest = rest.replace(name, `\ue000${index}\ue000`);
  });
  return rest
    .split(grammar.holderSeparator)
    .map((part) => part.replace(/\ue000(\d+)\ue000/g, (_, index: string) => names[Number(index)]!))
    .map((part) =>
      part
        .replace(/^[\s;；؛,，،]+/, '')
        .replace(grammar.article, '')
        .replace(/[\s,，،;；؛]+$/, ''),
    )
    .filter((part) => part.length > 1);
}
