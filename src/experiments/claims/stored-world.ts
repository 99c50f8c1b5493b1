import { MEASURE_IDS, type MeasureId } from './measures.ts';
import type { ArmRecord, WorldRecord } from './world-record.ts';

type Numbers = readonly (number | null)[];

/** A finished world as it is kept in a file: what is undefined is null. */
export interface StoredWorld {
  readonly format: typeof STORED_WORLD_FORMAT;
  readonly index: number;
  readonly seed: string;
  readonly employees: number;
  readonly arms: Readonly<Record<string, Readonly<Record<string, Numbers>>>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

export const STORED_WORLD_FORMAT = 'groundswell/claims-world@1';

export function storeWorld(world: WorldRecord): StoredWorld {
  const arms = Object.entries(world.arms).map(([id, record]) => [id, storeArm(record)] as const);
  return { format: STORED_WORLD_FORMAT, ...world, arms: Object.fromEntries(arms) };
}

function storeArm(record: ArmRecord): Record<string, Numbers> {
  return Object.fromEntries(
    MEASURE_IDS.map((id) => [id, [...record[id]].map((value) => (Number.isFinite(value) ? value : null))]),
  );
}

export function restoreWorld({ format: _format, ...stored }: StoredWorld): WorldRecord {
  const arms = Object.entries(stored.arms).map(([id, measures]) => [id, restoreArm(measures)] as const);
  return { ...stored, arms: Object.fromEntries(arms) };
}

function restoreArm(measures: Readonly<Record<string, Numbers>>): ArmRecord {
  const columns = MEASURE_IDS.map((id): [MeasureId, Float64Array] => [
    id,
    Float64Array.from(measures[id] ?? [], (value) => value ?? NaN),
  ]);
  return Object.fromEntries(columns) as Record<MeasureId, Float64Array>;
}
