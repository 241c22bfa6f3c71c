export const advanceTask = 'advanceTask';
