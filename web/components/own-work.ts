import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../state/classroom-words.ts';
import { canKeep, deleteEverything, exportWork, importWork } from '../state/kept-work.ts';
import { LightElement } from './light-element.ts';

const LARGEST = 1_000_000;

/** What this browser keeps of one's work: to be saved, opened again, or deleted. */
export class OwnWork extends LightElement {
  static override properties = { keeps: { state: true }, asking: { state: true }, said: { state: true } };
  declare keeps: boolean;
  /** Whether it is asked if everything is to be deleted. */
  declare asking: boolean;
  declare said: string;

  constructor() {
    super();
    this.keeps = true;
    this.asking = false;
    this.said = '';
    void canKeep().then((keeps) => (this.keeps = keeps));
  }

  protected override render(): TemplateResult {
    const said = words.room.work;
    return html`
      <details class="more own-work">
        <summary>${said.heading}</summary>
        <p>${this.keeps ? said.help : said.nowhere}</p>
        <p class="act-line">
          <button class="quiet-button" @click=${() => void this.#save()}>${said.save}</button>
          <label class="file-choice">
            <input type="file" accept=".json" @change=${(event: Event) => void this.#open(event)} />
            <span>${said.open}</span>
          </label>
          <button class="quiet-button" @click=${() => (this.asking = true)}>${said.remove}</button>
        </p>
        ${
          this.asking
            ? html`
                <p class="act-line" role="alert">
                  ${said.sure}
                  <button class="button" @click=${() => void this.#remove()}>${said.yes}</button>
                  <button class="quiet-button" @click=${() => (this.asking = false)}>${said.no}</button>
                </p>
              `
            : nothing
        }
        <p role="status">${this.said}</p>
      </details>
    `;
  }

  async #save(): Promise<void> {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([await exportWork()], { type: 'application/json' }));
    link.download = 'groundswell-work.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  async #open(event: Event): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return;
    const read = file.size <= LARGEST && (await importWork(await file.text()));
    this.said = read ? words.room.work.opened : words.room.work.refused;
    if (read) location.reload();
  }

  async #remove(): Promise<void> {
    this.asking = false;
    await deleteEverything();
    this.dispatchEvent(new Event('work-deleted', { bubbles: true }));
    this.said = words.room.work.removed;
  }
}

customElements.define('gs-own-work', OwnWork);
