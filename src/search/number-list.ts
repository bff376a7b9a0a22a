/** A typed array that grows as numbers are added: millions of them at four bytes each. */
export class NumberList<T extends Uint32Array | Float32Array> {
  readonly #create: (length: number) => T;
  #array: T;
  #length = 0;

  constructor(create: (length: number) => T) {
    this.#create = create;
    this.#array = create(1024);
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = this.#create(this.#length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length] = value;
    this.#length += 1;
  }

  /** The numbers added so far, without a copy. */
  toArray(): T {
    return this.#array.subarray(0, this.#length) as T;
  }
}
