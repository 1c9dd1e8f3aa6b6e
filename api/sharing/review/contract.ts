import { z } from '@hono/zod-openapi';
import { idSchema } from '../../dossier/contract.ts';

/** A yes that ends within two weeks, or through which nobody looked for three months. */
export const grantToReviewSchema = z
  .object({ grantId: idSchema, why: z.enum(['ending', 'unused']) })
  .openapi('GrantToReview');
export type GrantToReview = z.infer<typeof grantToReviewSchema>;
export const grantsToReviewSchema = z
  .object({ items: z.array(grantToReviewSchema) })
  .openapi('GrantsToReview');
export type GrantsToReview = z.infer<typeof grantsToReviewSchema>;
