import { tellStories } from './tell-stories.js';

tellStories('postgresql');
