import { z } from '@hono/zod-openapi';

/** What a file may be, as its first bytes say. */
export const MEDIA_TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export const mediaTypeSchema = z.enum(MEDIA_TYPES).openapi('MediaType');
export type MediaType = z.infer<typeof mediaTypeSchema>;

/** A file beside an entry. `/api/v1/files/{id}` has its bytes. */
export const attachmentSchema = z
  .object({
    id: z.uuid().toLowerCase(),
    mediaType: mediaTypeSchema,
    /** In bytes. */
    size: z.number().int(),
    name: z.string(),
    addedAt: z.iso.datetime(),
  })
  .openapi('Attachment');
export type Attachment = z.infer<typeof attachmentSchema>;

/** Carries the name of a file that is sent, percent-encoded: a name in an address would stay in histories and logs. */
export const FILE_NAME_HEADER = 'x-file-name';
