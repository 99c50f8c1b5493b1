import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { servePage, type PageServer } from '../../node/serve-page.ts';
import { OptionReader } from '../option-reader.ts';
import { Refusal } from '../refusal.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

export interface ServeCommandOptions extends CommonOptions {
  readonly port?: string;
  readonly host: string;
}

const FIRST_PORT = 4280;
const PORTS_TRIED = 50;
/** The build puts the page beside what Node runs. */
const PAGE = fileURLToPath(new URL('../web/', import.meta.url));

/** `groundswell serve`: shows the page until somebody ends it. */
export async function command(options: ServeCommandOptions): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const port = reader.whole('--port', options.port, 0, 65535);
  reader.check();
  if (!existsSync(`${PAGE}index.html`)) {
    const remedy = 'Build it with `npm run build`, or use the packaged version.';
    throw new Refusal([{ code: 'no-page', file: PAGE, message: 'The page has not been built.', remedy }]);
  }
  const server = await start(options.host, port);
  // From here on it may be ended; whoever reads the address may do so at once.
  const ended = endAsked();
  try {
    if (terminal.format === 'json') await terminal.print(JSON.stringify({ address: server.address }));
    else await terminal.print(`The page is at ${terminal.style.accent(server.address)}`);
    terminal.say('Ctrl-C ends it.');
    await ended;
  } finally {
    await server.close();
  }
  return 0;
}

async function start(host: string, port: number | undefined): Promise<PageServer> {
  const ports = port === undefined ? Array.from({ length: PORTS_TRIED }, (_, offset) => FIRST_PORT + offset) : [port];
  try {
    return await servePage({ folder: PAGE, host, ports });
  } catch (error) {
    throw refusalOf(error as NodeJS.ErrnoException, host, port);
  }
}

function refusalOf(error: NodeJS.ErrnoException, host: string, port: number | undefined): Error {
  const path = port === undefined ? '--host' : '--port';
  switch (error.code) {
    case 'EADDRINUSE': {
      const message =
        port === undefined
          ? `The ports ${FIRST_PORT} to ${FIRST_PORT + PORTS_TRIED - 1} are in use.`
          : `Port ${port} is in use.`;
      const remedy =
        port === undefined
          ? 'Name a free one with --port.'
          : 'Name another, or leave --port out to take the first free one.';
      return new Refusal([
        { code: 'port-in-use', path: '--port', ...(port !== undefined && { value: port }), message, remedy },
      ]);
    }
    case 'EACCES':
      return new Refusal([
        {
          code: 'port-forbidden',
          path,
          value: port,
          message: `This user may not use port ${port}.`,
          remedy: 'Take a port above 1023.',
        },
      ]);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EINVAL':
    case 'EAI_AGAIN':
      return new Refusal([
        {
          code: 'no-such-host',
          path: '--host',
          value: host,
          message: `${host} is no address of this machine.`,
          remedy: 'Leave --host out to listen on 127.0.0.1.',
        },
      ]);
    default:
      return error;
  }
}

/** Resolves when the user or the system asks for the end. */
function endAsked(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve();
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}
