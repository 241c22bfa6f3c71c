import { chair } from '#people';

export const tell = chair;
