import { type Clustering, clustering } from './metrics/clustering.ts';
import { type Components, components } from './metrics/components.ts';
import { type Degrees, degrees, density } from './metrics/degrees.ts';
import { type DepartmentTies, departmentTies } from './metrics/department-ties.ts';
import { type HierarchyShape, hierarchyShape } from './metrics/hierarchy-shape.ts';
import type { Organisation } from './organisation.ts';

/** What an organisation is like as a network and as a hierarchy; ties count alike whatever their strength. */
export interface OrganisationMetrics {
  readonly employees: number;
  readonly ties: number;
  readonly density: number;
  readonly degree: Degrees;
  readonly clustering: Clustering;
  readonly departments: DepartmentTies;
  readonly components: Components;
  readonly hierarchy: HierarchyShape;
}

/** Measures an organisation; clustering takes O(m^1.5), seconds at millions of ties. */
export function organisationMetrics(organisation: Organisation): OrganisationMetrics {
  return {
    employees: organisation.size,
    ties: organisation.tieTo.length / 2,
    density: density(organisation),
    degree: degrees(organisation),
    clustering: clustering(organisation),
    departments: departmentTies(organisation),
    components: components(organisation),
    hierarchy: hierarchyShape(organisation),
  };
}
