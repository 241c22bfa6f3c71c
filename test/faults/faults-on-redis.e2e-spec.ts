import { describe, it } from '@jest/globals';
import { isRedisHere } from './redis.js';
import { tellStories } from './tell-stories.js';

// Where everything must be tested, a missing Redis is a failure.
if (isRedisHere() || process.env['CI'] === 'true') tellStories('redis');
else
  describe('reminders on redis', () => {
    it.skip('reach everybody once, whatever fails (needs redis-server)', () => undefined);
  });
