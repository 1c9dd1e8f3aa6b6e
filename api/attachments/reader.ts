/** What was sent is not what it says it is, or stops too soon. */
export class BrokenFileError extends Error {}

/** Bytes that come in, read from front to back. Never more than one piece of them, and what was looked at, is held. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next `count` bytes without reading on; fewer at the end. */
  async peek(count: number): Promise<Buffer> {
    while (this.#held.length < count && (await this.#fill()));
    return this.#held.subarray(0, count);
  }

  /** The next `count` bytes. @throws BrokenFileError when there are fewer */
  async take(count: number): Promise<Buffer> {
    const taken = await this.peek(count);
    if (taken.length < count) throw new BrokenFileError('The file stops too soon.');
    this.#held = this.#held.subarray(count);
    return taken;
  }

  /** The next `count` bytes, piece by piece. @throws BrokenFileError when there are fewer */
  async *pass(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#fill()))
        throw new BrokenFileError('The file stops too soon.');
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /** Passes over the next `count` bytes. @throws BrokenFileError when there are fewer */
  async skip(count: number): Promise<void> {
    for await (const _ of this.pass(count));
  }

  /** Everything that is left, piece by piece. */
  async *rest(): AsyncGenerator<Buffer> {
    do {
      if (this.#held.length > 0) yield this.#held;
      this.#held = Buffer.alloc(0);
    } while (await this.#fill());
  }

  /** Reads what is left and lets it go: who is still sending gets to hear the answer. */
  async finish(): Promise<void> {
    for await (const _ of this.rest());
  }

  /**
   * Everything up to a byte `first` that is followed by one for which `isStop` is true; those two come next.
   *
   * @throws BrokenFileError when there is no such place
   */
  async *passTo(first: number, isStop: (second: number) => boolean): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#placeOf(first, isStop);
      const through = at ?? this.#held.length - (this.#held.at(-1) === first ? 1 : 0);
      if (through > 0) yield this.#held.subarray(0, through);
      this.#held = this.#held.subarray(through);
      if (at !== undefined) return;
      if (!(await this.#fill())) throw new BrokenFileError('The file stops too soon.');
    }
  }

  #placeOf(first: number, isStop: (second: number) => boolean): number | undefined {
    for (let at = this.#held.indexOf(first); at !== -1; at = this.#held.indexOf(first, at + 1)) {
      const second = this.#held[at + 1];
      if (second !== undefined && isStop(second)) return at;
    }
    return undefined;
  }

  async #fill(): Promise<boolean> {
    const { value, done } = await this.#source.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
    return true;
  }
}
