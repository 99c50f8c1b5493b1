/** Where finished pieces of a run of the claims are kept, so that an interrupted run goes on. */
export interface ClaimsStore {
  /** What was kept under a key; undefined where nothing was. */
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
}

/** Keeps nothing. */
export const NO_STORE: ClaimsStore = {
  load: async () => undefined,
  save: async () => {},
};
