import { walkXml } from './xml.js';

/** What a style says that the reader must know: its list, and whether its words are shown. */
export interface Style {
  readonly basedOn: string | null;
  numId: string | null;
  level: number | null;
  hidden: boolean | null;
}

/** The styles of a document, by id. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  /** The style of paragraphs that name none. */
  private ordinary: string | null = null;

  constructor(part: Uint8Array | null) {
    if (part === null) return;
    let open: Style | null = null;
    walkXml(part, {
      open: ({ name, attributes }) => {
        if (name === 'style') {
          open = { basedOn: null, numId: null, level: null, hidden: null };
          const id = attributes['styleId'] ?? '';
          this.styles.set(id, open);
          if (attributes['type'] === 'paragraph' && isOn(attributes['default'] ?? 'false'))
            this.ordinary = id;
        } else if (open !== null) noteStyle(open, name, attributes);
      },
      close: (name) => {
        if (name === 'style') open = null;
      },
    });
  }

  /** The list that a style puts its paragraphs in; the level may be its own where the list is inherited. */
  listOf(id: string | null): { readonly numId: string | null; readonly level: number | null } {
    const numId = this.inherited(id ?? this.ordinary, (style) => style.numId);
    return { numId, level: this.inherited(id ?? this.ordinary, (style) => style.level) };
  }

  isHidden(id: string | null): boolean {
    return this.inherited(id, (style) => style.hidden) ?? false;
  }

  private inherited<Value>(id: string | null, valueOf: (style: Style) => Value | null): Value | null {
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at); at = this.styles.get(at)?.basedOn ?? null) {
      seen.add(at);
      const style = this.styles.get(at);
      const value = style === undefined ? null : valueOf(style);
      if (value !== null) return value;
    }
    return null;
  }
}

function noteStyle(style: Style, name: string, { val }: Readonly<Record<string, string>>): void {
  if (name === 'basedOn') Object.assign(style, { basedOn: val ?? null });
  else if (name === 'numId') style.numId = val ?? null;
  else if (name === 'ilvl') style.level = Number(val);
  else if (name === 'outlineLvl') return;
  else if (name === 'vanish') style.hidden = isOn(val ?? 'true');
}

/** How the format says yes: an element alone, or "true", "on", "1". */
export function isOn(value: string): boolean {
  return value !== 'false' && value !== '0' && value !== 'off' && value !== 'none';
}
