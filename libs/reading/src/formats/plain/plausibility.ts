/** Words and, where words have no gaps, characters that stand everywhere in a language and nowhere by chance. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  latin: [
    ...['the', 'of', 'and', 'to', 'in', 'for', 'on', 'with', 'that', 'its', 'by', 'at', 'from', 'as', 'is'],
    ...['le', 'la', 'les', 'des', 'et', 'du', 'de', 'en', 'sur', 'par', 'dans', 'aux', 'une', 'est', 'pour'],
    ...['el', 'los', 'las', 'y', 'del', 'que', 'por', 'para', 'con', 'su', 'una', 'sobre', 'à', 'a', 'se'],
    ...['un', 'au', 'ses', 'sa', 'qui', 'l', 'd', 'al', 'como', 'sus', 'au', 'ou', 'o', 'sont', 'son'],
  ],
  cyrillic: [
    ...['и', 'в', 'на', 'по', 'с', 'о', 'к', 'для', 'от', 'из', 'не', 'что', 'за', 'об', 'его', 'её', 'ее'],
    ...['их', 'также', 'при', 'до', 'или', 'как', 'к', 'у', 'а', 'во', 'со', 'том', 'год', 'года', 'это'],
  ],
  arabic: [
    ...['في', 'من', 'إلى', 'على', 'أن', 'عن', 'مع', 'التي', 'الذي', 'هذا', 'هذه', 'ذلك', 'بشأن', 'وفي'],
    ...['ما', 'لا', 'كل', 'بين', 'بعد', 'قبل', 'إن', 'أو', 'عام', 'لدى', 'وأن', 'وإلى', 'ومن', 'وعلى'],
  ],
};
const KNOWN: readonly ReadonlySet<string>[] = Object.values(WORDS).map((words) => new Set(words));
const ARTICLE = /^[وفبكل]?ال\p{Script=Arabic}{2,}$|^لل\p{Script=Arabic}{2,}$/u;
/** The most frequent characters of written Chinese and of official texts, simplified and traditional. */
const HAN = new Set(
  '的一是不了在有和人这中大为上个国我以要他时来用们到作地于出就分对会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理府请务委会议报告执决届秘书长联合审段案議請務報會決國際為這個來時對',
);
/** Signs that stand in no prose: frames, blocks, mathematics; those of letters read with the wrong table. */
const SIGNS = /[\u2200-\u25ff¤¦¬±¶þðÞÐ¥¢¿¡]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * How much a text reads like one of the six languages, from 0 to 1: the share of its words that are the smallest words of
 * one script, less those that mix scripts or cases as no word does. Chinese: the share of its commonest characters.
 */
export function plausibility(text: string): number {
  const words = text.match(WORD) ?? [];
  if (words.length === 0) return 0;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  if (han.length > letters * 0.3) {
    const common = han.filter((character) => HAN.has(character)).length;
    const rare = han.filter((character) => character > '\u9fa5').length;
    return Math.max(0, (common - 5 * rare) / Math.max(han.length, letters * 0.7));
  }
  const best = Math.max(
    ...KNOWN.map((known) => words.filter((word) => known.has(word.toLowerCase())).length),
  );
  const definite = words.filter((word) => ARTICLE.test(word)).length;
  const broken = words.filter(isNoWord).length + (text.match(SIGNS)?.length ?? 0);
  // Small words are a quarter of a text and more; what is above that says nothing further.
  const share = Math.max(best, 0.6 * definite + best * 0.6) / words.length;
  return Math.max(0, Math.min(1, share * 3) - (6 * broken) / words.length);
}

/** Two scripts in one word, or a capital inside it, or signs that stand in no word. */
function isNoWord(word: string): boolean {
  const scripts = [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /[\p{Script=Arabic}\u064b-\u0652]/u,
    /\p{Script=Han}/u,
  ];
  if (scripts.filter((script) => script.test(word)).length > 1) return true;
  return /\p{Ll}\p{Lu}/u.test(word) || /[µƒˆ¨´¸ђѓѕџјљњћќўґ]/u.test(word);
}
