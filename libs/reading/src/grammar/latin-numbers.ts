/** Numbers of decisions and resolutions in French and Spanish texts, as a regular expression source. */
export const DECISION_NUMBER =
  '\\d{1,4}/\\d{1,4}|[A-Z]{2,6}/\\d{1,3}-\\d{1,3}(?: \\(\\d{4}\\))?|[A-Z]{2,3}\\d{2,3}(?:\\.\\d{1,2}|\\(\\d{1,2}\\))|\\d{1,3} (?:C|EX)/(?:R[eé]s\\. ?|D[eé]c\\. ?)?\\d{1,3}|\\d{1,4} ?\\([IVXLC]+\\)|[IVX]{1,5}/\\d{1,3}';
