/** What one instrument does to another, read from the first to the second. */
export const relationKinds = {
  'can-cu': 'Căn cứ',
  'thuc-hien': 'Thực hiện',
  'phe-duyet': 'Phê duyệt',
  'phe-chuan': 'Phê chuẩn',
  'thay-the': 'Thay thế',
  'noi-tiep': 'Nối tiếp',
  'sua-doi': 'Sửa đổi',
  'huong-dan': 'Hướng dẫn',
  thuoc: 'Thuộc',
  'goi-chung': 'Được gọi chung trong',
  'kem-theo': 'Kèm theo',
  chuyen: 'Chuyển',
} as const;
export type RelationKind = keyof typeof relationKinds;

/** The same, read from the second to the first. */
export const inverseRelationKinds = {
  'can-cu': 'Là căn cứ của',
  'thuc-hien': 'Được thực hiện bằng',
  'phe-duyet': 'Được phê duyệt bằng',
  'phe-chuan': 'Được phê chuẩn bằng',
  'thay-the': 'Được thay bằng',
  'noi-tiep': 'Được nối tiếp bằng',
  'sua-doi': 'Được sửa đổi bằng',
  'huong-dan': 'Được hướng dẫn bằng',
  thuoc: 'Gồm',
  'goi-chung': 'Gọi chung',
  'kem-theo': 'Có kèm theo',
  chuyen: 'Được chuyển bởi',
} as const satisfies Record<RelationKind, string>;

/** Kinds by which one instrument comes after another. */
export const successionKinds: readonly RelationKind[] = ['thay-the', 'noi-tiep'];
