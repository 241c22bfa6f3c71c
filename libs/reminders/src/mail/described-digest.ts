import type { DescribedEntry } from './describe-entry.js';
import type { DescribedList } from './describe-list.js';

/** A digest in words of the reader's language. */
export interface DescribedDigest {
  readonly product: string;
  readonly subject: string;
  readonly date: string;
  readonly title: string;
  /** What mail programs show beside the subject: the most pressing date. */
  readonly preview: string;
  readonly entries: readonly DescribedEntry[];
  readonly rest: readonly { readonly more: string; readonly act: string; readonly url: string }[];
  readonly lists: readonly DescribedList[];
  /** Why the reader gets it. */
  readonly why: string;
  readonly home: string;
  readonly leave: { readonly act: string; readonly url: string } | null;
}
