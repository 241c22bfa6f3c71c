import { nowhere } from '#archive';

export const lost = nowhere;
