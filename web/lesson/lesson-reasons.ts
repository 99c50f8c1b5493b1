import { html, type TemplateResult } from 'lit';
import { replicateSeed } from '../../sim/index.ts';
import type { Lesson, LessonStep } from '../../scenarios/lesson.ts';
import { lessonScenario, planOfLesson } from '../../src/experiments/lesson/lesson-scenario.ts';
import { LightElement } from '../components/light-element.ts';
import '../components/person-story.ts';
import { Answering } from '../state/answering.ts';
import { words } from '../state/classroom-words.ts';
import type { WatchedWorld } from '../workers/watch-world.ts';
import { Watcher } from '../workers/watcher.ts';

/** What became of somebody by the end; codes of their last state. */
const FATES = { left: [5, 6], stays: [3, 4], never: [0, 1] } as const;
type Fate = keyof typeof FATES;

/** One of the people: why they used it and why they did not. */
export class LessonReasons extends LightElement {
  static override properties = {
    lesson: { attribute: false },
    step: { attribute: false },
    person: { state: true },
  };
  declare lesson: Lesson;
  declare step: LessonStep;
  /** Row, −1 until the world is there. */
  declare person: number;

  readonly #watcher = new Watcher();
  readonly #world = new Answering<WatchedWorld>(this);
  #scenario: ReturnType<typeof lessonScenario> | null = null;

  constructor() {
    super();
    this.person = -1;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.close();
  }

  get #seed(): string {
    return replicateSeed(this.lesson.seed, 0);
  }

  protected override willUpdate(): void {
    const { lesson, step } = this;
    this.#scenario ??= lessonScenario(lesson, [planOfLesson(lesson, step.strategy!)]);
    const request = { scenario: this.#scenario, imported: null, strategyIds: [step.strategy!], seed: this.#seed };
    const watcher = this.#watcher;
    this.#world.ask(`${lesson.id} ${step.strategy}`, async function* (signal) {
      yield await watcher.watch(request, signal);
    });
    // Somebody whose story has a turn in it comes first.
    if (this.person < 0 && this.#world.value !== null) this.person = Math.max(0, this.#next('left', 0));
  }

  protected override render(): TemplateResult {
    const said = words.lesson.reasons;
    const world = this.#world.value;
    if (world === null) {
      return html`
        <p class="quiet waiting-line" role="status">
          ${this.#world.failed ? words.lesson.failed : words.lesson.waiting}
        </p>
      `;
    }
    const fates = Object.keys(FATES) as Fate[];
    return html`
      <div class="person-choice" role="group" aria-label=${said.person}>
        <label class="inline-label">
          ${said.person}
          <input
            class="inline-number"
            type="number"
            min="1"
            max=${world.employees}
            .value=${String(this.person + 1)}
            @change=${this.#choose}
          />
        </label>
        <span>${said.kinds}:</span>
        ${fates.map((fate) => {
          const next = this.#next(fate, this.person + 1);
          return html`
            <button class="quiet-button" ?disabled=${next < 0} @click=${() => (this.person = next)}>
              ${said[fate]}
            </button>
          `;
        })}
      </div>
      <gs-person-story
        .scenario=${this.#scenario}
        .strategyId=${this.step.strategy}
        .seed=${this.#seed}
        .employee=${this.person}
      ></gs-person-story>
      <p class="provenance">${said.world} ${planOfLesson(this.lesson, this.step.strategy!).name}.</p>
    `;
  }

  readonly #choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const person = Math.round(Number(input.value)) - 1;
    if (person >= 0 && person < this.#world.value!.employees) this.person = person;
    else input.value = String(this.person + 1);
  };

  /** The next person of that fate, from a row on and round; −1 where there is none. */
  #next(fate: Fate, from: number): number {
    const { employees, weeks, runs } = this.#world.value!;
    const last = runs[0]!.states.subarray((weeks - 1) * employees);
    for (let step = 0; step < employees; step++) {
      const person = (from + step) % employees;
      if ((FATES[fate] as readonly number[]).includes(last[person]!)) return person;
    }
    return -1;
  }
}

customElements.define('gs-lesson-reasons', LessonReasons);
