/** Makes something when it is first asked for, and again after a failure. */
export function onceMade<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made =
      made ||
      make().catch((error: unknown) => {
        made = undefined;
        throw error;
      });
    return made;
  };
}
