interface Named {
  path: string;
}

/** What several lists hold, each in order of path, as one list in that order. */
export function inOrder<T extends Named>(lists: readonly Iterable<T>[]): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      const open = lists.flatMap((list) => {
        const rest = list[Symbol.iterator]();
        const { value, done } = rest.next();
        return done ? [] : { first: value, rest };
      });
      while (open.length > 0) {
        const next = open.reduce((least, one) => (one.first.path < least.first.path ? one : least));
        yield next.first;
        const { value, done } = next.rest.next();
        if (done) open.splice(open.indexOf(next), 1);
        else next.first = value;
      }
    },
  };
}
