import { director } from './director.js';

export const unit = () => director;
