import { spawn } from 'node:child_process';
import { isInstalled, type Peer, PEERS } from './model-a/import-peer.ts';

const ALL: readonly Peer[] = ['agentscript', 'flocc', 'simulation'];

/** Installs the peers in their own folder, with their own lock file. Null when they are there, else why they are not. */
export async function installPeers(): Promise<string | null> {
  if (ALL.every(isInstalled)) return null;
  const code = await new Promise<number | null>((resolve) => {
    const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: PEERS,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    npm.on('error', () => resolve(127));
    npm.on('exit', resolve);
  });
  return code === 0 && ALL.every(isInstalled)
    ? null
    : 'not measurable: the peers could not be installed (npm ci in bench/peers)';
}
