/** Something that happens once, and can be waited for. */
export class Signal {
  given = false;
  private resolve: () => void = () => {};
  readonly promise = new Promise<void>((resolve) => {
    this.resolve = resolve;
  });

  give(): void {
    this.given = true;
    this.resolve();
  }
}
