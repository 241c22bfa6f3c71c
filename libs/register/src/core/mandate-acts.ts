import type { BodyAction } from '#people/core';

/** What may become of a mandate. */
export const mandateLives = [
  'proposed',
  'active',
  'implemented',
  'elapsed',
  'superseded',
  'retired',
] as const;
export type MandateLife = (typeof mandateLives)[number];

/** What changes the life of a mandate, in the order in which it usually goes. */
export const mandateActs = [
  'confirm',
  'implement',
  'elapse',
  'retire',
  'supersede',
  'give-back',
  'reinstate',
] as const;
export type MandateAct = (typeof mandateActs)[number];

interface MandateActRule {
  readonly needs: BodyAction;
  /** It takes a recorded act of the body or its Bureau; without one the mandate stays as it is. */
  readonly asksBody: boolean;
  readonly leads: Readonly<Partial<Record<MandateLife, MandateLife>>>;
}

/**
 * How a mandate lives. It leaves the list by an act of the body alone, or by a text of the body that a person confirms: a
 * later version without it, a later decision that asks the same again. That an act was recorded wrongly brings it back.
 */
export const mandateActRules: Readonly<Record<MandateAct, MandateActRule>> = {
  confirm: { needs: 'confirm-proposals', asksBody: false, leads: { proposed: 'active' } },
  implement: { needs: 'record-body-acts', asksBody: true, leads: { active: 'implemented' } },
  elapse: { needs: 'record-body-acts', asksBody: true, leads: { active: 'elapsed' } },
  retire: { needs: 'record-body-acts', asksBody: true, leads: { active: 'retired' } },
  // A later mandate carries it on, and gives it back when that link is taken back.
  supersede: { needs: 'link-mandates', asksBody: false, leads: { active: 'superseded' } },
  'give-back': { needs: 'link-mandates', asksBody: false, leads: { superseded: 'active' } },
  reinstate: {
    needs: 'record-body-acts',
    asksBody: true,
    leads: { implemented: 'active', elapsed: 'active', retired: 'active' },
  },
};

/** Where an act leads from there, or what would be possible instead. */
export type MandateStep =
  | { readonly tag: 'to'; readonly life: MandateLife }
  | { readonly tag: 'wrong-life'; readonly possible: readonly MandateAct[] };

/** @example mandateStep('retire', 'active') // { tag: 'to', life: 'retired' } */
export function mandateStep(act: MandateAct, from: MandateLife): MandateStep {
  const life = mandateActRules[act].leads[from];
  return life === undefined ? { tag: 'wrong-life', possible: mandateActsFrom(from) } : { tag: 'to', life };
}

/** The acts that are possible from a life, whoever does them. */
export function mandateActsFrom(life: MandateLife): readonly MandateAct[] {
  return mandateActs.filter((act) => mandateActRules[act].leads[life] !== undefined);
}
