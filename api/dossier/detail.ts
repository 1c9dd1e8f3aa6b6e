import { z } from '@hono/zod-openapi';

/**
 * What an entry holds besides its words: why it was written, and what its kind needs. It is sealed whole, as JSON, in
 * `entry_content.detail`, bound to the field `detail`. Every part may be missing. A contract, as browsers read it.
 */

/** A name or a few words, as people know them: "Bram, je individuele begeleider". */
const name = z.string().trim().min(1).max(120);
/** One line. */
const line = z.string().trim().min(1).max(300);

/** Hour of a clock in Europe/Brussels, `14:30`. The day is the entry's own. */
const hourSchema = z.iso.time({ precision: -1 });

/** One step of a goal: what happens, who does it, and whether it is done. */
const stepSchema = z.strictObject({ text: line, who: name.optional(), done: z.boolean().default(false) });

/** How far a goal is. Without `progress` it follows from the steps. */
export const goalDetailSchema = z
  .strictObject({
    steps: z.array(stepSchema).max(30).default([]),
    /** Of a hundred, as those who work on it see it. */
    progress: z.number().int().min(0).max(100).optional(),
  })
  .openapi('GoalDetail');
export type GoalDetail = z.infer<typeof goalDetailSchema>;

/** When, where and with whom. `online` is an address to click. */
export const appointmentDetailSchema = z
  .strictObject({
    from: hourSchema.optional(),
    until: hourSchema.optional(),
    place: line.optional(),
    online: z
      .url({ protocol: /^https$/ })
      .max(500)
      .optional(),
    with: z.array(name).max(20).default([]),
  })
  .refine(({ from, until }) => until === undefined || (from !== undefined && from < until), {
    path: ['until'],
    message: 'moet na het begin (from) komen',
  })
  .openapi('AppointmentDetail');
export type AppointmentDetail = z.infer<typeof appointmentDetailSchema>;

/** The part that a contact plays; each has a picto. */
export const CONTACT_ROLES = [
  'mother',
  'father',
  'guardian',
  'foster-parent',
  'family',
  'friend',
  'guide',
  'consulent',
  'school-counsellor',
  'teacher',
  'psychologist',
  'doctor',
  'lawyer',
  'trusted-person',
  'team',
  'other',
] as const;
export const contactRoleSchema = z.enum(CONTACT_ROLES).openapi('ContactRole');
export type ContactRole = z.infer<typeof contactRoleSchema>;

/** How to reach somebody. The entry's title is the name. */
export const contactDetailSchema = z
  .strictObject({
    role: contactRoleSchema.default('other'),
    phone: z
      .string()
      .trim()
      .regex(/^\+?[0-9][0-9 ./-]{2,24}$/, 'moet een telefoonnummer zijn, bijvoorbeeld 0470 00 00 00')
      .optional(),
    mail: z.email().max(200).optional(),
    address: line.optional(),
    /** When somebody answers, in words: "op weekdagen van 9 tot 17 uur". */
    reachable: line.optional(),
    /** Whom this person stands in for, and until which day. */
    replaces: z.strictObject({ name, until: z.iso.date().optional() }).optional(),
    /** May be called when it can't wait. */
    urgent: z.boolean().default(false),
  })
  .openapi('ContactDetail');
export type ContactDetail = z.infer<typeof contactDetailSchema>;

export const entryDetailSchema = z
  .strictObject({
    /** Why it was written, in plain words. */
    why: z.string().trim().min(1).max(400).optional(),
    /** Better read together with somebody: the card asks so before it opens. It never keeps it closed. */
    sensitive: z.boolean().optional(),
    goal: goalDetailSchema.optional(),
    appointment: appointmentDetailSchema.optional(),
    contact: contactDetailSchema.optional(),
  })
  .openapi('EntryDetail');
export type EntryDetail = z.infer<typeof entryDetailSchema>;
