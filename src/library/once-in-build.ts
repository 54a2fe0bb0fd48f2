/**
 * Remembers what was made for a key while the site is built: content does not change then, and many pages ask for the same.
 * The development server makes it anew, since an author edits meanwhile.
 */
export function onceInBuild<Key, Made>(make: (key: Key) => Promise<Made>, nameOf: (key: Key) => string): typeof make {
  const known = new Map<string, Promise<Made>>();
  return (key) => {
    if (!import.meta.env.PROD) return make(key);
    const name = nameOf(key);
    const made = known.get(name) ?? make(key);
    known.set(name, made);
    return made;
  };
}
