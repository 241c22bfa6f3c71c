import type { Actor, Viewer } from '#platform';

/** Who does something with which planned document, and which version of it they saw; null when they do not say. */
export interface DocumentActed {
  readonly viewer: Viewer;
  readonly actor: Actor;
  readonly document: string;
  readonly seen: number | null;
}
