import type { Tracks } from '../../../api/requests/contract.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useSay } from '../shared/notice.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { yeses } from './words.ts';

/** Keeping everything changes nothing, and says so. */
export function KeepAll({ tracks, onClose }: { tracks: Tracks; onClose: () => void }) {
  const say = useSay();
  const { activeGrants } = tracks.shown;
  return (
    <Dialog title="Alles zo laten?" onClose={onClose}>
      <p>Je kaarten blijven staan. Jij kan ze blijven lezen.</p>
      <p>
        Je gaf {yeses(activeGrants)} om mee te lezen. Dat blijft zo
        {activeGrants > 0 && ', tot de dag die je koos'}.
      </p>
      <p>Je kan later altijd anders kiezen.</p>
      <YesOrNo
        yes="Ja, laat alles zo"
        no="Nee, ga terug"
        busy={false}
        onYes={() => {
          say('Er is niets veranderd. Alles blijft zoals het was.');
          onClose();
        }}
        onNo={onClose}
      />
    </Dialog>
  );
}
