import { advanceTask } from '#followup';

export const afterSending = advanceTask;
