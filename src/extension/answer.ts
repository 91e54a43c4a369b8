/** An answer that is waited for until it is first given, and may be given anew. */
export class Answer<T> {
  private resolve: (value: T) => void = () => {};
  private last: Promise<T> = new Promise((resolve) => {
    this.resolve = resolve;
  });

  /** The latest that was given. */
  get given(): Promise<T> {
    return this.last;
  }

  settle(value: T): void {
    this.resolve(value);
    this.last = Promise.resolve(value);
  }
}
