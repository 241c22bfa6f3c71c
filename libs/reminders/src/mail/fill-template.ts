import { marksAsElements } from './direction-marks.js';

/**
 * Fills the slots of a part of the template: {{slot}} with text, which is escaped, {{{slot}}} with parts filled before.
 * @throws Error when a slot has no value: a fault in the template, found by its test
 * Marks of direction become elements: fonts of old mail programs have no sign for them.
 * @example fillTemplate('<b>{{name}}</b>', { name: 'R&D' }) // '<b>R&amp;D</b>'
 */
export function fillTemplate(part: string, slots: Readonly<Record<string, string>>): string {
  return part.replace(/\{\{\{ ?(\w+) ?\}\}\}|\{\{ ?(\w+) ?\}\}/g, (_, raw?: string, text?: string) => {
    const name = raw ?? text ?? '';
    const value = slots[name];
    if (value === undefined) throw new Error(`the template has a slot "${name}" that nobody fills`);
    return raw === undefined ? marksAsElements(escapeHtml(value)) : value;
  });
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
