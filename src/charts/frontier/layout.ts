import { extent, scaleLinear } from 'd3';
import type { Summary } from '../../analysis/summary.ts';
import type { Hue } from '../hues.ts';
import { spread } from '../spread.ts';
import { textWidth } from '../text-width.ts';

/** What one plan costs and what it reaches, in the mean and world by world. */
export interface FrontierPlan {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly cost: Summary;
  readonly reached: Summary;
  readonly worlds: readonly { readonly cost: number; readonly reached: number }[];
}

export interface FrontierFrame {
  readonly width: number;
  readonly type: number;
  readonly writeMoney: (amount: number) => string;
  readonly writeShare: (share: number) => string;
}

export interface FrontierLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly lower: number;
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  readonly plans: readonly FrontierMark[];
  /** Through the plans that no other beats at once in cost and in use. */
  readonly frontier: string | null;
}

export interface FrontierMark {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly x: number;
  readonly y: number;
  readonly costInterval: readonly [number, number];
  readonly reachedInterval: readonly [number, number];
  readonly worlds: readonly { readonly x: number; readonly y: number }[];
  readonly labelX: number;
  readonly labelY: number;
  readonly labelAnchor: 'start' | 'end';
  readonly efficient: boolean;
}

const LEFT = 44;

export function layoutFrontier(plans: readonly FrontierPlan[], frame: FrontierFrame): FrontierLayout {
  const { width, type, writeMoney, writeShare } = frame;
  const valued = plans.filter(({ cost, reached }) => cost.mean !== null && reached.mean !== null);
  const height = Math.round(Math.max(260, Math.min(480, width * 0.5)));
  const upper = type;
  const lower = height - type * 2.2;
  const right = width - 12;
  const [, dearest = 1] = extent(
    valued.flatMap(({ cost, worlds }) => [cost.mean!, ...worlds.map((world) => world.cost)]),
  );
  const [, most = 1] = extent(
    valued.flatMap(({ reached, worlds }) => [reached.mean!, ...worlds.map((world) => world.reached)]),
  );
  const x = scaleLinear([0, Math.max(1, dearest) * 1.05], [LEFT, right]);
  const y = scaleLinear([0, Math.max(0.1, Math.min(1, most * 1.1))], [lower, upper]);
  const efficient = efficientPlans(valued);
  const heights = spread(
    valued.map(({ reached }) => y(reached.mean!)),
    type * 1.35,
    upper,
    lower - 4,
  );
  const marks = valued.map((plan, index): FrontierMark => {
    const at = x(plan.cost.mean!);
    const fits = at + 14 + textWidth(plan.name, type) <= width;
    return {
      id: plan.id,
      name: plan.name,
      hue: plan.hue,
      x: at,
      y: y(plan.reached.mean!),
      costInterval: [x(plan.cost.low ?? plan.cost.mean!), x(plan.cost.high ?? plan.cost.mean!)],
      reachedInterval: [y(plan.reached.low ?? plan.reached.mean!), y(plan.reached.high ?? plan.reached.mean!)],
      worlds: plan.worlds.map((world) => ({ x: x(world.cost), y: y(world.reached) })),
      labelX: fits ? at + 12 : at - 12,
      labelY: heights[index]! + type * 0.35,
      labelAnchor: fits ? 'start' : 'end',
      efficient: efficient.includes(plan),
    };
  });
  const line = marks.filter((mark) => mark.efficient).sort((a, b) => a.x - b.x);
  return {
    width,
    height,
    left: LEFT,
    right,
    lower,
    xTicks: x.ticks(Math.max(2, Math.floor(width / 140))).map((amount) => ({ x: x(amount), text: writeMoney(amount) })),
    yTicks: y.ticks(5).map((share) => ({ y: y(share), text: writeShare(share) })),
    plans: marks,
    frontier: line.length < 2 ? null : `M${line.map((mark) => `${mark.x.toFixed(1)},${mark.y.toFixed(1)}`).join('L')}`,
  };
}

/** Plans that no other beats: none that costs at most as much reaches more. */
export function efficientPlans<Plan extends Pick<FrontierPlan, 'cost' | 'reached'>>(plans: readonly Plan[]): Plan[] {
  return plans.filter(
    (plan) =>
      !plans.some(
        (other) =>
          other !== plan &&
          other.cost.mean! <= plan.cost.mean! &&
          other.reached.mean! >= plan.reached.mean! &&
          (other.cost.mean! < plan.cost.mean! || other.reached.mean! > plan.reached.mean!),
      ),
  );
}
