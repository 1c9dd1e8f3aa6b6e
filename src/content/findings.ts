import type { Finding } from '../reading/findings/finding.ts';
import type { GlossaryEntry } from '../reading/glossary.ts';
import type { TextKind } from '../reading/limits.ts';
import { lineAt } from '../reading/place.ts';
import { read } from '../reading/read.ts';
import type { ReadablePart } from './plain-language.ts';

/** Something that could be easier, with where it stands: a field, or a line of the file. */
export interface PlacedFinding extends Finding {
  place: string;
}

/** What the engine for plain language would rather see otherwise in one part of a content file. */
export function findingsIn(
  { field, source, blocks }: ReadablePart,
  { kind, glossary }: { kind: TextKind; glossary: readonly GlossaryEntry[] },
): PlacedFinding[] {
  return read({ source, blocks, kind, glossary }).findings.map(finding => ({
    ...finding,
    place: field ?? `regel ${lineAt(source, finding.start)}`,
  }));
}
