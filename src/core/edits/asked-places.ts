/**
 * Tells of a place whether it, or one that it stands below, is among those that were asked for. Looked up along its
 * own path, so that many places cost no more than each by itself.
 */
export function askedPlaces(places: Iterable<string>): (place: string) => boolean {
  const asked = new Set(places);
  return (place) => {
    for (let end = place.length; end > 0; end = place.lastIndexOf('/', end - 1)) {
      if (asked.has(place.slice(0, end))) return true;
    }
    return false;
  };
}
