import type { Settings } from './settings.ts';

/** A control asks for other settings; `settled` is false while a slider is still being dragged. */
export interface SettingsChange {
  readonly part: Partial<Settings>;
  readonly settled: boolean;
}

export class SettingsEvent extends CustomEvent<SettingsChange> {
  static readonly type = 'settings-change';

  constructor(part: Partial<Settings>, settled = true) {
    super(SettingsEvent.type, { bubbles: true, detail: { part, settled } });
  }
}
