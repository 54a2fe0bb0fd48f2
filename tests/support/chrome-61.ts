const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What Chrome 61 (September 2017) understands of CSS, as far as a site like this could want it. What is not here counts
 * as unknown: a feature that nobody looked up cannot slip in. Add one after a look at MDN or caniuse.com.
 */
export const known = {
  properties: words(`
    align-content align-items align-self animation animation-delay animation-duration animation-name
    animation-timing-function background background-attachment background-clip background-color background-image
    background-origin background-position background-repeat background-size border border-bottom border-bottom-color
    border-bottom-left-radius border-bottom-right-radius border-bottom-style border-bottom-width border-collapse
    border-color border-left border-left-color border-left-style border-left-width border-radius border-right
    border-right-color border-right-style border-right-width border-spacing border-style border-top border-top-color
    border-top-left-radius border-top-right-radius border-top-style border-top-width border-width bottom box-shadow
    box-sizing break-after break-before break-inside caption-side caret-color clear clip clip-path color column-count
    column-rule column-width columns content counter-increment counter-reset cursor direction display empty-cells fill
    fill-opacity filter flex flex-basis flex-direction flex-flow flex-grow flex-shrink flex-wrap float font font-family
    font-feature-settings font-size font-stretch font-style font-variant font-variant-numeric font-weight grid grid-area
    grid-auto-columns grid-auto-flow grid-auto-rows grid-column grid-column-end grid-column-gap grid-column-start
    grid-gap grid-row grid-row-end grid-row-gap grid-row-start grid-template grid-template-areas grid-template-columns
    grid-template-rows height hyphens justify-content justify-items justify-self left letter-spacing line-height
    list-style list-style-image list-style-position list-style-type margin margin-bottom margin-left margin-right
    margin-top max-height max-width min-height min-width mix-blend-mode object-fit object-position opacity order orphans
    outline outline-color outline-offset outline-style outline-width overflow overflow-wrap overflow-x overflow-y padding
    padding-bottom padding-left padding-right padding-top page-break-after page-break-before page-break-inside
    pointer-events position quotes resize right size stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity
    stroke-width tab-size table-layout text-align text-anchor text-decoration text-decoration-color text-decoration-line
    text-decoration-style text-indent text-overflow text-rendering text-shadow text-size-adjust text-transform top
    touch-action transform transform-origin transition transition-duration transition-property
    transition-timing-function unicode-bidi user-select vertical-align visibility white-space widows width will-change
    word-break word-spacing word-wrap z-index`),
  functions: words(`
    attr blur brightness calc circle contrast counter counters cubic-bezier drop-shadow ellipse fit-content grayscale hsl
    hsla inset invert linear-gradient matrix minmax not opacity perspective polygon radial-gradient repeat
    repeating-linear-gradient rgb rgba rotate rotateX rotateY scale scaleX scaleY skewX skewY steps translate translateX
    translateY translate3d url var`),
  pseudos: words(`
    active after before checked default disabled empty enabled first-child first-letter first-line first-of-type focus
    focus-within hover in-range indeterminate invalid lang last-child last-of-type link not nth-child nth-last-child
    nth-last-of-type nth-of-type only-child only-of-type optional out-of-range placeholder placeholder-shown read-only
    read-write required root selection target valid visited`),
  units: words('px em rem ex ch vh vw vmin vmax mm cm in pt pc q deg rad grad turn s ms fr dpi dpcm dppx'),
  atRules: words('@media @supports @page @font-face @keyframes @charset @namespace'),
  mediaFeatures: words(`
    width min-width max-width height min-height max-height aspect-ratio min-aspect-ratio max-aspect-ratio orientation
    resolution min-resolution max-resolution color min-color monochrome grid hover any-hover pointer any-pointer scan
    display-mode`),
} as const;

/** Words in a value that came later, with the properties that they stand in; here a list of the unknown must do. */
export const lateKeywords: readonly (readonly [property: RegExp, word: RegExp])[] = [
  [/^display$/, /\b(?:contents|flow-root list-item|(?:block|inline) (?:flex|grid|flow))\b/],
  [/^overflow/, /\b(?:clip|anywhere)\b/],
  [/^(?:white-space|overflow-wrap|word-break)$/, /\b(?:break-spaces|anywhere|auto-phrase)\b/],
  [/^(?:align|justify|place)-/, /\b(?:safe|unsafe)\b/],
  [/^(?:(?:min-|max-)?(?:width|height))$/, /\bstretch\b/],
  [
    /^(?:background|background-color|color|border.*|fill|stroke|outline.*)$/,
    /\b(?:Canvas|CanvasText|LinkText|AccentColor)\b/i,
  ],
  [/./, /\b(?:revert|revert-layer)\b/],
];

/**
 * Later features that may stand in the sheet, because without them a reader loses nothing that counts. A new one needs
 * its version and what is left.
 */
export const harmless: ReadonlyMap<string, string> = new Map([
  ['scroll-margin', 'Chrome 69: máy cũ cuộn tới mép ô, ô vẫn thấy'],
  ['scroll-padding-top', 'Chrome 69: ở văn bản, máy cũ có chỗ trống trên :target thay vào'],
  ['scroll-padding-bottom', 'Chrome 69: máy cũ cuộn như trước, cuối trang vẫn có chỗ cho thanh gọi'],
  ['text-decoration-thickness', 'Chrome 89: nét gạch dày như thường'],
  ['text-underline-offset', 'Chrome 87: nét gạch sát chữ hơn'],
  ['accent-color', 'Chrome 93: ô đánh dấu có màu của máy'],
  ['env()', 'Chrome 69: máy cũ không có màn hình khuyết'],
  ['::marker', 'Chrome 86: dấu đầu dòng cùng màu với chữ'],
  [':focus-visible', 'Chrome 86: máy cũ vẽ khung của chính nó'],
  ['overflow-wrap: anywhere', 'Chrome 80: chữ vẫn ngắt theo break-word của trang'],
  ['prefers-color-scheme', 'Chrome 76: máy cũ luôn nền sáng'],
  ['forced-colors', 'Chrome 89: máy cũ không có chế độ ấy'],
]);
