export const taskRow = 'taskRow';
