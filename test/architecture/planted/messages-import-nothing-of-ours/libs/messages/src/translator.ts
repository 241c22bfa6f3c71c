import { language } from '#platform';

export const translator = language;
