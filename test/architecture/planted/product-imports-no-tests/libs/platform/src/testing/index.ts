export const fixedClock = 'fixedClock';
