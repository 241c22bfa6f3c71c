import { plan } from '#reminders';

export const confirm = plan;
