interface DueTask {
  readonly session: string | null;
  readonly meeting: { readonly candidates: readonly string[] };
}

/** Of a mandate's tasks those that are due at a session, or for which it may still be chosen. */
export function tasksThere<Task extends DueTask>(tasks: readonly Task[], session: string): readonly Task[] {
  return tasks.filter((task) => task.session === session || task.meeting.candidates.includes(session));
}
