/**
 * A message as bytes: the length of its header (four bytes, little-endian), the header as JSON, and behind it numbers
 * as the machine holds them. Typed arrays are little-endian on every platform that Node runs on.
 */
export interface Frame {
  readonly header: unknown;
  readonly body: Uint8Array;
}

const LENGTH_BYTES = 4;
/** No header of ours comes near this. */
const LONGEST_HEADER = 256 * 1024 * 1024;

export function packFrame(header: unknown, body: readonly ArrayBufferView[]): Buffer {
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  return Buffer.concat([
    length,
    text,
    ...body.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  ]);
}

/** @throws Error  when these bytes are no frame */
export function unpackFrame(bytes: Uint8Array): Frame {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = buffer.length < LENGTH_BYTES ? NaN : buffer.readUInt32LE();
  if (!(length <= Math.min(LONGEST_HEADER, buffer.length - LENGTH_BYTES))) throw new Error('The message is cut off.');
  const body = buffer.subarray(LENGTH_BYTES + length);
  let header: unknown;
  try {
    header = JSON.parse(buffer.toString('utf8', LENGTH_BYTES, LENGTH_BYTES + length));
  } catch {
    throw new Error('The message does not begin with JSON.');
  }
  return { header, body };
}
