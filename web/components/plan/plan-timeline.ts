import { nothing, svg, type TemplateResult } from 'lit';
import { leverOf, type LeverSetting, type Parameters } from '../../../sim/index.ts';
import { releasedCents } from '../../../sim/plan/released-cents.ts';
import { planOf, type Strategy } from '../../../scenarios/scenario.ts';
import type { Hue } from '../../../src/charts/hues.ts';
import { drawPlan } from '../../../src/charts/plan/draw.ts';
import { layoutPlan, type PlanLayout, type PlanRow } from '../../../src/charts/plan/layout.ts';
import { planCents, reviewWeeks } from '../../../scenarios/planned-money.ts';
import type { Formats } from '../../../src/text/formats.ts';
import { text } from '../../state/language.ts';
import { planEditor } from '../../state/plan-editor-words.ts';
import { leverField, leverWords } from '../../state/told.ts';
import { amountOf, PARTS, partOf, rangeOf, stepOf, withLever, withPart, type Part } from '../../state/plan-edits.ts';
import { LightElement } from '../light-element.ts';
import { MeasuredWidth } from '../measured-width.ts';
import { LeverEvent, PlanEvent } from './plan-event.ts';

const QUARTER = 13;

/** Where each part can be taken hold of, around its own point; no two of them lie on each other. */
const GRIPS: Readonly<
  Record<Part, { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>
> = {
  start: { x: -18, y: -17, width: 20, height: 24 },
  ramp: { x: -10, y: -10, width: 20, height: 16 },
  stop: { x: -2, y: -17, width: 20, height: 24 },
  amount: { x: -16, y: -9, width: 32, height: 18 },
};

/** What a drag has hold of. */
interface Hold {
  readonly lever: number;
  readonly part: Part;
  /** Distance of the pointer to what it holds, so that nothing jumps under it. */
  readonly offset: number;
}

/** The levers of a plan over the weeks, to be taken hold of with a pointer or moved by keys. */
export class PlanTimeline extends LightElement {
  static override properties = {
    plan: { attribute: false },
    employees: { attribute: false },
    parameters: { attribute: false },
    weeks: { attribute: false },
    hours: { attribute: false },
    hue: { attribute: false },
    formats: { attribute: false },
    selected: { attribute: false },
  };
  declare plan: Strategy;
  declare employees: number;
  declare parameters: Parameters;
  declare weeks: number;
  /** Hours of people's time by quarter, as simulated. */
  declare hours: readonly number[] | null;
  declare hue: Hue;
  declare formats: Formats;
  declare selected: number | null;
  readonly #measured = new MeasuredWidth(this);
  #layout: PlanLayout | null = null;
  #hold: Hold | null = null;

  protected override render() {
    const { plan, weeks, employees, formats, hue } = this;
    const words = planEditor;
    const built = planOf(plan, employees);
    const money = planCents(built, employees, this.parameters, weeks).map((cents) => cents / 100);
    const total = money.reduce((sum, amount) => sum + amount, 0);
    const layout = layoutPlan(
      {
        bars: plan.levers.map((setting) => this.#bar(setting)),
        weeks,
        money,
        budget: built.budgetCents / 100,
        ...(plan.budgetPhases && {
          released: Float64Array.from({ length: weeks }, (_, week) => releasedCents(built, week) / 100),
        }),
        hours: this.hours,
        reviewWeeks: reviewWeeks(plan, weeks),
        selected: this.selected,
      },
      {
        width: this.#measured.width,
        type: this.#measured.type,
        writeWeek: text.charts.weekTick,
        writeMoney: (amount) => formats.money(amount),
        writeHours: (hours) => words.hours(formats.hours(hours)),
      },
    );
    this.#layout = layout;
    const levers = plan.levers.map((setting) => leverWords(leverOf(setting.lever)!).label);
    const summary = [
      words.summary(plan.name, levers, formats.money(total), layout.spending.budgetText),
      ...(plan.budgetPhases ? [words.money.phases(plan.budgetPhases, formats)] : []),
    ].join(' ');
    return drawPlan(layout, hue, { summary, budget: words.budget, planned: words.planned, over: words.over }, (row) =>
      this.#handles(row),
    );
  }

  #bar(setting: LeverSetting) {
    const { value, usualMost, field } = amountOf(setting);
    return {
      label: leverWords(leverOf(setting.lever)!).label,
      startWeek: setting.startWeek,
      rampWeeks: setting.rampWeeks,
      stopWeek: partOf(setting, 'stop', this.weeks) >= this.weeks ? null : partOf(setting, 'stop', this.weeks),
      amount: usualMost > 0 ? value / usualMost : 0,
      written: planEditor.value(value, field.unit, this.formats),
    };
  }

  /** A bar to open its details, and what can be dragged: each a slider for the keyboard. */
  #handles(row: PlanRow): TemplateResult {
    const setting = this.plan.levers[row.index]!;
    const name = leverWords(leverOf(setting.lever)!).label;
    const middle = (row.ramped + row.stop) / 2;
    const places: Readonly<Record<Part, { readonly x: number; readonly y: number; readonly path: string }>> = {
      start: { x: row.start, y: row.lower, path: 'M0,-14V0M-4,-10.5L-7.5,-7L-4,-3.5' },
      ramp: { x: row.ramped, y: row.upper - 3, path: 'M-4.5,0L0,-4.5L4.5,0L0,4.5Z' },
      stop: { x: row.stop, y: row.lower, path: 'M0,-14V0M4,-10.5L7.5,-7L4,-3.5' },
      amount: { x: middle, y: row.top, path: 'M-9,0H9' },
    };
    return svg`
      <rect class="lever-body" x=${row.start} y=${row.upper} width=${Math.max(1, row.stop - row.start)} height=${row.lower - row.upper}
        @click=${() => this.dispatchEvent(new LeverEvent(row.index))}></rect>
      ${PARTS.map((part) => {
        const { x, y, path } = places[part];
        const grip = GRIPS[part];
        const [low, high] = rangeOf(setting, part, this.weeks);
        const value = partOf(setting, part, this.weeks);
        return svg`<g class="handle handle-${part}" role="slider" tabindex="0" transform="translate(${x},${y})"
          data-lever=${row.index} data-part=${part}
          aria-label=${part === 'amount' ? planEditor.parts.amount(name, amountLabel(setting)) : planEditor.parts[part](name)}
          aria-valuemin=${low} aria-valuemax=${Math.max(low, high)} aria-valuenow=${value} aria-valuetext=${this.#valueText(setting, part)}
          aria-orientation=${part === 'amount' ? 'vertical' : 'horizontal'}
          @keydown=${(event: KeyboardEvent) => this.#press(event, row.index, part)}
          @pointerdown=${(event: PointerEvent) => this.#take(event, row.index, part, part === 'amount' ? y : x)}
          @pointermove=${this.#drag} @pointerup=${this.#drop} @pointercancel=${this.#drop}
        ><rect class="grip" x=${grip.x} y=${grip.y} width=${grip.width} height=${grip.height}></rect><path d=${path}></path></g>`;
      })}
      ${nothing}`;
  }

  #valueText(setting: LeverSetting, part: Part): string {
    const words = planEditor;
    const value = partOf(setting, part, this.weeks);
    if (part === 'amount') return words.value(value, amountOf(setting).field.unit, this.formats);
    if (part === 'ramp') return words.ramp(value);
    return part === 'stop' && value >= this.weeks ? words.toTheEnd : words.week(value);
  }

  #press(event: KeyboardEvent, lever: number, part: Part): void {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.dispatchEvent(new LeverEvent(lever));
      return;
    }
    const setting = this.plan.levers[lever]!;
    const [low, high] = rangeOf(setting, part, this.weeks);
    const { field, usualMost } = amountOf(setting);
    const step = part === 'amount' ? stepOf(field, usualMost) : 1;
    const leap = part === 'amount' ? 5 * step : QUARTER;
    const now = partOf(setting, part, this.weeks);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: now + step,
      ArrowUp: now + step,
      ArrowLeft: now - step,
      ArrowDown: now - step,
      PageUp: now + leap,
      PageDown: now - leap,
      Home: low,
      End: high,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.#put(lever, part, target, true);
  }

  #take(event: PointerEvent, lever: number, part: Part, place: number): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget as SVGGElement;
    handle.setPointerCapture(event.pointerId);
    handle.focus({ preventScroll: true });
    this.dispatchEvent(new LeverEvent(lever));
    const at = this.#at(event);
    this.#hold = { lever, part, offset: (part === 'amount' ? at.y : at.x) - place };
  }

  readonly #drag = (event: PointerEvent): void => {
    if (this.#hold !== null) this.#follow(event, this.#hold, false);
  };

  readonly #drop = (event: PointerEvent): void => {
    const hold = this.#hold;
    this.#hold = null;
    if (hold !== null) this.#follow(event, hold, true);
  };

  #follow(event: PointerEvent, { lever, part, offset }: Hold, settled: boolean): void {
    const { left, weekWidth, rows } = this.#layout!;
    const at = this.#at(event);
    const setting = this.plan.levers[lever]!;
    if (part === 'amount') {
      const { upper, lower } = rows[lever]!;
      const [low, high] = rangeOf(setting, part, this.weeks);
      const share = (lower - (at.y - offset)) / (lower - upper);
      this.#put(lever, part, low + share * (high - low), settled);
    } else {
      const week = (at.x - offset - left) / weekWidth;
      this.#put(lever, part, part === 'ramp' ? week - setting.startWeek : week, settled);
    }
  }

  #put(lever: number, part: Part, value: number, settled: boolean): void {
    const setting = this.plan.levers[lever]!;
    const moved = withPart(setting, part, value, this.weeks);
    if (!settled && JSON.stringify(moved) === JSON.stringify(setting)) return;
    // The page follows a little later; a key that is pressed meanwhile counts from here.
    this.plan = withLever(this.plan, lever, moved);
    this.dispatchEvent(new PlanEvent(this.plan, settled));
  }

  #at(event: PointerEvent): { readonly x: number; readonly y: number } {
    const box = this.querySelector('svg')!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

/** What the height of a lever's bar is. */
function amountLabel(setting: LeverSetting): string {
  const { name, field } = amountOf(setting);
  return leverField(leverOf(setting.lever)!, name, field).label;
}

customElements.define('gs-plan-timeline', PlanTimeline);
