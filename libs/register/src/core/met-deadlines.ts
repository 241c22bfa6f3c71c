import type { DeadlineKind } from '#calendar/core';

/**
 * The deadlines that are met when something is handed to documents services: those that lead up to handing it in. What is
 * delivered, or considered, has met them all. SQL asks with this list; until when a deadline was met is not asked.
 */
export const metBySubmission: readonly DeadlineKind[] = ['slot', 'submission', 'oral-notice', 'in-session'];
