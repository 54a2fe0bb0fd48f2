/** A file of a kit that is drawn: by which template, and what that needs to know besides the kit. */
export interface KitSheet {
  readonly name: string;
  /** What a communicator calls it. */
  readonly label: string;
  /** Of `kit/`, without ending. */
  readonly template: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** In the order in which a list shows them. */
export const kitSheets: readonly KitSheet[] = [
  { name: 'ap-phich-a3.pdf', label: 'Áp phích A3', template: 'poster', inputs: { paper: 'a3' } },
  { name: 'ap-phich-a4.pdf', label: 'Áp phích A4', template: 'poster', inputs: { paper: 'a4' } },
  {
    name: 'ap-phich-a4-den-trang.pdf',
    label: 'Áp phích A4 đen trắng',
    template: 'poster',
    inputs: { paper: 'a4', ink: 'den-trang' },
  },
  { name: 'to-gap-a4.pdf', label: 'Tờ gấp A4, in hai mặt, lật theo cạnh ngắn', template: 'leaflet' },
  {
    name: 'bang-ron-ngang.pdf',
    label: 'Băng rôn ngang 4 m × 1 m, vẽ theo tỷ lệ 1:10',
    template: 'banner',
    inputs: { direction: 'ngang' },
  },
  {
    name: 'bang-ron-doc.pdf',
    label: 'Băng rôn dọc 1 m × 4 m, vẽ theo tỷ lệ 1:10',
    template: 'banner',
    inputs: { direction: 'doc' },
  },
  { name: 'the-vuong.png', label: 'Thẻ vuông 1080 × 1080', template: 'card', inputs: { form: 'vuong' } },
  { name: 'the-ngang.png', label: 'Thẻ ngang 1200 × 630', template: 'card', inputs: { form: 'ngang' } },
  { name: 'the-doc.png', label: 'Thẻ dọc 1080 × 1920', template: 'card', inputs: { form: 'doc' } },
  { name: 'the-qr.pdf', label: 'Thẻ mã QR, mười thẻ một tờ A4', template: 'qr-cards' },
  { name: 'treo-cua.pdf', label: 'Thẻ treo cửa, hai thẻ một tờ A4', template: 'hangers' },
  { name: 'cam-ket.pdf', label: 'Bản cam kết A4', template: 'pledge' },
  { name: 'so-dem.pdf', label: 'Sổ đếm A4', template: 'tally' },
];
