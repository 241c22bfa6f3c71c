interface OpenTask {
  readonly session: string | null;
  readonly document: string | null;
  readonly progress: string;
  readonly meeting: { readonly state: string };
  readonly before?: string;
}

const settled = new Set(['delivered', 'considered', 'dropped']);

/** Whether a document planned for a session may be made to answer a task; the server decides again. */
export function mayBeAnswered(task: OpenTask, session: string): boolean {
  const { state } = task.meeting;
  return (
    task.session === session &&
    task.document === null &&
    task.before === undefined &&
    (state === 'fixed' || state === 'tentative') &&
    !settled.has(task.progress)
  );
}
