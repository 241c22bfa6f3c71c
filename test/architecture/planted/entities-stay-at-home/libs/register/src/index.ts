export { taskRow } from './store/task.entity.js';
