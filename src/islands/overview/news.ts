import type { Relation } from '../../../api/relations/contract.ts';
import type { Request } from '../../../api/requests/contract.ts';
import type { AccessRequest } from '../../../api/sharing/asking/contract.ts';
import type { Grant, Party } from '../../../api/sharing/contract.ts';
import type { GrantToReview } from '../../../api/sharing/review/contract.ts';

/** How long an answer or a decision is news. What somebody saw before is kept nowhere, so a term decides. */
const NEWS_DAYS = 30;
const DAY_MS = 86_400_000;

/** One thing that asks for a look, with the moment that puts it in its place. */
export type News =
  | { about: 'asks'; id: string; at: string; question: AccessRequest }
  | { about: 'grant'; id: string; at: string; grant: Grant; name: string; why: GrantToReview['why'] }
  | { about: 'answer'; id: string; at: string; request: Request }
  | { about: 'recorded'; id: string; at: string; relations: Relation[] };

export type Known = {
  accessRequests: AccessRequest[];
  toReview: GrantToReview[];
  grants: Grant[];
  parties: Party[];
  requests: Request[];
  relations: Relation[];
};

/** When something last changed about a relation: it was recorded, or somebody ended it. */
const changedAt = ({ recorded, ended }: Relation): string => ended?.at ?? recorded.at;

function grantNews({ toReview, grants, parties }: Known): News[] {
  return toReview.flatMap(({ grantId, why }) => {
    const grant = grants.find(({ id }) => id === grantId);
    const party = parties.find(({ id }) => id === grant?.partyId);
    return grant && party
      ? [{ about: 'grant', id: grantId, at: grant.endsAt, grant, name: party.name, why } as const]
      : [];
  });
}

/**
 * What is new, in the order in which it asks for something: questions that wait for a yes or no, consent to think about,
 * answers, and in one go what others recorded. Within each the newest first.
 */
export function newsIn(known: Known, now: Date): News[] {
  const isRecent = (moment: string) => now.getTime() - new Date(moment).getTime() < NEWS_DAYS * DAY_MS;
  const asks = known.accessRequests
    .filter(({ state }) => state === 'open')
    .map((question): News => ({ about: 'asks', id: question.id, at: question.askedAt, question }));
  const answers = known.requests.flatMap((request): News[] =>
    request.answer && isRecent(request.answer.at)
      ? [{ about: 'answer', id: request.id, at: request.answer.at, request }]
      : [],
  );
  const relations = known.relations
    .filter(relation => relation.state !== 'refused' && isRecent(changedAt(relation)))
    .sort((one, other) => changedAt(other).localeCompare(changedAt(one)));
  const [newest] = relations;
  const recorded: News[] = newest
    ? [{ about: 'recorded', id: newest.id, at: changedAt(newest), relations }]
    : [];
  return [asks, grantNews(known), answers, recorded].flatMap(part =>
    [...part].sort((one, other) => other.at.localeCompare(one.at)),
  );
}
