import { decodeBytes } from '../plain/decode-bytes.js';
import { SaxesParser } from 'saxes';
import { Unreadable } from '../source-text.js';

const DEEPEST = 1_000;

/** An element as it opens: its name without its prefix, and its attributes without theirs. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlEvents {
  open(element: Element): void;
  close(name: string): void;
  text?(text: string): void;
}

/**
 * Walks one XML part. Parts of a document declare no types of their own: one that does may hold entities that grow without
 * end or lead outside, and is refused.
 * @throws Unreadable 'broken-file'
 */
export function walkXml(bytes: Uint8Array, events: XmlEvents): void {
  const broken = (): never => {
    throw new Unreadable({ tag: 'broken-file' });
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', broken);
  parser.on('doctype', broken);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) broken();
    events.open({ name: localName(name), attributes: localAttributes(attributes) });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    events.close(localName(name));
  });
  if (events.text) parser.on('text', (text) => events.text!(text));
  parser.write(xmlText(bytes)).close();
}

function xmlText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return decodeBytes(encoding, bytes);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
