import type { Problem } from '../../../api/http/contract.ts';

/** What an island can do about an answer that is not the one it asked for. */
export type TroubleKind = 'signed-out' | 'sign-in-again' | 'not-found' | 'busy' | 'unreachable' | 'refused';

/** What the API said about its refusal: a word for it, such as `conflict`, the field that is wrong, and plain Dutch. */
type Refusal = { code: string; field: string | null; words: string };

/** An answer that did not come, or that said no. */
export class Trouble extends Error {
  readonly kind: TroubleKind;
  readonly refusal: Refusal | null;

  constructor(kind: TroubleKind, refusal: Refusal | null = null) {
    super(refusal?.code ?? kind);
    this.name = 'Trouble';
    this.kind = kind;
    this.refusal = refusal;
  }
}

function refusalIn({ type, detail, errors }: Problem): Refusal {
  const [wrong] = errors ?? [];
  return {
    code: type.slice(type.lastIndexOf('/') + 1),
    field: wrong?.field ?? null,
    words: wrong?.message ?? detail,
  };
}

function kindOf(status: number, problem: Problem | null): TroubleKind {
  if (status === 401) return 'signed-out';
  if (status === 403 && problem?.type.endsWith('/step-up')) return 'sign-in-again';
  if (status === 404) return 'not-found';
  if (status === 429) return 'busy';
  if (status >= 500) return 'unreachable';
  return 'refused';
}

async function problemIn(response: Response): Promise<Problem | null> {
  if (!response.headers.get('content-type')?.includes('json')) return null;
  return response.json().catch(() => null);
}

/** Reads a refusing response (problem details, RFC 9457) into trouble that a screen knows how to show. */
export async function troubleFrom(response: Response): Promise<Trouble> {
  const problem = await problemIn(response);
  return new Trouble(kindOf(response.status, problem), problem && refusalIn(problem));
}

/** Whatever was thrown, as trouble. A failed fetch (no network, server gone) counts as out of reach. */
export function asTrouble(thrown: unknown): Trouble {
  return thrown instanceof Trouble ? thrown : new Trouble('unreachable');
}
