import { withdraw } from '#reminders';

export const deliver = withdraw;
