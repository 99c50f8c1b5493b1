import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { replicateSeed, STATE_CODES, type Organisation } from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Hue } from '../../src/charts/hues.ts';
import { STATE_SHAPES } from '../../src/charts/organisation/shapes.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { drawTies } from '../canvas/draw-ties.ts';
import { neighbour, PeopleCanvas, type PeopleColours } from '../canvas/people-canvas.ts';
import { locale, text } from '../state/language.ts';
import type { Settings } from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import type { WatchedRun, WatchedWorld } from '../workers/watch-world.ts';
import { Watcher } from '../workers/watcher.ts';
import { icon } from './icons.ts';
import { LightElement } from './light-element.ts';
import { planName } from './figure.ts';

/** More dots than this tell nothing. */
export const MOST_WATCHED = 20_000;
const WEEKS_PER_SECOND = { slow: 2, normal: 6, fast: 13, fastest: 26 } as const;
type Speed = keyof typeof WEEKS_PER_SECOND;
const TIES_SHOWN = ['none', 'person', 'all'] as const;
type TiesShown = (typeof TIES_SHOWN)[number];
/** Everybody's ties in a larger organisation are one grey cloud. */
const MOST_WITH_TIES = 3000;
const LARGEST_SIDE = 1600;

/** One world under every plan at once: everybody a dot in their department, week by week. */
export class WatchWorld extends LightElement {
  static override properties = {
    scenario: { attribute: false },
    imported: { attribute: false },
    settings: { attribute: false },
    hues: { attribute: false },
    world: { state: true },
    week: { state: true },
    playing: { state: true },
    speed: { state: true },
    person: { state: true },
    failed: { state: true },
    ties: { state: true },
    told: { state: true },
  };
  declare scenario: Scenario;
  /** Takes the place of the scenario's own organisation. */
  declare imported: Organisation | null;
  declare settings: Settings;
  declare hues: ReadonlyMap<string, Hue>;
  /** What is shown; null until it has been run. */
  declare world: WatchedWorld | null;
  /** Week that is shown, 0-based. */
  declare week: number;
  declare playing: boolean;
  declare speed: Speed;
  /** Row of the person under the cursor, −1 for nobody. */
  declare person: number;
  declare failed: boolean;
  /** Whose ties are drawn. */
  declare ties: TiesShown;
  /** Whose reasons are told, and under which plan. */
  declare told: { readonly person: number; readonly strategy: string } | null;

  readonly #watcher = new Watcher();
  readonly #canvases = new Map<
    string,
    { readonly painter: PeopleCanvas; readonly world: WatchedWorld; readonly side: number }
  >();
  #asked = '';
  #asking: AbortController | null = null;
  #seen = false;
  #sight: IntersectionObserver | null = null;
  #sizes: ResizeObserver | null = null;
  #clock = 0;

  constructor() {
    super();
    this.imported = null;
    this.world = null;
    this.week = 0;
    this.playing = false;
    this.speed = 'normal';
    this.person = -1;
    this.failed = false;
    this.ties = 'none';
    this.told = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A world is run when somebody comes near enough to see it.
    this.#sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#seen = true;
        this.requestUpdate();
      },
      { rootMargin: '400px' },
    );
    this.#sight.observe(this);
    this.#sizes = new ResizeObserver(() => this.#paint());
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight?.disconnect();
    this.#sizes?.disconnect();
    this.#asking?.abort();
    this.#watcher.close();
    this.playing = false;
  }

  get #tooMany(): boolean {
    return this.scenario.organisation.figures.employees > MOST_WATCHED;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#seen || (this.#asked !== '' && !changed.has('scenario') && !changed.has('settings'))) return;
    const { strategies, seed, world } = this.settings;
    const asked = JSON.stringify([this.scenario, this.settings.imported?.number, strategies, seed, world]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#asking?.abort(new DOMException('Another world was asked for.', 'AbortError'));
    if (this.#tooMany) this.world = null;
    else void this.#ask();
  }

  async #ask(): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    const { strategies, seed, world } = this.settings;
    const request = {
      scenario: this.scenario,
      imported: this.imported,
      strategyIds: strategies,
      seed: replicateSeed(seed, world - 1),
    };
    try {
      const watched = await this.#watcher.watch(request, asking.signal);
      if (asking.signal.aborted) return;
      const first = this.world === null;
      this.failed = false;
      this.world = watched;
      if (first || this.week >= watched.weeks) this.week = watched.weeks - 1;
      if (this.person >= watched.employees) this.person = -1;
    } catch {
      if (asking.signal.aborted) return;
      this.failed = true;
    }
  }

  protected override render() {
    const words = text.watch;
    const formats = formatsFor(locale, this.scenario.currency);
    return html`
      <section class="theatre night" aria-labelledby="${this.uid}-title">
        <div class="wide">
          <div class="theatre-head">
            <h2 class="section-title" id="${this.uid}-title">${words.heading}</h2>
            <p>${words.intro}</p>
          </div>
          ${
            this.#tooMany
              ? html`
                  <p class="notice">
                    ${words.tooMany(formats.whole(this.scenario.organisation.figures.employees), formats.whole(MOST_WATCHED))}
                  </p>
                `
              : this.failed
                ? html`
                    <p class="notice mistake">${words.failed}</p>
                  `
                : html`
                    ${this.#controls(formats)} ${this.#stage(formats)} ${this.#key()} ${this.#story()}
                  `
          }
        </div>
      </section>
    `;
  }

  #controls(formats: Formats): TemplateResult {
    const words = text.watch;
    const weeks = this.scenario.weeks;
    const { replicates, world } = this.settings;
    const ready = this.world !== null;
    return html`
      <div class="player" role="group" aria-label=${words.heading}>
        <button class="play" ?disabled=${!ready} @click=${this.#toggle}>
          ${icon(this.playing ? 'pause' : 'play')}${this.playing ? words.pause : words.play}
        </button>
        <button class="step" ?disabled=${!ready} @click=${() => this.#go(this.week - 1)}>
          ${icon('back')}
          <span class="unseen">${words.back}</span>
        </button>
        <button class="step" ?disabled=${!ready} @click=${() => this.#go(this.week + 1)}>
          ${icon('forward')}
          <span class="unseen">${words.forward}</span>
        </button>
        <label class="scrubber">
          <span class="week-words">${words.weekOf(this.week + 1, weeks)}</span>
          <input
            type="range"
            min="1"
            max=${weeks}
            ?disabled=${!ready}
            .value=${String(this.week + 1)}
            aria-label=${words.week}
            aria-valuetext=${words.weekOf(this.week + 1, weeks)}
            @input=${(event: Event) => this.#go(Number((event.target as HTMLInputElement).value) - 1)}
          />
        </label>
        <label class="inline-label">
          ${words.speed}
          <select
            class="inline-select"
            @change=${(event: Event) => (this.speed = (event.target as HTMLSelectElement).value as Speed)}
          >
            ${(Object.keys(WEEKS_PER_SECOND) as Speed[]).map(
              (speed) => html`
                <option value=${speed} .selected=${speed === this.speed}>${words.speeds[speed]}</option>
              `,
            )}
          </select>
        </label>
        <label class="inline-label">
          ${words.ties}
          <select
            class="inline-select"
            @change=${(event: Event) => (this.ties = (event.target as HTMLSelectElement).value as TiesShown)}
          >
            ${TIES_SHOWN.filter((shown) => shown !== 'all' || (this.world?.employees ?? 0) <= MOST_WITH_TIES).map(
              (shown) => html`
                <option value=${shown} .selected=${shown === this.ties}>${words.tiesShown[shown]}</option>
              `,
            )}
          </select>
        </label>
        <label class="inline-label">
          ${words.world}
          <input
            class="inline-number"
            type="number"
            min="1"
            max=${replicates}
            .value=${String(world)}
            @change=${this.#chooseWorld}
          />
          ${words.worldOf(formats.whole(replicates))}
        </label>
      </div>
    `;
  }

  #stage(formats: Formats): TemplateResult {
    const { strategies } = this.scenario;
    return html`
      <div class="stage plans-${strategies.length}">
        ${strategies.map(({ id, name }) => {
          const run = this.world?.runs.find(({ strategy }) => strategy === id);
          return html`
            <div class="scene">
              <h3>${planName(id, name, this.hues)}</h3>
              <p class="scene-counts">${run === undefined ? text.watch.drawing : this.#counts(run, formats)}</p>
              <div class="scene-picture">
                <canvas
                  data-strategy=${id}
                  tabindex="0"
                  role="application"
                  aria-label=${this.#canvasLabel(name, run, formats)}
                  aria-describedby="${this.uid}-person"
                  @keydown=${this.#moveCursor}
                  @pointermove=${this.#pointAt}
                  @pointerdown=${this.#pointAt}
                  @click=${() => this.#tell(id)}
                  @focus=${this.#meet}
                ></canvas>
                <canvas class="ties" data-ties=${id} aria-hidden="true" ?hidden=${this.ties !== 'all'}></canvas>
                ${this.#cursor(id)}
              </div>
              <gs-week-events .run=${run ?? null} .week=${this.week}></gs-week-events>
            </div>
          `;
        })}
      </div>
    `;
  }

  #counts(run: WatchedRun, formats: Formats): string {
    const active = run.active[this.week] ?? 0;
    const share = formats.share(active / this.world!.employees);
    return text.watch.counts(formats.whole(active), share, formats.whole(run.contributing[this.week] ?? 0));
  }

  #canvasLabel(name: string, run: WatchedRun | undefined, formats: Formats): string {
    if (run === undefined) return text.watch.drawing;
    return text.watch.canvas(name, this.week + 1, formats.share((run.active[this.week] ?? 0) / this.world!.employees));
  }

  /** A ring around the same person in every picture. */
  #cursor(strategy: string): TemplateResult | typeof nothing {
    const painter = this.#canvases.get(strategy)?.painter;
    if (this.person < 0 || painter === undefined || this.world === null) return nothing;
    const { x, y, size } = painter.placeOf(this.person);
    return html`
      <svg class="person-cursor" aria-hidden="true" viewBox="0 0 100 100">
        ${this.ties === 'none' ? nothing : this.#tiesOf(this.world, painter, x, y)}
        ${svg`<circle cx=${x * 100} cy=${y * 100} r=${Math.max(1.4, size * 75)}></circle>`}
      </svg>
    `;
  }

  /** From the person under the cursor to everybody they have a tie with. */
  #tiesOf({ tieStart, tieTo }: WatchedWorld, painter: PeopleCanvas, x: number, y: number): TemplateResult {
    const others = [...tieTo.subarray(tieStart[this.person], tieStart[this.person + 1])];
    const path = others
      .map((other) => {
        const there = painter.placeOf(other);
        return `M${x * 100},${y * 100}L${there.x * 100},${there.y * 100}`;
      })
      .join('');
    return svg`<path class="person-ties" d=${path}></path>`;
  }

  #tell(strategy: string): void {
    if (this.person >= 0) this.told = { person: this.person, strategy };
  }

  /** Why one of them did what they did, under one of the plans. */
  #story(): TemplateResult | typeof nothing {
    const words = text.watch;
    const { told, world } = this;
    if (world === null) return nothing;
    if (told === null || told.person >= world.employees) {
      return html`
        <p class="quiet">${words.storyHint}</p>
      `;
    }
    const known = this.scenario.strategies.some(({ id }) => id === told.strategy);
    const strategy = known ? told.strategy : this.scenario.strategies[0]!.id;
    return html`
      <section class="told" aria-label=${words.story}>
        <p class="told-head">
          <label class="inline-label">
            ${words.storyPlan}
            <select
              class="inline-select"
              @change=${(event: Event) =>
                (this.told = { ...told, strategy: (event.target as HTMLSelectElement).value })}
            >
              ${this.scenario.strategies.map(
                ({ id, name }) => html`
                  <option value=${id} .selected=${id === strategy}>${name}</option>
                `,
              )}
            </select>
          </label>
          <button class="quiet-button" @click=${() => (this.told = null)}>${words.closeStory}</button>
        </p>
        <gs-person-story
          .scenario=${this.scenario}
          .imported=${this.imported}
          .strategyId=${strategy}
          .seed=${world.seed}
          .employee=${told.person}
          .week=${this.week}
        ></gs-person-story>
      </section>
    `;
  }

  /** The states in words, each with its mark, and what became of the person under the cursor. */
  #key(): TemplateResult {
    const words = text.watch;
    return html`
      <div class="key">
        <p class="person-words" id="${this.uid}-person" role="status">${this.#personWords()}</p>
        <h3 class="unseen">${words.key}</h3>
        <ul>
          ${STATE_SHAPES.map(
            ({ id, path, line }) => html`
              <li class="state-${id}">
                <svg aria-hidden="true" width="18" height="18" viewBox="-1.3 -1.3 2.6 2.6">
                  ${line > 0 ? svg`<path d=${path} fill="none" stroke="currentColor" stroke-width=${line}></path>` : svg`<path d=${path} fill="currentColor"></path>`}
                </svg>
                ${words.states[id]}
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  #personWords(): string {
    const { world, person } = this;
    if (world === null || person < 0 || this.playing) return text.watch.pointing;
    const words = text.watch;
    const states = world.runs.map(({ strategy, states }) => {
      const name = this.scenario.strategies.find(({ id }) => id === strategy)!.name;
      return `${name}: ${words.states[STATE_CODES[states[this.week * world.employees + person]!]!.id]}`;
    });
    const span = world.span[person]!;
    return words.person(person + 1, world.department[person]! + 1, span > 0 ? words.manager(span) : null, states);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('world') || changed.has('week')) this.#paint();
    if (changed.has('ties') || changed.has('world')) this.#drawTies();
    // What tells of events and reasons is loaded with the first world, not with the page.
    if (changed.has('world') && this.world !== null) void import('./watch-details.ts');
    if (changed.has('playing') && this.playing) this.#run();
  }

  /** Brings every canvas up to date; a new world takes a frame for each, so that none is long. */
  #paint(): void {
    const { world } = this;
    if (world === null) return;
    let waiting = false;
    for (const canvas of this.querySelectorAll<HTMLCanvasElement>('canvas[data-strategy]')) {
      const strategy = canvas.dataset['strategy']!;
      const run = world.runs.find((candidate) => candidate.strategy === strategy);
      const side = Math.min(LARGEST_SIDE, Math.round(canvas.clientWidth * devicePixelRatio));
      if (run === undefined || side === 0) continue;
      let scene = this.#canvases.get(strategy);
      if (scene === undefined || scene.world !== world || scene.side !== side) {
        if (waiting) continue;
        waiting = true;
        scene = { painter: new PeopleCanvas(canvas, world.layout, side, this.#colours()), world, side };
        this.#canvases.set(strategy, scene);
      }
      scene.painter.show(run.states.subarray(this.week * world.employees, (this.week + 1) * world.employees));
    }
    if (waiting) requestAnimationFrame(() => this.#paint());
  }

  /** Everybody's ties, once, on a canvas above the people. */
  #drawTies(): void {
    const { world } = this;
    if (world === null || this.ties !== 'all') return;
    for (const canvas of this.querySelectorAll<HTMLCanvasElement>('canvas[data-ties]')) {
      const scene = this.#canvases.get(canvas.dataset['ties']!);
      if (scene !== undefined)
        drawTies(canvas, world, scene.painter, scene.side, getComputedStyle(this.querySelector('.theatre')!).color);
    }
  }

  #colours(): PeopleColours {
    const colourOf = (selector: string, property: 'color' | 'backgroundColor') =>
      getComputedStyle(this.querySelector(selector)!)[property];
    return {
      states: STATE_SHAPES.map(({ id }) => colourOf(`.state-${id} svg`, 'color')),
      paper: colourOf('.theatre', 'backgroundColor'),
      ground: colourOf('.scene-picture', 'backgroundColor'),
    };
  }

  readonly #toggle = (): void => {
    if (!this.playing && this.week >= this.scenario.weeks - 1) this.week = 0;
    this.playing = !this.playing;
  };

  /** Weeks go by with the clock, however many frames there are. */
  #run(): void {
    this.#clock = performance.now();
    let gone = this.week;
    const tick = (now: number): void => {
      if (!this.playing || !this.isConnected) return;
      gone += ((now - this.#clock) / 1000) * WEEKS_PER_SECOND[this.speed];
      this.#clock = now;
      // Somebody moved the scrubber meanwhile.
      if (Math.floor(gone) < this.week || Math.floor(gone) > this.week + WEEKS_PER_SECOND[this.speed]) gone = this.week;
      const last = this.scenario.weeks - 1;
      this.week = Math.min(last, Math.floor(gone));
      if (this.week >= last) this.playing = false;
      else requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }

  #go(week: number): void {
    this.playing = false;
    this.week = Math.max(0, Math.min(this.scenario.weeks - 1, week));
  }

  readonly #chooseWorld = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const world = Math.round(Number(input.value));
    if (world >= 1 && world <= this.settings.replicates) this.dispatchEvent(new SettingsEvent({ world }));
    else input.value = String(this.settings.world);
  };

  readonly #meet = (): void => {
    if (this.person < 0 && this.world !== null) this.person = 0;
  };

  readonly #pointAt = (event: PointerEvent): void => {
    const canvas = event.currentTarget as HTMLCanvasElement;
    const painter = this.#canvases.get(canvas.dataset['strategy']!)?.painter;
    if (painter === undefined) return;
    const box = canvas.getBoundingClientRect();
    this.person = painter.personAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };

  readonly #moveCursor = (event: KeyboardEvent): void => {
    const { world } = this;
    if (world === null) return;
    const directions: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const direction = directions[event.key];
    const person = Math.max(0, this.person);
    if (direction !== undefined) this.person = neighbour(world.layout, person, ...direction);
    else if (event.key === 'PageDown' || event.key === 'PageUp')
      this.person = nextDepartment(world, person, event.key === 'PageDown' ? 1 : -1);
    else if (event.key === 'Home') this.person = 0;
    else if (event.key === 'Enter') this.#tell((event.currentTarget as HTMLElement).dataset['strategy']!);
    else return;
    event.preventDefault();
  };
}

/** The first person of the next department, or of the one before. */
function nextDepartment({ department, employees }: WatchedWorld, person: number, step: 1 | -1): number {
  let row = person;
  while (row >= 0 && row < employees && department[row] === department[person]) row += step;
  if (row < 0 || row >= employees) return person;
  while (step < 0 && row > 0 && department[row - 1] === department[row]) row--;
  return row;
}

customElements.define('gs-watch-world', WatchWorld);
