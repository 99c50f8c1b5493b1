import { html, type TemplateResult } from 'lit';
import { EVENT_KINDS } from '../../sim/index.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';
import { locale } from '../state/language.ts';
import type { WatchedRun } from '../workers/watch-world.ts';
import { LightElement } from '../components/light-element.ts';
import '../components/person-story.ts';

const MOST_TOLD = 5;

/** The events of a week in words, under one plan. */
export class WeekEvents extends LightElement {
  static override properties = { run: { attribute: false }, week: { attribute: false } };
  declare run: WatchedRun | null;
  declare week: number;

  constructor() {
    super();
    this.run = null;
    this.week = 0;
  }

  protected override render(): TemplateResult {
    const said = words.reasons;
    const formats = formatsFor(locale, 'EUR');
    const told = EVENT_KINDS.flatMap((kind, code) => {
      const count = this.run?.events[this.week * EVENT_KINDS.length + code] ?? 0;
      const sentence = count === 0 ? null : said.counted(kind, count, formats);
      return sentence === null ? [] : [sentence];
    });
    const kept = told.slice(-MOST_TOLD);
    return html`
      <p>${kept.length === 0 ? said.quietWeek : said.eventsOfWeek(formats.list(kept))}</p>
    `;
  }
}

customElements.define('gs-week-events', WeekEvents);
