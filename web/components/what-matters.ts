import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Scenario } from '../../scenarios/scenario.ts';
import { leverOf, ORGANISATION_TRAITS } from '../../sim/index.ts';
import { drawInfluence } from '../../src/charts/influence/draw.ts';
import { layoutInfluence } from '../../src/charts/influence/layout.ts';
import { DECIDING_OUTCOME } from '../../src/experiments/comparison-collector.ts';
import type { ImportedOrganisation } from '../../src/experiments/comparison.ts';
import { leaveOneOut, tornado, type LeftOut, type TraitEffect } from '../../src/experiments/what-matters.ts';
import type { Runner } from '../../src/runners/runner.ts';
import { text } from '../state/language.ts';
import { planEditor } from '../state/plan-editor-words.ts';
import { questionKey } from '../state/question-key.ts';
import { leverWords, organisationWords } from '../state/told.ts';
import { figure, formatsOf, type Pictured } from './figure.ts';
import { InSight } from './in-sight.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

/** Worlds each question is asked in: enough to rank, few enough to wait for. */
const WORLDS_LEFT_OUT = 16;
const WORLDS_TORNADO = 8;

/** Which parts of a plan it needs, and which traits of the organisation its lead hangs on: run while one reads. */
export class WhatMatters extends LightElement {
  static override properties = {
    pictured: { attribute: false },
    scenario: { attribute: false },
    imported: { attribute: false },
    runner: { attribute: false },
    ready: { attribute: false },
    plan: { state: true },
    parts: { state: true },
    traits: { state: true },
  };
  declare pictured: Pictured;
  /** As it is run; null while there is none. */
  declare scenario: Scenario | null;
  declare imported: ImportedOrganisation | undefined;
  declare runner: Runner | null;
  /** The main comparison is finished: the workers are free. */
  declare ready: boolean;
  /** Id of the plan that is looked into. */
  declare plan: string | null;
  declare parts: readonly LeftOut[] | null;
  declare traits: readonly TraitEffect[] | null;
  readonly #measured = new MeasuredWidth(this);
  #asked = '';
  #asking: AbortController | null = null;
  readonly #sight = new InSight(this, 600);

  constructor() {
    super();
    this.scenario = null;
    this.runner = null;
    this.ready = false;
    this.plan = null;
    this.parts = null;
    this.traits = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const ids = this.pictured.comparison.strategies.map(({ id }) => id);
    if (this.plan === null || !ids.includes(this.plan)) this.plan = this.#leading();
    // Whoever asks for something else gets the workers at once.
    if (changed.has('ready') && !this.ready) this.#asking?.abort();
    if (!this.#sight.seen || !this.ready || this.scenario === null || this.runner === null) return;
    const { seed } = this.pictured.comparison;
    const asked = questionKey([this.scenario, this.imported?.name, seed, this.plan]);
    if (asked === this.#asked && this.#asking?.signal.aborted !== true) return;
    this.#asked = asked;
    this.#asking?.abort();
    this.#asking = new AbortController();
    this.parts = null;
    this.traits = null;
    void this.#ask(this.scenario, this.runner, this.#asking.signal);
  }

  async #ask(scenario: Scenario, runner: Runner, signal: AbortSignal): Promise<void> {
    const plan = this.plan!;
    const shared = {
      scenario,
      plan,
      reference: this.#reference(),
      seed: this.pictured.comparison.seed,
      ...(this.imported && { imported: this.imported }),
    };
    try {
      for await (const parts of leaveOneOut({ ...shared, replicates: WORLDS_LEFT_OUT }, runner, signal)) {
        if (signal.aborted) return;
        this.parts = parts;
      }
      for await (const traits of tornado({ ...shared, replicates: WORLDS_TORNADO }, runner, signal)) {
        if (signal.aborted) return;
        this.traits = traits;
      }
    } catch {
      // What cannot be run here could not be run above either, where it is said.
    }
  }

  /** The plan with levers that reaches most. */
  #leading(): string {
    const { strategies } = this.pictured.comparison;
    const reached = (index: number) => strategies[index]!.outcomes[DECIDING_OUTCOME]?.mean ?? 0;
    const best = strategies.map((_, index) => index).sort((a, b) => reached(b) - reached(a))[0]!;
    return strategies[best]!.id;
  }

  /** What the plan's lead is measured against: the best of the others. */
  #reference(): string {
    const others = this.pictured.comparison.strategies.filter(({ id }) => id !== this.plan);
    const reached = (plan: (typeof others)[number]) => plan.outcomes[DECIDING_OUTCOME]?.mean ?? 0;
    return others.reduce((a, b) => (reached(b) > reached(a) ? b : a)).id;
  }

  protected override render(): TemplateResult {
    const words = text.whatMatters;
    const { strategies } = this.pictured.comparison;
    return html`
      <section class="what-matters" aria-labelledby="${this.uid}-title">
        <h2 class="section-title" id="${this.uid}-title">${words.heading}</h2>
        <p>
          <label>
            ${words.which}
            <select
              class="inline-select"
              @change=${(event: Event) => (this.plan = (event.target as HTMLSelectElement).value)}
            >
              ${strategies.map(
                ({ id, name }) => html`
                  <option value=${id} .selected=${id === this.plan}>${name}</option>
                `,
              )}
            </select>
          </label>
        </p>
        ${
          this.parts === null
            ? html`
                <p class="quiet">${this.#empty() ? words.nothing : words.running}</p>
              `
            : this.#without(this.parts)
        }
        ${this.traits === null || this.traits.length === 0 ? nothing : this.#tornado(this.traits)}
      </section>
    `;
  }

  #empty(): boolean {
    const plan = this.scenario?.strategies.find(({ id }) => id === this.plan);
    return plan !== undefined && plan.levers.length === 0 && plan.reviews === null;
  }

  #without(found: readonly LeftOut[]): TemplateResult {
    const { comparison, hues } = this.pictured;
    const formats = formatsOf(comparison);
    const words = text.whatMatters.without;
    const plan = comparison.strategies.find(({ id }) => id === this.plan)!;
    const parts = found.map((part) => ({ ...part, label: partLabel(part) }));
    const worst = [...parts]
      .filter(({ difference }) => difference.high !== null && difference.high < 0)
      .sort((a, b) => a.difference.mean! - b.difference.mean!)[0];
    const written = parts.map(({ label, difference }) => ({
      label,
      written: formats.signedPoints(difference.mean, difference),
    }));
    const layout = layoutInfluence(
      parts.map(({ id, label, difference }, index) => ({
        id,
        label,
        ends: [
          { value: difference.mean ?? 0, low: difference.low, high: difference.high, written: written[index]!.written },
        ],
      })),
      0,
      this.#frame(),
    );
    return figure(this.#inWorlds(parts[0]?.difference.n ?? 0), {
      id: `${this.uid}-without`,
      title: words.title(
        plan,
        worst?.label ?? '',
        worst === undefined ? null : formats.points(-worst.difference.mean!, worst.difference),
      ),
      subtitle: words.subtitle(parts[0]?.difference.n ?? 0, formats),
      picture: drawInfluence(layout, hues.get(plan.id) ?? 'slate', words.summary(written)),
      table: html`
        <table>
          <thead>
            <tr>
              <th scope="col">${words.part}</th>
              <th scope="col">${text.charts.difference.mean}</th>
              <th scope="col">${text.charts.difference.interval}</th>
            </tr>
          </thead>
          <tbody>
            ${parts.map(
              ({ label, difference }, index) => html`
                <tr>
                  <th scope="row">${label}</th>
                  <td>${written[index]!.written}</td>
                  <td>${text.charts.adoption.range(...formats.signedPointsRange(difference))}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      `,
      data: () => ({
        header: ['plan', 'left out', 'worlds', 'difference', 'low', 'high'],
        rows: parts.map(({ label, difference: { n, mean, low, high } }) => [plan.id, label, n, mean, low, high]),
      }),
    });
  }

  #tornado(traits: readonly TraitEffect[]): TemplateResult {
    const { comparison, hues } = this.pictured;
    const formats = formatsOf(comparison);
    const words = text.whatMatters.tornado;
    const named = (id: string) => comparison.strategies.find((strategy) => strategy.id === id)!;
    const [plan, reference] = [named(this.plan!), named(this.#reference())];
    const base = (plan.outcomes[DECIDING_OUTCOME]?.mean ?? 0) - (reference.outcomes[DECIDING_OUTCOME]?.mean ?? 0);
    const rows = traits.map(({ trait, low, high }) => ({
      trait,
      label: organisationWords(trait, ORGANISATION_TRAITS[trait]).label,
      ends: [low, high].map(({ value, lead }) => ({
        value: lead.mean ?? 0,
        low: lead.low,
        high: lead.high,
        written: words.end(formats.number(value), formats.signedPoints(lead.mean, lead)),
      })),
    }));
    const reach = ({ ends }: (typeof rows)[number]) => Math.max(...ends.map(({ value }) => Math.abs(value - base)));
    const strongest = rows.reduce((a, b) => (reach(b) > reach(a) ? b : a));
    const leads = rows.flatMap(({ ends }) => ends.map(({ value }) => value));
    const turns = leads.some((lead) => lead > 0) && leads.some((lead) => lead < 0);
    const behind = leads.every((lead) => lead <= 0);
    const layout = layoutInfluence(
      rows.map(({ trait, label, ends }) => ({ id: trait, label, ends })),
      base,
      this.#frame(),
    );
    return figure(this.#inWorlds(traits[0]!.low.lead.n), {
      id: `${this.uid}-tornado`,
      title: behind
        ? words.behind(plan, reference, strongest.label)
        : words.title(plan, reference, strongest.label, turns),
      subtitle: words.subtitle(plan.name, reference.name, traits[0]!.low.lead.n, formats),
      picture: drawInfluence(
        layout,
        hues.get(plan.id) ?? 'slate',
        words.summary(rows.map(({ label, ends }) => ({ label, low: ends[0]!.written, high: ends[1]!.written }))),
      ),
      table: html`
        <table>
          <thead>
            <tr>
              <th scope="col">${words.trait}</th>
              <th scope="col">${words.low}</th>
              <th scope="col">${words.high}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ label, ends }) => html`
                <tr>
                  <th scope="row">${label}</th>
                  <td>${ends[0]!.written}</td>
                  <td>${ends[1]!.written}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      `,
      data: () => ({
        header: ['plan', 'reference', 'trait', 'value', 'worlds', 'lead', 'low', 'high'],
        rows: traits.flatMap(({ trait, low, high }) =>
          [low, high].map(({ value, lead }) => [
            plan.id,
            reference.id,
            trait,
            value,
            lead.n,
            lead.mean,
            lead.low,
            lead.high,
          ]),
        ),
      }),
    });
  }

  /** What a picture says of where it comes from: fewer worlds than the comparison's. */
  #inWorlds(replicates: number): Pictured {
    return { ...this.pictured, comparison: { ...this.pictured.comparison, replicates } };
  }

  #frame() {
    const formats = formatsOf(this.pictured.comparison);
    return {
      width: Math.min(1100, this.#measured.width),
      type: this.#measured.type,
      writePoints: (share: number) => formats.signedPoints(share),
    };
  }
}

/** What a part of a plan is called. */
function partLabel({ lever, label }: LeftOut): string {
  const declared = lever === null ? undefined : leverOf(lever);
  if (declared !== undefined) return leverWords(declared).label;
  return lever === null ? planEditor.reviews.heading : label;
}

customElements.define('gs-what-matters', WhatMatters);
