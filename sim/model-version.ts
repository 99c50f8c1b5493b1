/** Rises by one whenever the same inputs and seed give another result; links, manifests and workers compare it. */
export const MODEL_VERSION = 4;
