import { Queue } from 'bullmq';

export const readLater = Queue;
