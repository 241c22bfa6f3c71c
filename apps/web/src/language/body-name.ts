interface NamedBody {
  readonly key: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A body's name in a language; failing that in English, failing that its key. */
export function bodyName(key: string, bodies: readonly NamedBody[], lang: string): string {
  const names = bodies.find((body) => body.key === key)?.names;
  return names?.[lang] ?? names?.['en'] ?? key;
}
