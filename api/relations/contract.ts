import { z } from '@hono/zod-openapi';

/** What a file holder may record about somebody's place around a youngster. */
export const RELATION_KINDS = [
  'capacity',
  'representative',
  'contact-ban',
  'legal-basis',
  'trusted-person',
  'involvement',
] as const;
export const relationKindSchema = z.enum(RELATION_KINDS).openapi('RelationKind');
export type RelationKind = z.infer<typeof relationKindSchema>;

/** Why somebody decides for a child. */
export const REPRESENTATIVE_GROUNDS = ['parent', 'guardian', 'court'] as const;
/** What a look that no consent carries rests on. */
export const LEGAL_GROUNDS = ['court-order', 'mandated-service'] as const;
export const relationGroundSchema = z.enum([...REPRESENTATIVE_GROUNDS, ...LEGAL_GROUNDS]).openapi('RelationGround');
export type RelationGround = z.infer<typeof relationGroundSchema>;

/** Why a trusted person reads along with a child that is not yet capable. */
export const TRUST_EXCEPTIONS = ['conflict-of-interest', 'unused-parental-right'] as const;
export const trustExceptionSchema = z.enum(TRUST_EXCEPTIONS).openapi('TrustException');
export type TrustException = z.infer<typeof trustExceptionSchema>;
