import { oneOf } from '#schemas/one-of.ts';
import type { ProductOffer } from '#schemas/product-offer.ts';
import { type Task, taskProducts } from '#schemas/task.ts';

export type Audience = Task['audience'][number];
export type Product = ProductOffer['id'];
type Offer = NonNullable<ProductOffer['offers']>[number];

/** For whom a site for the public can make something; courts and partners abroad have their own channels. */
const servedAudiences: readonly Audience[] = [
  'nguoi-dan',
  'hoc-sinh',
  'phu-nu-tre-em',
  'nguoi-lao-dong',
  'doi-tuong-nguy-co',
  'nguoi-viet-o-nuoc-ngoai',
  'nan-nhan',
  'can-bo',
];

export interface ProductRow<Duty extends Task> {
  readonly product: Product;
  readonly duties: readonly Duty[];
  readonly offers: readonly Offer[];
  readonly gap: string | undefined;
  /** Asked for by a duty, served by no offer. */
  readonly unserved: readonly Audience[];
}

export interface AudienceRow<Duty extends Task> {
  readonly audience: Audience;
  readonly duties: readonly Duty[];
  readonly offers: readonly Offer[];
}

/** Each kind of product that a duty asks for, in the order of the table of products. */
export function productRowsOf<Duty extends Task>(
  duties: readonly Duty[],
  entries: readonly ProductOffer[],
): ProductRow<Duty>[] {
  return oneOf(taskProducts).options.flatMap((id) => {
    const { offers = [], gap } = entries.find((entry) => entry.id === id) ?? {};
    const asked = duties.filter(({ product }) => product?.includes(id));
    if (asked.length === 0) return [];
    const served = new Set(offers.flatMap(({ audience }) => audience));
    const unserved = servedAudiences.filter(
      (audience) => asked.some((duty) => duty.audience.includes(audience)) && !served.has(audience),
    );
    return [{ product: id, duties: asked, offers, gap, unserved: served.has('chung') ? [] : unserved }];
  });
}

/** Each audience that the texts want told something, whatever the product, and what this site has for it. */
export function audienceRowsOf<Duty extends Task>(
  duties: readonly Duty[],
  entries: readonly ProductOffer[],
): AudienceRow<Duty>[] {
  const offers = entries.flatMap((entry) => entry.offers ?? []);
  return servedAudiences
    .map((audience) => ({
      audience,
      duties: duties.filter((duty) => duty.topic === 'truyen-thong' && duty.audience.includes(audience)),
      offers: offers.filter((offer) => offer.audience.includes(audience)),
    }))
    .filter((row) => row.duties.length > 0);
}
