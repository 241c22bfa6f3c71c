import { Inflate } from 'fflate';
import { Unreadable } from '../source-text.js';

/** What one part, and the parts that are read together, may grow to when they are unpacked (bytes). */
const LARGEST_PART = 32 * 1024 * 1024;
const LARGEST_TOTAL = 64 * 1024 * 1024;
const MOST_ENTRIES = 20_000;
/** Unpacked in slices, so that a bomb is noticed before it has burst: 16 kB grow to 16 MB at most. */
const SLICE = 16_384;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** A zip archive of which parts are unpacked one by one, never more than a document may hold. */
export class Zip {
  private readonly view: DataView;
  private readonly entries = new Map<string, Entry>();
  private total = 0;

  /** @throws Unreadable 'broken-file' where its directory is none; 'encrypted'; 'too-much-at-once' */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.readDirectory();
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of one part; null when there is none of that name. @throws Unreadable as above */
  part(name: string): Uint8Array | null {
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    const packed = this.packedBytes(entry);
    if (entry.method === 0) return this.counted(packed);
    if (entry.method !== 8) throw new Unreadable({ tag: 'broken-file' });
    return this.counted(inflated(packed));
  }

  private counted(part: Uint8Array): Uint8Array {
    this.total += part.length;
    if (part.length > LARGEST_PART || this.total > LARGEST_TOTAL)
      throw new Unreadable({ tag: 'too-much-at-once' });
    return part;
  }

  private packedBytes({ at, packed }: Entry): Uint8Array {
    if (at + 30 > this.bytes.length || this.view.getUint32(at, true) !== LOCAL_ENTRY)
      throw new Unreadable({ tag: 'broken-file' });
    const start = at + 30 + this.view.getUint16(at + 26, true) + this.view.getUint16(at + 28, true);
    if (start + packed > this.bytes.length) throw new Unreadable({ tag: 'broken-file' });
    return this.bytes.subarray(start, start + packed);
  }

  private readDirectory(): void {
    const { view } = this;
    const end = endOfDirectory(view);
    const count = view.getUint16(end + 10, true);
    if (count > MOST_ENTRIES) throw new Unreadable({ tag: 'too-much-at-once' });
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
        throw new Unreadable({ tag: 'broken-file' });
      if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable({ tag: 'encrypted' });
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + length));
      this.entries.set(name.replace(/^\//, ''), {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }
}

/** It stands at the end, before a comment of at most 64 kB. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Unreadable({ tag: 'broken-file' });
}

function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST_PART) throw new Unreadable({ tag: 'too-much-at-once' });
  });
  for (let at = 0; at === 0 || at < packed.length; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
