import type { CalendarDate } from '#calendar';
import type { BothLanguages, SampleRequest } from './sample-request.js';

/** A request as the list of real decisions writes it: what is usual is left out. */
export interface RealRequest extends BothLanguages<string> {
  readonly paragraph: SampleRequest['paragraph'];
  readonly unit: string;
  readonly verb?: keyof typeof verbs;
  readonly recurrence?: string;
  readonly deliverable?: string;
  readonly rule?: object;
  readonly dueWords?: BothLanguages<string>;
  readonly condition?: BothLanguages<string>;
}

/** The verb as the register knows it, and as our own words say it. */
const verbs = {
  requests: { en: 'Asks', zh: '请' },
  'also requests': { en: 'Also asks', zh: '又请' },
  'further requests': { en: 'Further asks', zh: '还请' },
  'calls upon': { en: 'Calls on', zh: '吁请' },
} as const;

/** The request in full, as it enters the register on a day. */
export function registerFacts(request: RealRequest, madeOn: CalendarDate): SampleRequest {
  const verb = request.verb ?? 'requests';
  const textIn = (lang: 'en' | 'zh') => ({
    quote: request[lang],
    verb: verbs[verb][lang],
    ...(request.dueWords && { dueWords: request.dueWords[lang] }),
    ...(request.condition && { condition: request.condition[lang] }),
  });
  return {
    paragraph: request.paragraph,
    verb,
    recurrence: request.recurrence ?? 'unspecified',
    deliverable: request.deliverable ?? null,
    rule: request.rule ?? null,
    unit: request.unit,
    madeOn,
    texts: { en: textIn('en'), zh: textIn('zh') },
  };
}
