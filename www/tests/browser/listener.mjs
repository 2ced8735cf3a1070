// A listener on this machine: hears whatever leaves the page. Request events would not do, for they come for blocked
// requests too.

import { once } from 'node:events';
import { createServer } from 'node:net';

/** A connection of which nothing more was heard. */
export const CONNECTION = 'a connection';

/** Listens: `{ address, port, heard, close }`. */
export async function listen(host = '127.0.0.1') {
  const heard = [];
  const server = createServer(socket => {
    heard.push(CONNECTION);
    socket.on('error', () => undefined);
    socket.once('data', data => {
      heard[heard.indexOf(CONNECTION)] = String(data).split('\r\n')[0];
      socket.destroy();
    });
  }).listen(0, host);
  await once(server, 'listening');
  const { port } = server.address();
  return { heard, port, address: `127.0.0.1:${port}`, close: () => server.close() };
}
