/**
 * The surroundings of a test: what the shell happens to set for a running product must not steer it, least of all
 * lead it to a database with something in it. TEST_DATABASE_URL and TEST_QUEUE_URL are said on purpose and stay.
 */
export function testSurroundings(environment) {
  const kept = Object.entries(environment).filter(([name]) => !steering.has(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'test' };
}

const steering = new Set([
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'QUEUE_URL',
  'SMTP_URL',
  'SMTP_RATE',
  'MAIL_FROM',
  'PUBLIC_URL',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_NAME',
  'TRUSTED_PROXIES',
  'REQUEST_LIMIT',
  'SECRETS_KEY',
  'WEBHOOKS_LOOPBACK',
  'DATA_DIR',
  'PORT',
  'HOST',
  'LOG_LEVEL',
  'SAMPLE',
  'TODAY',
]);
