import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/** Listens on one port of both loopback addresses, so that `127.0.0.1` and `localhost` both answer whichever a browser tries first. Port 0 takes a free one. */
export async function listenOnLoopback(
  listener: RequestListener,
  port: number,
): Promise<{ port: number; close(): Promise<void> }> {
  for (let attempt = 1; ; attempt += 1) {
    const four = await listen(listener, port, '127.0.0.1');
    const address = four.address();
    const taken = typeof address === 'object' && address ? address.port : port;
    try {
      const six = await listen(listener, taken, '::1');
      return { port: taken, close: () => closeAll([four, six]) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // A machine without IPv6 resolves localhost to 127.0.0.1 alone.
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return { port: taken, close: () => closeAll([four]) };
      await closeAll([four]);
      if (code !== 'EADDRINUSE' || port !== 0 || attempt === 10) throw error;
    }
  }
}

async function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(listener).listen(port, host);
  await once(server, 'listening');
  return server;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      return closed;
    }),
  );
}
