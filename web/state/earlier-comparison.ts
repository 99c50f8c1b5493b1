/** Says, before anything has been fetched, that there is something to go on with. */
const MARK = 'groundswell-earlier-comparison';
/** Its name among the work that is kept. */
const NAME = 'comparison';

/** Whether a comparison set up here before can be gone on with. */
export function hasEarlierComparison(): boolean {
  try {
    return localStorage.getItem(MARK) !== null;
  } catch {
    return false;
  }
}

/** Keeps what is compared, as the fragment of its address: plans of one's own are in it, an imported organisation is not. */
export async function keepComparison(fragment: string): Promise<void> {
  try {
    localStorage.setItem(MARK, 'yes');
  } catch {
    return;
  }
  const { keep } = await import('./kept-work.ts');
  await keep(NAME, fragment);
}

/** The fragment of the address it was left at; null where there is none. */
export async function earlierComparison(): Promise<string | null> {
  const { kept } = await import('./kept-work.ts');
  const fragment = await kept(NAME);
  return typeof fragment === 'string' ? fragment : null;
}
