export const chair = 'chair';
