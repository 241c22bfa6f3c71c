import { randomUUID } from 'node:crypto';

export const newSession = randomUUID;
