import { settings, type Setting } from './settings.js';

/** The text of `.env.example`: every setting, what it is, and what it is when nobody says. */
export function envExample(): string {
  const entries = Object.entries<Setting>(settings).map(
    ([name, { about, default: usual }]) => `# ${about}\n#${name}=${usual}\n`,
  );
  return `# Every setting there is; made by npm run generate. Uncomment what you set.\n\n${entries.join('\n')}`;
}
