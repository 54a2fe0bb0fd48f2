import type { PageKind } from '#domain/page-kinds.ts';
import { agencySchema } from './agency.ts';
import { alertSchema } from './alert.ts';
import { campaignSchema } from './campaign.ts';
import { campaignFactSchema } from './campaign-fact.ts';
import { campaignStepSchema } from './campaign-step.ts';
import { commonSentenceSchema } from './common-sentence.ts';
import { englishPageSchema } from './english-page.ts';
import { explainerSchema } from './explainer.ts';
import { helpSchema } from './help.ts';
import { hotlineSchema } from './hotline.ts';
import { instrumentSchema } from './instrument.ts';
import { kitSchema } from './kit.ts';
import { lessonSchema } from './lesson.ts';
import { mapNodeSchema } from './map-node.ts';
import { offerQuestionSchema } from './offer-question.ts';
import { officialDocumentSchema } from './official-document.ts';
import { plainPageSchema } from './plain-page.ts';
import { postSchema } from './post.ts';
import { productOfferSchema } from './product-offer.ts';
import { quickAnswerSchema } from './quick-answer.ts';
import { termSchema } from './term.ts';
import { warningSchema } from './warning.ts';
import { wordingSchema } from './wording.ts';

/** The front matter of each kind of page. */
export const pageSchemas = {
  'van-ban': officialDocumentSchema,
  'canh-bao': warningSchema,
  'tro-giup': helpSchema,
  'giai-thich': explainerSchema,
  'bai-hoc': lessonSchema,
  'chien-dich': campaignSchema,
  'thong-diep': kitSchema,
  tin: postSchema,
  trang: plainPageSchema,
  en: englishPageSchema,
} as const satisfies Record<PageKind, unknown>;

/** The entries of each data file `content/<name>.yaml`. */
export const dataSchemas = {
  'duong-day-nong': hotlineSchema,
  'co-quan': agencySchema,
  'van-kien': instrumentSchema,
  'thuat-ngu': termSchema,
  'tra-loi-nhanh': quickAnswerSchema,
  'so-do': mapNodeSchema,
  'san-pham': productOfferSchema,
  'kiem-tra': offerQuestionSchema,
  'thong-bao': alertSchema,
  'viec-30-7': campaignStepSchema,
  'moc-30-7': campaignFactSchema,
  'loi-van': wordingSchema,
  'cau-chung': commonSentenceSchema,
} as const;
export type DataFile = keyof typeof dataSchemas;

/** Data files that a content folder may do without: no other file refers to them. */
export const optionalDataFiles: ReadonlySet<DataFile> = new Set([
  'so-do',
  'san-pham',
  'kiem-tra',
  'thong-bao',
  'viec-30-7',
  'moc-30-7',
  'cau-chung',
]);
