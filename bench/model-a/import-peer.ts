import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../root.ts';

export const PEERS = join(ROOT, 'bench', 'peers');

/** Where the module of a peer lies: named by hand, since each package says it in a way of its own. */
const MODULES = {
  agentscript: 'dist/agentscript.js',
  flocc: 'dist/flocc.js',
  simulation: 'src/api/Model.js',
} as const;

export type Peer = keyof typeof MODULES;

export function isInstalled(peer: Peer): boolean {
  return existsSync(fileOf(peer));
}

/** A peer's module. Its types are as loose as the peers themselves: each contender says what it uses. */
export async function importPeer<Module>(peer: Peer): Promise<Module> {
  return (await import(pathToFileURL(fileOf(peer)).href)) as Module;
}

function fileOf(peer: Peer): string {
  return join(PEERS, 'node_modules', peer, MODULES[peer]);
}
