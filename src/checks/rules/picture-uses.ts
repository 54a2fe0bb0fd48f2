import { closestWord } from '#domain/closest-word.ts';
import { pageSchemas } from '#schemas/content-kinds.ts';
import type { ContentFile, Library } from '../content-file.ts';
import { filesOf } from '../entries.ts';
import { type PictureUse, pictureUsesOf } from '../picture-uses.ts';
import { type FileFinding, quoted } from '../problem.ts';
import { allKeysOf } from '../schema-keys.ts';

type Words = Pick<FileFinding, 'found' | 'expected' | 'fix'>;

/** Words of an alternative text that say something; as in the body. */
const leastWords = 3;

function missing({ written, file, page }: PictureUse, files: ReadonlySet<string>): Words | undefined {
  if (file !== undefined && files.has(file)) return undefined;
  if (file === undefined)
    return {
      found: `hình lấy từ nơi khác ${quoted(written)}`,
      expected: 'tệp hình đặt cạnh bài: trang này không gọi tới nơi nào khác',
      fix: 'tải hình về nếu được phép dùng, đặt cạnh bài, viết ./ten-hinh.jpg',
    };
  const folder = page.path.slice(0, page.path.lastIndexOf('/') + 1);
  const near = closestWord(
    file.slice(folder.length),
    [...files].map((path) => path.slice(folder.length)),
  );
  return {
    found: `hình ${quoted(written)} không có tệp`,
    expected: 'tệp hình nằm cạnh bài',
    fix: near ? `có phải ./${near} không? Nếu phải thì viết lại như vậy` : 'chép tệp hình vào cạnh bài, hoặc bỏ hình',
  };
}

/** Whether pages of the kind have a picture by their schema, which tells of what is left out. */
const asksConsent = ({ role }: ContentFile): boolean =>
  role.type === 'page' && allKeysOf(pageSchemas[role.kind]).includes('consent');

function fieldFindings({ field, page, written }: PictureUse): Words[] {
  if (!field) return [];
  const findings: Words[] = [];
  const alt = (field.alt ?? '').trim();
  if ((alt !== '' || !asksConsent(page)) && alt.split(/\s+/u).filter(Boolean).length < leastWords)
    findings.push({
      found: alt === '' ? `hình ${quoted(written)} không có lời tả` : `lời tả hình quá ngắn ${quoted(alt)}`,
      expected: `alt (lời tả hình) từ ${leastWords} chữ trở lên`,
      fix: "viết điều hình cho thấy, ví dụ alt: 'Biển chỉ đường tới đồn biên phòng'",
    });
  if (!field.consent?.trim() && !asksConsent(page))
    findings.push({
      found: `hình ${quoted(written)} không ghi người trong hình có đồng ý không`,
      expected: 'consent (sự đồng ý) bên cạnh file và alt',
      fix: 'hỏi người trong hình rồi ghi; không có ai trong hình thì ghi consent: khong-co-nguoi',
    });
  return findings;
}

/** A photograph in the body may show a person: the front matter of its page says who agreed. A drawing shows nobody. */
function unagreed(use: PictureUse, agreed: ReadonlySet<string>): Words | undefined {
  const { file, field, page, written } = use;
  if (field || file === undefined || file.endsWith('.svg') || agreed.has(`${page.path} ${file}`)) return undefined;
  return {
    found: `hình ${quoted(written)} trong bài, đầu tệp không ghi người trong hình có đồng ý không`,
    expected: 'hình được kể ở đầu tệp với file, alt và consent',
    fix: 'thêm picture: { file, alt, consent } ở đầu tệp; không có ai trong hình thì ghi consent: khong-co-nguoi',
  };
}

/** A picture that a page shows is there, says in words what it shows, and was agreed to by whoever is in it. */
export function pictureUses(library: Library): FileFinding[] {
  const files = new Set(filesOf(library, 'picture').map(({ path }) => path));
  const uses = pictureUsesOf(library);
  const agreed = new Set(uses.flatMap(({ page, file, field }) => (field?.consent ? [`${page.path} ${file}`] : [])));
  return uses.flatMap((use) => {
    const absent = missing(use, files);
    const words = absent ? [absent] : [unagreed(use, agreed)].filter((found) => found !== undefined);
    return [...words, ...fieldFindings(use)].map((found) => ({ file: use.page.path, line: use.line, ...found }));
  });
}
