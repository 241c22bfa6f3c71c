/** The first that fits is it: each later browser also claims to be the earlier ones. */
const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bVersion\/.*\bSafari\//],
] as const;
const systems = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad|iPod)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
] as const;

/**
 * A browser and its system by the names that people know, out of what it calls itself (User-Agent); null for one that
 * says nothing known.
 * @example agentName('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0') // 'Firefox, Linux'
 */
export function agentName(agent: string | null): string | null {
  const among = (names: typeof browsers | typeof systems) =>
    names.find(([, sign]) => sign.test(agent ?? ''))?.[0];
  const known = [among(browsers), among(systems)].filter((name) => name !== undefined);
  return known.length === 0 ? null : known.join(', ');
}
