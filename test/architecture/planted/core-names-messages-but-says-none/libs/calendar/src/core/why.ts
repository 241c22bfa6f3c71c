import { translator } from '#messages';

export const why = translator;
