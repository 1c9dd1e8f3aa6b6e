import { z } from 'zod';
import { freshness, line, picto, reviewedBeforeNext, reviewOrderMessage } from './fields.ts';
import { sentence } from './service.ts';

/** Whether somebody in this part reads a youngster's dossier: the short answer, with its picto. */
export const readsDossier = {
  'with-yes': { label: 'Alleen met jouw ja', picto: 'consent' },
  part: { label: 'Een deel', picto: 'documents' },
  own: { label: 'Een eigen dossier', picto: 'folder' },
  court: { label: 'Het dossier bij de rechter', picto: 'court' },
  ask: { label: 'Vraag het na', picto: 'question' },
  no: { label: 'Nee', picto: 'closed-card' },
} as const;

const answers = Object.keys(readsDossier) as [keyof typeof readsDossier, ...(keyof typeof readsDossier)[]];

/** The two shelves of ‘Wie is wie’. */
export const roleKinds = { person: 'Mensen', organisation: 'Diensten en organisaties' } as const;

/** A part that somebody, or some organisation, plays in youth care: `content/rollen/<id>.yaml`. */
export const roleSchema = z
  .strictObject({
    name: line(40),
    kind: z.enum(['person', 'organisation'], { error: 'Kies person of organisation.' }),
    /** Its place on the shelf. */
    order: z.int({ error: 'Schrijf een geheel getal: de plaats op de plank.' }),
    picto,
    short: line(90),
    does: z.array(sentence).min(1, 'Zeg met minstens één zin wat die doet.').max(4),
    may: z.array(sentence).min(1, 'Zeg met minstens één zin wat die mag.').max(4),
    /** Left out where no source says so. */
    mayNot: z.array(sentence).max(4).default([]),
    dossier: z.strictObject({
      reads: z.enum(answers, { error: `Kies een antwoord uit de lijst: ${answers.join(', ')}.` }),
      how: z.array(sentence).min(1).max(3),
    }),
    /** What one can ask or do. */
    ask: line(120),
    related: z.array(z.string().regex(/^\/nl\/([a-z0-9-]+\/)*$/, 'Schrijf een adres van deze site.')).min(1),
    ...freshness,
  })
  .refine(reviewedBeforeNext, reviewOrderMessage);

/** The address of a part from its id: `consulent` → `/nl/jeugdhulp/wie-is-wie/consulent/`. */
export function addressOfRole(id: string): string {
  return `/nl/jeugdhulp/wie-is-wie/${id}/`;
}
