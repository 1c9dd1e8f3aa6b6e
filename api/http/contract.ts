import { z } from '@hono/zod-openapi';

/** Problem details (RFC 9457). `title` and `detail` are plain Dutch, meant for the person who reads them. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    /** Which fields of the request are wrong, and why. */
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemSchema>;
