import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Run as a process of its own: Teams' connector, as fast as it can be. POST delivers an activity, GET says what has been delivered. */
let received = 0;
let last: Buffer[] = [];

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') {
      response.end(JSON.stringify({ received, last: Buffer.concat(last).toString() }));
      return;
    }
    received += 1;
    last = chunks;
    response.end(`{"id":"sent-${received}"}`);
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
