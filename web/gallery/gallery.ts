import { html, type TemplateResult } from 'lit';
import { assignHues } from '../../src/charts/hues.ts';
import type { PairedDifference } from '../../src/analysis/summary.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import type { AssumedWorld } from '../../src/experiments/comparison.ts';
import type { LeftOut, TraitEffect } from '../../src/experiments/what-matters.ts';
import { formatsFor } from '../../src/text/formats.ts';
import '../components/adoption-figure.ts';
import '../components/answer.ts';
import '../pages/later-parts.ts';
import '../components/change-traits.ts';
import '../components/difference-figure.ts';
import '../components/families-figure.ts';
import type { Pictured } from '../components/figure.ts';
import { icon } from '../components/icons.ts';
import '../components/ledger-figure.ts';
import { LightElement } from '../components/light-element.ts';
import '../components/outcomes-table.ts';
import '../components/plans.ts';
import { progressLine } from '../components/progress-line.ts';
import '../components/question.ts';
import '../components/theme-choice.ts';
import '../components/tour.ts';
import '../watch/watch-world.ts';
import { CHOICES, scenarioOf } from '../state/library-choices.ts';
import type { Status } from '../state/session.ts';
import type { Settings } from '../state/settings.ts';
import { classroomCases } from './classroom-cases.ts';
import { sweepPictures } from './sweep-pictures.ts';
import { fixture, FLAT, MANY, NO_WORLD, ONE_WEEK, ONE_WORLD, THREE, TOO_CLOSE, TWO_ENDS } from './fixtures.ts';

/** Every picture and control in its states, on made-up numbers, to be looked at. */
const CASES: readonly { readonly name: string; readonly comparison: Comparison }[] = [
  { name: 'Three plans, a hundred worlds', comparison: fixture(THREE) },
  { name: 'Too close to call', comparison: fixture(TOO_CLOSE) },
  { name: 'Two ends', comparison: fixture(TWO_ENDS) },
  { name: 'Four plans, five hundred worlds, four years', comparison: fixture(MANY) },
  { name: 'Flat lines', comparison: fixture(FLAT) },
  { name: 'One week', comparison: fixture(ONE_WEEK) },
  { name: 'One world', comparison: fixture(ONE_WORLD) },
  { name: 'Nothing yet', comparison: fixture(NO_WORLD) },
];

const difference = (mean: number): PairedDifference => ({
  n: 16,
  mean,
  low: mean - 0.03,
  high: mean + 0.03,
  sd: 0.06,
  wins: 8,
  ties: 0,
  losses: 8,
  correlation: 0.5,
  varianceReduction: 0.4,
});
const LEFT_OUT: readonly LeftOut[] = [
  { id: 'a', label: 'Facilitation', lever: 'facilitation', difference: difference(-0.22) },
  { id: 'b', label: 'Champions', lever: 'champions', difference: difference(-0.01) },
  { id: 'c', label: 'Leadership', lever: 'leadership', difference: difference(0.05) },
];
const TRAITS: readonly TraitEffect[] = [
  {
    trait: 'needLevel',
    label: 'Need for the platform',
    low: { value: 0.4, lead: difference(-0.1) },
    high: { value: 0.8, lead: difference(0.3) },
  },
  {
    trait: 'riskAversion',
    label: 'Risk aversion',
    low: { value: 0.3, lead: difference(0.2) },
    high: { value: 0.7, lead: difference(0.12) },
  },
];

const ASSUMED: readonly AssumedWorld[] = [{ seed: 'a/1', changes: [{ path: 'parameters.use.peers', value: 0.4 }] }];

const STATUSES: readonly Status[] = [
  { kind: 'running', done: 0, worlds: 100, secondsLeft: null },
  { kind: 'running', done: 24, worlds: 100, secondsLeft: 6 },
  { kind: 'running', done: 80, worlds: 100, secondsLeft: 300 },
  { kind: 'stopped', done: 24, worlds: 100 },
  { kind: 'done', worlds: 100, seconds: 6.2 },
];

class Gallery extends LightElement {
  protected override render() {
    return html`
      <main class="wide evidence">
        <h1 class="section-title">Gallery</h1>
        <gs-theme-choice></gs-theme-choice>
        ${this.#controls()} ${CASES.map(({ name, comparison }) => pictures(name, comparison))} ${plans()}
        ${classroomCases(CASES[0]!.comparison)}
        <h2 class="section-title">Of a sweep</h2>
        ${sweepPictures()}
        <h2 class="section-title">Watched worlds</h2>
        ${watched({ ...CHOICES.standard, weeks: 26 })}
        ${watched({ ...CHOICES.standard, strategies: ['no-platform', 'hands-off'], weeks: 26, changed: { employees: 60 } })}
        ${watched({ ...CHOICES.standard, changed: { employees: 30_000 } })}
      </main>
    `;
  }

  #controls(): TemplateResult {
    const settings: Settings = { ...CHOICES.standard, changed: { riskAversion: 0.2 } };
    const full: Settings = { ...settings, strategies: ['hands-off', 'real-bottom-up', 'top-down', 'no-platform'] };
    const formats = formatsFor('en', 'EUR');
    return html`
      <h2 class="section-title">Controls</h2>
      ${[settings, full].map(
        (shown) => html`
          <gs-question .settings=${shown} .hues=${assignHues(shown.strategies)}></gs-question>
          <gs-plans
            .settings=${shown}
            .hues=${assignHues(shown.strategies)}
            .formats=${formats}
            .employees=${1200}
          ></gs-plans>
        `,
      )}
      ${STATUSES.map((status) => progressLine({ status, failures: status.kind === 'stopped' ? 2 : 0, formats, stop: nothing, resume: nothing }))}
      <gs-answer .pictured=${null}></gs-answer>
      <p>
        ${(['play', 'pause', 'back', 'forward', 'link'] as const).map(
          (name) => html`
            ${icon(name)} ${name}
          `,
        )}
      </p>
      <p>
        <button class="button">${icon('link')}A button</button>
        <button class="quiet-button">A quiet one</button>
      </p>
      <p class="mistake">A mistake, in words.</p>
      <div class="tour-case">
        <gs-tour></gs-tour>
        <gs-tour step="1"></gs-tour>
      </div>
    `;
  }
}

function nothing(): void {}

function pictures(name: string, comparison: Comparison): TemplateResult {
  const pictured: Pictured = { comparison, hues: assignHues(comparison.strategies.map(({ id }) => id)), stale: false };
  const settings: Settings = { ...CHOICES.standard, strategies: comparison.strategies.map(({ id }) => id) };
  return html`
    <section class="gallery-case" aria-label=${name}>
      <h2 class="section-title">${name}</h2>
      <gs-answer .pictured=${pictured}></gs-answer>
      ${comparison.replicates === 0 ? '' : evidence(pictured, settings)}
    </section>
  `;
}

/** What looks the same whatever is compared. */
function once(pictured: Pictured, settings: Settings): TemplateResult {
  return html`
    <gs-branch .pictured=${pictured} .settings=${settings}></gs-branch>
    <gs-over-ranges .pictured=${pictured} .done=${12}></gs-over-ranges>
    <gs-over-ranges .pictured=${pictured} .varied=${{ ...pictured.comparison, assumptions: ASSUMED }}></gs-over-ranges>
    <gs-what-matters .pictured=${pictured} .parts=${LEFT_OUT} .traits=${TRAITS}></gs-what-matters>
    <gs-take-away .pictured=${pictured} .settings=${settings} .open=${true}></gs-take-away>
  `;
}

function evidence(pictured: Pictured, settings: Settings): TemplateResult {
  return html`
    <gs-adoption-figure .pictured=${pictured}></gs-adoption-figure>
    <gs-adoption-figure .pictured=${{ ...pictured, stale: true }} .arrangement=${'apart'}></gs-adoption-figure>
    <gs-difference-figure .pictured=${pictured}></gs-difference-figure>
    <gs-settlement-figure .pictured=${pictured} .settings=${settings}></gs-settlement-figure>
    <gs-chances-figure .pictured=${pictured}></gs-chances-figure>
    <gs-frontier-figure .pictured=${pictured}></gs-frontier-figure>
    <gs-quarters-figure .pictured=${pictured}></gs-quarters-figure>
    <gs-ledger-figure .pictured=${pictured}></gs-ledger-figure>
    <gs-families-figure .pictured=${pictured}></gs-families-figure>
    <gs-outcomes-table .pictured=${pictured}></gs-outcomes-table>
    ${pictured.comparison === CASES[0]!.comparison ? once(pictured, settings) : ''}
    <gs-change-traits .pictured=${pictured} .settings=${settings} .described=${CASES[0]!.comparison}></gs-change-traits>
  `;
}

/** The editor: a plan of the library, one that overspends, one whose money comes in phases, one without levers, none to turn. */
function plans(): TemplateResult {
  const comparison = fixture(THREE);
  const library = (id: string) => comparison.scenario.strategies.find((strategy) => strategy.id === id)!;
  const own = [
    {
      ...library('real-bottom-up'),
      id: 'my-dear-plan',
      name: 'My dear plan',
      budget: { perEmployee: 40, total: null },
    },
    {
      ...library('real-bottom-up'),
      id: 'my-patient-plan',
      name: 'My patient plan',
      budgetPhases: [
        { startWeek: 0, share: 0.5 },
        { startWeek: 26, share: 0.3 },
        { startWeek: 52, share: 0.2 },
      ],
    },
    { ...library('real-bottom-up'), id: 'my-empty-plan', name: 'My empty plan', levers: [], reviews: null },
  ];
  const show = (settings: Settings) => html`
    <gs-plan-editor
      .settings=${settings}
      .scenario=${comparison.scenario}
      .pictured=${{ comparison, hues: assignHues(settings.strategies), stale: false }}
    ></gs-plan-editor>
  `;
  return html`
    <section class="gallery-case" aria-label="Plans">
      <h2 class="section-title">Plans</h2>
      ${show(CHOICES.standard)}
      ${own.map((plan) => show({ ...CHOICES.standard, own: [plan], strategies: ['hands-off', plan.id, 'top-down'] }))}
      ${show({ ...CHOICES.standard, strategies: ['hands-off', 'no-platform', 'real-bottom-up'] })}
    </section>
  `;
}

function watched(settings: Settings): TemplateResult {
  const settled = scenarioOf(settings);
  if (!settled.ok) return html``;
  return html`
    <gs-watch-world
      .scenario=${settled.scenario}
      .settings=${settings}
      .hues=${assignHues(settings.strategies)}
    ></gs-watch-world>
  `;
}

customElements.define('gs-gallery', Gallery);
