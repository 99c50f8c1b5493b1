import { assignHues, type Hue } from '../../../src/charts/hues.ts';
import type { Pictured } from '../../components/figure.ts';
import { Procession } from '../../state/procession.ts';
import type { Session } from '../../state/session.ts';
import { sameRuns } from '../../state/settings.ts';

const DRAW_MILLISECONDS = 900;

/** What each picture of the page shows: the latest answer, handed from one to the next at a walking pace. */
export class Pictures {
  readonly #session: Session;
  readonly #procession: Procession<Pictured>;
  #hues: { readonly plans: string; readonly hues: ReadonlyMap<string, Hue> } | null = null;
  #latest: Pictured | null = null;
  #drawn = 0;

  /** @param arrived  called when another picture has got the newest */
  constructor(session: Session, places: number, arrived: () => void) {
    this.#session = session;
    this.#procession = new Procession(places, arrived);
  }

  /** What the picture at this place shows; null while there is nothing. */
  at(place: number): Pictured | null {
    return this.#procession.at(place);
  }

  /** The same colours as long as the plans are the same. */
  get hues(): ReadonlyMap<string, Hue> {
    const { settings, answer } = this.#session;
    const ids = [...settings.strategies, ...(answer?.settings.strategies ?? [])];
    const plans = ids.join();
    if (this.#hues?.plans !== plans) this.#hues = { plans, hues: assignHues(ids) };
    return this.#hues.hues;
  }

  /** What the latest answer looks like: the same object as long as nothing in it is new, so that nothing is drawn twice. */
  latest(): Pictured | null {
    const { answer, settings } = this.#session;
    if (answer === null) return null;
    const hues = this.hues;
    const stale = !sameRuns(answer.settings, settings);
    const last = this.#latest;
    const same = last?.comparison === answer.comparison && last.stale === stale && last.hues === hues;
    if (!same) this.#latest = { comparison: answer.comparison, hues, stale };
    return this.#latest;
  }

  /** While worlds arrive the pictures follow at a walking pace: drawing all of them takes the time of a few worlds. */
  pace(latest: Pictured | null): void {
    const shown = this.at(0);
    const now = performance.now();
    const due =
      latest === null ||
      shown === null ||
      this.#session.status.kind !== 'running' ||
      latest.stale !== shown.stale ||
      latest.comparison.scenario !== shown.comparison.scenario ||
      now - this.#drawn >= DRAW_MILLISECONDS;
    if (!due || latest === shown) return;
    this.#drawn = now;
    this.#procession.offer(latest !== null && latest.comparison.replicates > 0 ? latest : null);
  }
}
