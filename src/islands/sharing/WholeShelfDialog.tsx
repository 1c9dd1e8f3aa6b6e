import type { Section } from '../../../api/dossier/contract.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { whatIsGiven } from './words.ts';

/** Asks before a whole shelf goes face down because of one card on it. */
export function WholeShelfDialog(props: {
  name: string;
  section: Section;
  onYes: () => void;
  onNo: () => void;
}) {
  const shelf = whatIsGiven({ section: props.section });
  return (
    <Dialog title="Leg je het hele vak dicht?" onClose={props.onNo}>
      <p>
        Deze kaart ligt open omdat {props.name} {shelf} mag lezen. Eén kaart apart dichtleggen gaat dan niet.
      </p>
      <YesOrNo
        yes="Ja, leg alles dicht"
        no="Nee, laat het open"
        busy={false}
        onYes={props.onYes}
        onNo={props.onNo}
      />
    </Dialog>
  );
}
