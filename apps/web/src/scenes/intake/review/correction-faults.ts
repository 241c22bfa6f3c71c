import type { MessageKey } from '#messages/web';
import type { CorrectionFields } from './correction.js';

/** What is wrong with what was typed, by field, in the order of the form. The server checks the rest. */
export function correctionFaults(fields: CorrectionFields): Readonly<Record<string, MessageKey>> {
  const { name, ordinal, year } = fields;
  return {
    ...(name.trim() === '' && { name: 'intake.page.fault.name' as const }),
    ...(!/^(?:[1-9]\d{0,2})?$/.test(ordinal.trim()) && { ordinal: 'intake.page.fault.ordinals' as const }),
    ...(!/^(?:\d{4})?$/.test(year.trim()) && { year: 'intake.page.fault.year' as const }),
  };
}
