/**
 * An organisation as columns: one value per employee in each, ties in compressed sparse rows.
 *
 * Rows are grouped by department (department d owns rows departmentStart[d] … departmentStart[d + 1] − 1) so that
 * what is gathered together lies together. Nothing may depend on the row number itself: draws use the luck key.
 * An organisation never changes once built; a run keeps its own copy of whatever moves.
 */
export interface Organisation {
  /** Number of employees, 20 to 1,000,000 when synthetic, at least 2 when imported. */
  readonly size: number;
  /** Low and high 32 bits of each employee's luck key (uint32). */
  readonly luckLow: Uint32Array;
  readonly luckHigh: Uint32Array;
  /** Row of the manager; −1 for a top or for somebody without one. */
  readonly manager: Int32Array;
  /** Level below the top of the own tree: 0 for a top, 1 for its reports, … (uint8, capped at 255). */
  readonly level: Uint8Array;
  /** Number of direct reports. */
  readonly span: Uint32Array;
  readonly department: Uint16Array;
  readonly departmentCount: number;
  /** Length departmentCount + 1. */
  readonly departmentStart: Uint32Array;
  /** Luck key of each department, from its name or ordinal, never from its position in a list. */
  readonly departmentLuckLow: Uint32Array;
  readonly departmentLuckHigh: Uint32Array;
  readonly site: Uint16Array;
  readonly siteCount: number;
  /** Weeks with the organisation when the run begins (0 … 65,535). */
  readonly tenureWeeks: Uint16Array;
  /** Rows of managers (span > 0), every manager after its own manager: top-down. */
  readonly managersTopDown: Uint32Array;
  /** Ties of row e are slots tieStart[e] … tieStart[e + 1] − 1; every tie stands in both rows. Length size + 1. */
  readonly tieStart: Uint32Array;
  /** Row at the other end, ascending by luck key within a row. */
  readonly tieTo: Uint32Array;
  /** Strength of the tie in 1/16 of an ordinary one, 1 to 255; the same in both rows. */
  readonly tieWeight: Uint8Array;
  /** See TIE_KIND. */
  readonly tieKind: Uint8Array;
  /** Slot of the same tie in the other row. */
  readonly tieMirror: Uint32Array;
}

/** What a tie comes from; where several apply, the lowest number wins. */
export const TIE_KIND = { reporting: 0, team: 1, department: 2, informal: 3 } as const;

/** Columns from which `assemble` makes an organisation, in any row order. */
export interface OrganisationInput {
  readonly luckLow: Uint32Array;
  readonly luckHigh: Uint32Array;
  /** Row of the manager in this input, −1 for none. Must be free of cycles. */
  readonly manager: Int32Array;
  /** Index into the department luck keys. */
  readonly department: Uint16Array;
  readonly departmentLuckLow: Uint32Array;
  readonly departmentLuckHigh: Uint32Array;
  readonly site: Uint16Array;
  readonly tenureWeeks: Uint16Array;
  /** Undirected ties; duplicates are summed, loops dropped. Weight > 0 in units of an ordinary tie (1). */
  readonly tieFrom: Uint32Array;
  readonly tieTo: Uint32Array;
  readonly tieWeight: Float64Array;
  /** Whether reporting-line and team ties (people with one manager, up to a few) are added where absent. */
  readonly addFormalTies: boolean;
}
