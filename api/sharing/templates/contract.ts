import { z } from '@hono/zod-openapi';
import { daySchema, idSchema, sectionSchema } from '../../dossier/contract.ts';
import { purposeSchema } from '../contract.ts';

/** Sets of yeses with a name in plain words. */
export const TEMPLATES = ['parents', 'guide', 'trusted', 'school', 'newcomer'] as const;
export const templateIdSchema = z.enum(TEMPLATES).openapi('TemplateId');
export type TemplateId = z.infer<typeof templateIdSchema>;

export const templateSchema = z
  .object({
    id: templateIdSchema,
    purpose: purposeSchema,
    sections: z.array(sectionSchema),
    /** Who it can be for, of the people and teams around the dossier. Nobody is chosen beforehand. */
    partyIds: z.array(idSchema),
  })
  .openapi('Template');
export type Template = z.infer<typeof templateSchema>;
export const templatesSchema = z.object({ items: z.array(templateSchema) }).openapi('Templates');
export type Templates = z.infer<typeof templatesSchema>;

export const useTemplateSchema = z
  .strictObject({ partyIds: z.array(idSchema).min(1, 'Kies wie.').max(20), until: daySchema })
  .openapi('UseTemplate');
export type UseTemplate = z.infer<typeof useTemplateSchema>;
