import type { Organisation } from './organisation.ts';

/**
 * The same organisation as an object of the one shape that all runs share.
 *
 * An engine compiles the weeks for the shape of the objects it has met. Organisations come from several makers, from
 * files and out of messages, each with a shape of its own, and every new shape makes the engine compile anew.
 */
export function ofOneShape(organisation: Organisation): Organisation {
  return {
    size: organisation.size,
    luckLow: organisation.luckLow,
    luckHigh: organisation.luckHigh,
    manager: organisation.manager,
    level: organisation.level,
    span: organisation.span,
    department: organisation.department,
    departmentCount: organisation.departmentCount,
    departmentStart: organisation.departmentStart,
    departmentLuckLow: organisation.departmentLuckLow,
    departmentLuckHigh: organisation.departmentLuckHigh,
    site: organisation.site,
    siteCount: organisation.siteCount,
    tenureWeeks: organisation.tenureWeeks,
    managersTopDown: organisation.managersTopDown,
    tieStart: organisation.tieStart,
    tieTo: organisation.tieTo,
    tieWeight: organisation.tieWeight,
    tieKind: organisation.tieKind,
    tieMirror: organisation.tieMirror,
  };
}
