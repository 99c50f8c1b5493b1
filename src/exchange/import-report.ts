import { type Notice } from '../../scenarios/issue.ts';
import { type Encoding } from './text/decode.ts';

export const IMPORT_REPORT_FORMAT = 'groundswell/import-report@1';

/** What an import found and mended: a plain value for JSON, without names, ids or addresses. */
export interface ImportReport {
  readonly format: typeof IMPORT_REPORT_FORMAT;
  readonly files: readonly FileReport[];
  /** Null until the organisation stands: an import that is refused has none. */
  readonly organisation: OrganisationReport | null;
  readonly ties: TiesReport | null;
  readonly notices: readonly Notice[];
}

export interface FileReport {
  readonly name: string;
  readonly holds: 'people' | 'ties';
  /** Records with data: lines below the header that are not blank, nodes and edges of a GraphML file. */
  readonly records: number;
  readonly encoding: Encoding;
  /** Null for GraphML. */
  readonly delimiter: string | null;
  readonly header: boolean;
  /** Which column (from 1) was read as what. */
  readonly columns: Readonly<Record<string, number>>;
  readonly ignoredColumns: number;
}

export interface OrganisationReport {
  readonly employees: number;
  /** Employees with a manager or with reports; the others stand outside the hierarchy. */
  readonly inHierarchy: number;
  readonly outsideHierarchy: number;
  /** Tops of hierarchies of at least two people. */
  readonly roots: number;
  /** People per level of the hierarchy, the tops first. */
  readonly levels: readonly number[];
  readonly span: { readonly managers: number; readonly mean: number | null; readonly largest: number };
  readonly departments: {
    readonly count: number;
    readonly found: DepartmentsFound;
    readonly smallest: number;
    readonly largest: number;
    /** Departments of fewer than five, which are pooled wherever they are shown. */
    readonly tooSmallToShow: number;
  };
  readonly sites: number;
  readonly tenure: {
    readonly known: number;
    readonly drawn: number;
    /** The day tenure is counted to, where hire dates were given. */
    readonly asOf: string | null;
  };
  readonly isolated: number | null;
}

export type DepartmentsFound = 'given' | 'branches' | 'communities' | 'none';

export interface TiesReport {
  /** Records read as ties or messages. */
  readonly records: number;
  readonly kind: 'ties' | 'messages';
  readonly firstTime: string | null;
  readonly lastTime: string | null;
  /** Ordered pairs of different people. */
  readonly arcs: number;
  /** Unordered pairs of different people. */
  readonly undirected: number;
  /** Records from somebody to the same person, and people who have such records; they are left out. */
  readonly selfTies: { readonly records: number; readonly people: number };
  /** Share of arcs that are answered by one in the other direction. */
  readonly reciprocity: number | null;
  /** Share of possible arcs, and of possible undirected ties, that exist. */
  readonly density: number;
  readonly undirectedDensity: number;
  readonly meanDegree: number;
  readonly largestDegree: number;
  /** Messages or weight per undirected tie, both directions together: that of an ordinary tie. */
  readonly medianWeight: number | null;
  /** Share of undirected ties inside a department, and the share if ties fell at random between the same degrees. */
  readonly withinDepartment: number | null;
  readonly withinDepartmentExpected: number | null;
  readonly components: { readonly weak: ComponentsReport; readonly strong: ComponentsReport };
}

export interface ComponentsReport {
  readonly count: number;
  /** The largest one: its people, the arcs between them, and how many of them also have ties to themselves. */
  readonly largest: { readonly people: number; readonly arcs: number; readonly selfTies: number };
}
