/** Some of the people, by ordinal: a bit each. */
export class PeopleSet {
  #bits = new Uint8Array(128);
  #size = 0;

  /** How many they are. */
  get size(): number {
    return this.#size;
  }

  add(person: number): void {
    const byte = person >> 3;
    if (byte >= this.#bits.length) {
      const longer = new Uint8Array(Math.max(byte + 1, 2 * this.#bits.length));
      longer.set(this.#bits);
      this.#bits = longer;
    }
    const bit = 1 << (person & 7);
    if ((this.#bits[byte]! & bit) !== 0) return;
    this.#bits[byte]! |= bit;
    this.#size++;
  }
}
