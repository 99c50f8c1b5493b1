import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { replicateSeed, type Organisation } from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Hue } from '../../src/charts/hues.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { planName } from '../components/figure.ts';
import { LightElement } from '../components/light-element.ts';
import { locale, text } from '../state/language.ts';
import { questionKey } from '../state/question-key.ts';
import type { Settings } from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import type { WatchedRun, WatchedWorld } from '../workers/watch-world.ts';
import { Watcher } from '../workers/watcher.ts';
import { personCursor } from './person-cursor.ts';
import { Scenes } from './scenes.ts';
import { personWords, stateKey } from './state-key.ts';
import { walkFrom } from './walk-people.ts';
import { watchStory, type Told } from './watch-story.ts';
import { playWeeks } from './week-clock.ts';
import { WEEKS_PER_SECOND, weeksPlayer, type Speed, type TiesShown } from './weeks-player.ts';

/** More dots than this tell nothing. */
export const MOST_WATCHED = 20_000;
/** Everybody's ties in a larger organisation are one grey cloud. */
const MOST_WITH_TIES = 3000;

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
  declare told: Told | null;

  readonly #watcher = new Watcher();
  readonly #scenes = new Scenes(this);
  #asked = '';
  #asking: AbortController | null = null;
  #seen = false;
  #sight: IntersectionObserver | null = null;
  #sizes: ResizeObserver | null = null;

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
    const asked = questionKey([this.scenario, this.settings.imported?.number, strategies, seed, world]);
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
    const { playing, week, speed, ties, world } = this;
    return weeksPlayer(
      {
        ready: world !== null,
        playing,
        week,
        weeks: this.scenario.weeks,
        speed,
        ties,
        everybodysTies: (world?.employees ?? 0) <= MOST_WITH_TIES,
        world: this.settings.world,
        worlds: this.settings.replicates,
        formats,
      },
      {
        toggle: this.#toggle,
        go: (to) => this.#go(to),
        setSpeed: (to) => (this.speed = to),
        setTies: (to) => (this.ties = to),
        chooseWorld: (to) => this.#chooseWorld(to),
      },
    );
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
    const painter = this.#scenes.painterOf(strategy);
    if (this.person < 0 || painter === undefined || this.world === null) return nothing;
    return personCursor(this.world, painter, this.person, this.ties !== 'none');
  }

  #tell(strategy: string): void {
    if (this.person >= 0) this.told = { person: this.person, strategy };
  }

  #story(): TemplateResult | typeof nothing {
    const { world, scenario, imported, week } = this;
    if (world === null) return nothing;
    const watched = { scenario, imported, week, seed: world.seed, employees: world.employees };
    return watchStory(watched, this.told, (told) => (this.told = told));
  }

  #key(): TemplateResult {
    const { world, person, week } = this;
    const words =
      world === null || person < 0 || this.playing
        ? text.watch.pointing
        : personWords(this.scenario, world, person, week);
    return stateKey(`${this.uid}-person`, words);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('world') || changed.has('week')) this.#paint();
    if ((changed.has('ties') || changed.has('world')) && this.world !== null && this.ties === 'all')
      this.#scenes.drawTies(this.world);
    // What tells of events and reasons is loaded with the first world, not with the page.
    if (changed.has('world') && this.world !== null) void import('./week-events.ts');
    if (changed.has('playing') && this.playing) playWeeks(this);
  }

  get weeksPerSecond(): number {
    return WEEKS_PER_SECOND[this.speed];
  }

  get lastWeek(): number {
    return this.scenario.weeks - 1;
  }

  #paint(): void {
    if (this.world !== null) this.#scenes.paint(this.world, () => this.week);
  }

  readonly #toggle = (): void => {
    if (!this.playing && this.week >= this.lastWeek) this.week = 0;
    this.playing = !this.playing;
  };

  #go(week: number): void {
    this.playing = false;
    this.week = Math.max(0, Math.min(this.scenario.weeks - 1, week));
  }

  /** @returns  whether there is such a world */
  #chooseWorld(world: number): boolean {
    const there = world >= 1 && world <= this.settings.replicates;
    if (there) this.dispatchEvent(new SettingsEvent({ world }));
    return there;
  }

  readonly #meet = (): void => {
    if (this.person < 0 && this.world !== null) this.person = 0;
  };

  readonly #pointAt = (event: PointerEvent): void => {
    const canvas = event.currentTarget as HTMLCanvasElement;
    const painter = this.#scenes.painterOf(canvas.dataset['strategy']!);
    if (painter === undefined) return;
    const box = canvas.getBoundingClientRect();
    this.person = painter.personAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };

  readonly #moveCursor = (event: KeyboardEvent): void => {
    const { world } = this;
    if (world === null) return;
    if (event.key === 'Enter') {
      this.#tell((event.currentTarget as HTMLElement).dataset['strategy']!);
    } else {
      const next = walkFrom(world, Math.max(0, this.person), event.key);
      if (next === null) return;
      this.person = next;
    }
    event.preventDefault();
  };
}

customElements.define('gs-watch-world', WatchWorld);
