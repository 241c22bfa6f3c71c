import { moved } from './store/moved.js';

export const moveSession = moved;
