export { aBody, entities } from './a-body.js';
export { groundOver } from './ground-over.js';
export { PeopleGround } from './people-ground.js';
