export { FixedClock } from './fixed-clock.js';
export { createEarlierDatabase, createTestDatabase, type TestDatabase } from './test-database.js';
export { openTestPlatform, type TestPlatform } from './test-platform.js';
export { openTestQueue, testQueueUrl } from './test-queue.js';
