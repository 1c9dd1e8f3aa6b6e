import { beforeEach, describe, expect, it } from 'vitest';
import { createPlayer, type Outcome, type PlayerState } from '../../../src/aloud/player.ts';

/** A voice that speaks when it is told to, and reports when the test says so. */
function voiceOf(sentences: string[]) {
  const heard: string[] = [];
  const reports: ((outcome: Outcome) => void)[] = [];
  const states: PlayerState[] = [];
  let silences = 0;
  const player = createPlayer({
    count: () => sentences.length,
    speaker: {
      say: (at, report) => {
        heard.push(sentences[at] ?? '');
        reports.push(report);
      },
      silence: () => {
        silences += 1;
      },
    },
    onChange: state => states.push(state),
  });
  const report = (outcome: Outcome, which = -1) => reports.at(which)?.(outcome);
  return { player, heard, states, report, silences: () => silences };
}

describe('The player', () => {
  let scene: ReturnType<typeof voiceOf>;
  beforeEach(() => {
    scene = voiceOf(['Een.', 'Twee.', 'Drie.']);
  });

  it('reads sentence by sentence, and says that it came to the end', () => {
    scene.player.play();
    scene.report('ended');
    scene.report('ended');
    scene.report('ended');
    expect(scene.heard).toEqual(['Een.', 'Twee.', 'Drie.']);
    expect(scene.states.map(({ status, at }) => `${status} ${at}`)).toEqual([
      'playing 0',
      'playing 1',
      'playing 2',
      'finished 0',
    ]);
  });

  it('begins again after its end', () => {
    scene = voiceOf(['Een.']);
    scene.player.play();
    scene.report('ended');
    scene.player.play();
    expect(scene.heard).toEqual(['Een.', 'Een.']);
  });

  it('falls silent on a pause, and goes on with the same sentence', () => {
    scene.player.play();
    scene.report('ended');
    const before = scene.silences();
    scene.player.pause();
    expect(scene.silences()).toBe(before + 1);
    scene.player.play();
    expect(scene.heard).toEqual(['Een.', 'Twee.', 'Twee.']);
  });

  it('does not go on when the voice reports late that it was cut off', () => {
    scene.player.play();
    scene.player.pause();
    scene.report('ended');
    scene.report('failed');
    expect(scene.player.state()).toEqual({ status: 'paused', at: 0 });
    scene.player.stop();
    scene.report('ended');
    expect(scene.heard).toEqual(['Een.']);
  });

  it('hears only the sentence of now after jumping on', () => {
    scene.player.play();
    scene.player.next();
    scene.report('ended', 0);
    expect(scene.heard).toEqual(['Een.', 'Twee.']);
    scene.report('ended', 1);
    expect(scene.heard).toEqual(['Een.', 'Twee.', 'Drie.']);
  });

  it('stays with the first and the last sentence', () => {
    scene.player.play();
    scene.player.previous();
    expect(scene.player.state()).toEqual({ status: 'playing', at: 0 });
    scene.player.goTo(99);
    scene.player.next();
    expect(scene.player.state()).toEqual({ status: 'playing', at: 2 });
  });

  it('jumps without a sound while it is paused', () => {
    scene.player.play();
    scene.player.pause();
    scene.player.next();
    scene.player.again();
    expect(scene.player.state()).toEqual({ status: 'paused', at: 1 });
    expect(scene.heard).toEqual(['Een.']);
    scene.player.play();
    expect(scene.heard).toEqual(['Een.', 'Twee.']);
  });

  it('says the sentence again when asked, for another pace', () => {
    scene.player.play();
    scene.player.again();
    expect(scene.heard).toEqual(['Een.', 'Een.']);
  });

  it('says that the voice gave up, instead of running through the page without a sound', () => {
    scene.player.play();
    scene.report('failed');
    expect(scene.player.state()).toEqual({ status: 'failed', at: 0 });
    expect(scene.heard).toEqual(['Een.']);
    scene.player.next();
    expect(scene.heard).toEqual(['Een.']);
  });

  it('stays silent when somebody stops it while it tells that it goes on', () => {
    const heard: number[] = [];
    const player = createPlayer({
      count: () => 2,
      speaker: { say: at => heard.push(at), silence: () => undefined },
      onChange: ({ status }) => status === 'playing' && player.stop(),
    });
    player.play();
    expect(player.state().status).toBe('stopped');
    expect(heard).toEqual([]);
  });

  it('does nothing on a page without sentences', () => {
    scene = voiceOf([]);
    scene.player.play();
    scene.player.next();
    expect(scene.states).toEqual([]);
  });
});
