import type { DueRule } from '../due-rule.js';
import type { Recurrence } from '../reading.js';

/** How often a due rule falls. "unspecified" when the text states no time. */
export function recurrenceOf(rule: DueRule | null): Recurrence {
  switch (rule?.kind) {
    case 'session':
    case 'event':
    case 'preceding':
      return 'once';
    case 'hops':
      return recurrenceOf(rule.then);
    case 'each-session':
      return 'every_session';
    case 'ordinals-of-year':
      return 'annual';
    case 'last-of-year':
      return rule.year === undefined ? 'annual' : 'once';
    case 'date':
      return 'by' in rule ? 'by_date' : 'once';
    case 'interval':
      return rule.every === 'P1Y' ? 'annual' : rule.every === 'P2Y' ? 'biennial' : 'ongoing';
    case 'with':
      return rule.times === 'next'
        ? 'once'
        : /annual|annuel|anual|年度|(?<!полу|двух)(?:годов|ежегодн)|(?<!نصف )(?:ال)?سنوي/.test(rule.text)
          ? 'annual'
          : 'ongoing';
    case 'all':
      return rule.rules.map(recurrenceOf).find((one) => one !== 'unspecified') ?? 'unspecified';
    case 'regularly':
      return 'ongoing';
    case 'unparsed':
      return recurrenceOfWords(rule.text);
    default:
      return 'unspecified';
  }
}

const ONE_MEETING =
  /session|meeting|Congress|Conference|Assembl|Summit|réunion|sesiones|reunión|Cumbre|próxima|siguiente|antes de que|(?:day|week|month)s (?:before|prior to)|\b[A-Z][A-Za-z]{1,7}[ /-]?(?:\d{1,3}|[XVIL]+)$|years' time|دور[تةه]|اجتماع|مؤتمر|قمة|会议|届会|会前|(?<![A-Z])[A-Z]{2,8} ?-?\d{1,3}$/;
const EACH = /\b(?:each|every|chaque|chacune|cada|tod[oa]s)\b|[每各]|كل |دورات|اجتماعات/i;
const EACH_MEETING = /\b(?:each|every) (?:[a-z]+ ){0,2}(?:session|meeting)/;
const END_OF_YEAR = /end of the (?:year|biennium)$/;
const BY = /^(?:by|before|d'ici|avant|para|antes|a más tardar|بحلول|قبل|حتى|في موعد|في أجل|موعد) |前$/i;
/** "by 15 January": a day of whatever year. */
const DAY = /^\D{4,25}\d{1,2} de \p{L}+$/u;

/** What words say of it that make no rule: one meeting or one year is once, and by then where they begin so. */
function recurrenceOfWords(text: string): Recurrence {
  if (EACH_MEETING.test(text)) return 'every_session';
  if (EACH.test(text)) return 'unspecified';
  if (END_OF_YEAR.test(text)) return 'by_date';
  if (ONE_MEETING.test(text)) return 'once';
  if (DAY.test(text)) return 'by_date';
  if (new Set(text.match(/\b20\d{2}\b/g)).size !== 1) return 'unspecified';
  return BY.test(text) ? 'by_date' : 'once';
}
