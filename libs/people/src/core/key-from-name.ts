/**
 * A key for something that people name: its Latin letters without accents and its digits, joined by "-"; what kind of
 * thing it is where the name has none of them.
 * @example keyFromName('Conseil d’administration') // 'conseil-d-administration'
 */
export function keyFromName(name: string, kind: 'body' | 'unit' = 'body'): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const key = plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '');
  return /^[a-z]/.test(key) ? key : key === '' ? kind : `${kind}-${key}`;
}
