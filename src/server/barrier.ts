/** A barrier that opens once; whoever waits for it goes on then. */
export class Barrier {
  isOpen = false;
  private resolve: () => void = () => {};
  readonly opened = new Promise<void>((resolve) => {
    this.resolve = resolve;
  });

  open(): void {
    this.isOpen = true;
    this.resolve();
  }
}
