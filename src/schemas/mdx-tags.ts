import { z } from 'astro/zod';

export const calloutProps = z.strictObject({
  tone: z.enum(['luu-y', 'canh-bao', 'khan-cap']),
  title: z.string().optional(),
});
export type CalloutProps = z.input<typeof calloutProps>;

/** Every tag that content may use, with its attributes. One table for the components and for the check. */
export const mdxTags = {
  Callout: calloutProps,
  SampleChat: z.strictObject({}),
  CallCard: z.strictObject({}),
} as const;
export type MdxTag = keyof typeof mdxTags;
