export { FixedClock } from './fixed-clock.js';
export { createTestDatabase, migrationsFolder, type TestDatabase } from './test-database.js';
export { openTestPlatform, type TestPlatform } from './test-platform.js';
