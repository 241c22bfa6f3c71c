export type Environment = Readonly<Record<string, string | undefined>>;

export interface Setting {
  readonly about: string;
  readonly default: string;
  readonly required?: boolean;
  /** Why a value cannot be used, as the end of a sentence that begins with the setting's name. */
  readonly fault?: (text: string) => string | null;
}

/** Every setting, once: what it is, what it is when nobody says, what it may be. `.env.example` is made from here. */
export const settings = {
  DATABASE_URL: {
    about:
      'the PostgreSQL that holds the truth, version 15 or newer; npm start brings its own when none is given',
    default: '',
    required: true,
    fault: addressOf(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/database'),
  },
  DATABASE_OWNER_URL: {
    about: 'the same database by the role that migrates it; DATABASE_URL when none is given',
    default: '',
    fault: addressOf(['postgres:', 'postgresql:'], 'postgres://owner:password@host:5432/database'),
  },
  QUEUE_URL: {
    about: 'the queue: postgres://… or redis://… (version 6.2 or newer); the database when none is given',
    default: '',
    fault: addressOf(['postgres:', 'postgresql:', 'redis:', 'rediss:'], 'redis://host:6379'),
  },
  SMTP_URL: {
    about: 'where mail is handed over; without it mail stays on the mailbox page',
    default: '',
    fault: addressOf(['smtp:', 'smtps:'], 'smtp://user:password@host:587'),
  },
  SMTP_RATE: {
    about: 'how many mails one worker hands over in a minute at most, evenly spread',
    default: '600',
    fault: (text) =>
      /^\d{1,5}$/.test(text) && Number(text) >= 10 && Number(text) <= 60_000
        ? null
        : 'must be a whole number, 10 to 60000',
  },
  MAIL_FROM: { about: 'the sender of every mail', default: 'Mandate Tracker <mandates@localhost>' },
  PUBLIC_URL: {
    about: 'the address that people open and that links in mails lead to',
    default: '',
    fault: addressOf(['http:', 'https:'], 'https://mandates.example.org'),
  },
  SECRETS_KEY: {
    about:
      'the key that encrypts secrets in the database: 32 random bytes in base64 (openssl rand -base64 32); with several, separated by commas, the first encrypts and all decrypt; npm start keeps one of its own in DATA_DIR',
    default: '',
    fault: (text) =>
      text.split(',').every((key) => isSecretsKey(key.trim()))
        ? null
        : 'must be 32 bytes in base64, or several such separated by commas',
  },
  WEBHOOKS_LOOPBACK: {
    about:
      'whether webhooks may go to this machine and by http (on, off), for trying things; refused in production',
    default: 'off',
    fault: oneOf(['on', 'off']),
  },
  DATA_DIR: { about: 'the folder of the embedded database', default: '.data' },
  HOST: { about: 'the address the server listens on', default: '127.0.0.1' },
  PORT: {
    about: 'the port the server listens on',
    default: '3000',
    fault: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65535 ? null : 'must be a port, 0 to 65535'),
  },
  LOG_LEVEL: { about: 'how much is logged', default: 'info', fault: oneOf(logLevels()) },
  SAMPLE: {
    about: 'whether the sample register is loaded on the first run; on for the embedded database only',
    default: '',
    fault: oneOf(['on', 'off']),
  },
  TODAY: {
    about: 'a fixed date (2022-12-01) for trying things; refused in production',
    default: '',
    fault: (text) => (isCalendarDate(text) ? null : 'must be a date of the calendar like 2022-12-01'),
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** 32 bytes, as base64 writes them. */
function isSecretsKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text);
}

function logLevels(): readonly string[] {
  return ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
}

function oneOf(allowed: readonly string[]): (text: string) => string | null {
  return (text) => (allowed.includes(text) ? null : `must be one of ${allowed.join(', ')}`);
}

function addressOf(protocols: readonly string[], example: string): (text: string) => string | null {
  return (text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url && protocols.includes(url.protocol) ? null : `must be an address like ${example}`;
  };
}

function isCalendarDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
