/** Words that head what is attached to a decision: its subject is not the body's act. */
const ANNEX =
  /^(?:annex(?:es)?|appendix|appendices?|anexos?|apéndices?|приложени[ея]|дополнени[ея]|附件|附录|(?:ال)?(?:مرفق|ملحق|تذييل|مرفقات))(?![\p{L}]{2})/iu;
const LONGEST = 200;

/** @example isAnnexHeading('Annex II. Rules of the prize') → true */
export function isAnnexHeading(text: string): boolean {
  return text.length <= LONGEST && ANNEX.test(text);
}
