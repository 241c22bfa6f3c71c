export const translator = 'translator';
