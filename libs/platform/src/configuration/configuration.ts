import type { CalendarDate } from '../core/calendar-date.js';
import { settings, type Environment, type Setting, type SettingName } from './settings.js';

/** All that can be set from outside, read once at boot. Nothing else in the code reads the environment. */
export abstract class Configuration {
  abstract readonly databaseUrl: string;
  abstract readonly databaseOwnerUrl: string;
  abstract readonly queueUrl: string;
  abstract readonly smtpUrl: string | null;
  /** Mails that one process hands over in a minute at most. */
  abstract readonly smtpRate: number;
  abstract readonly mailFrom: string;
  abstract readonly publicUrl: string;
  /** The first encrypts secrets in the database, all decrypt them; empty where nobody gave one. */
  abstract readonly secretsKeys: readonly string[];
  /** Whether webhooks may go to this machine and by http: for trying things. */
  abstract readonly webhooksLoopback: boolean;
  abstract readonly dataDir: string;
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly logLevel: string;
  abstract readonly sample: boolean;
  abstract readonly today: CalendarDate | null;
  abstract readonly production: boolean;
}

/** What the launcher knows better than the environment: where the embedded database runs, which port was free. */
export interface KnownByLauncher {
  readonly embedded?: boolean;
  readonly databaseUrl?: string;
  readonly databaseOwnerUrl?: string;
  readonly port?: number;
  /** Kept in DATA_DIR; one that the environment gives goes first. */
  readonly secretsKey?: string;
}

/** The configuration cannot be used; each fault is one line that names the setting and says what it may be. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigurationError';
  }
}

/**
 * Reads and checks the configuration; every fault is listed at once.
 * @throws ConfigurationError
 * @example readConfiguration(process.env)
 */
export function readConfiguration(environment: Environment, known: KnownByLauncher = {}): Configuration {
  const given: Environment = {
    ...environment,
    ...(known.databaseUrl === undefined ? {} : { DATABASE_URL: known.databaseUrl }),
    ...(known.databaseOwnerUrl === undefined ? {} : { DATABASE_OWNER_URL: known.databaseOwnerUrl }),
    ...(known.port === undefined ? {} : { PORT: String(known.port) }),
    SECRETS_KEY: environment['SECRETS_KEY']?.trim() || known.secretsKey,
  };
  const value = (name: SettingName): string => given[name]?.trim() || settings[name].default;
  const production = environment['NODE_ENV'] === 'production';
  const faults = faultsOf(value, production);
  if (faults.length > 0) throw new ConfigurationError(faults);

  const sample = value('SAMPLE');
  return {
    databaseUrl: value('DATABASE_URL'),
    databaseOwnerUrl: value('DATABASE_OWNER_URL') || value('DATABASE_URL'),
    queueUrl: value('QUEUE_URL') || value('DATABASE_URL'),
    smtpUrl: value('SMTP_URL') || null,
    smtpRate: Number(value('SMTP_RATE')),
    mailFrom: value('MAIL_FROM'),
    publicUrl: (value('PUBLIC_URL') || `http://${value('HOST')}:${value('PORT')}`).replace(/\/$/, ''),
    secretsKeys: value('SECRETS_KEY')
      .split(',')
      .map((key) => key.trim())
      .filter((key) => key !== ''),
    webhooksLoopback: value('WEBHOOKS_LOOPBACK') === 'on',
    dataDir: value('DATA_DIR'),
    host: value('HOST'),
    port: Number(value('PORT')),
    logLevel: value('LOG_LEVEL'),
    sample: sample === '' ? known.embedded === true : sample === 'on',
    today: (value('TODAY') || null) as CalendarDate | null,
    production,
  };
}

function faultsOf(value: (name: SettingName) => string, production: boolean): string[] {
  const faults = (Object.keys(settings) as SettingName[]).flatMap((name) => {
    const text = value(name);
    const setting: Setting = settings[name];
    if (text === '') return setting.required === true ? [`${name} is missing: ${setting.about}`] : [];
    const fault = setting.fault?.(text);
    // The value is not repeated: addresses hold passwords, and faults go to the log.
    return fault ? [`${name} ${fault}`] : [];
  });
  if (production && value('TODAY') !== '') faults.push('TODAY is for trying things; unset it in production');
  if (production && value('WEBHOOKS_LOOPBACK') === 'on')
    faults.push('WEBHOOKS_LOOPBACK is for trying things; unset it in production');
  return faults;
}
