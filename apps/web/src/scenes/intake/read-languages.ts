/** The languages whose texts are read: fewer than are spoken. */
export const readLanguages = ['en', 'zh'] as const;
