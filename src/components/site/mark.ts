/**
 * The mark of the site, a door that stands open on a lit room: what goes inside an `<svg viewBox="0 0 36 36">`.
 * Few and round coordinates: it is inside every page.
 */
export const mark: string =
  '<path fill="#ffb703" d="M18 8h8v24h-8z"/>' +
  '<path fill="currentColor" fill-rule="evenodd" d="M3 6 16 2v32L3 30zM11 16v4h2v-4zM18 4h12v26h4v3h-7V7h-9z"/>';
