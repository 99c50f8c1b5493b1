/** Which way a tie was seen to go, as bits. */
export const FORWARD = 1;
export const BACKWARD = 2;

/** Amounts are counted in these parts, so that sums are exact and do not depend on the order of the records. */
export const PARTS = 1_048_576;
