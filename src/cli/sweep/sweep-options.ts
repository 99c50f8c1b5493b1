import type { CommonOptions } from '../terminal.ts';

export interface SweepOptions extends CommonOptions {
  readonly out?: string;
  readonly workers?: string;
  readonly queue?: string | true;
  readonly shard?: string;
  readonly dryRun?: boolean;
  readonly takeover?: boolean;
}
