/**
 * What Node 20 and the browsers share, and nothing else: `scenarios` and `src` compile with this file instead of
 * the DOM's or Node's types, so that whatever they use runs in both.
 *
 * Each declaration names only the members both sides have. A member that is missing here is either missing in one of
 * them or not needed yet; look it up in both before adding it.
 */

interface URLSearchParams {
  append(name: string, value: string): void;
  delete(name: string): void;
  entries(): IterableIterator<[string, string]>;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  keys(): IterableIterator<string>;
  set(name: string, value: string): void;
  toString(): string;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
declare var URLSearchParams: {
  prototype: URLSearchParams;
  new (init?: string | Iterable<[string, string]> | Record<string, string>): URLSearchParams;
};

interface URL {
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  toString(): string;
}
declare var URL: {
  prototype: URL;
  new (url: string | URL, base?: string | URL): URL;
  canParse(url: string | URL, base?: string | URL): boolean;
};

interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder };

interface TextDecoder {
  readonly encoding: string;
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare var TextDecoder: {
  prototype: TextDecoder;
  new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder;
};

type ReadableStreamReadResult<T> = { done: false; value: T } | { done: true; value: T | undefined };
interface ReadableStreamDefaultReader<T> {
  read(): Promise<ReadableStreamReadResult<T>>;
  cancel(reason?: unknown): Promise<void>;
  releaseLock(): void;
}
interface ReadableStreamDefaultController<T> {
  readonly desiredSize: number | null;
  enqueue(chunk: T): void;
  close(): void;
  error(reason?: unknown): void;
}
interface UnderlyingSource<T> {
  start?(controller: ReadableStreamDefaultController<T>): void | PromiseLike<void>;
  pull?(controller: ReadableStreamDefaultController<T>): void | PromiseLike<void>;
  cancel?(reason?: unknown): void | PromiseLike<void>;
}
interface ReadableStream<T> {
  readonly locked: boolean;
  cancel(reason?: unknown): Promise<void>;
  getReader(): ReadableStreamDefaultReader<T>;
  pipeThrough<Out>(pair: { readable: ReadableStream<Out>; writable: WritableStream<T> }): ReadableStream<Out>;
  pipeTo(destination: WritableStream<T>, options?: { signal?: AbortSignal }): Promise<void>;
}
declare var ReadableStream: {
  prototype: ReadableStream<unknown>;
  new <T>(source?: UnderlyingSource<T>): ReadableStream<T>;
};

interface WritableStreamDefaultWriter<T> {
  readonly ready: Promise<void>;
  write(chunk: T): Promise<void>;
  close(): Promise<void>;
  abort(reason?: unknown): Promise<void>;
  releaseLock(): void;
}
interface WritableStream<T> {
  readonly locked: boolean;
  getWriter(): WritableStreamDefaultWriter<T>;
}
interface UnderlyingSink<T> {
  write?(chunk: T): void | PromiseLike<void>;
  close?(): void | PromiseLike<void>;
  abort?(reason?: unknown): void | PromiseLike<void>;
}
declare var WritableStream: {
  prototype: WritableStream<unknown>;
  new <T>(sink?: UnderlyingSink<T>): WritableStream<T>;
};

interface TransformStreamDefaultController<Out> {
  enqueue(chunk: Out): void;
  error(reason?: unknown): void;
  terminate(): void;
}
interface Transformer<In, Out> {
  start?(controller: TransformStreamDefaultController<Out>): void | PromiseLike<void>;
  transform?(chunk: In, controller: TransformStreamDefaultController<Out>): void | PromiseLike<void>;
  flush?(controller: TransformStreamDefaultController<Out>): void | PromiseLike<void>;
}
interface TransformStream<In, Out> {
  readonly readable: ReadableStream<Out>;
  readonly writable: WritableStream<In>;
}
declare var TransformStream: {
  prototype: TransformStream<unknown, unknown>;
  new <In, Out>(transformer?: Transformer<In, Out>): TransformStream<In, Out>;
};

type CompressionFormat = 'deflate' | 'deflate-raw' | 'gzip';
type CompressionBytes = TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;
type CompressionStream = CompressionBytes;
declare var CompressionStream: { prototype: CompressionStream; new (format: CompressionFormat): CompressionStream };
type DecompressionStream = CompressionBytes;
declare var DecompressionStream: {
  prototype: DecompressionStream;
  new (format: CompressionFormat): DecompressionStream;
};

interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean; signal?: AbortSignal }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
declare var AbortSignal: {
  prototype: AbortSignal;
  abort(reason?: unknown): AbortSignal;
  any(signals: AbortSignal[]): AbortSignal;
  timeout(milliseconds: number): AbortSignal;
};
interface AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
declare var AbortController: { prototype: AbortController; new (): AbortController };

interface MessagePort {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown, transfer?: readonly unknown[]): void;
  start(): void;
  close(): void;
}
declare var MessagePort: { prototype: MessagePort };
interface MessageChannel {
  readonly port1: MessagePort;
  readonly port2: MessagePort;
}
declare var MessageChannel: { prototype: MessageChannel; new (): MessageChannel };

declare var performance: { now(): number };

interface TimerHandle {
  readonly timerHandle: unique symbol;
}
declare function setTimeout(callback: () => void, milliseconds?: number): TimerHandle;
declare function clearTimeout(timer: TimerHandle | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T, options?: { transfer?: readonly unknown[] }): T;

interface ImportMeta {
  readonly url: string;
}

/** A bundled text file, inlined by the build: `import text from './library/example.yaml?raw'`. */
declare module '*?raw' {
  const text: string;
  export default text;
}
