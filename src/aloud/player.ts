/** `finished` came to its end by itself, `failed` because the voice gave up, `stopped` because somebody wanted it. */
export type Status = 'playing' | 'paused' | 'finished' | 'failed' | 'stopped';

export interface PlayerState {
  status: Status;
  /** Which sentence it is at, from 0. */
  at: number;
}

/** How saying a sentence went. */
export type Outcome = 'ended' | 'failed';

export interface Speaker {
  /** Says one sentence and reports once how that went; after `silence` it reports nothing that counts. */
  say: (at: number, report: (outcome: Outcome) => void) => void;
  silence: () => void;
}

interface Script {
  /** How many sentences there are now. */
  count: () => number;
  speaker: Speaker;
  onChange: (state: PlayerState) => void;
}

/**
 * Goes through sentences one by one. A pause keeps its place and reads that sentence again from its beginning: browsers
 * forget where they were inside one, or never speak again.
 */
export function createPlayer({ count, speaker, onChange }: Script) {
  let state: PlayerState = { status: 'stopped', at: 0 };
  /** Which sentence counts. What an earlier one still reports comes too late. */
  let turn = 0;

  function become(next: PlayerState): void {
    state = next;
    turn += 1;
    speaker.silence();
    onChange(state);
    // Whoever listens may have ended it already.
    if (state !== next || next.status !== 'playing') return;
    const mine = turn;
    speaker.say(next.at, outcome => {
      if (mine === turn) goOn(outcome);
    });
  }

  function goOn(outcome: Outcome): void {
    if (outcome === 'failed') become({ ...state, status: 'failed' });
    else if (state.at + 1 < count()) become({ status: 'playing', at: state.at + 1 });
    else become({ status: 'finished', at: 0 });
  }

  function goTo(at: number): void {
    if (count() === 0 || state.status === 'stopped' || state.status === 'failed') return;
    const status = state.status === 'paused' ? 'paused' : 'playing';
    become({ status, at: Math.min(Math.max(at, 0), count() - 1) });
  }

  return {
    state: (): PlayerState => state,
    /** Reads on from where it was; from the first sentence after its end. */
    play: () => {
      if (count() > 0 && state.status !== 'playing') become({ status: 'playing', at: state.at });
    },
    pause: () => {
      if (state.status === 'playing') become({ ...state, status: 'paused' });
    },
    stop: () => {
      if (state.status !== 'stopped') become({ status: 'stopped', at: 0 });
    },
    /** Goes to a sentence, as near as there is one; reads it, unless it was paused. */
    goTo,
    next: () => goTo(state.at + 1),
    previous: () => goTo(state.at - 1),
    /** Says the sentence again, for instance in another pace. Silent while paused. */
    again: () => {
      if (state.status === 'playing') become({ ...state });
    },
  };
}
