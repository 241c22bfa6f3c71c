import { describe, expect, it } from '@jest/globals';
import { movedUp, newStep, stepFaults, stepsSaid, type Step } from './steps-draft.js';

const step = (name: string, own: Partial<Step> = {}): Step => ({ ...newStep, names: { en: name }, ...own });

describe('the steps of clearance that are being named', () => {
  it('are moved one place earlier', () => {
    const moved = movedUp([step('Director'), step('Legal'), step('Head')], 2);
    expect(moved.map(({ names }) => names['en'])).toEqual(['Director', 'Head', 'Legal']);
  });

  it.each([
    ['without a name', [newStep], ['name updates 0']],
    ['with blanks for a name', [step(' ')], ['name updates 0']],
    ['of a unit that is not chosen', [step('Director'), step('Legal', { by: 'unit' })], ['unit updates 1']],
    ['whole', [step('Legal', { by: 'unit', unit: 'legal' })], []],
  ] as const)('%s', (_, steps, faulty) => {
    expect(Object.keys(stepFaults('updates', steps))).toEqual(faulty);
  });

  it('are sent with the names that have words, and a unit only where a unit takes the step', () => {
    expect(
      stepsSaid([step(' Legal ', { names: { en: ' Legal ', fr: ' ' }, by: 'director', unit: 'legal' })]),
    ).toEqual([{ names: { en: 'Legal' }, by: 'director' }]);
  });
});
