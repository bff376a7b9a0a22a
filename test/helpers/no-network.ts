import net from 'node:net';

/*
 * Tests stay on this machine: a connection to anything but loopback fails the test that opens it.
 * Patching the one function that every TCP client of Node.js ends in covers http, fetch and ws alike.
 */
type Connect = (this: net.Socket, ...args: unknown[]) => net.Socket;
const connect = Reflect.get(net.Socket.prototype, 'connect') as Connect;

Reflect.set(net.Socket.prototype, 'connect', function (this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== undefined && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    throw new Error(`A test tried to reach ${host}; tests must work without a network.`);
  }
  return connect.apply(this, args);
});

/** The host that a call of `Socket.connect` names; undefined for a pipe. */
function hostOf(args: readonly unknown[]): string | undefined {
  // `net.connect` hands over its normalised arguments as one nested array.
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[];
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && first.path) return undefined;
    const host = 'host' in first ? first.host : undefined;
    return typeof host === 'string' ? host : 'localhost';
  }
  if (typeof first === 'number') return typeof second === 'string' ? second : 'localhost';
  return undefined;
}
