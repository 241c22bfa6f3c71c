export const overdue = 'overdue';
