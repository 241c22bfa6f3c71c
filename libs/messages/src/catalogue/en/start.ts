export const start = {
  address: 'Mandate Tracker runs at {address}',
  otherPort: 'Port {usual} is in use by another program, so this is port {port}.',
  signInSample: 'To sign in, open that address and choose one of the sample people; no password is needed.',
  signInPassword:
    "To sign in, use a person's e-mail address and password. To give somebody access: npm run -s mandates -- user add",
  setUp:
    'Nobody has access yet. Open this link, which works once within a day, to become the first administrator: {address}',
  stop: 'Ctrl-C stops it.',
  stopping: 'Stopping …',
  portBusy: 'Port {port} is in use by another program. Stop that, or set PORT to another port.',
  portForbidden: 'This user may not listen on port {port}. Set PORT to a port above 1023.',
  noSuchHost: 'HOST {host} is not an address of this machine. Leave it out, or set 127.0.0.1 or 0.0.0.0.',
  databaseUnreachable: 'The database that DATABASE_URL names cannot be opened: {reason}',
} as const;
