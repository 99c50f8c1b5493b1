import { needsLink, readAddress, writeAddress, type ReadAddress } from '../../state/address.ts';
import { writeFragment, type Settings } from '../../state/settings.ts';

/** The address of the page: read when it is opened and when one goes back, written when settings have settled. */
export class AddressBar {
  readonly #hear: (read: ReadAddress) => void;
  readonly #wrote: (fragment: string) => void;
  /** As it was last read or written. */
  #hash = location.hash;

  /**
   * @param hear   told what another address asks for
   * @param wrote  told the fragment that settings of the page have been given
   */
  constructor(hear: (read: ReadAddress) => void, wrote: (fragment: string) => void) {
    this.#hear = hear;
    this.#wrote = wrote;
    addEventListener('popstate', () => void this.#read());
    addEventListener('hashchange', () => void this.#read());
  }

  /**
   * The settings go into the address, unless others have come meanwhile or they are too long for it.
   *
   * @param now  the settings of the page, asked for once the address has been made up
   */
  async write(settings: Settings, now: () => Settings): Promise<void> {
    const written = needsLink(settings)
      ? await writeAddress(settings)
      : { ok: true as const, fragment: writeFragment(settings) };
    if (settings !== now() || !written.ok) return;
    history.pushState(null, '', `#${written.fragment}`);
    this.#hash = location.hash;
    if (settings.imported === null) this.#wrote(written.fragment);
  }

  async #read(): Promise<void> {
    const hash = location.hash;
    if (hash === this.#hash) return;
    this.#hash = hash;
    const read = await readAddress(hash);
    if (hash === location.hash) this.#hear(read);
  }
}
