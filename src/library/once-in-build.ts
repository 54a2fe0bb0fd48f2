/**
 * Remembers what was made, for a key if there is one, while the site is built: content does not change then, and many pages ask for the same.
 * The development server makes it anew, since an author edits meanwhile.
 */
export function onceInBuild<Keys extends readonly unknown[], Made>(
  make: (...keys: Keys) => Promise<Made>,
  nameOf: (...keys: Keys) => string = () => '',
): typeof make {
  const known = new Map<string, Promise<Made>>();
  return (...keys) => {
    if (!import.meta.env.PROD) return make(...keys);
    const name = nameOf(...keys);
    const made = known.get(name) ?? make(...keys);
    known.set(name, made);
    return made;
  };
}
