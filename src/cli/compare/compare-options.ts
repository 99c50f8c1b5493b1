import type { CommonOptions } from '../terminal.ts';

export interface CompareOptions extends CommonOptions {
  readonly strategies?: string;
  readonly replicates: string;
  readonly seed?: string;
  readonly weeks?: string;
  readonly people?: readonly string[];
  readonly ties?: readonly string[];
  readonly workers?: string;
  readonly afterStop?: boolean;
  readonly assumptions?: string;
}
