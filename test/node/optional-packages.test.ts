import { describe, expect, it } from 'vitest';
import { useCommand } from '../cli/use-command.ts';

const command = useCommand();

/** Node as it is where a package could not be installed. */
function without(name: string) {
  const hooks = `export async function resolve(specifier, context, next) {
    if (specifier === '${name}') throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    return next(specifier, context);
  }`;
  const url = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;
  const start = `import { register } from 'node:module'; register(${JSON.stringify(url(hooks))});`;
  return { env: { NODE_OPTIONS: `--import=${url(start)}` } };
}

describe('where an optional package is missing', { timeout: 60_000 }, () => {
  it.each([
    ['@duckdb/node-api', ['query', '.', 'SELECT 1'], 'Queries need'],
    ['bullmq', ['worker', '--queue', 'redis://127.0.0.1:1'], 'Queues on Redis need'],
    ['ioredis', ['worker', '--queue', 'redis://127.0.0.1:1'], 'Queues on Redis need'],
  ])('%s: one sentence says so, and the exit code is 1', async (name, args, words) => {
    const { code, stdout, stderr } = await command.runAs(args, without(name));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${words} the package ${name}`);
  });

  it('everything else works', async () => {
    expect((await command.runAs(['list'], without('@duckdb/node-api'))).code).toBe(0);
  });
});
