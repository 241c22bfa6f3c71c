export const language = 'language';
