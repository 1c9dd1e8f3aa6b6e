import type {
  AskedKind,
  RefusalGround,
  RequestKind,
  RequestOutcome,
} from '../../../api/requests/contract.ts';

export const KIND_PICTOS: Record<RequestKind, string> = {
  access: 'read',
  correction: 'correct',
  restriction: 'closed-card',
  question: 'question',
  complaint: 'complaint',
  deletion: 'delete',
};

export const OUTCOME_PICTOS: Record<RequestOutcome, string> = {
  done: 'correct-sign',
  partly: 'okay',
  refused: 'closed-card',
};

// Lists of our own, because the API's values must stay out of the browser.

/** What one can ask of an organisation, in the order in which it is offered. */
export const ASKED_KINDS: readonly AskedKind[] = [
  'access',
  'correction',
  'restriction',
  'question',
  'complaint',
];

/** What a child can ask for whom somebody else still decides. */
export const CHILDS_KINDS: readonly AskedKind[] = ['question', 'complaint'];

export const OUTCOMES: readonly RequestOutcome[] = ['done', 'partly', 'refused'];

export const GROUNDS: readonly RefusalGround[] = [
  'confidential',
  'third-party',
  'court',
  'interest',
  'rights-of-others',
  'secrecy',
  'kept-by-law',
  'correct-as-is',
  'not-here',
];
