export const moved = 'moved';
