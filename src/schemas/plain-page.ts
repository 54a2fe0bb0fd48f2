import { z } from 'astro/zod';
import { pageFields } from './page-fields.ts';

export const plainPageSchema = z.strictObject({ ...pageFields });
