import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editedYaml } from '#outputs/editor/edited-yaml.ts';
import type { Plain, PlainGroup } from '#outputs/editor/yaml-value.ts';

const page = `# Ghi chú của người viết
title: 'Tàu cá: ra biển'   # đừng đổi
checkedOn: 2026-11-22
signs:
  - { pictogram: tien, text: '“Cò” nhận tiền.' }
  - { pictogram: dong-ho, text: 'Bị giục.' }
doNow:
  - 'Ở lại nơi đông người.'
  # gọi khi an toàn
  - 'Gọi @111.'
callIds: ['111', '113']
sources:
  - title: 'VOV'
    url: https://vov.vn/a

  - title: 'Luật'
    instrument: luat-53-2024-qh15
`;

const value: PlainGroup = parse(page);
/** Lines that went and came, `-` and `+`. */
function changedLines(before: string, after: string): string[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !next.includes(line)).map((line) => `-${line}`),
    ...next.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}
const change = (part: PlainGroup): string[] => changedLines(page, editedYaml(page, { ...value, ...part }));

test('không đổi gì thì không chữ nào đổi', () => expect(editedYaml(page, value)).toBe(page));

describe('chỉ dòng của ô đã sửa đổi', () => {
  test('một dòng chữ, chú thích cuối dòng còn nguyên', () => {
    expect(change({ title: "Tàu cá: 'ra biển'" })).toMatchInlineSnapshot(`
      [
        "-title: 'Tàu cá: ra biển'   # đừng đổi",
        "+title: 'Tàu cá: ''ra biển'''   # đừng đổi",
      ]
    `);
  });

  test('một chữ trong ngoặc nhọn, một mục trong ngoặc vuông', () => {
    const signs = [
      { pictogram: 'tien', text: '“Cò” nhận tiền.' },
      { pictogram: 'dong-ho', text: 'Bị giục: đi ngay!' },
    ];
    expect(change({ signs, callIds: ['111', 'bao-ho-cong-dan'] })).toMatchInlineSnapshot(`
      [
        "-  - { pictogram: dong-ho, text: 'Bị giục.' }",
        "-callIds: ['111', '113']",
        "+  - { pictogram: dong-ho, text: 'Bị giục: đi ngay!' }",
        "+callIds: ['111', bao-ho-cong-dan]",
      ]
    `);
  });

  test('thêm mục vào giữa danh sách', () => {
    expect(change({ doNow: ['Ở lại nơi đông người.', 'Gửi tên bến về nhà.', 'Gọi @111.'] })).toMatchInlineSnapshot(`
      [
        "+  - 'Gửi tên bến về nhà.'",
      ]
    `);
  });

  test('thêm nguồn: giữ dòng trống giữa các mục; bớt nguồn', () => {
    const [first, second] = value['sources'] as PlainGroup[];
    const added = editedYaml(page, { ...value, sources: [first, second, { title: 'Báo', url: '/tin/a/' }] as Plain[] });
    expect(added.slice(page.length - 1)).toMatchInlineSnapshot(`
      "

        - title: 'Báo'
          url: /tin/a/
      "
    `);
    expect(change({ sources: [second] as Plain[] })).toMatchInlineSnapshot(`
      [
        "-  - title: 'VOV'",
        "-    url: https://vov.vn/a",
      ]
    `);
  });

  test('thêm khóa ở chỗ của nó, bỏ khóa', () => {
    const { checkedOn: _, ...rest } = value;
    const next = { title: value['title'] ?? '', discreetTitle: 'Ghi chú', ...rest };
    expect(changedLines(page, editedYaml(page, next))).toMatchInlineSnapshot(`
      [
        "-checkedOn: 2026-11-22",
        "+discreetTitle: 'Ghi chú'",
      ]
    `);
  });
});

test('danh sách trống [] nhận mục đầu tiên dưới lời dặn; bỏ hết thì lại là []', () => {
  const empty = '# Lời dặn\n\n[]\n';
  const full = editedYaml(empty, [{ id: 'mot', heading: 'Bão.' }]);
  expect(full).toBe("# Lời dặn\n\n- id: mot\n  heading: 'Bão.'\n");
  expect(editedYaml(full, [])).toBe(empty);
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('111', 'null', '2026-11-21', '@111', 'a: b', "'", '# x', 'dòng\nhai', 'x '),
);
const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const key = fc.constantFrom('id', 'title', 'on', 'steps', '30', 'text', 'url');
const { group } = fc.letrec<{ value: Plain; group: PlainGroup }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, leaf, fc.array(tie('value'), { maxLength: 4 }), tie('group')),
  group: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}));

test('viết giá trị nào thì đọc lại đúng giá trị ấy, từ bất cứ giá trị nào trước đó', () => {
  fc.assert(
    fc.property(group, group, (before, after) => {
      const old = editedYaml('', before);
      expect(parse(old)).toEqual(before);
      expect(parse(editedYaml(old, after))).toEqual(after);
    }),
    { numRuns: 300 },
  );
});
