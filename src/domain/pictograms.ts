/**
 * What stands inside the `<svg viewBox="0 0 36 36">` of each pictogram. The component gives line, width, caps and joins;
 * a dot fills itself with `currentColor`.
 */
export const pictograms = {
  goi: '<path d="M12 5H7a3 3 0 0 0-3 3c0 13 11 24 24 24a3 3 0 0 0 3-3v-5l-7-3-3 4c-4.5-2-8-5.5-10-10l4-3zM21 5a10 10 0 0 1 10 10"/>',
  tim: '<circle cx="15.5" cy="15.5" r="10.5"/><path d="m23.5 23.5 8 8"/>',
  'canh-bao':
    '<path d="M15.5 6a3 3 0 0 1 5 0L32 27a3 3 0 0 1-2.5 4.5h-23A3 3 0 0 1 4 27zM18 13.5v8"/><circle cx="18" cy="26" r="1.5" fill="currentColor" stroke="none"/>',
  'van-ban': '<path d="M21 4H10a3 3 0 0 0-3 3v22a3 3 0 0 0 3 3h16a3 3 0 0 0 3-3V12zv8h8M12.5 18.5h11M12.5 25h11"/>',
  'bai-hoc': '<path d="M18 10c-3-2.5-8-3.5-14-3.5v20c6 0 11 1 14 3.5 3-2.5 8-3.5 14-3.5v-20c-6 0-11 1-14 3.5zv20"/>',
  'chien-dich':
    '<path d="M26 6v24l-15-6.5H8a4 4 0 0 1-4-4v-3a4 4 0 0 1 4-4h3zM11 12.5v11l2 8h5l-1.5-5.5M30 14a5.5 5.5 0 0 1 0 8"/>',
  tin: '<path d="M26 27V8a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v19a3 3 0 0 0 3 3h22a3 3 0 0 0 3-3V14h-6v13a3 3 0 0 0 3 3M9.5 11.5h11v6h-11zM9.5 24h11"/>',
  'nuoc-ngoai': '<circle cx="18" cy="18" r="14"/><path d="M4 18h28M18 4c-8 8-8 20 0 28 8-8 8-20 0-28z"/>',
  thoat:
    '<path d="M22 11V7a3 3 0 0 0-3-3h-9a3 3 0 0 0-3 3v22a3 3 0 0 0 3 3h9a3 3 0 0 0 3-3v-4M14 18h18M26.5 12.5 32 18l-5.5 5.5"/>',
  'viec-nhe':
    '<rect x="4" y="19" width="28" height="13.5" rx="3"/><path d="M23 2.5V10a5 5 0 0 1-10 0V6l-3.5 4M12 19v-1.5a2.5 2.5 0 0 1 2.5-2.5h7a2.5 2.5 0 0 1 2.5 2.5V19M4 25h10M22 25h10M18 24v2.5"/>',
  karaoke: '<circle cx="23" cy="13" r="8.5"/><path d="M15 16 4.5 28a2.5 2.5 0 0 0 3.5 3.5L20 21M17 7l12 12"/>',
  'hon-nhan':
    '<path d="M20 26A8.5 8.5 0 1 0 15.5 30M16 18.5A8.5 8.5 0 1 0 20.5 14.5"/><path d="m18 9.5-3-3a2 2 0 0 1 3-3 2 2 0 0 1 3 3z" fill="currentColor"/>',
  tien: '<rect x="3" y="9" width="30" height="18" rx="3"/><circle cx="18" cy="18" r="4"/><path d="M9 17v2M27 17v2"/>',
  'ho-chieu':
    '<rect x="7" y="4" width="22" height="28" rx="3"/><circle cx="18" cy="15" r="6"/><path d="M12 15h12M18 9c-3 4-3 8 0 12 3-4 3-8 0-12M13.5 26.5h9"/>',
  khoa: '<rect x="6" y="16" width="24" height="16" rx="3"/><path d="M11 16v-5a7 7 0 0 1 14 0v5M18 23v3"/>',
  'dien-thoai': '<rect x="9" y="3" width="18" height="30" rx="3.5"/><path d="M16 28h4"/>',
  'ban-do':
    '<path d="M18 33C11 25.5 7 20.5 7 15a11 11 0 0 1 22 0c0 5.5-4 10.5-11 18z"/><circle cx="18" cy="14.5" r="4"/>',
  'dong-ho': '<circle cx="18" cy="18" r="14"/><path d="M18 9.5V18l6 4"/>',
  'tin-nhan':
    '<path d="M7 5h22a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3H17l-7 6v-6H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3zM11 13h14M11 18.5h9"/>',
  nguoi: '<circle cx="18" cy="10.5" r="6.5"/><path d="M5 32v-1a13 10 0 0 1 26 0v1z"/>',
  'giay-to':
    '<path d="M29 11V7a3 3 0 0 0-3-3H8a3 3 0 0 0-3 3v22a3 3 0 0 0 3 3h18a3 3 0 0 0 3-3M11 11h12M11 17h6M19 26l1-5 9.5-9.5 4 4L24 25zM10 26h3.5"/>',
  'o-to':
    '<path d="M7 26H4v-6a3 3 0 0 1 3-3h1l4-7h11l6 7a3 3 0 0 1 3 3v6h-3M14 26h8M8 17h21M17.5 10v7"/><circle cx="10.5" cy="26" r="3.5"/><circle cx="25.5" cy="26" r="3.5"/>',
  'bi-mat': '<path d="M4 12c3.5 6 8 8.5 14 8.5S28.5 18 32 12M18 20.5V26M10 18.5 7.5 23M26 18.5l2.5 4.5"/>',
  'nhan-cuoi': '<circle cx="18" cy="22.5" r="10"/><path d="M14 3.5h8l3 3.5-7 5.5L11 7z"/>',
  'tu-dien': '<path d="M29 26H10a3 3 0 0 0 0 6h19V4H10a3 3 0 0 0-3 3v22M13.5 20.5 18 9.5l4.5 11M15 17h6"/>',
  'co-quan': '<path d="M4 13.5 18 5l14 8.5zM8 18v8.5M14.5 18v8.5M21.5 18v8.5M28 18v8.5M4 31h28"/>',
  'truy-tim': '<path d="M5 7h24M5 14.5h9M5 22h7M5 29.5h9M27.5 26.5l5 5"/><circle cx="23" cy="21.5" r="6.5"/>',
  thuyen:
    '<path d="M3.5 19.5h29l-4 8h-20zM8 19.5v-7h8v7M23 19.5V4l7 8.5h-7M4 32c3.5 0 3.5-1.5 7-1.5s3.5 1.5 7 1.5 3.5-1.5 7-1.5 3.5 1.5 7 1.5"/>',
  than: '<path d="M21 4c-5 0-8 2.5-8 6 0 3.5 4.5 4.5 4.5 8s-4.5 4.5-4.5 8c0 3.5 3 6 8 6 6.5 0 10.5-6.5 10.5-14S27.5 4 21 4zM17.5 18H11c-4 0-6 2.5-6 6.5V32"/>',
  'em-be':
    '<path d="M6.5 17H31a11.5 9.5 0 0 1-11.5 9.5h-2A11.5 9.5 0 0 1 6.5 17l-1.5-5H2.5M18.5 17V4.5A12.5 12.5 0 0 1 31 17M18.5 17l9-8.5"/><circle cx="12.5" cy="30" r="2.5"/><circle cx="24.5" cy="30" r="2.5"/>',
  'sieu-am':
    '<rect x="4" y="4" width="28" height="28" rx="3"/><path d="M15.5 9h5l7 14.5a16 16 0 0 1-19 0zM16 19c0-3 5-3 5 .5s-4.5 3-4.5 1.5S16 20 16 19z"/>',
  'hop-dong':
    '<path d="M28 13V7a3 3 0 0 0-3-3H9a3 3 0 0 0-3 3v22a3 3 0 0 0 3 3h6M11.5 11h11M11.5 17.5H16M11.5 24H14"/><circle cx="25" cy="25" r="7.5"/><circle cx="25" cy="25" r="3"/>',
  'may-bay':
    '<path transform="rotate(45 18 18)" d="M18 2c2 0 3 2.5 3 6v5.5l12 7.5v4l-12-4v6.5l4 3v3L18 31.5l-7 2v-3l4-3V21L3 25v-4l12-7.5V8c0-3.5 1-6 3-6z"/>',
  'cuoc-goi-gia':
    '<rect x="9" y="3" width="18" height="30" rx="3.5"/><path d="M18 9.5v9M4 13v10M32 13v10"/><circle cx="18" cy="24.5" r="1.5" fill="currentColor" stroke="none"/>',
  'dau-hieu':
    '<path d="M3 18c4-6.5 9-10 15-10s11 3.5 15 10c-4 6.5-9 10-15 10S7 24.5 3 18z"/><circle cx="18" cy="18" r="5"/>',
  'cau-hoi':
    '<path d="M5 9a5.5 5.5 0 1 1 8 5c-1.5 1-2.5 2-2.5 4M22 7h10M22 15.5h10M22 24h10M5 31.5h27"/><circle cx="10.5" cy="24" r="1.5" fill="currentColor" stroke="none"/>',
  'ban-tay':
    '<path d="M3 19v12.5M3 21.5h4.5l4-1.5c2-.5 4 0 5.5 1.5h4.5a2.5 2.5 0 0 1 0 5H16M23.5 24.5l6-4.5a2.5 2.5 0 0 1 3 3.5L24 30c-1.5 1-3 1.5-5 1.5H3M18 14.5l-5-5a3.5 3.5 0 0 1 5-5 3.5 3.5 0 0 1 5 5z"/>',
  nha: '<path d="M3.5 17.5 18 5l14.5 12.5M8 14v15a2.5 2.5 0 0 0 2.5 2.5h15A2.5 2.5 0 0 0 28 29V14M14.5 31.5V22h7v9.5"/>',
  'la-chan':
    '<path d="M18 3.5c4 3 8 4 12 4V17c0 8-5 13-12 15.5C11 30 6 25 6 17V7.5c4 0 8-1 12-4zM12 17.5l4.5 4.5 8-8.5"/>',
  'bao-co':
    '<path d="M12.5 6H10a3 3 0 0 0-3 3v20a3 3 0 0 0 3 3h16a3 3 0 0 0 3-3V9a3 3 0 0 0-3-3h-2.5M12.5 4h11v5h-11zM12.5 16h11M12.5 21h11M12.5 26h6"/>',
} as const satisfies Record<string, string>;
