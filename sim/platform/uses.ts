/**
 * Uses are kept per department in sixteen slots: the general use, seven planned ones, eight of the users' own.
 * A use that crosses to another department takes a slot there, so what it is worth may differ from place to place.
 */
export const SLOTS = 16;
export const GENERAL_SLOT = 0;
export const FIRST_PLANNED_SLOT = 1;
export const FIRST_OWN_SLOT = 8;

/** Most uses an employee makes in a week. */
export const MOST_USES = 15;

/** How far a users' use has come. */
export const USE_STATUS = { empty: 0, available: 1, proposed: 2, accepted: 3, implemented: 4 } as const;

/** One value per department and slot (department × SLOTS + slot). */
export interface UseColumns {
  readonly status: Uint8Array;
  /** Demand in this department, 0..1. */
  readonly demand: Float32Array;
  /** Worth relative to a fully matched planned use; negative for one that harms. */
  readonly worth: Float32Array;
  /** How well supported, 0..1. */
  readonly support: Float32Array;
  /** How far integrated in the flow of work, 0..1: what gives cues. */
  readonly integration: Float32Array;
  /** Identity of the use: its slot for planned ones, a word of the idea's luck key for users' own. */
  readonly identity: Int32Array;
  /** Key words of the draws that this identity decides: how well a use matches a job, and the taste for it. */
  readonly matchA: Int32Array;
  readonly matchB: Int32Array;
  readonly tasteA: Int32Array;
  readonly tasteB: Int32Array;
  /** Employees of the department who practise it. */
  readonly practitioners: Int32Array;
  /** Week in which it came, was proposed, accepted or implemented. */
  readonly since: Int16Array;
}

/** Empty slots for so many departments. */
export function createUses(departments: number): UseColumns {
  const length = departments * SLOTS;
  return {
    status: new Uint8Array(length),
    demand: new Float32Array(length),
    worth: new Float32Array(length),
    support: new Float32Array(length),
    integration: new Float32Array(length),
    identity: new Int32Array(length),
    matchA: new Int32Array(length),
    matchB: new Int32Array(length),
    tasteA: new Int32Array(length),
    tasteB: new Int32Array(length),
    practitioners: new Int32Array(length),
    since: new Int16Array(length),
  };
}
