import { z } from '@hono/zod-openapi';
import { daySchema, idSchema } from '../../dossier/contract.ts';

/** A card under patient-rights law that waits for a talk. It says that it is there, and nothing more. */
export const waitingTalkSchema = z.object({ entryId: idSchema, day: daySchema }).openapi('WaitingTalk');
export type WaitingTalk = z.infer<typeof waitingTalkSchema>;

/** What the responsible health professional says. Only a talk that took place opens a card. */
export const heldTalkSchema = z.strictObject({ held: z.literal(true) }).openapi('HeldTalk');
