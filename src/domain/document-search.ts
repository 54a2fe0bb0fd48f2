import { datesIn } from './date-forms.ts';
import { documentKeysIn } from './document-key.ts';
import { toFolded, wordsIn } from './fold.ts';

/** Words of plans, laws and lessons that nobody uses to call for help. */
const formal =
  /\b(?:ke hoach|quyet dinh|nghi dinh|nghi quyet|thong tu|chi thi|cong uoc|hiep dinh|ban ghi nho|de an|chu tri|phoi hop|trien khai|chi tieu|kinh phi|giai doan|ban chi dao|bo luat|khoan \d+|dieu \d+|chuong \d+|phong chong|tuyen truyen|truyen thong|cong tac(?! vien)|toi pham|hop tac|phan cong|muc tieu|bao cao|van ban|nghi dinh thu|bai hoc|giao an|hoc lieu|chien dich|chu de|phat dong|thuat ngu|dinh nghia|khai niem|thong ke|tieu chi|so lieu|co quan thuong truc|phieu chuyen|thu tuong|tap huan|dieu uoc|lo trinh|noi luat hoa|chuyen tuyen|hoa nhap cong dong|tai hoa nhap|nan nhan (?:la|lam) trung tam|dam sinh ke|muc dich thuong mai|tai san|loi khai|dan do|mo tang|du lieu|dam phan|bo doi bien phong|duong bien|bo cong cu|sang loc|noi dung|huyen|luat phong|luat hinh su|luat so|hinh phat|muc phat|khung hinh phat|muc dich yeu cau|noi nhan|dinh chinh|nguon du lieu|du lieu mo|co quan dai dien|bo (?:cong an|quoc phong|y te|tu phap|ngoai giao|tai chinh|giao duc|lao dong|noi vu|van hoa|thong tin)|so (?:y te|tu phap|tai chinh|giao duc|lao dong|van hoa|du lich|thong tin|ngoai vu)|vien kiem sat nhan dan|toa an nhan dan|uy ban mat tran|actip|commit|interpol|aseanapol|asean|osso|gcm|ldtbxh|pcmbn|trach nhiem hinh su|quyen va nghia vu)\b/;

/** Whether a query asks for a text and not for help: it names a document, a day or a year, an office, or asks what a term means. */
export function isDocumentSearch(query: string): boolean {
  const folded = wordsIn(toFolded(query)).join(' ');
  return (
    formal.test(folded) ||
    /\b(?:19|20)\d\d\b/.test(folded) ||
    (/ (?:la gi|nghia la gi|la ai|co nghia la gi)$/.test(folded) && !folded.startsWith('111')) ||
    documentKeysIn(query).length > 0 ||
    datesIn(query).length > 0
  );
}
