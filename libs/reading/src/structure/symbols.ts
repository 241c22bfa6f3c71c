/**
 * A document's symbol alone: series and parts behind strokes, as organizations write them ("A/RES/79/1", "GC(75)/RES/9",
 * "GC.7/Dec.11", "EX.CL/Dec.1310(LII)", "C 2025/REP", "219 EX/Decisions", "AG/RES. 3120 (LXI-O/31)").
 */
export const SYMBOL =
  /^(?:(?:[A-Z]{2,4} \d{1,4}|[A-Z] \d{4}|[A-Z][A-Za-z]{0,9}(?:\.[A-Z]{1,6})?(?:\.?\d{1,4})?(?:\(\d+\))?)(?:\/[A-Za-z0-9][A-Za-z0-9.()-]*)+|\d{1,3} (?:EX|C)\/[\p{L}\d][\p{L}\d.-]*|[A-Z]{2}\/(?:RES|DEC)\. ?\d{1,4} \([IVXLC]+-[A-Z]\/\d{2}\))$/u;

type DecisionKind = 'decision' | 'resolution';

/** The number of a decision as its symbol gives it, and what it is. */
export interface SymbolRead {
  readonly number: string;
  readonly type: DecisionKind;
}

const NUMBERED: readonly { readonly pattern: RegExp; number(groups: readonly string[]): string }[] = [
  // "A/RES/79/1" is resolution 79/1, "E/RES/2031/4" resolution 2031/4, "A/HRC/RES/60/2" resolution 60/2
  { pattern: /^[A-Z]+(?:\/[A-Z]+)?\/(RES|DEC)\/(\d{1,4}\/\d{1,4})$/, number: ([, number]) => number! },
  // "UNEP/EA.6/Res.5" is resolution 6/5, "HSP/HA.2/Res.1" resolution 2/1
  {
    pattern: /^(?:UNEP|HSP)\/(?:EA|HA)\.(\d{1,3})\/(Res|Dec)\.(\d{1,3})$/,
    number: ([session, , number]) => `${session!}/${number!}`,
  },
];
/** Others are cited by the whole symbol: "GC(75)/RES/9", "EX.CL/Dec.1310(LII)". */
const TYPED = /(?:^|[/. ])(RES|Res|Rés|DEC|Dec|Déc)(?:[./]| |$)/;

/** The decision that a document's symbol names; null where it names a document of another kind. */
export function decisionOfSymbol(symbol: string): SymbolRead | null {
  for (const { pattern, number } of NUMBERED) {
    const groups = pattern.exec(symbol);
    if (groups) return { number: number(groups.slice(1)), type: typeIn(groups.slice(1).join(' ')) };
  }
  const said = TYPED.exec(symbol)?.[1];
  return said !== undefined && /\d/.test(symbol) && !/REC|Rev|Add/.test(symbol)
    ? { number: symbol, type: typeIn(said) }
    : null;
}

function typeIn(words: string): DecisionKind {
  return /r[eé]s/i.test(words) ? 'resolution' : 'decision';
}

/**
 * A heading that begins with a number which tells by its own form what it is: "EB158(3)  Community ambulances",
 * "WHA84.3  …", "GC.7/Dec.11 …", and the numbers of Arabic compilations ("م ت158(5)").
 */
const OWN_FORM =
  /^(?<number>(?:EB|WHA|CD|SEA|EUR|AFR)\d{2,3}(?:\((?<decision>\d{1,3})\)|\.R?\d{1,3})|(?:م ?ت|ج ?ص ?ع) ?\d{2,3} ?(?:\((?<decision2>\d{1,3})\)|\/ ?ق ?\d{1,3})|[A-Z]{1,6}(?:\.[A-Z]{1,4})?(?:\.\d{1,3}|\(\d{1,3}\))?\/(?:RES|Res|DEC|Dec)[./]\d{1,4}(?:\([IVXLC]+\))?)(?:[.:]?\s+(?<title>\S.*))?$/s;

/** What a heading of that form says; null for any other. */
export function headingByForm(text: string): (SymbolRead & { readonly title: string | undefined }) | null {
  const groups = OWN_FORM.exec(text)?.groups;
  if (!groups) return null;
  const number = groups['number']!;
  const isDecision = groups['decision'] ?? groups['decision2'] ?? /\/D/i.exec(number)?.[0];
  return { number, type: isDecision ? 'decision' : 'resolution', title: groups['title'] };
}

/** "12  Floating schools (219 EX/5; 219 EX/30)": the number of an item under which a decision of that session stands. */
const BY_ITEM =
  /^(?<item>\d{1,3}(?:\.[IVX]{1,4})?)\s+(?<title>\S.*?)\s*[(（](?<series>\d{1,3} (?:EX|C)\/)\S[^()（）]*[)）]$/s;

/** The decision of a compilation that numbers its decisions by items of the agenda; null for any other heading. */
export function headingByItem(text: string): (SymbolRead & { readonly title: string }) | null {
  const groups = BY_ITEM.exec(text)?.groups;
  if (!groups) return null;
  const series = groups['series']!;
  return {
    number: series + groups['item']!,
    type: series.includes('EX') ? 'decision' : 'resolution',
    title: groups['title']!,
  };
}
