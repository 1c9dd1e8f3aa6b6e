import type { Tracks } from '../../../api/requests/contract.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useSay } from '../shared/notice.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { useEighteenWords } from './words.ts';

/** Keeping everything changes nothing, and says so. */
export function KeepAll({ tracks, onClose }: { tracks: Tracks; onClose: () => void }) {
  const { keep: words, goBack } = useEighteenWords();
  const say = useSay();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.cardsStay}</p>
      <p>{words.yesesStay(tracks.shown.activeGrants)}</p>
      <p>{words.chooseLater}</p>
      <YesOrNo
        yes={words.yes}
        no={goBack}
        busy={false}
        onYes={() => {
          say(words.done);
          onClose();
        }}
        onNo={onClose}
      />
    </Dialog>
  );
}
