/** Numbers of decisions and resolutions in French and Spanish texts, as a regular expression source. */
export const DECISION_NUMBER =
  '\\d{1,4}/\\d{1,4}|[A-Z]{2,6}/\\d{1,3}-\\d{1,3}(?: \\(\\d{4}\\))?|[A-Z]{2,3}\\d{2,3}(?:\\.\\d{1,2}|\\(\\d{1,2}\\))|\\d{1,3} (?:C|EX)/(?:R[eé]s\\. ?|D[eé]c\\. ?)?\\d{1,3}|\\d{1,4} ?\\([IVXLC]+\\)|[IVX]{1,5}/\\d{1,3}';

/** "MSC 103", "COP 16": a meeting by the letters of its body and its number, as a regular expression source. */
export const LETTERED_MEETING =
  '(?:COP|CMP|CMA|CP|MOP|SBI|SBSTA|SBSTTA|OEWG|MSC|MEPC|LEG|FAL|TC|CAC|CCEXEC|WHA|AMS|EB|CPM|COFI|COAG|COFO|GC|CFM) ?-?\\d{1,3}(?![\\d/(.])';
