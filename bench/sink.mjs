/** A mail server that takes everything and throws it away. Tells its parent where it listens, and each mail's size. */
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onData: (stream, _, answer) => {
    let size = 0;
    stream.on('data', (part) => (size += part.length));
    stream.on('end', () => {
      process.send({ size, at: Date.now() });
      answer();
    });
  },
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('disconnect', () => process.exit());
