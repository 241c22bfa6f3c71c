/** An organization, what texts call it, and the title of its head: tells its own head from somebody else's. */
export interface Organization {
  readonly id: string;
  readonly head: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Keys of bodies that only it has. */
  readonly bodies?: readonly string[];
  /** What its texts call the secretariat, where it is not called one. */
  readonly secretariat?: RegExp;
  /** The symbols of its documents, where texts leave its name out. */
  readonly symbols?: RegExp;
  /** Organizations with the same name here share one governing body, which each of their heads serves. */
  readonly board?: string;
}
