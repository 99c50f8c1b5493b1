import { FRACTION_ZERO } from './fraction-zero.ts';

/** What a sponsor was seen to do and to leave undone, counted as it happens; nothing in the model reads it. */
export interface Conduct {
  /** Times the platform's indicators were published. */
  published: number;
  /** Those times that it was behind its target and nobody acted, each by how far nobody did (0..1). */
  ignored: number;
  /** Changes of plan up to the last publication. */
  changesSeen: number;
  /** Proposals of users implemented, refused, and accepted without ever being implemented. */
  kept: number;
  refused: number;
  broken: number;
  /** Accepted uses that turned out harmful. */
  failed: number;
}

/** Nothing done and nothing left undone. */
export function createConduct(): Conduct {
  return { published: 0, ignored: FRACTION_ZERO, changesSeen: 0, kept: 0, refused: 0, broken: 0, failed: 0 };
}
