/** A decision that nobody took, with one request. */
export const oneDecision = `Decision 2022/9: Counting the gulls

The Executive Board,

1. Requests the Executive Director to report to the Executive Board at its first session of 2023 on the number of gulls.
`;

/** Kiswahili, which no grammar is there for; in our own words. */
export const swahili = `Bodi ya Utendaji ilimwomba Mkurugenzi Mtendaji atayarishe taarifa kuhusu ndege wa baharini, na
aiwasilishe kwa wajumbe wote kabla ya kikao kijacho. Wajumbe walikubali kwamba kazi hiyo iendelee mwaka ujao.
`;

/** A text of so many units, of decisions one after the other. */
export function longText(units: number): string {
  return oneDecision.repeat(Math.ceil(units / oneDecision.length)).slice(0, units);
}
