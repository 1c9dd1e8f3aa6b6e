import type { ReactNode } from 'react';
import type { Section } from '../../../api/dossier/contract.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { useSharingWords } from './words.ts';

type Props = { name: ReactNode; section: Section; onYes: () => void; onNo: () => void };

/** Asks before a whole shelf goes face down because of one card on it. */
export function WholeShelfDialog({ name, section, onYes, onNo }: Props) {
  const { closeAll, yourShelf } = useSharingWords();
  return (
    <Dialog title={closeAll.title} onClose={onNo}>
      <p>{closeAll.text(name, yourShelf[section])}</p>
      <YesOrNo yes={closeAll.yes} no={closeAll.no} busy={false} onYes={onYes} onNo={onNo} />
    </Dialog>
  );
}
