/** Bits of an employee's state column. */
export const AWARE = 1;
export const TRIED = 2;
/** Once knew and forgot. */
export const FORGOT = 4;
export const CHAMPION = 8;
/** A leader whom the plan gives hours to take part. */
export const ENROLLED = 16;
/** Has manager duties: somebody reports to this employee. */
export const MANAGER = 32;
/** Has been trained. */
export const TRAINED = 64;
