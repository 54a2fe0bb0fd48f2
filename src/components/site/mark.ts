/**
 * The mark of the site, a door that stands open on a lit room: what goes inside an `<svg viewBox="0 0 36 36">`.
 * It carries its own paints: leaf and frame take `currentColor`, the light is amber. The same door stands in
 * `public/favicon.svg`.
 */
export const mark: string =
  '<path fill="#ffb703" stroke="none" d="M18 8h7.5v24.5H18z"/>' +
  '<path fill="currentColor" stroke="none" fill-rule="evenodd" d="M4.5 5 14 2a1.5 1.5 0 0 1 2 1.5v29a1.5 1.5 0 0 1-2 1.5l-9.5-3A2 2 0 0 1 3 29V7a2 2 0 0 1 1.5-2zM12 16.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z"/>' +
  '<path fill="currentColor" stroke="none" d="M18 3.5h8.5A3.5 3.5 0 0 1 30 7v22.5h3a1.5 1.5 0 0 1 0 3h-6v-26h-9z"/>';
