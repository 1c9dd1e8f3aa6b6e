import { z } from '@hono/zod-openapi';

/** What a file may be, as its first bytes say. */
export const MEDIA_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export const mediaTypeSchema = z.enum(MEDIA_TYPES).openapi('MediaType');
export type MediaType = z.infer<typeof mediaTypeSchema>;
