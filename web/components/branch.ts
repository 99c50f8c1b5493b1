import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import type { Scenario, Strategy } from '../../scenarios/scenario.ts';
import { drawAdoption } from '../../src/charts/adoption/draw.ts';
import { layoutAdoption, type AdoptionLayout } from '../../src/charts/adoption/layout.ts';
import { branchedStrategy } from '../../src/experiments/branched-strategy.ts';
import { compare } from '../../src/experiments/compare.ts';
import type { Comparison, ImportedOrganisation } from '../../src/experiments/comparison.ts';
import type { Runner } from '../../src/runners/runner.ts';
import { text } from '../state/language.ts';
import { questionKey } from '../state/question-key.ts';
import { toldComparison } from '../state/told.ts';
import type { BranchAt, Settings } from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import { figure, formatsOf, type Pictured } from './figure.ts';
import { InSight } from './in-sight.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';
import { planTable } from './plain-table.ts';

const MOST_WORLDS = 40;
const QUARTER = 13;
const FIRST_WORLDS = 8;

/** Two futures from one past: a plan that goes on, and one that gives way to another in a week one drags. */
export class Branch extends LightElement {
  static override properties = {
    pictured: { attribute: false },
    settings: { attribute: false },
    scenario: { attribute: false },
    imported: { attribute: false },
    runner: { attribute: false },
    ready: { attribute: false },
    dragged: { state: true },
    answer: { state: true },
  };
  declare pictured: Pictured;
  declare settings: Settings;
  declare scenario: Scenario | null;
  declare imported: ImportedOrganisation | undefined;
  declare runner: Runner | null;
  declare ready: boolean;
  /** The week while the mark is being dragged. */
  declare dragged: number | null;
  /** Both futures, and the change of course they belong to. */
  declare answer: { readonly comparison: Comparison; readonly at: BranchAt } | null;
  readonly #measured = new MeasuredWidth(this);
  #layout: AdoptionLayout | null = null;
  #asked = '';
  #asking: AbortController | null = null;
  /** What was last asked for, until the settings have it: keys may be pressed faster than the page is drawn. */
  #told: BranchAt | null = null;
  readonly #sight = new InSight(this, 300);

  constructor() {
    super();
    this.scenario = null;
    this.runner = null;
    this.ready = false;
    this.dragged = null;
    this.answer = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
  }

  /** The change of course that is looked at: that of the settings, where its plans are among those compared. */
  get #at(): BranchAt | null {
    const { branch, weeks } = this.settings;
    const plans = this.#plans();
    const has = (id: string) => plans.some((plan) => plan.id === id);
    const chosen = branch !== null && has(branch.plan) && has(branch.then) ? branch : usual(plans, weeks);
    if (chosen === null) return null;
    const week = Math.max(1, Math.min(weeks - 1, this.dragged ?? chosen.week));
    return { ...chosen, week };
  }

  /** Plans that can follow each other: all have a platform. */
  #plans(): readonly Strategy[] {
    const strategies = (this.scenario ?? this.pictured.comparison.scenario).strategies;
    return strategies.filter(({ platform }) => platform);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ready') && !this.ready) this.#asking?.abort();
    if (changed.has('settings')) this.#told = null;
    const at = this.#at;
    if (!this.#sight.seen || !this.ready || this.scenario === null || this.runner === null || at === null) return;
    const asked = questionKey([this.scenario, this.imported?.name, this.pictured.comparison.seed, at]);
    if (asked === this.#asked && this.#asking?.signal.aborted !== true) return;
    this.#asked = asked;
    this.#asking?.abort();
    this.#asking = new AbortController();
    void this.#ask(this.scenario, at, this.runner, this.#asking.signal);
  }

  async #ask(scenario: Scenario, at: BranchAt, runner: Runner, signal: AbortSignal): Promise<void> {
    const named = (id: string) => scenario.strategies.find((strategy) => strategy.id === id)!;
    const first = named(at.plan);
    const branched = branchedStrategy(first, named(at.then), at.week);
    const { seed, replicates } = this.pictured.comparison;
    const request = {
      scenario: { ...scenario, strategies: [first, branched] },
      strategyIds: [first.id, branched.id],
      seed,
      replicates: Math.min(MOST_WORLDS, replicates),
      ...(this.imported && { imported: this.imported }),
      series: ['weeklyActive'] as const,
      partialEvery: FIRST_WORLDS,
    };
    try {
      for await (const event of compare(request, runner, signal)) {
        if (signal.aborted) return;
        if (event.kind !== 'progress' && event.comparison.replicates > 0)
          this.answer = { comparison: event.comparison, at };
      }
    } catch {
      // What cannot be run here could not be run above either, where it is said.
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const at = this.#at;
    if (at === null) return nothing;
    const words = text.branch;
    return html`
      <section class="branch" aria-labelledby="${this.uid}-heading">
        <h2 class="section-title" id="${this.uid}-heading">${words.heading}</h2>
        <p>${words.intro}</p>
        <p class="setup-sentence">
          <label>${words.begin} ${this.#choose(at, 'plan')}</label>
          <span class="stop">,</span>
          <label>${words.goOn} ${this.#choose(at, 'then')}</label>
          <span class="stop">.</span>
        </p>
        ${
          this.answer === null
            ? html`
                <p class="quiet">${words.running}</p>
              `
            : this.#futures(at, this.answer)
        }
      </section>
    `;
  }

  #choose(at: BranchAt, part: 'plan' | 'then'): TemplateResult {
    const change = (event: Event) => {
      const id = (event.target as HTMLSelectElement).value;
      // The one takes the place of the other where both would be the same.
      const other = part === 'plan' ? at.then : at.plan;
      const swapped = id === other ? at[part] : other;
      this.#tell(part === 'plan' ? { ...at, plan: id, then: swapped } : { ...at, then: id, plan: swapped });
    };
    return html`
      <select class="inline-select" @change=${change}>
        ${this.#plans().map(
          ({ id, name }) => html`
            <option value=${id} .selected=${id === at[part]}>${name}</option>
          `,
        )}
      </select>
    `;
  }

  #futures(at: BranchAt, { comparison: found, at: answered }: NonNullable<typeof this.answer>): TemplateResult {
    const comparison = toldComparison(found);
    const words = text.branch;
    const formats = formatsOf(comparison);
    const { hues } = this.pictured;
    const [stays, turns] = comparison.strategies;
    const named = (id: string) => this.#plans().find((plan) => plan.id === id) ?? { id, name: id };
    const [first, then] = [named(answered.plan), named(answered.then)];
    const end = (strategy: typeof stays) => formats.share(strategy!.series.weeklyActive!.median.at(-1) ?? null);
    const { weeks } = comparison;
    const layout = layoutAdoption(
      {
        strategies: [
          {
            id: first.id,
            name: words.stays,
            hue: hues.get(first.id) ?? 'slate',
            series: stays!.series.weeklyActive!,
            value: end(stays),
          },
          {
            id: then.id,
            name: words.turns(then.name),
            hue: hues.get(then.id) ?? 'slate',
            series: turns!.series.weeklyActive!,
            fromWeek: answered.week - 1,
            value: end(turns),
          },
        ],
        weeks,
        arrangement: 'together',
      },
      {
        width: this.#measured.width,
        type: this.#measured.type,
        writeShare: (share) => formats.share(share),
        writeWeek: text.charts.weekTick,
        writeRead: text.charts.week,
      },
    );
    this.#layout = layout;
    const stale = JSON.stringify(answered) !== JSON.stringify(at) || this.pictured.stale;
    return figure(
      { comparison, hues, stale },
      {
        id: `${this.uid}-title`,
        title: words.title(first, then, answered.week, end(stays), end(turns)),
        subtitle: words.subtitle(comparison.replicates, formats),
        picture: html`
          <div class="reader">
            ${drawAdoption(layout, words.summary(first.name, then.name, answered.week, end(stays), end(turns)))}
            ${this.#marker(at, layout, weeks)}
          </div>
        `,
        table: planTable(
          [text.charts.adoption.median],
          [
            { id: first.id, name: first.name, cells: [end(stays)] },
            { id: turns!.id, name: words.turns(then.name), cells: [end(turns)] },
          ],
          hues,
        ),
        data: () => ({
          header: ['week', 'plan', 'median', 'q05', 'q95'],
          rows: [stays!, turns!].flatMap(({ id, series }) =>
            Array.from(series.weeklyActive!.median, (median, week) => [
              week + 1,
              id,
              median,
              series.weeklyActive!.q05[week]!,
              series.weeklyActive!.q95[week]!,
            ]),
          ),
        }),
      },
    );
  }

  /** The week of the change, above every panel of the picture; the first of them takes hold of it. */
  #marker(at: BranchAt, { width, height, panels }: AdoptionLayout, weeks: number): TemplateResult {
    const panel = panels[0];
    if (panel === undefined) return html``;
    const x = panel.left + (at.week / weeks) * (panel.right - panel.left);
    const move = (week: number, settled: boolean) => {
      const inside = Math.max(1, Math.min(weeks - 1, Math.round(week)));
      this.dragged = settled ? null : inside;
      if (settled) this.#tell({ ...at, week: inside });
    };
    const weekOf = (event: PointerEvent) => {
      const box = this.querySelector('.branch-marker')!.getBoundingClientRect();
      return ((event.clientX - box.left - panel.left) / (panel.right - panel.left)) * weeks;
    };
    const words = text.branch;
    return html`
      <svg class="branch-marker" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
        ${svg`<g class="mark" role="slider" tabindex="0" transform="translate(${x},0)"
          aria-label=${words.marker} aria-valuemin="1" aria-valuemax=${weeks - 1} aria-valuenow=${at.week} aria-valuetext=${words.week(at.week)}
          @keydown=${(event: KeyboardEvent) => {
            const target = weekByKey(event.key, this.#told?.week ?? at.week, weeks);
            if (target === null) return;
            event.preventDefault();
            move(target, true);
          }}
          @pointerdown=${(event: PointerEvent) => {
            event.preventDefault();
            (event.currentTarget as SVGGElement).setPointerCapture(event.pointerId);
            (event.currentTarget as SVGGElement).focus({ preventScroll: true });
            this.dragged = at.week;
          }}
          @pointermove=${(event: PointerEvent) => this.dragged !== null && move(weekOf(event), false)}
          @pointerup=${(event: PointerEvent) => this.dragged !== null && move(weekOf(event), true)}
          @pointercancel=${() => (this.dragged = null)}
        >
          <rect class="grip" x="-14" y=${panel.upper} width="28" height=${panel.lower - panel.upper}></rect>
          <line class="mark-line" x1="0" x2="0" y1=${panel.upper} y2=${panel.lower}></line>
          <path class="mark-head" d="M-7,${panel.upper}H7L0,${panel.upper + 10}Z"></path>
          <text class="mark-text" x="10" y=${panel.upper + 10}>${words.week(at.week)}</text>
        </g>`}
      </svg>
    `;
  }

  #tell(branch: BranchAt): void {
    this.#told = branch;
    this.dispatchEvent(new SettingsEvent({ branch }));
  }
}

/** Where a key takes the mark; null for keys that do not move it. */
function weekByKey(key: string, week: number, weeks: number): number | null {
  const keys: Readonly<Record<string, number>> = {
    ArrowRight: week + 1,
    ArrowUp: week + 1,
    ArrowLeft: week - 1,
    ArrowDown: week - 1,
    PageUp: week + QUARTER,
    PageDown: week - QUARTER,
    Home: 1,
    End: weeks - 1,
  };
  return keys[key] ?? null;
}

/** Where nothing has been chosen: the second plan gives way to the first at a third of the time. */
function usual(plans: readonly Strategy[], weeks: number): BranchAt | null {
  const [then, plan] = plans;
  if (plan === undefined || then === undefined || weeks < 3) return null;
  return { plan: plan.id, then: then.id, week: Math.max(1, Math.round(weeks / 3)) };
}

customElements.define('gs-branch', Branch);
