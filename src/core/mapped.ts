/** What a function makes of some things, made anew each time that they are gone through. */
export function mapped<T, U>(things: Iterable<T>, make: (thing: T) => U): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const thing of things) yield make(thing);
    },
  };
}
