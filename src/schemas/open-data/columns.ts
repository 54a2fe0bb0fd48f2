import { z } from 'astro/zod';

/** A code with the words that it stands for: the words go into the description of the table. */
export const code = <Key extends string>(labels: Readonly<Record<Key, string>>, description: string) =>
  // Object.keys forgets the key type of a closed table.
  z.enum(Object.keys(labels) as Key[]).meta({ description, 'x-labels': labels });

export const words = (description: string) => z.string().min(1).describe(description);
export const day = (description: string) => z.iso.date().describe(description);
export const address = (description: string) => z.url().describe(description);
export const truth = (description: string) => z.boolean().describe(description);
export const count = (description: string) => z.int().min(0).describe(description);
export const id = (description: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe(description);

/** Columns that mean the same in every table that has them. */
export const documentColumn = id('Mã văn bản, cũng là phần cuối địa chỉ trang: /van-ban/<mã>/.');
export const clauseColumn = id('Địa chỉ điều khoản, đứng sau dấu # của trang văn bản: ii-2-a-1 là II.2.a.1.');
export const urlColumn = address('Liên kết tới đúng chỗ trên trang này.');
export const textColumn = words('Lời của chính điều khoản, theo bản đọc. “ … ” là chỗ có điều khoản khác xen giữa.');
export const sourcesColumn = z
  .array(words('Địa chỉ hoặc tên nguồn.'))
  .describe('Nguồn: địa chỉ trên mạng, hoặc tên nguồn khi không có địa chỉ.');

/** An agency and the words by which a text names it. */
export const namedAgency = z.strictObject({
  id: id('Mã cơ quan trong bảng co-quan.'),
  name: words('Tên đầy đủ.'),
  asWritten: words('Cách viết trong văn bản.'),
});

/** An entry of a register, with its name. */
export const namedEntry = z.strictObject({ id: id('Mã trong sổ.'), name: words('Tên.') });
