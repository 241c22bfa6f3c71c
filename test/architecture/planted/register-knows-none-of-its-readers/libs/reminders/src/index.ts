export const withdraw = 'withdraw';
