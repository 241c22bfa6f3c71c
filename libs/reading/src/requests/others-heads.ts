import type { Facts } from '../finders/facts.js';

/** Sections that may stand above the text proper. */
export const MASTHEAD = 40;

const UNITED_NATIONS = /United Nations|Nations Unies|Naciones Unidas|Объединенных Наций|لأمم المتحدة|联合国/i;

const ITS_BODY = /^(?:general-assembly|economic-and-social-council|security-council|human-rights-council)$/;

/** Only others call the Secretary-General that of the United Nations. */
export function isUnitedNations(of: string, { organization, own, sections }: Facts): boolean {
  if (!UNITED_NATIONS.test(of) || organization?.id === 'un') return false;
  if (own !== null && ITS_BODY.test(own)) return false;
  return !sections
    .slice(0, MASTHEAD)
    .some(({ kind, text }) => kind === 'heading' && UNITED_NATIONS.test(text));
}

/** "the secretariat of the Ramsar Convention": a treaty has its own, in any text but that of its Parties. */
export function isTreatyBeside(of: string, { organization, own }: Facts): boolean {
  const isOfParties = own === null || /part(?:y|ies|ie|es)\b|conference|conferencia/.test(own);
  return (organization !== null || !isOfParties) && TREATY.test(of);
}

const TREATY =
  /\b(?:Conventions?|Protocols?|Protocoles?|Treaty|Traité|Convenios?|Convenci[óo]n(?:es)?|Protocolos?|Tratado)\b/;
