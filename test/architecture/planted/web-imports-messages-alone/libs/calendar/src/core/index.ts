export const resolve = 'resolve';
