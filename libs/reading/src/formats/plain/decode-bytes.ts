/** What windows-1252 has in the places 0x80 to 0x9f; the five places without a sign keep their control characters. */
const WESTERN_SIGNS = [
  ...['€', '\x81', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\x8d', 'Ž', '\x8f'],
  ...['\x90', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\x9d', 'ž', 'Ÿ'],
];

/**
 * Decodes bytes by a label of the Encoding Standard. Some releases of Node.js take windows-1252, and with it what calls itself
 * ISO-8859-1, for the controls of Latin-1: its dashes, quotes and apostrophes are put right here.
 * @throws RangeError for a label that no encoding has; TypeError for bytes that it cannot have, when `fatal`
 */
export function decodeBytes(
  label: string,
  bytes: Uint8Array,
  { fatal = false, stream = false }: { readonly fatal?: boolean; readonly stream?: boolean } = {},
): string {
  const decoder = new TextDecoder(label, { fatal });
  const text = decoder.decode(bytes, { stream });
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (sign) => WESTERN_SIGNS[sign.charCodeAt(0) - 0x80]!);
}
