import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { extname, join, sep } from 'node:path';

/** What the page may do, said in the header as in the page itself; only the header can forbid frames. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface PageServer {
  /** Where the page stands, for instance http://127.0.0.1:4280/ */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Folder of the built page. */
  readonly folder: string;
  readonly host: string;
  /** Tried one after the other until one is free; 0 takes any. */
  readonly ports: readonly number[];
}

/**
 * Serves the files of a folder, and nothing else, to this machine.
 *
 * A request must name the host it was meant for, so that no foreign page can reach this server under a name of its
 * own; a path must lead to a file inside the folder.
 *
 * @throws the error of Node (EADDRINUSE, EACCES, …) when no port can be had
 */
export async function servePage({ folder, host, ports }: ServeOptions): Promise<PageServer> {
  const root = await realpath(folder);
  const hosts = new Set<string>();
  const server = createServer((request, response) => {
    answer(request, response, root, hosts).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The file could not be read.');
      else response.destroy();
    });
  });
  await listenOnFirstFree(server, host, ports);
  const { port } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  for (const known of [...namesOfThisMachine(host), name]) hosts.add(`${known}:${port}`.toLowerCase());
  // Browsers leave the port out where it is the usual one.
  if (port === 80) for (const known of [...hosts]) hosts.add(known.replace(/:80$/, ''));
  return {
    address: `http://${name}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What this server may be called: on all interfaces also by the machine's own name and addresses. */
function namesOfThisMachine(host: string): string[] {
  const names = ['localhost', '127.0.0.1', '[::1]'];
  if (host !== '0.0.0.0' && host !== '::') return names;
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
  return [
    ...names,
    hostname(),
    ...addresses.map(({ family, address }) => (family === 'IPv6' ? `[${address}]` : address)),
  ];
}

async function listenOnFirstFree(server: Server, host: string, ports: readonly number[]): Promise<void> {
  for (const [position, port] of ports.entries()) {
    try {
      await listen(server, host, port);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || position === ports.length - 1) throw error;
    }
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  hosts: ReadonlySet<string>,
): Promise<void> {
  if (!hosts.has((request.headers.host ?? '').toLowerCase())) {
    refuse(response, 421, 'This server answers only under its own address.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Only reading is possible here.');
    return;
  }
  const file = await fileFor(request.url ?? '/', root);
  if (file === null) {
    refuse(response, 404, 'There is no such file.');
    return;
  }
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': type,
    'Content-Length': file.size,
    // Names in `assets` change with their content; all else may change under the same name.
    'Cache-Control': file.path.startsWith(join(root, 'assets') + sep)
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(file.path, { end: Math.max(0, file.size - 1) });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** The file that a request's path names, null where it names none inside the root. */
async function fileFor(url: string, root: string): Promise<{ path: string; size: number } | null> {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').includes('..')) return null;
  try {
    // The real path: a link inside the folder may lead out of it.
    let file = await realpath(join(root, path));
    let found = await stat(file);
    if (found.isDirectory()) {
      file = await realpath(join(file, 'index.html'));
      found = await stat(file);
    }
    if (!found.isFile() || !file.startsWith(root + sep)) return null;
    return { path: file, size: found.size };
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${message}\n`);
}
