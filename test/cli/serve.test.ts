import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issuesOf, useCommand } from './use-command.ts';

const command = useCommand();
const { groundswell, start } = command;

describe('serve', () => {
  /** A request exactly as written: `fetch` would tidy the path and the host. */
  const get = (
    address: string,
    path: string,
    options: { host?: string; method?: string } = {},
  ): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(address);
      const headers = options.host === undefined ? {} : { host: options.host };
      request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    });

  it('shows the page to this machine only, and ends when asked to', async () => {
    writeFileSync(join(command.built, 'secret.txt'), 'secret');
    symlinkSync(join(command.built, 'secret.txt'), join(command.built, 'web', 'link.txt'));
    const started = start(['serve', '--port', '0']);
    const address = await started.says(/(http:\/\/127\.0\.0\.1:\d+\/)/);
    const page = await get(address, '/');
    expect(page.status).toBe(200);
    expect(page.body).toContain('A page');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect((await get(address, '/assets/app-1a2b3c.js?x#y')).headers['content-type']).toContain('text/javascript');
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/../../secret.txt',
      '/link.txt',
      '/..\\secret.txt',
      '/%00',
      '/%',
      '//etc/passwd',
      '/nowhere',
      '/assets',
    ]) {
      const answer = await get(address, path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.body).not.toContain('secret');
    }
    expect((await get(address, '/', { host: 'evil.example' })).status).toBe(421);
    expect((await get(address, '/', { host: `localhost:${new URL(address).port}` })).status).toBe(200);
    expect((await get(address, '/', { method: 'POST' })).status).toBe(405);
    expect((await get(address, '/', { method: 'HEAD' })).body).toBe('');
    started.child.kill('SIGTERM');
    expect((await started.finished).code).toBe(0);
  });

  it('refuses a port that is in use when it is asked for, and takes the next free one otherwise', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    try {
      const { port } = taken.address() as AddressInfo;
      const finished = await groundswell('serve', '--port', String(port), '--format', 'json');
      expect(finished.code).toBe(2);
      expect(issuesOf(finished)).toMatchObject([{ code: 'port-in-use', path: '--port' }]);
    } finally {
      taken.close();
    }
    const [first, second] = [start(['serve']), start(['serve'])];
    const addresses = await Promise.all([first, second].map(({ says }) => says(/(http:\/\/127\.0\.0\.1:\d+\/)/)));
    expect(addresses[0]).not.toBe(addresses[1]);
    for (const { child } of [first, second]) child.kill('SIGINT');
    expect((await Promise.all([first.finished, second.finished])).map(({ code }) => code)).toEqual([0, 0]);
  });

  it.each([['99999'], ['-1'], ['http']])('refuses %s as a port', async (port) => {
    const finished = await groundswell('serve', '--port', port, '--format', 'json');
    expect(finished.code).toBe(2);
    expect(issuesOf(finished)).toMatchObject([{ path: '--port' }]);
  });
});
