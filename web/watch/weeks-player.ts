import { html, type TemplateResult } from 'lit';
import type { Formats } from '../../src/text/formats.ts';
import { icon } from '../components/icons.ts';
import { text } from '../state/language.ts';

export const WEEKS_PER_SECOND = { slow: 2, normal: 6, fast: 13, fastest: 26 } as const;
export type Speed = keyof typeof WEEKS_PER_SECOND;
export const TIES_SHOWN = ['none', 'person', 'all'] as const;
export type TiesShown = (typeof TIES_SHOWN)[number];

interface PlayerState {
  /** Whether there is a world to play. */
  readonly ready: boolean;
  readonly playing: boolean;
  /** Week that is shown, 0-based. */
  readonly week: number;
  readonly weeks: number;
  readonly speed: Speed;
  readonly ties: TiesShown;
  readonly everybodysTies: boolean;
  /** Number of the world, from 1, and how many there are. */
  readonly world: number;
  readonly worlds: number;
  readonly formats: Formats;
}

interface PlayerActs {
  toggle(): void;
  go(week: number): void;
  setSpeed(speed: Speed): void;
  setTies(ties: TiesShown): void;
  chooseWorld(world: number): boolean;
}

/** Play, step and scrub; how fast, whose ties, which world. */
export function weeksPlayer(state: PlayerState, acts: PlayerActs): TemplateResult {
  const words = text.watch;
  const { ready, playing, week, weeks, speed, world, worlds, formats } = state;
  return html`
    <div class="player" role="group" aria-label=${words.heading}>
      <button class="play" ?disabled=${!ready} @click=${acts.toggle}>
        ${icon(playing ? 'pause' : 'play')}${playing ? words.pause : words.play}
      </button>
      <button class="step" ?disabled=${!ready} @click=${() => acts.go(week - 1)}>
        ${icon('back')}
        <span class="unseen">${words.back}</span>
      </button>
      <button class="step" ?disabled=${!ready} @click=${() => acts.go(week + 1)}>
        ${icon('forward')}
        <span class="unseen">${words.forward}</span>
      </button>
      <label class="scrubber">
        <span class="week-words">${words.weekOf(week + 1, weeks)}</span>
        <input
          type="range"
          min="1"
          max=${weeks}
          ?disabled=${!ready}
          .value=${String(week + 1)}
          aria-label=${words.week}
          aria-valuetext=${words.weekOf(week + 1, weeks)}
          @input=${(event: Event) => acts.go(Number((event.target as HTMLInputElement).value) - 1)}
        />
      </label>
      <label class="inline-label">
        ${words.speed}
        <select
          class="inline-select"
          @change=${(event: Event) => acts.setSpeed((event.target as HTMLSelectElement).value as Speed)}
        >
          ${(Object.keys(WEEKS_PER_SECOND) as Speed[]).map(
            (one) => html`
              <option value=${one} .selected=${one === speed}>${words.speeds[one]}</option>
            `,
          )}
        </select>
      </label>
      ${tiesChoice(state, acts)}
      <label class="inline-label">
        ${words.world}
        <input
          class="inline-number"
          type="number"
          min="1"
          max=${worlds}
          .value=${String(world)}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            if (!acts.chooseWorld(Math.round(Number(input.value)))) input.value = String(world);
          }}
        />
        ${words.worldOf(formats.whole(worlds))}
      </label>
    </div>
  `;
}

function tiesChoice({ ties, everybodysTies }: PlayerState, acts: PlayerActs): TemplateResult {
  const words = text.watch;
  return html`
    <label class="inline-label">
      ${words.ties}
      <select
        class="inline-select"
        @change=${(event: Event) => acts.setTies((event.target as HTMLSelectElement).value as TiesShown)}
      >
        ${TIES_SHOWN.filter((shown) => shown !== 'all' || everybodysTies).map(
          (shown) => html`
            <option value=${shown} .selected=${shown === ties}>${words.tiesShown[shown]}</option>
          `,
        )}
      </select>
    </label>
  `;
}
