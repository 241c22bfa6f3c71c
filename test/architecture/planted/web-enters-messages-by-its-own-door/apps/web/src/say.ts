import { translator } from '#messages';

export const say = translator;
