/**
 * SQL: whether one reading is a later text than another of the same decisions. It was taken in later (ids are in order of
 * time), but an advance text is never later than an edited one or a corrigendum.
 * @param later, earlier how the statement names the two readings
 */
export function isLaterSql(later: string, earlier: string): string {
  return `
  (${earlier}.id <> ${later}.id AND NOT (${later}.text_status = 'adopted' AND ${earlier}.text_status <> 'adopted')
   AND (${earlier}.id < ${later}.id OR (${earlier}.text_status = 'adopted' AND ${later}.text_status <> 'adopted')))`;
}
