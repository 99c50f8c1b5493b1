/** The braces keep all keys on one node of a cluster. */
export const PREFIX = '{groundswell}';
/** Name of the one queue: every worker takes from it whatever comes. */
export const QUEUE = 'work';

export const callKey = (call: string): string => `${PREFIX}:call:${call}`;
export const taskKey = (call: string, name: string): string => `${PREFIX}:task:${call}:${name}`;
export const resultsKey = (call: string): string => `${PREFIX}:results:${call}`;
/** Who works, by when they were last seen (seconds of the server's clock). */
export const WORKERS_KEY = `${PREFIX}:workers`;

/** A coordinator that has not been heard of for so long is gone, and its jobs are void. */
export const CALL_SECONDS = 30;
/** The same of a worker. */
export const WORKER_SECONDS = 20;
/** Results and tasks whose coordinator never came back go by themselves. */
export const LEFTOVER_SECONDS = 3600;
export const HEARTBEAT_MILLISECONDS = 5_000;
