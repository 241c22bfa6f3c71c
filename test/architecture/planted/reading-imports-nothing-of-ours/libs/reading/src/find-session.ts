import { session } from '#calendar';

export const findSession = session;
