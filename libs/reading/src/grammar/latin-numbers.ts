/** Numbers of decisions and resolutions in French and Spanish texts, as a regular expression source. */
export const DECISION_NUMBER =
  '\\d{1,4}/\\d{1,4}|[A-Z]{2,6}/\\d{1,3}-\\d{1,3}(?: \\(\\d{4}\\))?|[A-Z]{2,3}\\d{2,3}(?:\\.\\d{1,2}|\\(\\d{1,2}\\))|\\d{1,3} (?:C|EX)/(?:R[eé]s\\. ?|D[eé]c\\. ?)?\\d{1,3}|\\d{1,4} ?\\([IVXLC]+\\)|[IVX]{1,5}/\\d{1,3}';

/** "MSC 103", "COP 16": a meeting by the letters of its body and its number, as a regular expression source. */
export const LETTERED_MEETING =
  '(?:(?:C[Oo]P|CMP|CMA|CP|MOP|SBI|SBSTA|SBSTTA|OEWG|MSC|MEPC|LEG|FAL|TC|TCC|CAC|CCEXEC|WHA|AMS|EB|EC|Cg|CPM|COFI|COAG|COFO|GC|CFM|PCB|INC|ICCM|ATCM|WRC|WTDC|WTSA|INFCOM|SERCOM) ?-?(?:\\d{1,3}|(?<=ATCM )[XVIL]{1,8})|IWC[/ ]?\\d{1,3})(?![\\d/(.])';
