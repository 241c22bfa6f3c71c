export const holidays = 'holidays';
